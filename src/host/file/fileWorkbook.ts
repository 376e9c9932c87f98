import type { CellAddress } from '../../domain/grid';
import type { SheetPlan } from '../../sheet/plan';
import type { Snapshot } from '../../sheet/snapshot';
import { HostFailure, type SheetInfo, type Watch, type Workbook } from '../port';
import { knownTables, ownSheets } from '../refresh/standing';
import { settlePlans, settleTemplate, type SettledPlan } from '../refresh/settlePlans';
import { appliedPlans } from './appliedPlans';
import { cellAt, tableNamed, type Book, type BookSheet } from '../book/book';
import { standingOf } from './owned';
import { hasLockedStructure } from './readBook';
import { packed, type Packing } from './pack';
import { filledArea, sheetGrid, tableGrid } from '../book/readGrid';
import { hasMacros, writeBook } from './writeBook';

/** Lets what waits for the thread have it: a click on Cancel, a progress bar. */
async function pause(): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** How a workbook is saved. */
export interface SaveOptions {
  /** Whether the file keeps the macros of the workbook. */
  readonly macros?: boolean;
  /** What compresses it; by default a packer in this thread. */
  readonly packing?: Packing;
}

/** A workbook in memory that is read from a file and saved as another. */
export class FileWorkbook implements Workbook {
  private before: Book | undefined;
  private selection: CellAddress | null = null;

  constructor(private current: Book) {}

  /** The workbook as it stands, for hosts that show it. */
  get book(): Book {
    return this.current;
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    const ours = ownSheets(standingOf(this.current));
    return Promise.resolve(
      this.current.sheets.map((sheet) => {
        const { top, left, bottom, right } = filledArea(sheet);
        return {
          name: sheet.name,
          rows: bottom - top,
          columns: right - left,
          ours: ours.has(sheet.name),
        };
      }),
    );
  }

  async read(sheetNames: readonly string[], watch: Watch): Promise<Snapshot> {
    const sheets = [];
    const wanted = sheetNames.flatMap((name) => this.sheetNamed(name) ?? []);
    for (const [done, sheet] of wanted.entries()) {
      await this.step(watch, done, wanted.length, sheet.name);
      sheets.push(sheetGrid(this.current, sheet));
    }
    const tables = knownTables(standingOf(this.current)).flatMap(({ planned, table: { name } }) => {
      const found = tableNamed(this.current, name);
      return found === undefined
        ? []
        : [{ ...tableGrid(this.current, found.sheet, found.table), name: planned }];
    });
    return { sheets, tables };
  }

  async write(plans: readonly SheetPlan[], watch: Watch, basis?: Snapshot): Promise<readonly string[]> {
    const start = this.current;
    const settled = settlePlans(plans, standingOf(start));
    refuseLocked(start, settled);
    const books = appliedPlans(start, settled, basis?.tables);
    let book = start;
    for (const [done, each] of settled.entries()) {
      await this.step(watch, done, plans.length, each.sheet);
      book = books.next().value ?? book;
    }
    this.replace(book);
    watch.report({ done: plans.length, total: plans.length, sheet: plans.at(-1)?.name ?? '' });
    return settled.map(({ sheet }) => sheet);
  }

  async correct(
    corrections: readonly { readonly at: CellAddress; readonly value: string | number }[],
  ): Promise<void> {
    let book = this.current;
    for (const { at, value } of corrections) {
      const sheet = book.sheets.find(({ name }) => name === at.sheet);
      if (sheet === undefined) throw new HostFailure('unexpected', 'The sheet to correct is gone.');
      const next = corrected(sheet, at, value);
      book = { ...book, sheets: book.sheets.map((each) => (each === sheet ? next : each)) };
    }
    this.replace(book);
    return Promise.resolve();
  }

  async revert(): Promise<boolean> {
    const { before } = this;
    if (before === undefined) return Promise.resolve(false);
    this.current = before;
    this.before = undefined;
    return Promise.resolve(true);
  }

  async select(at: CellAddress): Promise<void> {
    this.selection = at;
    return Promise.resolve();
  }

  async selected(): Promise<CellAddress | null> {
    return Promise.resolve(this.selection);
  }

  async insertSheet(plan: SheetPlan): Promise<string> {
    const settled = settleTemplate(plan, standingOf(this.current));
    refuseLocked(this.current, [settled]);
    const [book = this.current] = appliedPlans(this.current, [settled]);
    // The sheet is the user's from now on: nothing in it remembers that a plan wrote it.
    const before = new Set(this.current.names);
    this.replace({ ...book, names: book.names.filter((each) => !each.hidden || before.has(each)) });
    return Promise.resolve(settled.sheet);
  }

  /**
   * Takes over what the user did on a sheet, in a grid for instance. It is no run of ours: a `revert` keeps it where
   * the run that it takes back wrote nothing.
   */
  edit(sheetName: string, change: (sheet: BookSheet) => BookSheet): void {
    const sheet = this.sheetNamed(sheetName);
    if (sheet === undefined) return;
    const next = change(sheet);
    if (next === sheet) return;
    const put = (book: Book): Book => ({
      ...book,
      sheets: book.sheets.map((each) => (each === sheet ? next : each)),
    });
    this.current = put(this.current);
    if (this.before !== undefined) this.before = put(this.before);
  }

  /** Whether the workbook holds macros, which only an .xlsm file can hold. */
  get hasMacros(): boolean {
    return hasMacros(this.current);
  }

  /**
   * The bytes of the workbook as an .xlsx file, piece by piece; with `macros`, as an .xlsm file that holds its macros.
   * `packing` compresses them.
   */
  bytes({ macros = false, packing = packed }: SaveOptions = {}): AsyncIterable<Uint8Array> {
    return writeBook(this.current, macros, packing);
  }

  /** The same bytes as a whole. */
  async save(options: SaveOptions = {}): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of this.bytes(options)) {
      chunks.push(chunk);
      length += chunk.length;
    }
    const whole = new Uint8Array(length);
    let at = 0;
    for (const chunk of chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }

  private replace(book: Book): void {
    this.before = this.current;
    this.current = book;
  }

  private sheetNamed(name: string): BookSheet | undefined {
    return this.current.sheets.find((sheet) => sheet.name === name);
  }

  private async step(watch: Watch, done: number, total: number, sheet: string): Promise<void> {
    watch.report({ done, total, sheet });
    await pause();
    if (watch.cancelled()) throw new HostFailure('cancelled', 'The user cancelled.');
  }
}

/** Refuses new sheets where the user's protection allows none. */
function refuseLocked(book: Book, settled: readonly SettledPlan[]): void {
  if (settled.some(({ isOwn }) => !isOwn) && hasLockedStructure(book))
    throw new HostFailure(
      'protected',
      'The structure of the workbook is protected, so that no sheet can be added: choose Review > Protect Workbook in Excel to unlock it, save it and try again.',
    );
}

/** A sheet with one cell overwritten; its format stays, a formula in it goes. */
function corrected(sheet: BookSheet, { row, column }: CellAddress, value: string | number): BookSheet {
  const line = sheet.rows.get(row);
  const cells = [...(line?.cells ?? [])];
  const format = cellAt(sheet, row, column)?.format;
  cells[column] = { value, ...(format === undefined ? {} : { format }) };
  return { ...sheet, touched: true, rows: new Map(sheet.rows).set(row, { ...line, cells }) };
}
