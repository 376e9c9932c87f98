import { quoted } from '../layout/address';
import type { FormulaCell } from '../plan';

/** A formula that gives 1 or 0. */
export function flag(condition: string, holds: boolean): FormulaCell {
  return { formula: `IF(${condition},1,0)`, value: holds ? 1 : 0 };
}

/** The condition that a text is one of some words, whatever the language. */
export function isWord(cell: string, words: readonly string[]): string {
  return `OR(${[...new Set(words)].map((word) => `${cell}=${quoted(word)}`).join(',')})`;
}
