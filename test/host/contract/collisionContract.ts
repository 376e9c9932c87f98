import type { SheetGrid } from '../../../src/domain/grid';
import type { Cell, SheetPlan } from '../../../src/sheet/plan';
import { all, grid, roster, silent, tableRows, write, type Open, type Opened } from './opened';
import { matrixPlan, membersPlan, threeLines } from './samplePlans';

/** Formulas that name a sheet, a table and a cell of ours, and a text that only looks as if it did. */
const naming: readonly (readonly Cell[])[] = [
  ['Phase', 'Capacity', 'Demand'],
  ['Sum', { formula: '=SUM(MLTP_Members[FTE])+ROWS(MLTP_Members)', value: 0 }, 2],
  ['Cells', { formula: "=Members!D5+'Members'!D6+MLTP_First", value: 0 }, 1],
  ['Text', { formula: '=IF(TRUE,"Members!D5 MLTP_First",Coverage!B4)', value: 0 }, 1],
];

const ruled: SheetPlan = {
  ...matrixPlan(naming),
  conditionalFormats: [
    {
      area: { top: 3, left: 1, rows: 2, columns: 2 },
      rule: { kind: 'formula', formula: '=B4<Members!$D$5*MLTP_First' },
      tone: 'gap',
    },
  ],
};

const plans: readonly SheetPlan[] = [membersPlan(threeLines), ruled];

/** The formulas of the matrix, on the sheet that it stands on. */
async function formulasOn(opened: Opened, sheet: string): Promise<readonly string[]> {
  return Promise.all([3, 4, 5].map((row) => opened.formula(sheet, row, 1)));
}

const plain = [
  'SUM(MLTP_Members[FTE])+ROWS(MLTP_Members)',
  'Members!D5+Members!D6+MLTP_First',
  'IF(TRUE,"Members!D5 MLTP_First",Coverage!B4)',
];

/** A formula of a plan whose sheet names are quoted for nothing means the same. */
function unquoted(formulas: readonly string[]): readonly string[] {
  return formulas.map((formula) => formula.replaceAll("'Members'!", 'Members!'));
}

const theirSheet = (name: string): SheetGrid => ({ ...roster, name });

/** A table of the user's that has our name and nothing else of ours. */
const theirTable = { name: 'MLTP_Members', sheet: 'Roster', top: 1, left: 1, rows: 3, columns: 4 };

/** What becomes of names of ours that the user has already, and of things of ours that the user renames. */
export function collisionContract(name: string, open: Open): void {
  describe(`${name}: names that the user has already`, () => {
    test('without any, formulas name what the plan names', async () => {
      const opened = await open({ sheets: [roster] });
      expect(await write(opened, ...plans)).toEqual(['Members', 'Coverage']);
      expect(unquoted(await formulasOn(opened, 'Coverage'))).toEqual(plain);
      expect(await opened.rules('Coverage')).toEqual(['B4<Members!$D$5*MLTP_First']);
    });

    test('sheets: formulas and rules read ours, in this run and the next', async () => {
      const sheets = [theirSheet('members'), theirSheet('Coverage')];
      const opened = await open({ sheets });
      for (let run = 0; run < 2; run += 1) {
        expect(await write(opened, ...plans)).toEqual(['Members (MLTP)', 'Coverage (MLTP)']);
        expect(await formulasOn(opened, 'Coverage (MLTP)')).toEqual([
          'SUM(MLTP_Members[FTE])+ROWS(MLTP_Members)',
          "'Members (MLTP)'!D5+'Members (MLTP)'!D6+MLTP_First",
          'IF(TRUE,"Members!D5 MLTP_First",\'Coverage (MLTP)\'!B4)',
        ]);
        expect(await opened.rules('Coverage (MLTP)')).toEqual(["B4<'Members (MLTP)'!$D$5*MLTP_First"]);
        expect(await opened.refersTo('MLTP_First')).toBe("'Coverage (MLTP)'!$B$4");
        for (const sheet of sheets) expect(await grid(opened.workbook, sheet.name)).toMatchObject(sheet);
      }
      expect(await opened.workbook.sheets()).toHaveLength(4);
    });

    test('a table: formulas read ours, a run reads ours, theirs is left alone', async () => {
      const opened = await open({ sheets: [roster], tables: [theirTable] });
      for (let run = 0; run < 2; run += 1) {
        expect(await write(opened, ...plans)).toEqual(['Members', 'Coverage']);
        expect((await formulasOn(opened, 'Coverage'))[0]).toBe(
          'SUM(MLTP_Members_2[FTE])+ROWS(MLTP_Members_2)',
        );
        expect(await grid(opened.workbook, 'Roster')).toMatchObject(roster);
        const { tables } = await opened.workbook.read([], silent);
        expect(tables.map(({ name: table, sheet, rows }) => [table, sheet, rows.length])).toEqual([
          ['MLTP_Members', 'Members', 3],
        ]);
      }
      expect((await opened.tables()).map(({ name: table }) => table).sort()).toEqual([
        'MLTP_Members',
        'MLTP_Members_2',
      ]);
      expect((await opened.workbook.sheets()).map(({ ours }) => ours)).toEqual([false, true, true]);
    });

    test('a name: formulas read ours, theirs refers to what it did', async () => {
      const opened = await open({
        sheets: [roster],
        names: [
          { name: 'MLTP_First', refersTo: 'Roster!$B$2' },
          { name: 'MLTP_Members', refersTo: 'Roster!$B$3' },
        ],
      });
      for (let run = 0; run < 2; run += 1) {
        await write(opened, ...plans);
        const [sum, cells] = unquoted(await formulasOn(opened, 'Coverage'));
        expect([sum, cells]).toEqual([
          'SUM(MLTP_Members_2[FTE])+ROWS(MLTP_Members_2)',
          'Members!D5+Members!D6+MLTP_First_2',
        ]);
        expect(await opened.rules('Coverage')).toEqual(['B4<Members!$D$5*MLTP_First_2']);
        expect(await opened.refersTo('MLTP_First')).toBe('Roster!$B$2');
        expect(await opened.refersTo('MLTP_First_2')).toBe('Coverage!$B$4');
        expect(await opened.refersTo('MLTP_Members')).toBe('Roster!$B$3');
        expect(await tableRows(opened.workbook)).toHaveLength(3);
      }
    });

    test('a template beside one of before has a table of its own', async () => {
      const opened = await open({ sheets: [roster] });
      const template = { ...membersPlan(threeLines), name: 'Roster' };
      const first = await opened.workbook.insertSheet(template);
      const before = await grid(opened.workbook, first);
      const second = await opened.workbook.insertSheet(template);
      expect([first, second]).toEqual(['Roster (2)', 'Roster (3)']);
      expect(await grid(opened.workbook, first)).toEqual(before);
      expect((await opened.tables()).map(({ name: table, sheet }) => [table, sheet])).toEqual([
        ['MLTP_Members', 'Roster (2)'],
        ['MLTP_Members_2', 'Roster (3)'],
      ]);
    });
  });

  describe(`${name}: what the user renames`, () => {
    test('a sheet of ours: formulas follow, and it is found again', async () => {
      const opened = await open({ sheets: [roster] });
      await write(opened, ...plans);
      await opened.renameSheet('Members', "Team '26");
      expect(await write(opened, ...plans)).toEqual(["Team '26", 'Coverage']);
      expect((await formulasOn(opened, 'Coverage'))[1]).toBe("'Team ''26'!D5+'Team ''26'!D6+MLTP_First");
      expect(await opened.workbook.sheets()).toHaveLength(3);
    });

    test('a table of ours: a run reads it and writes into it, and formulas name it', async () => {
      const opened = await open({ sheets: [roster] });
      await write(opened, ...plans);
      await opened.renameTable('MLTP_Members', 'Team');
      await opened.workbook.correct([{ at: { sheet: 'Members', row: 4, column: 5 }, value: 'Confirmed' }]);
      expect((await tableRows(opened.workbook))[0]).toEqual(['m1', 'Ada', 1, 2, 'Confirmed']);
      await write(opened, ...plans);
      expect((await formulasOn(opened, 'Coverage'))[0]).toBe('SUM(Team[FTE])+ROWS(Team)');
      expect((await opened.tables()).map(({ name: table }) => table)).toEqual(['Team']);
      expect((await tableRows(opened.workbook))[0]).toEqual(['m1', 'Ada', 1, 2, 'Confirmed']);
    });

    test('a block of ours that the user moved to a sheet of theirs does not make that sheet ours', async () => {
      const opened = await open({ sheets: [roster] });
      await write(opened, ...plans);
      await opened.pointName('_MLTP_Coverage_title', 'Roster!$F$9');
      expect(await write(opened, ...plans)).toEqual(['Members', 'Coverage']);
      expect(await grid(opened.workbook, 'Roster')).toMatchObject(roster);
    });
  });

  describe(`${name}: a workbook whose structure is protected`, () => {
    test('gets no sheet of ours, and stays as it is', async () => {
      const opened = await open({ sheets: [roster] });
      await opened.protectStructure();
      const before = await all(opened.workbook);
      await expect(opened.workbook.write(plans, silent)).rejects.toMatchObject({ kind: 'protected' });
      await expect(opened.workbook.insertSheet(membersPlan(threeLines))).rejects.toMatchObject({
        kind: 'protected',
      });
      expect(await all(opened.workbook)).toEqual(before);
    });

    test('has its sheets of ours written, where all of them stand', async () => {
      const opened = await open({ sheets: [roster] });
      await write(opened, ...plans);
      await opened.protectStructure();
      expect(await write(opened, membersPlan(threeLines.slice(0, 2)), ruled)).toEqual([
        'Members',
        'Coverage',
      ]);
      expect(await tableRows(opened.workbook)).toHaveLength(2);
    });
  });

  describe(`${name}: after another writer saved the workbook`, () => {
    test.each(['shows hidden names', 'numbers charts anew'] as const)(
      'that %s, nothing is doubled',
      async (how) => {
        const opened = await open({ sheets: [roster] });
        await write(opened, ...plans);
        const before = await all(opened.workbook);
        const [chart] = await opened.charts();
        await opened.foreignTrip(how);
        expect(await write(opened, ...plans)).toEqual(['Members', 'Coverage']);
        expect(await all(opened.workbook)).toEqual(before);
        expect(await opened.charts()).toEqual([chart]);
        expect(await opened.hiddenNames()).toEqual(
          expect.arrayContaining(['_MLTP_Coverage_matrix', '_MLTPtable_Members']),
        );
        expect(await opened.shownNames()).toEqual(['MLTP_First']);
      },
    );

    test('a chart of the user’s of the same cells stays theirs', async () => {
      const opened = await open({ sheets: [roster] });
      await write(opened, ...plans);
      await opened.retitleChart('coverage', 'Chart 7', 'My view');
      await write(opened, ...plans);
      expect((await opened.charts()).map(({ name: chart, title }) => [chart, title])).toEqual([
        ['Chart 7', 'My view'],
        ['coverage', 'Coverage'],
      ]);
    });
  });
}
