import type { CellValue } from '../../domain/grid';
import type { Cell, FormulaCell, Style, TableRow } from '../../sheet/plan';
import type { BookCell, BookRow, BookSheet, SheetDress } from '../book/book';
import { fileFormula } from '../book/formula';
import { mapReferences } from '../book/references';
import type { Movement } from './movement';
import { looks, type Look } from '../../sheet/look';
import { withHeight } from './rowHeights';

/** The cells of one sheet while a plan is applied to it. */
export class Draft {
  private readonly cells = new Map<number, (BookCell | undefined)[]>();

  /** Starts with the cells of a sheet, each where it goes. */
  constructor(
    private readonly sheet: BookSheet,
    movement: Movement,
  ) {
    for (const [number, row] of sheet.rows) {
      if (movement.isStill) {
        this.cells.set(number, [...row.cells]);
        continue;
      }
      for (const [column, cell] of row.cells.entries()) {
        const place = cell === undefined ? undefined : movement.place(number, column);
        if (cell !== undefined && place !== undefined) this.put(place.row, place.column, cell);
      }
    }
  }

  at(row: number, column: number): BookCell | undefined {
    return this.cells.get(row)?.[column];
  }

  put(row: number, column: number, cell: BookCell): void {
    let cells = this.cells.get(row);
    if (cells === undefined) {
      cells = [];
      this.cells.set(row, cells);
    }
    cells[column] = cell;
  }

  /** The rows, as high as their texts need in columns of these widths; rows in `shown` are no longer hidden. */
  rows(widths: SheetDress['widths'], shown: (row: number) => boolean): ReadonlyMap<number, BookRow> {
    const rows = new Map<number, BookRow>();
    for (const [number, { hidden, attributes }] of this.sheet.rows)
      rows.set(number, {
        cells: [],
        ...(hidden === true && !shown(number) ? { hidden } : {}),
        ...(attributes === undefined ? {} : { attributes }),
      });
    for (const [number, cells] of this.cells)
      rows.set(number, withHeight({ ...rows.get(number), cells }, widths));
    return rows;
  }
}

/** What cells of a plan need to know of the workbook they are written to. */
export interface WriteContext {
  readonly epoch: number;
  /** The style of a cell, where the plan gives it another than its block or column. */
  readonly styleAt: (row: number, column: number) => Style | undefined;
  /** The table that the cells stand in, and its formulas as the workbook holds them: rows of a column share theirs. */
  readonly table?: { readonly name: string; readonly formulas: Map<string, string> };
}

function isFormula(cell: Cell): cell is FormulaCell {
  return typeof cell === 'object' && cell !== null;
}

const errorText = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

/** A formula of a plan as the workbook holds it; worked out once for all rows of a table. */
export function formulaIn(formula: string, context: WriteContext): string {
  const known = context.table?.formulas.get(formula);
  if (known !== undefined) return known;
  const source = fileFormula(formula, context.table?.name);
  context.table?.formulas.set(formula, source);
  return source;
}

/** A value as the workbook holds it; its days are counted from `epoch`. */
function stored(value: CellValue, epoch: number): CellValue {
  return epoch !== 0 && typeof value === 'number' ? value - epoch : value;
}

/** A cell of a plan over the one that stands there: a cell that was ours keeps the format the user gave it. */
export function planned(
  cell: Cell,
  style: Style,
  before: BookCell | undefined,
  context: WriteContext,
): BookCell {
  const format = before?.format ?? style;
  if (cell === undefined) return before ?? { value: null, format };
  const dated =
    style === 'date' || style === 'inputDate' || style === 'inputDefaultDate' || style === 'dateNumber';
  const look: Look = looks[style];
  const wraps =
    typeof format === 'number' && look.wrap === true && look.turned !== true ? { wraps: true } : {};
  const epoch = dated ? context.epoch : 0;
  if (!isFormula(cell)) return { value: stored(cell, epoch), format, ...wraps };
  const error = typeof cell.value === 'string' && errorText.test(cell.value);
  return {
    value: stored(cell.value, epoch),
    formula: formulaIn(cell.formula, context),
    format,
    ...wraps,
    ...(error ? { error } : {}),
  };
}

/** The formula of a column, from 0, whose rows all have the same, as each row holds it. */
export function sameFormula(rows: readonly TableRow[], column: number): string | undefined {
  const first = rows[0]?.cells[column];
  if (!isFormula(first)) return undefined;
  const isSame = (cell: Cell) => isFormula(cell) && cell.formula === first.formula;
  return rows.every(({ cells }) => isSame(cells[column])) &&
    mapReferences(first.formula, ({ first: at }) => (at.rowFixed ? undefined : '')) === first.formula
    ? first.formula
    : undefined;
}
