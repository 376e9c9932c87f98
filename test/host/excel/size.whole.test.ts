import type { SheetPlan, TablePlan } from '../../../src/sheet/plan';
import { emptyPlan } from '../contract/samplePlans';
import { silent } from '../contract/opened';
import { contentOf, counted, openExcel, watching } from './opened';

const members = 5000;
const columns = 20;
const fiveMegabytes = 5 * 1024 * 1024;

/** A table of members x columns: key, 14 texts and numbers, 5 formulas. */
function mapping(rows: number, word: string): TablePlan {
  return {
    name: 'MLTP_Mapping',
    top: 3,
    left: 0,
    columns: Array.from({ length: columns }, (_, column) => ({
      header: column === 0 ? 'Id' : `Column ${column}`,
      style: 'text' as const,
      width: 12,
    })),
    rows: Array.from({ length: rows }, (_, row) => ({
      key: `m${row}`,
      cells: Array.from({ length: columns }, (__, column) =>
        column === 0
          ? `m${row}`
          : column > 14
            ? { formula: `=[@[Column ${column - 10}]]*2`, value: 0 }
            : column % 2 === 0
              ? row / 7
              : `${word} ${column} of ${row}`,
      ),
    })),
  };
}

function matrix(name: string): SheetPlan {
  const rows = Array.from({ length: 10 }, (_, row) =>
    Array.from({ length: 8 }, (__, column) =>
      column === 0
        ? `Profile ${row}`
        : { formula: `=SUM(MLTP_Mapping[Column ${column}])/${row + 1}`, value: 0 },
    ),
  );
  return {
    ...emptyPlan(name),
    blocks: [
      { name: 'title', top: 0, left: 0, rows: [[name]], style: 'title' },
      { name: 'body', top: 3, left: 0, rows, style: 'ratio' },
      { name: 'note', top: 14, left: 0, rows: [['How this number is made']], style: 'note' },
    ],
  };
}

function largePlan(word: string, rows = members): readonly SheetPlan[] {
  const first = { ...emptyPlan('Mapping'), tables: [mapping(rows, word)] };
  return [first, ...['Coverage', 'Skills', 'Effort', 'Hiring'].map(matrix)];
}

/** The most round trips a write may take: two for each sheet and one for each 5 MB begun. */
function allowed(sheets: number, bytes: number): number {
  return 2 * sheets + Math.ceil(bytes / fiveMegabytes);
}

describe('a plan for 5,000 members', () => {
  test.each(['1.9', '1.13'])('takes few round trips, new and again (ExcelApi %s)', async (excelApi) => {
    const { host, workbook } = openExcel({ excelApi });
    const plan = largePlan('text');
    await workbook.write(plan, silent);
    const first = counted(host);
    expect(first.requests).toBeLessThanOrEqual(allowed(plan.length, first.bytes));
    expect(first.largest).toBeLessThan(fiveMegabytes);
    const sheet = host.book.sheet('Mapping');
    expect(sheet?.cells.at(3 + members, 1).value).toBe(`text 1 of ${members - 1}`);
    expect(sheet?.cells.at(3 + members, 19).formula).toBe('=[@[Column 9]]*2');
    const from = host.requests.length;
    await workbook.write(largePlan('word'), silent);
    const again = counted(host, from);
    expect(again.requests).toBeLessThanOrEqual(allowed(plan.length, again.bytes));
    expect(sheet?.cells.at(4, 1).value).toBe('word 1 of 0');
  });

  test('sends no cells again that stand there already', async () => {
    const { host, workbook } = openExcel();
    await workbook.write(largePlan('text', 600), silent);
    const first = counted(host);
    const before = contentOf(host);
    const from = host.requests.length;
    await workbook.write(largePlan('text', 600), silent);
    const sent = host.requests.slice(from).reduce((sum, { bytes }) => sum + bytes, 0);
    expect(sent).toBeLessThan(first.bytes / 5);
    expect(contentOf(host)).toEqual(before);
  });

  test('takes two round trips for a new sheet', async () => {
    const { host, workbook } = openExcel();
    await workbook.write(largePlan('text').slice(0, 1), silent);
    expect(counted(host).requests).toBe(2);
  });

  test('is the same when Excel takes and gives less: blocks are halved', async () => {
    const runs: unknown[] = [];
    for (const limit of [fiveMegabytes, 60_000]) {
      const { host, workbook } = openExcel({ limit });
      await workbook.write(largePlan('text', 600), silent);
      await workbook.write(largePlan('word', 600), silent);
      runs.push(contentOf(host));
      expect(counted(host).requests > 40).toBe(limit < fiveMegabytes);
    }
    expect(runs[1]).toEqual(runs[0]);
  });

  test('is read back in answers below 5 MB', async () => {
    const { host, workbook } = openExcel();
    await workbook.write(largePlan('text'), silent);
    const from = host.requests.length;
    const { sheets, tables } = await workbook.read(['Mapping'], silent);
    expect(tables[0]?.rows).toHaveLength(members);
    expect(tables[0]?.rows[members - 1]?.[1]).toBe(`text 1 of ${members - 1}`);
    expect(sheets[0]?.values).toHaveLength(members + 1);
    expect(counted(host, from).largest).toBeLessThan(fiveMegabytes);
    expect(counted(host, from).requests).toBeLessThanOrEqual(5);
  });

  test('tells progress and stops between requests', async () => {
    const { host, workbook } = openExcel();
    await workbook.write(largePlan('text'), silent);
    const before = contentOf(host);
    const watch = watching(2);
    await expect(workbook.write(largePlan('word'), watch)).rejects.toMatchObject({ kind: 'cancelled' });
    expect(watch.reports.at(-1)).toMatchObject({ done: 2, sheet: expect.any(String) as string });
    expect(watch.reports.at(-1)?.total).toBeGreaterThan(2);
    expect(contentOf(host)).toEqual(before);
  });
});

describe('a roster of 5,000 x 60 cells', () => {
  test('is read in answers below 5 MB, hidden rows told', async () => {
    const { host, workbook } = openExcel();
    const sheet = host.book.addSheet('People');
    for (let row = 0; row <= members; row++) {
      for (let column = 0; column < 60; column++) {
        sheet.cells.put(row, column, { value: `v${row}.${column}`, numberFormat: 'General', format: {} });
      }
    }
    sheet.hiddenRows.add(7).add(4999);
    const { sheets } = await workbook.read(['People'], silent);
    expect(sheets[0]?.values[4999]?.[59]).toBe('v4999.59');
    expect(sheets[0]?.numberFormats?.[4999]?.[59]).toBe('General');
    expect(sheets[0]?.hiddenRows).toEqual([7, 4999]);
    const { largest, requests } = counted(host);
    expect(largest).toBeLessThan(fiveMegabytes);
    expect(requests).toBeLessThanOrEqual(7);
  });
});
