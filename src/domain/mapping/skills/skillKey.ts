import { foldText } from '../title/foldText';

/** The key of a skill's spelling: case, diacritics, hyphens, slashes and spaces do not tell spellings apart. */
export function skillKey(text: string): string {
  return foldText(text)
    .replace(/[\s\-_/.,;:()&+]*(?:[\s\-_/,;:()&]|\.(?=\s|$))[\s\-_/.,;:()&]*/gu, ' ')
    .trim();
}
