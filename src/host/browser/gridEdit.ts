import { showsDate } from '../../domain/calendar/showsDate';
import type { CellValue } from '../../domain/grid';
import { cellAt, type Book, type BookCell, type BookRow, type BookSheet } from '../book/book';
import { fileFormula } from '../book/formula';
import { numberFormatOf } from '../book/readGrid';
import { gridFormula } from './gridFormula';

/** A cell as it stands in the grid after an edit or a calculation. */
export interface GridEdit {
  readonly row: number;
  readonly column: number;
  /** Dates count from 1899-12-30. */
  readonly value: CellValue;
  /** As the grid holds it, with its equals sign; nothing where the cell holds a value. */
  readonly formula?: string;
}

const errorText = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|ERROR!)$/;

function stored(book: Book, before: BookCell | undefined, value: CellValue): CellValue {
  if (typeof value !== 'number' || book.epoch === 0) return value;
  return showsDate(numberFormatOf(book, before)) ? value - book.epoch : value;
}

/** The cell of the book after the edit; nothing where it is as it was. */
function edited(book: Book, sheet: BookSheet, edit: GridEdit): BookCell | undefined {
  const before = cellAt(sheet, edit.row, edit.column);
  const value = stored(book, before, edit.value);
  const place = { book, sheet, row: edit.row };
  // A formula that the user left alone keeps its table references, which the grid does not show.
  const same = before?.formula !== undefined && gridFormula(before.formula, place) === edit.formula;
  const formula = same ? before.formula : edit.formula && fileFormula(edit.formula);
  if (before?.value === value && before.formula === formula) return undefined;
  if (before === undefined && value === null) return undefined;
  const error = formula !== undefined && typeof value === 'string' && errorText.test(value);
  return {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(before?.format === undefined ? {} : { format: before.format }),
    ...(same && before.formulaKind !== undefined ? { formulaKind: before.formulaKind } : {}),
    ...(same && before.kept !== undefined ? { kept: before.kept } : {}),
    ...(error ? { error } : {}),
  };
}

/** A sheet of the book with the edits of the grid; the same sheet when nothing differs. */
export function withEdits(book: Book, sheet: BookSheet, edits: readonly GridEdit[]): BookSheet {
  const rows = new Map<number, BookRow>();
  for (const edit of edits) {
    const cell = edited(book, sheet, edit);
    if (cell === undefined) continue;
    const row = rows.get(edit.row) ?? sheet.rows.get(edit.row);
    const cells = [...(row?.cells ?? [])];
    cells[edit.column] = cell;
    rows.set(edit.row, { ...row, cells });
  }
  return rows.size === 0 ? sheet : { ...sheet, touched: true, rows: new Map([...sheet.rows, ...rows]) };
}
