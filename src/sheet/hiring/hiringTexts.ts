import type { Language } from '../../framework/language';
import { hiringDe } from './hiringDe';
import { hiringEn } from './hiringEn';
import type { HiringText } from './hiringText';

/** The words of the Hiring Plan by language. */
export const hiringTexts: Readonly<Record<Language, HiringText>> = { en: hiringEn, de: hiringDe };
