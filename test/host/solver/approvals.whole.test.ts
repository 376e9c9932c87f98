import type { PlanObjective } from '../../../src/domain/assumptions/assumptions';
import type { HiringDecision } from '../../../src/domain/plan/line/hiringDecision';
import { staffingProblemOf } from '../../../src/domain/plan/problem/staffingProblemOf';
import { hiringRows } from '../../../src/domain/plan/rows/hiringRows';
import type { HiringRow } from '../../../src/domain/plan/rows/hiringRow';
import type { PlanningModel } from '../../../src/domain/planningModel';
import { solveStaffing } from '../../../src/host/solver/solveStaffing';
import { numbers, smallOrganisation } from '../../sample/smallOrganisation';

const watch = { report: () => undefined, cancelled: () => false };

/** A plan with the lines of an earlier one as they were decided on, and what it comes to with all of them. */
async function planned(model: PlanningModel, decisions: readonly HiringDecision[]) {
  const problem = staffingProblemOf(model, decisions);
  const plan = await solveStaffing(problem, { timeLimitSeconds: 600, watch });
  const { quartersBeyond } = problem.limits;
  const settled = problem.settled.reduce(
    (sum, { cost, yearlyPay }) =>
      sum + cost.reduce((one, other) => one + other, 0) + (yearlyPay * quartersBeyond) / 4,
    0,
  );
  const { total } = plan.outcome.objectives;
  return {
    rows: hiringRows({ model, plan, decisions }).filter(({ action }) => action !== 'open'),
    total: total + settled,
    open: plan.outcome.open,
    cost: plan.outcome.cost,
  };
}

const asDecision = (row: HiringRow, status: 'approved' | 'proposed'): HiringDecision => ({
  ...row,
  status,
  changed: false,
  noted: false,
});

/** What a line does, whatever its id. */
const deed = ({ action, profile, place, level, quarter, from, heads, fteEach }: HiringRow) =>
  JSON.stringify([action, profile, place, level, quarter, from, heads, fteEach]);

describe.each(['balanced', 'cover'] as const)(
  'approving lines of a plan and running again, %s',
  (objective: PlanObjective) => {
    test('leaves cost, open effort and their total as they were, whichever lines are approved', async () => {
      const wrong: string[] = [];
      let [lent, cases] = [0, 0];
      for (let seed = 1; seed <= 62; seed++) {
        const model = smallOrganisation(seed, { objective });
        const first = await planned(model, []);
        const next = numbers(seed + 1e6);
        const some = first.rows.map((row) => asDecision(row, next() < 0.5 ? 'approved' : 'proposed'));
        const second = await planned(model, some);
        cases += first.rows.length > 0 ? 1 : 0;
        lent += first.rows.some(({ conditions }) => conditions.includes('lent')) ? 1 : 0;
        const far = (['total', 'open', 'cost'] as const).filter(
          // Of plans that cover all at the same cost, any may be chosen.
          (of) =>
            (objective === 'balanced' || of !== 'total') &&
            Math.abs(first[of] - second[of]) > 1e-6 * first[of] + 1e-4,
        );
        for (const of of far) wrong.push(`${seed} ${of}: ${first[of]} ${second[of]}`);
      }
      expect(wrong).toEqual([]);
      expect(cases).toBeGreaterThan(59);
      expect(lent).toBeGreaterThan(20);
    });

    test('keeps every line, and adds none, where all are approved', async () => {
      for (let seed = 101; seed <= 112; seed++) {
        const model = smallOrganisation(seed, { objective });
        const first = await planned(model, []);
        const second = await planned(
          model,
          first.rows.map((row) => asDecision(row, 'approved')),
        );
        expect(second.rows.map(deed).toSorted()).toEqual(first.rows.map(deed).toSorted());
      }
    });
  },
);
