import { blank } from '../excel-host/book/cells';
import { connect, type ClientGlobals } from '../excel-host/bridge';
import { ExcelHost } from '../excel-host/host';
import type { CellValue, Grid } from '../../src/domain/grid';

/** What a test can do with the Excel in its page. */
export interface ExcelPage {
  readonly host: ExcelHost;
  readonly sheets: () => readonly string[];
  /** Lets Excel keep silent until it is released. */
  readonly hold: () => void;
  readonly release: () => void;
  /** The cells of a sheet that hold a value and no formula, by row and column. */
  readonly values: (sheet: string) => Readonly<Record<string, CellValue>>;
}

interface Prepared {
  readonly locale: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: Grid;
  }[];
  /** What formulas come to, by sheet, row and column: the values that the core worked out for them. */
  readonly calculated: Readonly<Record<string, string | number | boolean>>;
}

declare global {
  interface Window {
    /** What the page was prepared with before it loaded. */
    prepared: Prepared;
    excelPage: ExcelPage;
  }
}

const { calculated } = window.prepared;
const host = new ExcelHost({
  evaluate: (_book, { sheet, row, column }) => calculated[`${sheet.name}!${row},${column}`] ?? 0,
});
for (const { name, rows } of window.prepared.sheets) {
  const sheet = host.book.addSheet(name);
  rows.forEach((row, line) => {
    row.forEach((value, column) => {
      // Put, not typed: typing turns E1001 into a number.
      if (value !== null) sheet.cells.put(line, column, { ...blank, value });
    });
  });
}

let held = Promise.resolve();
let release: () => void = () => undefined;
const answer = host.answer.bind(host);
host.answer = async (text) => {
  await held;
  return answer(text);
};

window.excelPage = {
  host,
  hold: () => {
    held = new Promise((resolve) => {
      release = resolve;
    });
  },
  release: () => {
    release();
  },
  sheets: () => host.book.sheets.map(({ name }) => name),
  values: (name) => {
    const found: Record<string, CellValue> = {};
    const sheet = host.book.sheet(name);
    const used = sheet?.cells.used(true);
    if (sheet === undefined || used === undefined || used === null) return found;
    for (let row = used.top; row < used.top + used.rows; row += 1) {
      for (let column = used.left; column < used.left + used.columns; column += 1) {
        const { value, formula } = sheet.cells.at(row, column);
        if (formula === undefined && value !== '') found[`${row},${column}`] = value;
      }
    }
    return found;
  },
};

const globals = window as unknown as ClientGlobals & {
  readonly OSF: { readonly _OfficeAppFactory: { readonly getContext: () => object } };
};
connect(globals, host);
// The rest of what office.js gives and the client alone does not.
Object.assign(globals.Office, { HostType: { Excel: 'Excel' } });
Object.assign(globals.OSF._OfficeAppFactory.getContext(), { displayLanguage: window.prepared.locale });
