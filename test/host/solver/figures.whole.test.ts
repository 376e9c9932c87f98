import { solveStaffing } from '../../../src/host/solver/solveStaffing';
import type { Cell } from '../../../src/sheet/plan';
import { prepare } from '../../../src/sheet/prepare';
import { report } from '../../../src/sheet/report';
import { rosterWithUseCases, threeMembers, twoUseCases } from '../../sample/rosters';
import { planned, snapshotOf, typed } from '../../sample/workbook';

const valueOf = (cell: Cell): unknown => (typeof cell === 'object' && cell !== null ? cell.value : cell);

test.each([
  ['nobody who leaves is replaced', 0.2, 0],
  ['half of those who leave are', 0.3, 0.5],
  ['all of them are', 0.3, 1],
])(
  'what the solver says stays open and costs is what the Hiring Plan sums up, where %s',
  async (_, attrition, backfill) => {
    const { workbook } = await planned(await rosterWithUseCases(threeMembers, twoUseCases));
    await typed(workbook, ['MLTP_Assumptions', 'MLTP_Attrition', 'Value'], attrition);
    await typed(workbook, ['MLTP_Assumptions', 'MLTP_Backfill', 'Value'], backfill);
    await typed(workbook, ['MLTP_Assumptions', 'MLTP_RampMonths', 'Value'], 4);
    const snapshot = await snapshotOf(workbook);
    const { run } = prepare({ snapshot, choice: null, language: 'en', now: 46348.5, version: '' });
    if (run === null) throw new Error('the roster is there');
    const watch = { report: () => undefined, cancelled: () => false };
    const base = await solveStaffing(run.staffing, { timeLimitSeconds: 600, watch });
    const { sheets } = report(run, { base, scenarios: null });
    const table = sheets.flatMap((sheet) => sheet.tables).find(({ name }) => name === 'MLTP_Hiring');
    const column = (header: string) => table?.columns.findIndex((each) => each.header === header) ?? -1;
    const [action, closes, cost] = ['Action', 'FTE-quarters', 'Cost in plan'].map(column);
    const sums = { open: 0, cost: 0 };
    for (const { cells } of table?.rows ?? []) {
      sums.cost += Number(valueOf(cells[cost ?? -1] ?? null));
      if (cells[action ?? -1] === 'Leave open') sums.open += Number(cells[closes ?? -1]);
    }
    expect(base.status).toBe('optimal');
    expect(base.lines.length).toBeGreaterThan(0);
    expect(sums.open).toBeGreaterThan(0);
    expect(sums.open).toBeCloseTo(base.outcome.open, 9);
    expect(sums.cost).toBeCloseTo(base.outcome.cost, 2);
  },
);
