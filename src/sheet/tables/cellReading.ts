import type { CellValue } from '../../domain/grid';

/** The text of a cell without blanks around it; numbers and truth values as text, nothing as empty text. */
export function cellText(value: CellValue): string {
  return value === null ? '' : String(value).trim();
}

const numeral = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/iu;

/** One sign before exactly three digits: 60.000 is 60 to one reader and 60,000 to another. */
const ambiguous = /^[+-]?[1-9]\d{0,2}[.,]\d{3}%?$/u;

/**
 * The number of a cell, also one typed as text with a point or a comma, blanks or %; `null` where there is none, or where
 * the text could be one of two.
 */
export function cellNumber(value: CellValue): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string') return null;
  const bare = value.replace(/\s/gu, '');
  if (ambiguous.test(bare)) return null;
  const text = bare.replace(',', '.');
  const digits = text.replace(/%$/u, '');
  if (!numeral.test(digits)) return null;
  return digits === text ? Number(digits) : Number(digits) / 100;
}

/** The key of a record whose word is in a cell, in any of several dictionaries, case aside; `null` where none is. */
export function keyOfWord<Key extends string>(
  value: CellValue,
  dictionaries: readonly Readonly<Record<Key, string>>[],
): Key | null {
  const word = cellText(value).toLowerCase();
  for (const dictionary of dictionaries) {
    for (const key of Object.keys(dictionary) as Key[]) {
      if (dictionary[key].toLowerCase() === word || key.toLowerCase() === word) return key;
    }
  }
  return null;
}
