import { fittingText, type CellValue } from '../../domain/grid';
import type { Cell } from '../../sheet/plan';

/** What Office.js takes for a cell: `null` leaves it as it is. */
export type Input = string | number | boolean | null;

const truths = /^(true|false|wahr|falsch|vrai|faux|vero|falso|verdadero|verdadeiro|waar|onwaar)$/i;

/**
 * Text as it must be handed to Excel to stay text. Excel reads what it is given as if it were typed: `=`, `+`, `-`
 * and `@` begin formulas, and digits turn into numbers, dates, times and percentages by the user's language. A
 * leading apostrophe, which does not become part of the cell, forbids that; words without digits need none. The
 * cell keeps its number format, so that a number typed there later is a number.
 */
export function textInput(text: string): string {
  if (text === '' || (/^\p{L}\D*$/u.test(text) && !truths.test(text.trim()))) {
    return fittingText(text);
  }
  return `'${fittingText(text)}`;
}

/** A value as Excel takes it. */
export function valueInput(value: CellValue): Input {
  if (typeof value === 'string') {
    return textInput(value);
  }
  // JSON has no such numbers: they would arrive as "leave the cell as it is".
  return value === null || (typeof value === 'number' && !Number.isFinite(value)) ? '' : value;
}

/** Whether a cell of a plan is a formula. */
export function isFormula(cell: Cell): boolean {
  return typeof cell === 'object' && cell !== null;
}

/** A cell of a plan as Excel takes it. */
export function cellInput(cell: Cell): Input {
  if (cell === undefined) {
    return null;
  }
  if (typeof cell !== 'object' || cell === null) {
    return valueInput(cell);
  }
  return cell.formula.startsWith('=') ? cell.formula : `=${cell.formula}`;
}

/**
 * A cell that was read, as it must be written to be the same again. Excel answers the text `=1+1` like a formula;
 * only of a formula does the value differ from what was typed.
 */
export function sameInput(formula: CellValue, value: CellValue): Input {
  const wasFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return wasFormula ? formula : valueInput(value);
}
