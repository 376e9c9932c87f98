import { ExcelFault } from '../excelFault';
import type { Rect } from './address';
import { checked, contains, intersection } from './address';
import type { Sheet } from './sheet';
import type { Value } from './typed';

/** A table; its rectangle holds heading, body and, where shown, the row of totals. */
export class Table {
  style = 'TableStyleMedium2';
  showTotals = false;
  /** The filters of columns by their headings. */
  readonly filters = new Map<string, unknown>();
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  highlightFirstColumn = false;
  /** The columns by which the buttons of the headings say that it is sorted. */
  sortedBy: readonly number[] = [];

  constructor(
    readonly sheet: Sheet,
    readonly id: string,
    public name: string,
    public rect: Rect,
  ) {}

  get body(): Rect {
    const { top, rows } = this.rect;
    return { ...this.rect, top: top + 1, rows: rows - 1 - (this.showTotals ? 1 : 0) };
  }

  get header(): Rect {
    return { ...this.rect, rows: 1 };
  }

  headers(): readonly string[] {
    return Array.from({ length: this.rect.columns }, (_, column) =>
      String(this.sheet.cells.at(this.rect.top, this.rect.left + column).value),
    );
  }

  /** Gives every column a heading of its own, as Excel does: texts, none twice, none empty. */
  settleHeaders(): void {
    const seen = new Set<string>();
    for (let column = 0; column < this.rect.columns; column++) {
      const cell = this.sheet.cells.at(this.rect.top, this.rect.left + column);
      const wanted = cell.value === '' ? `Column${column + 1}` : String(cell.value);
      let name = wanted;
      for (let number = 2; seen.has(name.toLowerCase()); number++) {
        name = `${wanted}${number}`;
      }
      seen.add(name.toLowerCase());
      this.sheet.cells.put(this.rect.top, this.rect.left + column, { ...cell, value: name });
    }
  }

  columnNamed(name: string): number {
    return this.headers().findIndex((header) => header.toLowerCase() === name.toLowerCase());
  }

  /** Sorts the rows of the body by the numbers of a column; all that stands on a row goes along. */
  sortRows(column: number): void {
    const { cells } = this.sheet;
    const { top, left, rows, columns } = this.body;
    const moved = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_each, at) => cells.at(top + row, left + at)),
    );
    const number = (row: (typeof moved)[number]) => {
      const value = row[column]?.value;
      return typeof value === 'number' ? value : Infinity;
    };
    moved.sort((one, other) => (number(one) === number(other) ? 0 : number(one) - number(other)));
    for (const [row, each] of moved.entries()) {
      for (const [at, cell] of each.entries()) {
        cells.put(top + row, left + at, cell);
      }
    }
  }

  /** Whether the rectangle holds whole rows of the body. */
  spansBody(rect: Rect): boolean {
    return (
      rect.left <= this.rect.left &&
      rect.left + rect.columns >= this.rect.left + this.rect.columns &&
      rect.top >= this.body.top
    );
  }

  /** Whether the rectangle starts at a row of the body and covers the table's width. */
  spansRow(rect: Rect): boolean {
    return this.spansBody(rect) && rect.top < this.rect.top + this.rect.rows;
  }

  resize(rect: Rect): void {
    if (rect.top !== this.rect.top || rect.rows < 2 || intersection(rect, this.rect) === null) {
      throw new ExcelFault('InvalidArgument', 'The heading must stay in its row and the areas overlap.');
    }
    this.#checkFree(rect);
    this.rect = checked(rect);
    this.settleHeaders();
  }

  /** Adds rows at the end and moves down what stands below. */
  addRows(values: readonly (readonly (Value | null)[])[]): void {
    const from = { ...this.rect, top: this.rect.top + this.rect.rows, rows: 1 };
    if (this.sheet.filledPart({ ...from, rows: 1_048_576 - from.top }) !== null) {
      this.sheet.shift(from, values.length);
    }
    // What a user reported: rows of empty texts at the end do not become part of the table.
    let kept = values.length;
    while (kept > 0 && values[kept - 1]?.every((value) => value === '' || value === null) === true) {
      kept -= 1;
    }
    this.rect = checked({ ...this.rect, rows: this.rect.rows + kept });
    values.forEach((row, index) => {
      row.forEach((value, column) => {
        if (value !== null) {
          this.sheet.type(from.top + index, from.left + column, value);
        }
      });
    });
  }

  /** Adds a column at the right end; what stands beside the table moves right in its rows. */
  addColumn(values: readonly (readonly (Value | null)[])[] | null, name: string | null): number {
    const left = this.rect.left + this.rect.columns;
    const beside = { top: this.rect.top, left, rows: this.rect.rows, columns: 16_384 - left };
    for (const { row, column, cell } of this.sheet.cells.take(beside)) {
      this.sheet.cells.put(row, column + 1, cell);
    }
    this.rect = checked({ ...this.rect, columns: this.rect.columns + 1 });
    values?.forEach(([value], index) => {
      if (value !== null && value !== undefined) {
        this.sheet.type(this.rect.top + index, left, value);
      }
    });
    if (name !== null) {
      this.sheet.type(this.rect.top, left, `'${name}`);
    }
    this.settleHeaders();
    return this.rect.columns - 1;
  }

  /** Deletes a column; what stands right of it moves left in its rows. */
  deleteColumn(index: number): void {
    const left = this.rect.left + index;
    this.sheet.cells.take({ ...this.rect, left, columns: 1 });
    const beside = { ...this.rect, left: left + 1, columns: 16_384 - left - 1 };
    for (const { row, column, cell } of this.sheet.cells.take(beside)) {
      this.sheet.cells.put(row, column - 1, cell);
    }
    this.rect = checked({ ...this.rect, columns: this.rect.columns - 1 });
  }

  /** Deletes rows of the body counted from 0; the last one is emptied, not deleted. */
  deleteRows(first: number, count: number): void {
    if (this.filters.size > 0) {
      // What a user reported: the call succeeds, and no row of a filtered table goes.
      return;
    }
    const { body } = this;
    if (first < 0 || first + count > body.rows) {
      throw new ExcelFault('ItemNotFound', 'The table has no such row.');
    }
    const rows = count === body.rows ? count - 1 : count;
    if (rows < count) {
      this.sheet.clear({ ...body, top: body.top + first + rows, rows: 1 }, 'Contents');
    }
    if (rows > 0) {
      this.sheet.shift({ ...body, top: body.top + first, rows }, -rows);
    }
  }

  #checkFree(rect: Rect): void {
    const others = this.sheet.tables.filter((table) => table !== this);
    if (others.some((table) => intersection(table.rect, rect) !== null && !contains(this.rect, table.rect))) {
      throw new ExcelFault('InvalidArgument', 'A table cannot overlap another table.');
    }
  }
}
