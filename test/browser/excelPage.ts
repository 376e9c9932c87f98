import { blank } from '../excel-host/book/cells';
import { connect, type ClientGlobals } from '../excel-host/bridge';
import { ExcelHost } from '../excel-host/host';
import type { CellValue, Grid } from '../../src/domain/grid';

/** What a test can do with the Excel in its page. */
export interface ExcelPage {
  readonly host: ExcelHost;
  readonly sheets: () => readonly string[];
  /** The cells of a sheet from its first one on, without formulas: this Excel does not calculate. */
  readonly values: (sheet: string) => readonly (readonly CellValue[])[];
}

interface Prepared {
  readonly locale: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: Grid;
  }[];
}

declare global {
  interface Window {
    /** What the page was prepared with before it loaded. */
    prepared: Prepared;
    excelPage: ExcelPage;
  }
}

const host = new ExcelHost();
for (const { name, rows } of window.prepared.sheets) {
  const sheet = host.book.addSheet(name);
  rows.forEach((row, line) => {
    row.forEach((value, column) => {
      // Put, not typed: typing turns E1001 into a number.
      if (value !== null) sheet.cells.put(line, column, { ...blank, value });
    });
  });
}

window.excelPage = {
  host,
  sheets: () => host.book.sheets.map(({ name }) => name),
  values: (name) => {
    const sheet = host.book.sheet(name);
    const used = sheet?.cells.used(true);
    if (sheet === undefined || used === undefined || used === null) return [];
    return Array.from({ length: used.top + used.rows }, (_row, row) =>
      Array.from({ length: used.left + used.columns }, (_column, column) => {
        const { value, formula } = sheet.cells.at(row, column);
        return formula !== undefined || value === '' ? null : value;
      }),
    );
  },
};

const globals = window as unknown as ClientGlobals & {
  readonly OSF: { readonly _OfficeAppFactory: { readonly getContext: () => object } };
};
connect(globals, host);
// The rest of what office.js gives and the client alone does not.
Object.assign(globals.Office, { HostType: { Excel: 'Excel' } });
Object.assign(globals.OSF._OfficeAppFactory.getContext(), { displayLanguage: window.prepared.locale });
