import type { CellValue } from '../../domain/grid';

/** The text of a cell without blanks around it; numbers and truth values as text, nothing as empty text. */
export function cellText(value: CellValue): string {
  return value === null ? '' : String(value).trim();
}

/** The number of a cell, also one typed as text with a point or a comma; `null` where there is none. */
export function cellNumber(value: CellValue): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || value.trim() === '') return null;
  const percent = value.trim().endsWith('%');
  const number = Number(value.trim().replace('%', '').trim().replace(',', '.'));
  if (!Number.isFinite(number)) return null;
  return percent ? number / 100 : number;
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
