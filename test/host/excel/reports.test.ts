import type { Table } from '../../excel-host/book/table';
import { silent } from '../contract/opened';
import { matrixPlan, matrixRows, membersPlan, threeLines } from '../contract/samplePlans';
import { contentOf, openExcel, watching, type OpenedExcel } from './opened';

/** What users reported of Excel, in our own words; each is how the host of these tests behaves. */

function tableOf({ host }: OpenedExcel): Table {
  const [table] = host.book.tables();
  if (table === undefined) {
    throw new Error('There is no table.');
  }
  return table;
}

const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => [`m${index + 1}`, `Name ${index + 1}`, 1] as const);

test('rows of empty texts that are added to a table are not in it afterwards: ours are', async () => {
  const opened = openExcel({ excelApi: '1.9' });
  await opened.workbook.write([membersPlan(lines(2))], silent);
  tableOf(opened).addRows([['', '', '', '', '']]);
  expect(tableOf(opened).body.rows).toBe(2);
  await opened.workbook.write([membersPlan(lines(40))], silent);
  expect(tableOf(opened).body.rows).toBe(40);
  const { tables } = await opened.workbook.read([], silent);
  // The column that the user fills is empty in all of them.
  expect(tables[0]?.rows.map((row) => [row[0], row[4]])).toEqual(lines(40).map(([id]) => [id, null]));
});

describe.each(['1.9', '1.13'])('a table that the user filtered (ExcelApi %s)', (excelApi) => {
  const filter = { filterOn: 'Values', values: ['Confirmed'] };

  async function filteredTable(): Promise<OpenedExcel> {
    const opened = openExcel({ excelApi });
    await opened.workbook.write([membersPlan(threeLines), matrixPlan(matrixRows)], silent);
    tableOf(opened).filters.set('Status', filter);
    return opened;
  }

  test('keeps its rows when they are deleted one by one: a run writes the right rows, and the filter stays', async () => {
    const opened = await filteredTable();
    await opened.workbook.write([membersPlan(lines(7).slice(2)), matrixPlan(matrixRows)], silent);
    const { tables } = await opened.workbook.read([], silent);
    expect(tables[0]?.rows.map(([id, name]) => [id, name])).toEqual([
      ['m3', 'Name 3'],
      ['m4', 'Name 4'],
      ['m5', 'Name 5'],
      ['m6', 'Name 6'],
      ['m7', 'Name 7'],
    ]);
    expect([...tableOf(opened).filters]).toEqual([['Status', filter]]);
  });

  test('has its filter back after a run that fails', async () => {
    const opened = await filteredTable();
    const before = contentOf(opened.host);
    for (let request = 2; request < 5; request++) {
      opened.host.failRequest(request, 'GeneralException');
      await opened.workbook.write([membersPlan(lines(7).slice(2))], silent).catch(() => undefined);
      opened.host.beforeRequest = () => undefined;
      if (request === 2) {
        expect(contentOf(opened.host)).toEqual(before);
      }
      expect([...tableOf(opened).filters]).toEqual([['Status', filter]]);
    }
  });
});

test('names of a single sheet cannot be asked for while another workbook is in front: they are not', async () => {
  const opened = openExcel();
  const asked: string[] = [];
  const answer = opened.host.answer.bind(opened.host);
  opened.host.answer = (text) => {
    asked.push(text);
    return answer(text);
  };
  await opened.workbook.write([membersPlan(threeLines), matrixPlan(matrixRows)], silent);
  await opened.workbook.write([membersPlan(lines(2)), matrixPlan(matrixRows)], silent);
  const paths = asked.flatMap((text) => {
    const { message } = JSON.parse(text) as {
      message: {
        body: { ObjectPaths: Record<string, { Id: number; Name: string; ParentObjectPathId?: number }> };
      };
    };
    const all = message.body.ObjectPaths;
    return Object.values(all).filter(
      ({ Name, ParentObjectPathId = 0 }) => Name === 'Names' && all[String(ParentObjectPathId)]?.Name !== '',
    );
  });
  expect(asked.length).toBeGreaterThan(4);
  expect(paths).toEqual([]);
});

test('more cells than Excel gives are `null` instead of an error: the sheet is told to be too large', async () => {
  const { host, workbook } = openExcel();
  host.book.sheet('Roster')?.type(1_048_575, 20, 'stray');
  const failure: unknown = await workbook.read(['Roster'], silent).catch((error: unknown) => error);
  expect(failure).toMatchObject({ kind: 'tooLarge', detail: '1048576 rows x 21 columns' });
});

test('answers that take their time, as while a sheet is being renamed, change nothing, and Cancel works between them', async () => {
  const quick = openExcel();
  await quick.workbook.write([membersPlan(threeLines), matrixPlan(matrixRows)], silent);
  const wanted = contentOf(quick.host);
  const slow = openExcel();
  slow.host.latency = 3;
  await slow.workbook.write([membersPlan(threeLines), matrixPlan(matrixRows)], silent);
  expect(contentOf(slow.host)).toEqual(wanted);
  slow.host.limit = 6_000;
  const outcome: unknown = await slow.workbook
    .write([membersPlan(lines(9))], watching(1))
    .catch((error: unknown) => error);
  expect(outcome).toMatchObject({ kind: 'cancelled' });
  expect(contentOf(slow.host)).toEqual(wanted);
});

test('large sheets are read three at a time: Excel on the web refuses answers of more than 5 MB', async () => {
  const { host, workbook } = openExcel();
  const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
  for (const name of names) {
    const sheet = host.book.addSheet(name);
    sheet.type(0, 0, name);
    // 25,000 cells, each with its value and its number format.
    sheet.type(2499, 9, 'last');
  }
  const from = host.received;
  const { sheets } = await workbook.read(names, silent);
  expect(sheets.map(({ values }) => [values[0]?.[0], values.length, values[2499]?.[9]])).toEqual(
    names.map((name) => [name, 2500, 'last']),
  );
  // One sheet comes to some 400 kB; the first request asks how large they are.
  const sizes = host.requests.slice(from).map(({ responseBytes }) => Math.round(responseBytes / 400_000));
  expect(sizes).toEqual([0, 3, 3, 1]);
});
