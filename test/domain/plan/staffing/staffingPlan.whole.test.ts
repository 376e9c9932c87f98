import { staffingModel } from '../../../../src/domain/plan/model/staffingModel';
import { greedyPlan } from '../../../../src/domain/plan/staffing/greedyPlan';
import { outcomeOf } from '../../../../src/domain/plan/staffing/outcome';
import { staffingPlan } from '../../../../src/domain/plan/staffing/staffingPlan';
import { company } from './company';

const unproven = {
  total: { value: 1, bound: 0 },
  open: { value: 1, bound: 0 },
  cost: { value: 1, bound: 0 },
  changes: { value: 1, bound: 0 },
};

test('a plan is there for a hundred units and ten thousand members, in as many ways as they could move', () => {
  const staffing = staffingModel(company(100));
  // Seats that the gap of a cell does not reach are no choices.
  expect(staffing.choices.length).toBeGreaterThan(20_000);
  const plan = staffingPlan(staffing, { units: greedyPlan(staffing), proof: unproven });
  const none = outcomeOf(
    staffing,
    staffing.choices.map(() => 0),
  );
  expect(plan.outcome.open).toBeLessThan(none.open / 2);
});
