import type { Language } from '../../framework/language';
import { readDate } from '../../domain/roster/values/readDate';
import type { CellValue } from '../../domain/grid';
import type { Validation } from '../plan';
import { cellNumber, cellText, keyOfWord } from './cellReading';

/** What the cells of a column hold: how such a value is read, written and accepted. */
export interface CellKind<Value> {
  /** What an empty cell means, and one whose column is not there yet. */
  readonly empty: Value;
  /** The value of a cell that is not empty; `undefined` where it holds none of this kind. */
  readonly read: (cell: CellValue) => Value | undefined;
  readonly write: (value: Value, language: Language) => CellValue;
  readonly validation: (language: Language) => Validation | null;
  /** What the planner is told that a cell should hold which holds none of this kind; `null`: nothing, it counts as empty. */
  readonly expects: 'number' | 'day' | 'word' | null;
}

/** The kind of a column of which only the table knows what it holds. */
export interface AnyCellKind extends Pick<CellKind<unknown>, 'empty' | 'read' | 'validation' | 'expects'> {
  readonly write: (value: never, language: Language) => CellValue;
}

/** Any text. */
export const textCell: CellKind<string> = {
  empty: '',
  read: cellText,
  write: (value) => (value === '' ? null : value),
  validation: () => null,
  expects: null,
};

/** Any number, also one typed as text; `null` where none is stated. */
export const numberCell: CellKind<number | null> = {
  empty: null,
  read: (cell) => cellNumber(cell) ?? undefined,
  write: (value) => value,
  validation: () => null,
  expects: null,
};

/** A number from 0 up, also one typed as text; `null` where none is stated. */
export const amountCell: CellKind<number | null> = {
  empty: null,
  read: (cell) => {
    const number = cellNumber(cell);
    return number !== null && number >= 0 ? number : undefined;
  },
  write: (value) => value,
  validation: () => ({ kind: 'decimal', min: 0, max: 100_000 }),
  expects: 'number',
};

/** An amount of money from 0 up, also one typed as text; `null` where none is stated. */
export const moneyCell: CellKind<number | null> = {
  ...amountCell,
  validation: () => ({ kind: 'decimal', min: 0, max: 1e12 }),
};

/** A number above 0, such as a rate of exchange; `null` where none is stated. */
export const rateCell: CellKind<number | null> = {
  ...amountCell,
  read: (cell) => {
    const number = cellNumber(cell);
    return number !== null && number > 0 ? number : undefined;
  },
  validation: () => ({ kind: 'decimal', min: 0, max: 1e9 }),
};

/** A day as serial number, also one typed as text such as 2027-01-31; `null` where none is stated. */
export const dayCell: CellKind<number | null> = {
  empty: null,
  read: (cell) => {
    const number = amountCell.read(cell);
    if (number !== undefined || typeof cell !== 'string') return number;
    const { serial, found } = readDate(cellText(cell), 'dayFirst');
    return found === 'day' ? (serial ?? undefined) : undefined;
  },
  write: (value) => value,
  validation: () => ({ kind: 'date', min: 1, max: 100_000 }),
  expects: 'day',
};

/** One of some words, which may stand there in any language; `listed`: those that a list offers, all without it. */
export function wordCell<Key extends string, Empty extends NoInfer<Key> | null>(
  words: Readonly<Record<Language, Readonly<Record<Key, string>>>>,
  empty: Empty,
  listed?: readonly NoInfer<Key>[],
): CellKind<Key | Empty> {
  return {
    empty,
    read: (cell) => keyOfWord(cell, Object.values(words)) ?? undefined,
    write: (value, language) => (value === null ? null : words[language][value]),
    validation: (language) => ({
      kind: 'list',
      values: listed?.map((key) => words[language][key]) ?? Object.values(words[language]),
    }),
    expects: 'word',
  };
}

/** One of some things that have the same name in every language, or `null`. */
export function namedCell<Id extends string>(
  things: readonly { readonly id: Id; readonly name: string }[],
): CellKind<Id | null> {
  return {
    empty: null,
    read: (cell) => {
      const stated = cellText(cell).toLowerCase();
      return things.find(({ name }) => name.toLowerCase() === stated)?.id;
    },
    write: (value) => things.find(({ id }) => id === value)?.name ?? null,
    validation: () => ({ kind: 'list', values: things.map(({ name }) => name) }),
    expects: 'word',
  };
}
