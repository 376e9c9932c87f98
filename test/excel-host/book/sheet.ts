import { ExcelFault } from '../excelFault';
import type { Rect } from './address';
import { checked, contains, intersection } from './address';
import type { Book } from './book';
import { absoluteName } from './address';
import type { Cell } from './cells';
import { blank, Cells } from './cells';
import type { Chart } from './chart';
import type { Table } from './table';
import type { Value } from './typed';
import { typedIn } from './typed';

/** A conditional format: its area, the kind Excel calls it, its rule and looks. */
export interface ConditionalFormat {
  readonly id: string;
  area: Rect;
  readonly type: string;
  rule: unknown;
  readonly format: Record<string, unknown>;
}

/** A validation of an area; a later one replaces what it covers. */
export interface AreaValidation {
  area: Rect;
  rule: unknown;
  errorAlert?: unknown;
  prompt?: unknown;
  ignoreBlanks?: unknown;
}

/** A worksheet in memory. */
export class Sheet {
  readonly cells = new Cells();
  readonly tables: Table[] = [];
  readonly charts: Chart[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  validations: AreaValidation[] = [];
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Merged blocks, which a test sets and nothing moves. */
  readonly merges: Rect[] = [];
  visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  isProtected = false;
  frozen: Rect | null = null;

  constructor(
    readonly book: Book,
    readonly id: string,
    public name: string,
  ) {}

  /** Refuses a change of a protected sheet. */
  touch(): void {
    if (this.isProtected) {
      throw new ExcelFault('AccessDenied', 'The sheet is protected.');
    }
  }

  /** Types a value into a cell. */
  type(row: number, column: number, input: Value): void {
    const old = this.cells.at(row, column);
    const typed = typedIn(input, old.numberFormat);
    if (typed.formula !== undefined) {
      this.book.checkFormula(typed.formula);
    }
    if (typeof typed.value === 'string' && typed.value.length > 32_767) {
      throw new ExcelFault('InvalidArgument', 'The text is too long for a cell.');
    }
    const general = old.numberFormat === 'General';
    this.cells.put(row, column, {
      format: old.format,
      ...(old.comment === undefined ? {} : { comment: old.comment }),
      value: typed.value,
      ...(typed.formula === undefined ? {} : { formula: typed.formula }),
      ...(typed.quoted === true ? { quoted: true } : {}),
      numberFormat: general ? (typed.numberFormat ?? old.numberFormat) : old.numberFormat,
    });
  }

  /** The value of a cell; a formula is worked out now. */
  valueAt(row: number, column: number): Value {
    const { value, formula } = this.cells.at(row, column);
    return formula === undefined
      ? value
      : (this.book.options.evaluate?.(this.book, { sheet: this, row, column, formula }) ?? value);
  }

  change(rect: Rect, how: (cell: Cell) => Cell): void {
    for (let row = rect.top; row < rect.top + rect.rows; row++) {
      for (let column = rect.left; column < rect.left + rect.columns; column++) {
        this.cells.put(row, column, how(this.cells.at(row, column)));
      }
    }
  }

  /** The part of a rectangle that may hold something. */
  filledPart(rect: Rect): Rect | null {
    const used = this.cells.used(false);
    return used === null ? null : intersection(used, rect);
  }

  clear(rect: Rect, what: string): void {
    const part = this.filledPart(rect);
    const contents = what !== 'Formats';
    const formats = what === 'All' || what === 'Formats';
    if (part !== null) {
      this.change(part, (cell) => ({
        ...(contents ? blank : cell),
        numberFormat: formats ? 'General' : cell.numberFormat,
        format: formats ? {} : cell.format,
        ...(cell.comment === undefined ? {} : { comment: cell.comment }),
      }));
    }
    if (formats) {
      this.conditionalFormats = this.conditionalFormats.filter((one) => !contains(rect, one.area));
    }
    if (what === 'All') {
      this.validations = this.validations.filter((one) => !contains(rect, one.area));
    }
  }

  /** Moves the cells below `from` (in its columns) by `by` rows, with tables, names and formats that lie wholly there. */
  shift(from: Rect, by: number): void {
    const below = { ...from, rows: 1_048_576 - from.top };
    for (const table of this.tables) {
      const common = intersection(table.rect, below);
      if (common !== null && !contains(below, table.rect)) {
        if (!(by < 0 ? table.spansBody(from) : table.spansRow(from))) {
          throw new ExcelFault('InvalidOperation', 'The operation would move part of a table.');
        }
      }
    }
    if (by < 0) {
      this.cells.take({ ...from, rows: -by });
    }
    for (const { row, column, cell } of this.cells.take(below)) {
      this.cells.put(row + by, column, cell);
    }
    this.#moveAreas(from, below, by);
  }

  #moveAreas(from: Rect, below: Rect, by: number): void {
    const moved = (area: Rect): Rect => {
      if (contains(below, area)) {
        return { ...area, top: Math.max(from.top, area.top + by) };
      }
      const inside = from.top >= area.top && from.top < area.top + area.rows;
      const spans = area.left >= from.left && area.left + area.columns <= from.left + from.columns;
      return inside && spans ? { ...area, rows: Math.max(1, area.rows + by) } : area;
    };
    for (const table of this.tables) {
      table.rect = moved(table.rect);
    }
    for (const format of this.conditionalFormats) {
      format.area = moved(format.area);
    }
    for (const validation of this.validations) {
      validation.area = moved(validation.area);
    }
    for (const defined of this.book.names) {
      const area = this.book.areaOf(defined);
      if (area?.sheet === this) {
        defined.refers = absoluteName(this.name, checked(moved(area.rect)));
      }
    }
  }
}
