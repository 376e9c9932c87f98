import type { Language } from '../../framework/language';
import { de } from './de';
import { en } from './en';
import type { OwnText, SheetText } from './sheetText';

/** The words of the sheets by language. */
export const texts: Readonly<Record<Language, SheetText>> = { en: whole(en), de: whole(de) };

function whole(words: OwnText): SheetText {
  return { ...words, useCaseTable: words };
}
