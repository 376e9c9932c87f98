import { excelWorkbook } from '../../../src/host/excel/excelWorkbook';
import type { Progress, Watch, Workbook } from '../../../src/host/port';
import { ExcelHost, type HostOptions } from '../../excel-host/host';
import { installClient } from '../../excel-host/loadClient';

/** An Excel with one sheet of the user's, and the planner's view of it. */
export interface OpenedExcel {
  readonly host: ExcelHost;
  readonly workbook: Workbook;
}

export function openExcel(options: HostOptions = {}): OpenedExcel {
  const host = new ExcelHost(options);
  host.book.addSheet('Roster').type(0, 0, 'Name');
  installClient(host);
  return { host, workbook: excelWorkbook() };
}

/** What the requests since a mark came to. */
export function counted(host: ExcelHost, from = 0) {
  const requests = host.requests.slice(from);
  return {
    requests: requests.length,
    bytes: requests.reduce((sum, { bytes, responseBytes }) => sum + bytes + responseBytes, 0),
    largest: Math.max(...requests.map(({ bytes, responseBytes }) => Math.max(bytes, responseBytes))),
  };
}

/** Cells, tables, names and charts of a workbook, without looks. */
export function contentOf({ book }: ExcelHost): unknown {
  return {
    sheets: book.sheets.map((sheet) => {
      const used = sheet.cells.used(true) ?? { top: 0, left: 0, rows: 0, columns: 0 };
      const rows = Array.from({ length: used.rows }, (_, row) =>
        Array.from({ length: used.columns }, (__, column) => {
          const { value, formula } = sheet.cells.at(used.top + row, used.left + column);
          return formula ?? value;
        }),
      );
      return {
        name: sheet.name,
        used,
        rows,
        tables: sheet.tables.map(({ name, rect }) => ({ name, rect })),
        charts: sheet.charts.map(({ name, source }) => ({ name, source })),
      };
    }),
    names: book.names
      .map(({ name, refers, visible }) => `${name} ${refers} ${visible ? '' : 'hidden'}`)
      .sort(),
  };
}

/** Keeps what is reported, and cancels once `after` steps are done. */
export function watching(after = Infinity): Watch & { readonly reports: Progress[] } {
  const reports: Progress[] = [];
  return {
    reports,
    report: (progress) => reports.push(progress),
    cancelled: () => (reports.at(-1)?.done ?? 0) >= after,
  };
}
