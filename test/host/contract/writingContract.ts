import type { SheetPlan } from '../../../src/sheet/plan';
import { all, cell, grid, roster, silent, tableRows, write, type Open } from './opened';
import { both, emptyPlan, matrixPlan, matrixRows, membersPlan } from './samplePlans';

/** Reading, and writing of plans into sheets that are new or ours. */
export function writingContract(name: string, open: Open): void {
  describe(`${name}: reading`, () => {
    test('sheets are told with their size, in tab order', async () => {
      const { workbook } = await open({ sheets: [roster, { ...roster, name: 'Other' }] });
      expect(await workbook.sheets()).toEqual([
        { name: 'Roster', rows: 3, columns: 4, ours: false },
        { name: 'Other', rows: 3, columns: 4, ours: false },
      ]);
    });

    test('an empty sheet is told and read as one', async () => {
      const { workbook } = await open({ sheets: [roster, { name: 'Blank', top: 0, left: 0, values: [] }] });
      expect((await workbook.sheets())[1]).toEqual({ name: 'Blank', rows: 0, columns: 0, ours: false });
      const { sheets } = await workbook.read(['Blank', 'Roster'], silent);
      expect(sheets[0]).toMatchObject({ name: 'Blank', values: [], hiddenRows: [] });
      expect(sheets[1]).toMatchObject(roster);
    });

    test('a sheet is read from its first filled cell, and a name that is gone is left out', async () => {
      const { workbook } = await open({ sheets: [roster] });
      const { sheets, tables } = await workbook.read(['Gone', 'Roster'], silent);
      expect(sheets).toHaveLength(1);
      expect(sheets[0]).toMatchObject(roster);
      expect(tables).toEqual([]);
    });
  });

  describe(`${name}: writing`, () => {
    test('values, formulas with their result, and tables are there afterwards', async () => {
      const opened = await open({ sheets: [roster] });
      expect(await write(opened, ...both)).toEqual(['Members', 'Coverage']);
      expect((await grid(opened.workbook, 'Coverage'))?.values).toEqual([
        ['Coverage', null, null],
        [null, null, null],
        ['Phase', 'Capacity', 'Demand'],
        ['Ingestion', 1.5, 2],
        ['Training', 2.3, 1],
      ]);
      expect((await opened.workbook.read([], silent)).tables).toEqual([
        {
          name: 'MLTP_Members',
          sheet: 'Members',
          top: 3,
          left: 1,
          headers: ['Id', 'Name', 'FTE', 'Double', 'Status'],
          rows: [
            ['m1', 'Ada', 1, 2, null],
            ['m2', 'Alan', 0.5, 1, null],
            ['m3', 'Grace', 0.8, 1.6, null],
          ],
        },
      ]);
      expect((await opened.workbook.sheets()).map(({ name: sheet, ours }) => [sheet, ours])).toEqual([
        ['Roster', false],
        ['Members', true],
        ['Coverage', true],
      ]);
      expect(await grid(opened.workbook, 'Roster')).toMatchObject(roster);
    });

    test('writing the same plans again changes nothing', async () => {
      const opened = await open({ sheets: [roster] });
      await write(opened, ...both);
      const first = await all(opened.workbook);
      expect(await write(opened, ...both)).toEqual(['Members', 'Coverage']);
      expect(await all(opened.workbook)).toEqual(first);
    });

    test.each([
      '=1+1',
      '+49 30',
      '-',
      '@home',
      '\tx',
      "'quoted",
      '=HYPERLINK("http://x","y")',
      '007',
      '1e5',
      'TRUE',
    ])('the text %j stays this text', async (text) => {
      const opened = await open({ sheets: [roster] });
      const plan = {
        ...emptyPlan('Text'),
        blocks: [{ name: 'a', top: 0, left: 0, rows: [[text]], style: 'text' }],
      };
      await write(opened, plan as SheetPlan, membersPlan([['m1', text, 1]]));
      expect(await cell(opened.workbook, 'Text', 0, 0)).toBe(text);
      expect((await tableRows(opened.workbook))[0]?.[1]).toBe(text);
    });

    test('undefined cells of a block leave what the user has there', async () => {
      const opened = await open({ sheets: [roster] });
      const plan = matrixPlan([
        ['Phase', 'Capacity', 'Demand'],
        ['Ingestion', undefined, 2],
      ]);
      await write(opened, plan);
      await opened.workbook.correct([{ at: { sheet: 'Coverage', row: 3, column: 1 }, value: 7 }]);
      await write(opened, plan);
      expect(await cell(opened.workbook, 'Coverage', 3, 1)).toBe(7);
    });

    test('cells of a block that shrank are empty, and cells beside it stay', async () => {
      const opened = await open({ sheets: [roster] });
      await write(opened, matrixPlan(matrixRows));
      await opened.workbook.correct([{ at: { sheet: 'Coverage', row: 4, column: 5 }, value: 'mine' }]);
      await write(
        opened,
        matrixPlan([
          ['Phase', 'Capacity'],
          ['Ingestion', 1.5],
        ]),
      );
      expect((await grid(opened.workbook, 'Coverage'))?.values).toEqual([
        ['Coverage', null, null, null, null, null],
        [null, null, null, null, null, null],
        ['Phase', 'Capacity', null, null, null, null],
        ['Ingestion', 1.5, null, null, null, null],
        [null, null, null, null, null, 'mine'],
      ]);
    });

    test('rows of different length and plans without cells are written', async () => {
      const opened = await open({ sheets: [roster] });
      const ragged = {
        ...emptyPlan('Ragged'),
        blocks: [
          { name: 'a', top: 0, left: 0, rows: [['x'], [], ['y', 1, 2]], style: 'text' as const },
          { name: 'none', top: 8, left: 0, rows: [], style: 'text' as const },
        ],
      };
      expect(await write(opened, ragged, emptyPlan('Blank'))).toEqual(['Ragged', 'Blank']);
      expect((await grid(opened.workbook, 'Ragged'))?.values).toEqual([
        ['x', null, null],
        [null, null, null],
        ['y', 1, 2],
      ]);
      expect((await opened.workbook.sheets()).map(({ name: sheet }) => sheet)).toContain('Blank');
    });
  });
}
