import { ExcelHost } from '../../excel-host/host';
import { loadClient } from '../../excel-host/loadClient';

/** Runs a batch and gives the code of its error, or what it answered. */
async function attempt<T>(
  host: ExcelHost,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T | string> {
  const { Excel, OfficeExtension } = loadClient(host);
  try {
    return await Excel.run(batch);
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : String(error);
  }
}

function hostWithSheet(options = {}): ExcelHost {
  const host = new ExcelHost(options);
  host.book.addSheet('Roster');
  return host;
}

/** Sets one cell and reads back value and formula. */
function typed(value: unknown, numberFormat?: string) {
  const host = hostWithSheet();
  return attempt(host, async (context) => {
    const cell = context.workbook.worksheets.getItem('Roster').getRange('B2');
    if (numberFormat !== undefined) {
      cell.numberFormat = [[numberFormat]];
    }
    cell.values = [[value]];
    cell.load('values,formulas');
    await context.sync();
    const values: unknown[][] = cell.values;
    const formulas: unknown[][] = cell.formulas;
    return [values[0]?.[0], formulas[0]?.[0]];
  });
}

describe('typing into a cell', () => {
  test.each([
    ['text', 'text', 'text'],
    ['=1+1', 0, '=1+1'],
    ["'=1+1", '=1+1', '=1+1'],
    ['+1', 1, 1],
    ['-12.5', -12.5, -12.5],
    ['1e5', 100000, 100000],
    ['1/2', 45000, 45000],
    ['3-4', 45000, 45000],
    ['1.2.2026', 45000, 45000],
    ['Sep-20', 45000, 45000],
    ['10:30', 45000, 45000],
    ['1,250', 1250, 1250],
    ['80 %', 0.8, 0.8],
    ['-dash', 0, '=-dash'],
    ['@home', 0, '=@home'],
    ['TRUE', true, true],
    ['wahr', true, true],
    ["'007", '007', '007'],
    ['Engineer 2', 'Engineer 2', 'Engineer 2'],
    ['', '', ''],
  ])('%j becomes %j', async (input, value, formula) => {
    expect(await typed(input)).toEqual([value, formula]);
  });

  test.each(['=1+1', '1/2', '+1'])('%j in a text cell stays text', async (input) => {
    expect(await typed(input, '@')).toEqual([input, input]);
  });
});

describe('load and sync', () => {
  test('a value that was not loaded cannot be read', async () => {
    const code = await attempt(hostWithSheet(), async (context) => {
      const cell = context.workbook.worksheets.getItem('Roster').getRange('A1');
      await context.sync();
      return cell.values as unknown;
    });
    expect(code).toBe('PropertyNotLoaded');
  });

  test('everything queued travels in one request', async () => {
    const host = hostWithSheet();
    await attempt(host, async (context) => {
      const sheet = context.workbook.worksheets.getItem('Roster');
      for (let row = 0; row < 50; row++) {
        sheet.getCell(row, 0).untrack().values = [[row]];
      }
      await context.sync();
    });
    expect(host.requests).toHaveLength(1);
    expect(host.book.sheet('Roster')?.cells.at(49, 0).value).toBe(49);
  });

  test('a missing sheet is a null object or an error', async () => {
    const isNull = await attempt(hostWithSheet(), async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Nobody');
      const used = sheet.getUsedRangeOrNullObject();
      used.load('address');
      await context.sync();
      return [sheet.isNullObject, used.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
    const code = await attempt(hostWithSheet(), async (context) => {
      context.workbook.worksheets.getItem('Nobody').activate();
      await context.sync();
    });
    expect(code).toBe('ItemNotFound');
  });

  test('the client cuts a long array into rows and every value arrives', async () => {
    const host = hostWithSheet();
    const values = Array.from({ length: 1000 }, (_, row) => [row, `n${row}`]);
    await attempt(host, async (context) => {
      context.workbook.worksheets.getItem('Roster').getRangeByIndexes(0, 0, 1000, 2).values = values;
      await context.sync();
    });
    expect(host.requests[0]?.actions).toBeGreaterThan(10);
    expect(host.book.sheet('Roster')?.cells.at(999, 1).value).toBe('n999');
  });

  test('nested loads of collections', async () => {
    const host = hostWithSheet();
    const answer = await attempt(host, async (context) => {
      const sheet = context.workbook.worksheets.getItem('Roster');
      sheet.getRange('A1:B2').values = [
        ['Id', 'Name'],
        [1, 'x'],
      ];
      sheet.tables.add('A1:B2', true).name = 'MLTP_Mapping';
      const tables = context.workbook.tables;
      tables.load('items/name,items/worksheet/name,items/columns/items/name');
      await context.sync();
      return tables.items.map((table) => [
        table.name,
        table.worksheet.name,
        table.columns.items.map((column) => column.name),
      ]);
    });
    expect(answer).toEqual([['MLTP_Mapping', 'Roster', ['Id', 'Name']]]);
  });
});

describe('errors', () => {
  const cases: readonly [string, string, (context: Excel.RequestContext) => void][] = [
    [
      'ragged values',
      'InvalidArgument',
      (context) => {
        context.workbook.worksheets.getItem('Roster').getRange('A1:B2').values = [[1, 2], [3]];
      },
    ],
    [
      'values of the wrong size',
      'InvalidArgument',
      (context) => {
        context.workbook.worksheets.getItem('Roster').getRange('A1:B2').values = [[1, 2]];
      },
    ],
    [
      'a bad name of a sheet',
      'InvalidArgument',
      (context) => {
        context.workbook.worksheets.add('a/b');
      },
    ],
    [
      'a name of a sheet that is too long',
      'InvalidArgument',
      (context) => {
        context.workbook.worksheets.add('x'.repeat(32));
      },
    ],
    [
      'a sheet twice',
      'ItemAlreadyExists',
      (context) => {
        context.workbook.worksheets.add('ROSTER');
      },
    ],
    [
      'an unknown member',
      'ApiNotFound',
      (context) => {
        context.workbook.pivotTables.refreshAll();
      },
    ],
    [
      'a formula with an unknown table',
      'InvalidArgument',
      (context) => {
        context.workbook.worksheets.getItem('Roster').getRange('A1').formulas = [['=SUM(MLTP_Nobody[FTE])']];
      },
    ],
    [
      'a table over a table',
      'InvalidArgument',
      (context) => {
        const { tables } = context.workbook.worksheets.getItem('Roster');
        tables.add('A1:B3', true);
        tables.add('B2:C4', true);
      },
    ],
    [
      'an inline list of 256 characters',
      'InvalidArgument',
      (context) => {
        const { dataValidation } = context.workbook.worksheets.getItem('Roster').getRange('A1');
        dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } };
      },
    ],
    [
      'a chart without points',
      'EmptyChartSeries',
      (context) => {
        const sheet = context.workbook.worksheets.getItem('Roster');
        sheet.getRange('A1:B1').values = [['Phase', 'FTE']];
        sheet.charts.add('ColumnStacked', sheet.getRange('A1:B1'), 'Columns');
      },
    ],
  ];

  test.each(cases)('%s: %s', async (_what, code, act) => {
    const found = await attempt(hostWithSheet(), async (context) => {
      act(context);
      await context.sync();
    });
    expect(found).toBe(code);
  });

  test('a member above the set is unknown', async () => {
    const resize = (excelApi: string) =>
      attempt(hostWithSheet({ excelApi }), async (context) => {
        const sheet = context.workbook.worksheets.getItem('Roster');
        sheet.tables.add('A1:B3', true).resize('A1:B5');
        await context.sync();
        return 'done';
      });
    expect([await resize('1.9'), await resize('1.13')]).toEqual(['ApiNotFound', 'done']);
  });

  test('a protected sheet', async () => {
    const host = hostWithSheet();
    const sheet = host.book.sheet('Roster');
    if (sheet !== undefined) {
      sheet.isProtected = true;
    }
    const code = await attempt(host, async (context) => {
      context.workbook.worksheets.getItem('Roster').getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(code).toBe('AccessDenied');
  });

  test('requests and responses over the limit', async () => {
    const host = hostWithSheet({ limit: 20_000 });
    const values = Array.from({ length: 1000 }, () => ['abcdefghij', 'klmnopqrst']);
    const write = (rows: number) =>
      attempt(host, async (context) => {
        const range = context.workbook.worksheets.getItem('Roster').getRangeByIndexes(0, 0, rows, 2);
        range.values = values.slice(0, rows);
        await context.sync();
        return 'done';
      });
    expect([await write(1000), await write(300), await write(300)]).toEqual([
      'RequestPayloadSizeLimitExceeded',
      'done',
      'done',
    ]);
    host.limit = 5_000;
    const read = await attempt(host, async (context) => {
      const range = context.workbook.worksheets.getItem('Roster').getRange('A1:B300');
      range.load('values');
      await context.sync();
    });
    expect(read).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('what came before the fault stays, as in Excel', async () => {
    const host = hostWithSheet();
    await attempt(host, async (context) => {
      const sheet = context.workbook.worksheets.getItem('Roster');
      sheet.getRange('A1').values = [['kept']];
      sheet.getRange('A2:B2').values = [[1]];
      sheet.getRange('A3').values = [['never']];
      await context.sync();
    });
    const cells = host.book.sheet('Roster')?.cells;
    expect([cells?.at(0, 0).value, cells?.at(2, 0).value]).toEqual(['kept', '']);
  });

  test('a request fails or waits while a cell is edited', async () => {
    const host = hostWithSheet();
    host.editing = true;
    const { Excel, OfficeExtension } = loadClient(host);
    const read = (delayForCellEdit: boolean) =>
      Excel.run({ delayForCellEdit }, async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/name');
        await context.sync();
        return worksheets.items.length;
      });
    await expect(read(false)).rejects.toBeInstanceOf(OfficeExtension.Error);
    const waiting = read(true);
    host.finishEditing();
    expect(await waiting).toBe(1);
  });

  test('the n-th request fails on demand', async () => {
    const host = hostWithSheet();
    host.failRequest(1, 'GeneralException');
    const load = () =>
      attempt(host, async (context) => {
        context.workbook.worksheets.load('items/name');
        await context.sync();
        return 'done';
      });
    expect([await load(), await load(), await load()]).toEqual(['done', 'GeneralException', 'done']);
  });
});
