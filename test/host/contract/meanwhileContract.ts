import { cell, roster, silent, tableRows, write, type Open } from './opened';
import { membersPlan, threeLines } from './samplePlans';

/** What is typed into a table of ours while a run works out its plan. */
export function meanwhileContract(name: string, open: Open): void {
  describe(`${name}: what is typed between reading and writing`, () => {
    test('stays: rows that came, rows that went, and cells that changed', async () => {
      const opened = await open({ sheets: [roster] });
      await write(opened, membersPlan(threeLines));
      const basis = await opened.workbook.read([], silent);
      await opened.addRow('MLTP_Members', ['m9', 'Tony', 0.2, null, 'Review']);
      await opened.workbook.correct([
        // A value that the plan only repeats, a decision, and a value that the plan changes.
        { at: { sheet: 'Members', row: 4, column: 2 }, value: 'Ada King' },
        { at: { sheet: 'Members', row: 5, column: 5 }, value: 'Confirmed' },
        { at: { sheet: 'Members', row: 6, column: 2 }, value: 'Grace H.' },
        { at: { sheet: 'Members', row: 6, column: 3 }, value: 0.3 },
      ]);
      const next = membersPlan([
        ['m1', 'Ada', 0.9],
        ['m2', 'Alan', 0.5],
        ['m3', 'Grace Hopper', 0.8],
        ['m4', 'Edsger', 1],
      ]);
      await opened.workbook.write([next], silent, basis);
      await opened.settle();
      const rows = await tableRows(opened.workbook);
      expect(rows.map(([id, who, fte, , status]) => [id, who, fte, status])).toEqual([
        ['m1', 'Ada King', 0.9, null],
        ['m2', 'Alan', 0.5, 'Confirmed'],
        ['m3', 'Grace Hopper', 0.3, null],
        ['m4', 'Edsger', 1, null],
        ['m9', 'Tony', 0.2, 'Review'],
      ]);
      expect(await cell(opened.workbook, 'Roster', 2, 1)).toBe('Ada');
    });

    test('a row that the user deleted does not come back', async () => {
      const opened = await open({ sheets: [roster] });
      await write(opened, membersPlan(threeLines));
      const basis = await opened.workbook.read([], silent);
      await opened.workbook.write([membersPlan(threeLines.slice(1))], silent);
      await opened.workbook.write([membersPlan(threeLines)], silent, basis);
      expect((await tableRows(opened.workbook)).map(([id]) => id)).toEqual(['m2', 'm3']);
    });

    test('without what was read, a plan counts as it is', async () => {
      const opened = await open({ sheets: [roster] });
      await write(opened, membersPlan(threeLines));
      await opened.addRow('MLTP_Members', ['m9', 'Tony', 0.2, null, 'Review']);
      await write(opened, membersPlan(threeLines));
      expect((await tableRows(opened.workbook)).map(([id]) => id)).toEqual(['m1', 'm2', 'm3']);
    });
  });
}
