import type { Language } from '../../framework/language';
import { demandDe } from './demandDe';
import { demandEn } from './demandEn';
import type { DemandText } from './demandText';

/** The words of the Demand sheet by language. */
export const demandTexts: Readonly<Record<Language, DemandText>> = { en: demandEn, de: demandDe };
