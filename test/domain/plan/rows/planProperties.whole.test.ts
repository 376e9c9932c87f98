import * as fc from 'fast-check';
import { fiscalYearIndices } from '../../../../src/domain/calendar/fiscalYear';
import type { HiringDecision, HiringStatus } from '../../../../src/domain/plan/line/hiringDecision';
import type { HiringRow } from '../../../../src/domain/plan/rows/hiringRow';
import { placeId } from '../../../../src/domain/plan/line/placeId';
import { planningModel, type PlanningInput } from '../../../../src/domain/planningModel';
import { anyPlan } from '../../../sample/anyPlan';
import { actions, rowsOf } from '../../../sample/hiringLines';

const quarters = Array.from({ length: 8 }, (_, quarter) => quarter);
const counted = ({ status }: HiringRow) => status === 'proposed' || status === 'approved';

/** Lines of an earlier run as decisions of these states, in turn. */
function decisionsOn(
  lines: readonly HiringRow[],
  states: readonly HiringStatus[],
): readonly HiringDecision[] {
  return lines.map((row, at) => ({
    ...row,
    status: states[at % states.length] ?? 'proposed',
    changed: false,
    noted: false,
    stage: 'none',
    positions: [],
  }));
}

const anyStates = fc.array(fc.constantFrom<HiringStatus>('proposed', 'approved', 'onHold', 'rejected'), {
  minLength: 1,
  maxLength: 4,
});
/** Without ramp and attrition, so that effort is whole from the quarter on in which a line arrives. */
const plain = (input: PlanningInput): PlanningInput => ({
  ...input,
  assumptions: { ...input.assumptions, rampMonths: 0, attrition: 0 },
});

/** FTE that a line adds in a quarter, and takes from its source. */
function effortOf(row: HiringRow, at: number): { readonly gives: number; readonly takes: number } {
  if (!counted(row) || row.action === 'open' || at < row.quarter) return { gives: 0, takes: 0 };
  const moves = row.action === 'train' || row.action === 'redeploy';
  const ended = row.quarters !== null && !moves && at >= row.quarter + row.quarters;
  const arrived = !moves || at >= row.quarter + Math.ceil((row.months ?? 0) / 3);
  const isTaken = moves || row.action === 'shift';
  return { gives: arrived && !ended ? row.fte : 0, takes: isTaken && !ended ? row.fte : 0 };
}

test('every gap is closed by lines or said to stay open, whatever was decided', () => {
  fc.assert(
    fc.property(anyPlan, anyStates, (any, states) => {
      const model = planningModel(plain(any));
      const found = rowsOf(model, decisionsOn(actions(rowsOf(model)), states));
      const { needs } = model;
      for (const { profile, place, quarter, demand, capacity } of needs) {
        const id = placeId(place);
        let missing = demand - capacity;
        for (const row of found) {
          const { gives, takes } = effortOf(row, quarter);
          if (row.profile === profile && row.place === id) missing -= gives;
          if (row.from?.profile === profile && row.from.place === id) missing += takes;
        }
        if (missing < 0.05 + 1e-9) continue;
        const open = found.find(
          (row) =>
            row.action === 'open' &&
            row.profile === profile &&
            row.place === id &&
            quarter >= row.quarter &&
            quarter < row.quarter + (row.quarters ?? 0),
        );
        expect(open?.fte ?? 0).toBeGreaterThanOrEqual(missing - 1e-9);
        expect(open?.boundBy.length ?? 0).toBeGreaterThan(0);
      }
    }),
    { seed: 20261125, numRuns: 60 },
  );
});

test('proposed lines keep to what approved ones leave of a budget', () => {
  fc.assert(
    fc.property(anyPlan, anyStates, (input, states) => {
      const model = planningModel(input);
      const found = rowsOf(model, decisionsOn(actions(rowsOf(model)), states));
      const { budgetYear1, budgetYear2, budgetYear3, fiscalYearStart } = input.assumptions;
      const years = fiscalYearIndices(
        model.quarters.map(({ quarter }) => quarter),
        fiscalYearStart,
      );
      [budgetYear1, budgetYear2, budgetYear3].forEach((budget, year) => {
        if (budget === null) return;
        const costOf = (status: HiringStatus) => {
          let sum = 0;
          for (const row of found)
            if (row.status === status)
              for (const at of quarters) sum += years[at] === year ? (row.cost.byQuarter[at] ?? 0) : 0;
          return sum;
        };
        const proposed = costOf('proposed');
        if (proposed > 0) expect(costOf('approved') + proposed).toBeLessThanOrEqual(budget + 0.01);
      });
    }),
    { seed: 20261126, numRuns: 80 },
  );
});

test('heads are whole, ids unique, and every decided line keeps its id and its state', () => {
  fc.assert(
    fc.property(anyPlan, anyStates, (input, states) => {
      const model = planningModel(input);
      const decisions = decisionsOn(actions(rowsOf(model)), states);
      const found = rowsOf(model, decisions);
      expect(found.every(({ heads }) => Number.isInteger(heads))).toBe(true);
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      const states1 = new Map(found.map(({ id, status, heads }) => [id, [status, heads]]));
      for (const { id, status, heads } of decisions)
        if (status !== 'proposed') expect(states1.get(id)).toEqual([status, heads]);
    }),
    { seed: 20261127, numRuns: 80 },
  );
});

test('an action that was rejected does not come back under any id', () => {
  fc.assert(
    fc.property(anyPlan, (input) => {
      const model = planningModel(input);
      const decisions = decisionsOn(actions(rowsOf(model)), ['rejected', 'proposed']);
      const what = ({ action, profile, level, place }: HiringDecision | HiringRow) =>
        [action, profile, level, place].join('|');
      const rejected = new Set(
        decisions.filter(({ status, action }) => status === 'rejected' && action === 'hire').map(what),
      );
      for (const row of actions(rowsOf(model, decisions)))
        if (row.status === 'proposed') expect(rejected.has(what(row))).toBe(false);
    }),
    { seed: 20261128, numRuns: 60 },
  );
});
