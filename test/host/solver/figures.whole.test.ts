import * as fc from 'fast-check';
import { solveStaffing } from '../../../src/host/solver/solveStaffing';
import type { Cell } from '../../../src/sheet/plan';
import { prepare } from '../../../src/sheet/prepare';
import { report } from '../../../src/sheet/report';
import { rosterWithUseCases, threeMembers, twoUseCases } from '../../sample/rosters';
import { planned, records, snapshotOf, typed } from '../../sample/workbook';

const valueOf = (cell: Cell): unknown => (typeof cell === 'object' && cell !== null ? cell.value : cell);

const statuses = ['Proposed', 'Approved', 'On hold', 'Rejected'] as const;

/** Rates of leaving and replacement, months of ramp, and what the planner makes of the first lines. */
const anyTerms = fc.record({
  attrition: fc.integer({ min: 0, max: 30 }),
  backfill: fc.integer({ min: 0, max: 10 }),
  ramp: fc.integer({ min: 0, max: 6 }),
  decided: fc.array(fc.constantFrom(...statuses), { maxLength: 4 }),
});

async function figuresAgree({ attrition, backfill, ramp, decided }: Terms): Promise<number> {
  const first = (await planned(await rosterWithUseCases(threeMembers, twoUseCases))).workbook;
  await typed(first, ['MLTP_Assumptions', 'MLTP_Attrition', 'Value'], attrition / 100);
  await typed(first, ['MLTP_Assumptions', 'MLTP_Backfill', 'Value'], backfill / 10);
  await typed(first, ['MLTP_Assumptions', 'MLTP_RampMonths', 'Value'], ramp);
  const { workbook } = await planned(first);
  const lines = (await records(workbook, 'MLTP_Hiring')).filter(({ Action }) => Action !== 'Leave open');
  for (const [at, status] of decided.slice(0, lines.length).entries())
    await typed(workbook, ['MLTP_Hiring', String(lines[at]?.['Line']), 'Status'], status);
  const snapshot = await snapshotOf(workbook);
  const { run } = prepare({ snapshot, choice: null, language: 'en', now: 46348.5, version: '' });
  if (run === null) throw new Error('the roster is there');
  const watch = { report: () => undefined, cancelled: () => false };
  const base = await solveStaffing(run.staffing, { timeLimitSeconds: 600, watch });
  const { sheets } = report(run, { base, scenarios: null, frontier: null, views: null });
  const table = sheets.flatMap((sheet) => sheet.tables).find(({ name }) => name === 'MLTP_Hiring');
  const column = (header: string) => table?.columns.findIndex((each) => each.header === header) ?? -1;
  const cost = column('Cost in plan');
  const sums = { open: 0, cost: 0 };
  for (const { cells } of table?.rows ?? []) sums.cost += Number(valueOf(cells[cost] ?? null));
  const blocks = sheets.find(({ name }) => name === 'Hiring Plan')?.blocks;
  const open = blocks?.find(({ name }) => name === 'open_closes')?.rows ?? [];
  for (const [closes] of open) sums.open += Number(valueOf(closes ?? null));
  expect(base.status).toBe('optimal');
  expect(sums.open).toBeCloseTo(base.outcome.open, 9);
  expect(sums.cost).toBeCloseTo(base.outcome.cost, 2);
  return sums.open;
}

type Terms = typeof anyTerms extends fc.Arbitrary<infer T> ? T : never;

test('what the solver says stays open and costs is what the Hiring Plan sums up, whatever was decided', async () => {
  let open = 0;
  await fc.assert(
    fc.asyncProperty(anyTerms, async (terms) => {
      open += await figuresAgree(terms);
    }),
    {
      seed: 20261210,
      numRuns: 10,
      // Nobody who leaves is replaced, half are, all are.
      examples: [
        [{ attrition: 20, backfill: 0, ramp: 4, decided: [] }],
        [{ attrition: 30, backfill: 5, ramp: 4, decided: [] }],
        [{ attrition: 30, backfill: 10, ramp: 4, decided: [] }],
      ],
    },
  );
  expect(open).toBeGreaterThan(0);
});
