import type { SheetPlan } from '../../../src/sheet/plan';
import { grid, roster, silent, tableRows, write, type Open } from './opened';
import { emptyPlan, membersPlan, membersTable, threeLines } from './samplePlans';

/** What a refresh leaves of the user's. */
export function refreshContract(name: string, open: Open): void {
  describe(`${name}: a table that is refreshed`, () => {
    test('keeps what the user typed, by key, when rows go, move up and follow', async () => {
      const opened = await open({ sheets: [roster] });
      await write(opened, membersPlan(threeLines));
      await opened.addColumn('MLTP_Members', 'Remark', ['one', 'two', 'three']);
      await opened.workbook.correct([{ at: { sheet: 'Members', row: 6, column: 5 }, value: 'Confirmed' }]);
      await write(
        opened,
        membersPlan([
          ['m1', 'Ada L.', 1],
          ['m3', 'Grace', 0.4],
          ['m9', 'Edsger', 1],
        ]),
      );
      expect((await opened.workbook.read([], silent)).tables[0]).toMatchObject({
        headers: ['Id', 'Name', 'FTE', 'Double', 'Status', 'Remark'],
        rows: [
          ['m1', 'Ada L.', 1, 2, null, 'one'],
          ['m3', 'Grace', 0.4, 0.8, 'Confirmed', 'three'],
          ['m9', 'Edsger', 1, 2, null, null],
        ],
      });
    });

    test('keeps a row of the user below it', async () => {
      const opened = await open({ sheets: [roster] });
      await write(opened, membersPlan(threeLines));
      await opened.workbook.correct([{ at: { sheet: 'Members', row: 9, column: 2 }, value: 'my note' }]);
      await write(opened, membersPlan([...threeLines, ['m4', 'Edsger', 1], ['m5', 'Barbara', 1]]));
      await write(opened, membersPlan(threeLines.slice(0, 1)));
      const values = (await grid(opened.workbook, 'Members'))?.values.flat() ?? [];
      expect(values.filter((value) => value === 'my note')).toHaveLength(1);
      expect(await tableRows(opened.workbook)).toHaveLength(1);
    });

    test('keeps rows of the same key, and of none, in their order', async () => {
      const opened = await open({ sheets: [roster] });
      const lines: Parameters<typeof membersPlan>[0] = [
        ['m1', 'Ada', 1],
        ['m2', 'Alan', 0.5],
        ['m2', 'Grace', 0.8],
        ['m3', 'Edsger', 1],
        ['', 'Barbara', 1],
      ];
      await write(opened, membersPlan(lines));
      await opened.addColumn('MLTP_Members', 'Remark', ['one', 'two', 'three', 'four', 'five']);
      await write(opened, membersPlan(lines.filter(([id]) => id !== 'm3')));
      const rows = await tableRows(opened.workbook);
      expect(rows.map((row) => [row[0] ?? '', row[1], row[5]])).toEqual([
        ['m1', 'Ada', 'one'],
        ['m2', 'Alan', 'two'],
        ['m2', 'Grace', 'three'],
        ['', 'Barbara', 'five'],
      ]);
    });

    test('can become empty and be filled again', async () => {
      const opened = await open({ sheets: [roster] });
      await write(opened, membersPlan([]));
      expect(await tableRows(opened.workbook)).toEqual([]);
      await write(opened, membersPlan(threeLines));
      expect(await tableRows(opened.workbook)).toHaveLength(3);
      await write(opened, membersPlan([]));
      expect(await tableRows(opened.workbook)).toEqual([]);
    });

    test('moves what stands below it, and formulas of sheets before and after it name where that is', async () => {
      const opened = await open({ sheets: [roster] });
      const run = async (lines: Parameters<typeof membersPlan>[0]) => {
        const top = lines.length + 6;
        const members = membersPlan(lines);
        const sum = { name: 'sum', top, left: 1, rows: [['Sum', 2.3]], style: 'fte' as const };
        const reading = (name: string): SheetPlan => ({
          ...emptyPlan(name),
          blocks: [
            {
              name: 'reading',
              top: 0,
              left: 0,
              rows: [[{ formula: `=Members!$C$${top + 1}`, value: 2.3 }]],
              style: 'fte',
            },
          ],
        });
        await write(
          opened,
          reading('Before'),
          { ...members, blocks: [...members.blocks, sum] },
          reading('After'),
        );
        await opened.settle();
        return Promise.all(['Before', 'After'].map((sheet) => opened.formula(sheet, 0, 0)));
      };
      const plain = (formulas: readonly string[]) => formulas.map((each) => each.replaceAll("'", ''));
      expect(plain(await run(threeLines))).toEqual(['Members!$C$10', 'Members!$C$10']);
      const five: typeof threeLines = [...threeLines, ['m4', 'Edsger', 1], ['m5', 'Barbara', 1]];
      expect(plain(await run(five))).toEqual(['Members!$C$12', 'Members!$C$12']);
      expect(plain(await run(threeLines.slice(0, 1)))).toEqual(['Members!$C$8', 'Members!$C$8']);
    });

    test('gets a column that is new in the plan, beside the user’s', async () => {
      const opened = await open({ sheets: [roster] });
      const table = membersTable(threeLines);
      await write(opened, membersPlan(threeLines));
      await opened.addColumn('MLTP_Members', 'Remark', ['one']);
      const wider = {
        ...table,
        columns: [...table.columns, { header: 'Level', style: 'text' as const, width: 9 }],
        rows: table.rows.map(({ key, cells }) => ({ key, cells: [...cells, `level of ${key}`] })),
      };
      await write(opened, { ...membersPlan(threeLines), tables: [wider] });
      expect((await opened.workbook.read([], silent)).tables[0]).toMatchObject({
        headers: ['Id', 'Name', 'FTE', 'Double', 'Status', 'Remark', 'Level'],
        rows: [
          ['m1', 'Ada', 1, 2, null, 'one', 'level of m1'],
          ['m2', 'Alan', 0.5, 1, null, null, 'level of m2'],
          ['m3', 'Grace', 0.8, 1.6, null, null, 'level of m3'],
        ],
      });
    });
  });

  describe(`${name}: sheets of the user's`, () => {
    test('one that has our name is left alone, and ours has a suffix in this run and the next', async () => {
      const theirs = { ...roster, name: 'Members' };
      const opened = await open({ sheets: [theirs] });
      expect(await write(opened, membersPlan(threeLines))).toEqual(['Members (MLTP)']);
      expect(await write(opened, membersPlan(threeLines))).toEqual(['Members (MLTP)']);
      expect(await grid(opened.workbook, 'Members')).toMatchObject(theirs);
      expect(await opened.workbook.sheets()).toHaveLength(2);
    });

    test('a template never overwrites one', async () => {
      const opened = await open({ sheets: [roster] });
      const template = {
        ...emptyPlan('Roster'),
        blocks: [{ name: 'head', top: 0, left: 0, rows: [['Name', 'Title']], style: 'heading' as const }],
      };
      const first = await opened.workbook.insertSheet(template);
      const second = await opened.workbook.insertSheet(template);
      expect(new Set(['Roster', first, second]).size).toBe(3);
      expect(await grid(opened.workbook, 'Roster')).toMatchObject(roster);
      expect((await grid(opened.workbook, second))?.values).toEqual([['Name', 'Title']]);
      expect((await opened.workbook.sheets()).map(({ ours }) => ours)).toEqual([false, false, false]);
    });
  });
}
