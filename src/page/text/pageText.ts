import type { Language } from '../../framework/language';
import { de } from './de';
import { en, type PageText } from './en';

/** The texts of the page in each language. */
export const pageText: Readonly<Record<Language, PageText>> = { en, de };
