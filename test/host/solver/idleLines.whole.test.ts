import * as fc from 'fast-check';
import type { HiringDecision } from '../../../src/domain/plan/line/hiringDecision';
import { staffingProblemOf } from '../../../src/domain/plan/problem/staffingProblemOf';
import { hiringRows } from '../../../src/domain/plan/rows/hiringRows';
import { planningModel, type PlanningModel } from '../../../src/domain/planningModel';
import { solveStaffing } from '../../../src/host/solver/solveStaffing';
import { anyPlan } from '../../sample/anyPlan';
import { ticking } from '../../sample/clock';
import { actions } from '../../sample/hiringLines';
import { idleLines } from '../../sample/idleLines';

const unwatched = { report: () => undefined, cancelled: () => false };

/** The lines of the optimum; of the best plan so far, where every look at the clock takes seconds. */
async function rowsOf(model: PlanningModel, decisions: readonly HiringDecision[], seconds: number) {
  const plan = await solveStaffing(staffingProblemOf(model, decisions), {
    timeLimitSeconds: 600,
    watch: unwatched,
    clock: ticking(seconds),
  });
  return hiringRows({ model, plan, decisions });
}

test('no line of the optimum closes nothing, and with any of them approved it stays once and none comes that does', async () => {
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(anyPlan, fc.nat(), fc.constantFrom(0, 0, 100), async (input, pick, seconds) => {
      const model = planningModel(input);
      const rows = await rowsOf(model, [], seconds);
      expect(idleLines(model, rows)).toEqual([]);
      const lines = actions(rows);
      seen += lines.length;
      const line = lines[pick % Math.max(1, lines.length)];
      if (line === undefined) return;
      const approved = { ...line, status: 'approved', changed: false, noted: false } as const;
      const again = await rowsOf(model, [approved], seconds);
      expect(again.filter(({ status }) => status === 'approved').map(({ id }) => id)).toEqual([line.id]);
      expect(idleLines(model, again)).toEqual([]);
    }),
    { seed: 20261130, numRuns: 12 },
  );
  expect(seen).toBeGreaterThan(20);
});
