import { HostFailure, type Progress, type Watch } from '../../../src/host/port';
import { all, grid, roster, silent, write, type Open } from './opened';
import { both, matrixPlan, matrixRows, membersPlan, threeLines } from './samplePlans';

/** A run is whole or not at all, and can be taken back. */
export function revertContract(name: string, open: Open): void {
  describe(`${name}: all or nothing`, () => {
    test('cancelled between sheets, everything is as it was', async () => {
      const opened = await open({ sheets: [roster] });
      await write(opened, membersPlan(threeLines));
      const before = await all(opened.workbook);
      const reports: Progress[] = [];
      const watch: Watch = {
        report: (progress) => reports.push(progress),
        cancelled: () => reports.some(({ done }) => done > 0),
      };
      const changed = [membersPlan([['m7', 'New', 1]]), matrixPlan(matrixRows)];
      const failure: unknown = await opened.workbook.write(changed, watch).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(HostFailure);
      expect((failure as HostFailure).kind).toBe('cancelled');
      expect(reports.length).toBeGreaterThan(0);
      expect(await all(opened.workbook)).toEqual(before);
    });

    test('progress counts up to its total', async () => {
      const { workbook } = await open({ sheets: [roster] });
      const reports: Progress[] = [];
      await workbook.write(both, { report: (each) => reports.push(each), cancelled: () => false });
      expect(reports.map(({ done }) => done)).toEqual(reports.map(({ done }) => done).sort((a, b) => a - b));
      expect(reports.at(-1)?.done).toBe(reports.at(-1)?.total);
    });

    test('a chart that a run adds to a sheet goes with a revert', async () => {
      const opened = await open({ sheets: [roster] });
      await write(opened, { ...matrixPlan(matrixRows), charts: [] });
      await opened.workbook.write([matrixPlan(matrixRows)], silent);
      expect(await opened.charts()).toEqual([{ name: 'coverage', title: 'Coverage' }]);
      expect(await opened.workbook.revert()).toBe(true);
      expect(await opened.charts()).toEqual([]);
    });

    test('a chart that is not drawn any more goes, and a revert draws it again', async () => {
      const opened = await open({ sheets: [roster] });
      await write(opened, matrixPlan(matrixRows));
      const chart = { name: 'coverage', title: 'Coverage' };
      expect(await opened.charts()).toEqual([chart]);
      await opened.workbook.write([{ ...matrixPlan(matrixRows), charts: [] }], silent);
      expect(await opened.charts()).toEqual([]);
      expect(await opened.hiddenNames()).not.toContain('_MLTPchart_Coverage_coverage');
      expect(await opened.workbook.revert()).toBe(true);
      expect(await opened.charts()).toEqual([chart]);
      await write(opened, matrixPlan(matrixRows));
      expect(await opened.charts()).toEqual([chart]);
    });

    test('a write is reverted once', async () => {
      const { workbook } = await open({ sheets: [roster] });
      expect(await workbook.revert()).toBe(false);
      await workbook.write([membersPlan(threeLines)], silent);
      const before = await all(workbook);
      await workbook.write([membersPlan([['m2', 'Changed', 9]]), matrixPlan(matrixRows)], silent);
      expect(await workbook.revert()).toBe(true);
      expect(await all(workbook)).toEqual(before);
      expect(await workbook.revert()).toBe(false);
    });

    test('corrections change single cells and are reverted together', async () => {
      const { workbook } = await open({ sheets: [roster] });
      const before = await all(workbook);
      await workbook.correct([
        { at: { sheet: 'Roster', row: 2, column: 3 }, value: 0.9 },
        { at: { sheet: 'Roster', row: 3, column: 2 }, value: '=Data Scientist' },
      ]);
      expect((await grid(workbook, 'Roster'))?.values).toEqual([
        ['Name', 'Title', 'FTE', 'Remote'],
        ['Ada', 'ML Engineer', 0.9, true],
        ['Alan', '=Data Scientist', 0.5, false],
      ]);
      expect(await workbook.revert()).toBe(true);
      expect(await all(workbook)).toEqual(before);
    });
  });
}
