import { excelWorkbook } from '../../../src/host/excel/excelWorkbook';
import { parsePlace, placeText } from '../../../src/host/refresh/place';
import { Table } from '../../excel-host/book/table';
import { ExcelHost } from '../../excel-host/host';
import { installClient } from '../../excel-host/loadClient';
import type { Opened, Setup } from '../contract/opened';
import { workbookContract } from '../contract/workbookContract';
import { sampleFormulas } from './sampleFormulas';

const bare = (formula: unknown): string => String(formula).replace(/^=/, '');

function present<T>(found: T | undefined): T {
  if (found === undefined) {
    throw new Error('The workbook has no such thing.');
  }
  return found;
}

/** An Excel with what the user has in it. */
function hostOf({ sheets, tables = [], names = [] }: Setup, excelApi: string): ExcelHost {
  const host = new ExcelHost({ excelApi, evaluate: sampleFormulas, takesAnyFormula: true });
  for (const { name, top, left, values } of sheets) {
    const sheet = host.book.addSheet(name);
    values.forEach((row, index) => {
      row.forEach((value, column) => {
        sheet.type(top + index, left + column, typeof value === 'string' ? `'${value}` : (value ?? ''));
      });
    });
  }
  for (const { name, sheet: home, ...rect } of tables) {
    const sheet = present(host.book.sheet(home));
    sheet.tables.push(new Table(sheet, host.book.nextId(), name, rect));
  }
  for (const { name, refersTo } of names) {
    host.book.names.push({ name, refers: `=${refersTo}`, visible: true, comment: '' });
  }
  return host;
}

function openedExcel(setup: Setup, excelApi: string): Opened {
  const host = hostOf(setup, excelApi);
  const client = installClient(host);
  const { book } = host;
  const sheetOf = (name: string) => present(book.sheet(name));
  const namesThat = (visible: boolean) =>
    Promise.resolve(book.names.filter((one) => one.visible === visible).map(({ name }) => name));
  const charts = () => book.sheets.flatMap((sheet) => sheet.charts);
  return {
    workbook: excelWorkbook(),
    addColumn: (table, header, values) =>
      client.Excel.run(async (context) => {
        const cells = [[header], ...values.map((value) => [value ?? ''])];
        const found = context.workbook.tables.getItem(table);
        const rows = found.rows;
        rows.load('count');
        await context.sync();
        const filled = Array.from({ length: rows.count + 1 }, (_, row) => cells[row] ?? ['']);
        found.columns.add(undefined, filled);
        await context.sync();
      }),
    addRow: (name, values) => {
      const table = present(book.tables().find((one) => one.name === name));
      table.addRows([values.map((value) => (typeof value === 'string' ? `'${value}` : value))]);
      return Promise.resolve();
    },
    settle: () => Promise.resolve(),
    formula: (sheet, row, column) =>
      Promise.resolve(bare(sheetOf(sheet).cells.at(row, column).formula ?? '')),
    rules: (sheet) => Promise.resolve(sheetOf(sheet).conditionalFormats.map(({ rule }) => bare(rule))),
    refersTo: (name) => {
      const refers = book.name(name)?.refers;
      const place = parsePlace(refers ?? '');
      return Promise.resolve(place === undefined ? refers : placeText(place.sheet, place.area));
    },
    pointName: (name, refersTo) => {
      present(book.name(name)).refers = `=${refersTo}`;
      return Promise.resolve();
    },
    hiddenNames: () => namesThat(false),
    shownNames: () => namesThat(true),
    tables: () => Promise.resolve(book.tables().map(({ name, sheet }) => ({ name, sheet: sheet.name }))),
    charts: () =>
      Promise.resolve(charts().map(({ name, format }) => ({ name, title: String(format['Title.Text']) }))),
    renameSheet: (from, to) => {
      book.renameSheet(sheetOf(from), to);
      return Promise.resolve();
    },
    renameTable: (from, to) => {
      present(book.tables().find(({ name }) => name === from)).name = to;
      return Promise.resolve();
    },
    retitleChart: (chart, name, title) => {
      const found = present(charts().find((one) => one.name === chart));
      found.name = name;
      found.format['Title.Text'] = title;
      return Promise.resolve();
    },
    protectStructure: () => {
      book.isStructureProtected = true;
      return Promise.resolve();
    },
    foreignTrip: (how) => {
      if (how === 'shows hidden names') {
        for (const one of book.names) {
          one.visible = true;
        }
      } else {
        for (const [index, chart] of charts().entries()) {
          chart.name = `Chart ${index + 1}`;
        }
      }
      return Promise.resolve();
    },
  };
}

for (const excelApi of ['1.9', '1.13']) {
  workbookContract(`Excel with ExcelApi ${excelApi}`, (setup) =>
    Promise.resolve(openedExcel(setup, excelApi)),
  );
}
