import type { FormulaCell } from '../plan';
import { quoted } from './address';

/** A sentence of words and live numbers or words: the formula that joins them, and what it reads now. */
export function sentence(parts: readonly (string | FormulaCell)[]): FormulaCell {
  const formulas: string[] = [];
  let value = '';
  for (const part of parts) {
    if (part === '') continue;
    formulas.push(typeof part === 'string' ? quoted(part) : `(${part.formula})`);
    value += typeof part === 'string' ? part : String(part.value ?? '');
  }
  return { formula: formulas.join('&'), value };
}
