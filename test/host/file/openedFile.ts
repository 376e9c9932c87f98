import type { CellValue, SheetGrid } from '../../../src/domain/grid';
import {
  cellAt,
  emptyBook,
  type Book,
  type BookCell,
  type BookRow,
  type BookSheet,
} from '../../../src/host/book/book';
import { FileWorkbook } from '../../../src/host/file/fileWorkbook';
import { openWorkbook } from '../../../src/host/file/openWorkbook';
import type { Workbook } from '../../../src/host/port';
import { parsePlace, placeText } from '../../../src/host/refresh/place';
import type { ForeignTrip, Opened, Setup } from '../contract/opened';
import { withTableRow } from '../../sample/userEdits';
import { edited, partsOf } from './userFile';

/** A sheet of the user's that holds values. */
function sheetOf({ name, top, left, values }: SheetGrid): BookSheet {
  const rows = new Map<number, BookRow>();
  for (const [number, row] of values.entries()) {
    const cells: (BookCell | undefined)[] = [];
    for (const [column, value] of row.entries()) cells[left + column] = { value };
    rows.set(top + number, { cells });
  }
  return { name, hidden: false, rows, tables: [], notes: [], kept: [] };
}

/** A book with what the user has in it. */
function bookOf({ sheets, tables = [], names = [] }: Setup): Book {
  return {
    ...emptyBook(),
    sheets: sheets.map(sheetOf).map((sheet) => ({
      ...sheet,
      tables: tables
        .filter((table) => table.sheet === sheet.name)
        .map(({ name, top, left, rows, columns }) => ({
          name,
          top,
          left,
          rows: rows - 1,
          totals: false,
          columns: Array.from({ length: columns }, (_, column) => ({
            header: String(cellAt(sheet, top, left + column)?.value ?? ''),
          })),
        })),
    })),
    names: names.map((each) => ({ ...each, hidden: false })),
  };
}

/** The book with a column more in a table, as Excel adds it. */
function withColumn(book: Book, name: string, header: string, values: readonly CellValue[]): Book {
  const sheets = book.sheets.map((sheet) => {
    const table = sheet.tables.find((each) => each.name === name);
    if (table === undefined) return sheet;
    const rows = new Map(sheet.rows);
    for (const [at, value] of [header, ...values].entries()) {
      const row = rows.get(table.top + at);
      const cells = [...(row?.cells ?? [])];
      cells[table.left + table.columns.length] = { value };
      rows.set(table.top + at, { ...row, cells });
    }
    const wider = { ...table, columns: [...table.columns, { header }] };
    return {
      ...sheet,
      rows,
      touched: true,
      tables: sheet.tables.map((each) => (each === table ? wider : each)),
    };
  });
  return { ...book, sheets };
}

/** What other writers do to the parts of a file. */
const trips: Readonly<Record<ForeignTrip, readonly [path: RegExp, change: (xml: string) => string]>> = {
  'shows hidden names': [/^xl\/workbook\.xml$/, (xml) => xml.replaceAll(' hidden="1"', ' hidden="0"')],
  'numbers charts anew': [
    /^xl\/drawings\/drawing\d+\.xml$/,
    (xml) => {
      let number = 0;
      return xml.replace(/(<xdr:cNvPr id="\d+") name="[^"]*" descr="[^"]*"/g, (_, start: string) => {
        number += 1;
        return `${start} name="Chart ${number}"`;
      });
    },
  ],
};

/** A workbook in memory or, where it `saves`, one that is saved and opened again between any two steps. */
export class OpenedFile implements Opened {
  protected file: FileWorkbook;
  private shown: Workbook;

  constructor(
    setup: Setup,
    private readonly saves: boolean,
    private readonly show: (file: FileWorkbook) => Workbook = (file) => file,
  ) {
    this.file = new FileWorkbook(bookOf(setup));
    this.shown = show(this.file);
  }

  get workbook(): Workbook {
    return this.shown;
  }

  async addColumn(table: string, header: string, values: readonly CellValue[]): Promise<void> {
    await this.replace(withColumn(this.file.book, table, header, values));
  }

  async addRow(table: string, values: readonly CellValue[]): Promise<void> {
    await this.replace(withTableRow(this.file, table, values).book);
  }

  async settle(): Promise<void> {
    if (this.saves) this.open(await this.saved());
  }

  async formula(sheet: string, row: number, column: number): Promise<string> {
    const { book } = await this.saved();
    const found = book.sheets.find(({ name }) => name === sheet);
    return (found === undefined ? undefined : cellAt(found, row, column)?.formula) ?? '';
  }

  async rules(sheet: string): Promise<readonly string[]> {
    const { book } = await this.saved();
    const kept = book.sheets.find(({ name }) => name === sheet)?.kept ?? [];
    return kept
      .filter(({ name }) => name === 'conditionalFormatting')
      .flatMap(({ xml }) => [...xml.matchAll(/<formula>([^<]*)<\/formula>/g)])
      .map(([, formula = '']) => formula.replaceAll('&lt;', '<'));
  }

  async refersTo(name: string): Promise<string | undefined> {
    const { book } = await this.saved();
    const refersTo = book.names.find((each) => each.name === name)?.refersTo;
    const place = parsePlace(refersTo ?? '');
    return place === undefined ? refersTo : placeText(place.sheet, place.area);
  }

  async pointName(name: string, refersTo: string): Promise<void> {
    const { book } = this.file;
    const names = book.names.map((each) => (each.name === name ? { ...each, refersTo } : each));
    await this.replace({ ...book, names });
  }

  async hiddenNames(): Promise<readonly string[]> {
    return (await this.saved()).book.names.filter(({ hidden }) => hidden).map(({ name }) => name);
  }

  async shownNames(): Promise<readonly string[]> {
    const { names } = (await this.saved()).book;
    return names.filter(({ hidden, sheet }) => !hidden && sheet === undefined).map(({ name }) => name);
  }

  async tables(): Promise<readonly { readonly name: string; readonly sheet: string }[]> {
    return (await this.saved()).book.sheets.flatMap(({ name: sheet, tables }) =>
      tables.map(({ name }) => ({ name, sheet })),
    );
  }

  /** The charts of the book; tests give one sheet charts. */
  async charts(): Promise<readonly { readonly name: string; readonly title: string }[]> {
    const parts = partsOf(await this.file.save());
    return Object.entries(parts)
      .filter(([path]) => /^xl\/drawings\/drawing\d+\.xml$/.test(path))
      .flatMap(([path, drawing]) => {
        const links = parts[path.replace('drawings/', 'drawings/_rels/') + '.rels'] ?? '';
        const frames = drawing.matchAll(/<xdr:cNvPr [^>]*\bname="([^"]*)"[\s\S]*?\br:id="([^"]*)"/g);
        return [...frames].map(([, name = '', id = '']) => {
          const link = links.split('<Relationship ').find((each) => each.includes(`Id="${id}"`)) ?? '';
          const chart = parts[`xl/charts/${/charts\/([^"]*)"/.exec(link)?.[1] ?? ''}`] ?? '';
          return { name, title: /<a:t>([^<]*)<\/a:t>/.exec(chart)?.[1] ?? '' };
        });
      });
  }

  async renameSheet(from: string, to: string): Promise<void> {
    const { book } = this.file;
    await this.replace({
      ...book,
      sheets: book.sheets.map((each) => (each.name === from ? { ...each, name: to } : each)),
      names: book.names.map((each) => {
        const place = parsePlace(each.refersTo);
        return place?.sheet === from ? { ...each, refersTo: placeText(to, place.area) } : each;
      }),
    });
  }

  async renameTable(from: string, to: string): Promise<void> {
    const { book } = this.file;
    const sheets = book.sheets.map((sheet) => ({
      ...sheet,
      touched: true,
      tables: sheet.tables.map((each) => (each.name === from ? { ...each, name: to } : each)),
    }));
    await this.replace({ ...book, sheets });
  }

  async retitleChart(chart: string, name: string, title: string): Promise<void> {
    await this.rewrite(/^xl\/(?:drawings\/drawing|charts\/chart)\d+\.xml$/, (xml) =>
      xml
        .replace(` name="${chart}"`, ` name="${name}"`)
        .replace(/(<c:title>[\s\S]*?<a:t>)[^<]*/, (_, start: string) => start + title),
    );
  }

  async protectStructure(): Promise<void> {
    await this.rewrite(/^xl\/workbook\.xml$/, (xml) =>
      xml.replace('<bookViews>', '<workbookProtection lockStructure="1"/>$&'),
    );
  }

  async foreignTrip(how: ForeignTrip): Promise<void> {
    await this.rewrite(...trips[how]);
  }

  private async saved(): Promise<FileWorkbook> {
    return openWorkbook(await this.file.save(), 'plan.xlsx');
  }

  private async rewrite(path: RegExp, change: (xml: string) => string): Promise<void> {
    const bytes = await this.file.save();
    const paths = Object.keys(partsOf(bytes)).filter((each) => path.test(each));
    const changed = edited(bytes, Object.fromEntries(paths.map((each) => [each, change])));
    this.open(await openWorkbook(changed, 'plan.xlsx'));
  }

  private async replace(book: Book): Promise<void> {
    this.open(new FileWorkbook(book));
    await this.settle();
  }

  private open(file: FileWorkbook): void {
    this.file = file;
    this.shown = this.show(file);
  }
}
