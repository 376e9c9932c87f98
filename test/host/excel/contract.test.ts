import { excelWorkbook } from '../../../src/host/excel/excelWorkbook';
import { ExcelHost } from '../../excel-host/host';
import { installClient } from '../../excel-host/loadClient';
import { workbookContract } from '../contract/workbookContract';
import { sampleFormulas } from './sampleFormulas';

for (const excelApi of ['1.9', '1.13']) {
  workbookContract(`Excel with ExcelApi ${excelApi}`, ({ sheets }) => {
    const host = new ExcelHost({ excelApi, evaluate: sampleFormulas, takesAnyFormula: true });
    for (const { name, top, left, values } of sheets) {
      const sheet = host.book.addSheet(name);
      values.forEach((row, index) => {
        row.forEach((value, column) => {
          sheet.type(top + index, left + column, typeof value === 'string' ? `'${value}` : (value ?? ''));
        });
      });
    }
    const client = installClient(host);
    return Promise.resolve({
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
      settle: () => Promise.resolve(),
    });
  });
}
