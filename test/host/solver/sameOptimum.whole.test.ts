import * as fc from 'fast-check';
import { staffingProblemOf } from '../../../src/domain/plan/problem/staffingProblemOf';
import { hiringRows } from '../../../src/domain/plan/rows/hiringRows';
import { planningModel, type PlanningInput } from '../../../src/domain/planningModel';
import { solveStaffing } from '../../../src/host/solver/solveStaffing';
import { anyPlan } from '../../sample/anyPlan';

const watch = { report: () => undefined, cancelled: () => false };

/** The lines of the optimum, without the names of places. */
async function optimum(input: PlanningInput) {
  const model = planningModel(input);
  const plan = await solveStaffing(staffingProblemOf(model, []), { timeLimitSeconds: 600, watch });
  expect(plan.status).toBe('optimal');
  const rows = hiringRows({ model, plan, decisions: [] });
  return {
    ids: rows.map(({ id }) => id),
    said: rows.map((row) => [
      [row.action, row.profile, row.level, row.quarter, row.quarters, row.heads, row.from?.profile],
      [row.fte.toFixed(6), row.closes.toFixed(6), row.cost.inPlan.toFixed(2)],
    ]),
  };
}

test('the order of members and use cases changes nothing in the optimum', async () => {
  const anyOrder = anyPlan.chain((input) =>
    fc.record({
      input: fc.constant(input),
      staff: fc.shuffledSubarray([...input.staff], { minLength: input.staff.length }),
      useCases: fc.shuffledSubarray([...input.useCases], { minLength: input.useCases.length }),
    }),
  );
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(anyOrder, async ({ input, staff, useCases }) => {
      const first = await optimum(input);
      expect(await optimum({ ...input, staff, useCases })).toEqual(first);
      seen += first.ids.length;
    }),
    { seed: 20261211, numRuns: 12 },
  );
  expect(seen).toBeGreaterThan(20);
});

/** Names that sort as the units of the sample do, full of the signs that stand between the parts of ids. */
const names: Readonly<Record<string, string>> = {
  Logistics: '#2 > A|B~2',
  Retail: 'Sales > EMEA|%7C',
  centre: 'Zürich "R&D" #3',
  organisation: 'Überall > ~9',
};

test('other names of units that sort as before change nothing in the optimum', async () => {
  const renamed = (unit: string) => names[unit] ?? unit;
  await fc.assert(
    fc.asyncProperty(anyPlan, async (input) => {
      const staff = input.staff.map(({ member, mapping }) => ({
        member: { ...member, unit: renamed(member.unit) },
        mapping,
      }));
      const useCases = input.useCases.map((known) => ({ ...known, unit: renamed(known.unit) }));
      expect((await optimum({ ...input, staff, useCases })).said).toEqual((await optimum(input)).said);
    }),
    { seed: 20261212, numRuns: 12 },
  );
});
