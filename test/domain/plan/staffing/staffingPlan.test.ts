import { greedyPlan } from '../../../../src/domain/plan/staffing/greedyPlan';
import { staffingModel } from '../../../../src/domain/plan/staffing/staffingModel';
import { staffingPlan } from '../../../../src/domain/plan/staffing/staffingPlan';
import type { StaffingProblem } from '../../../../src/domain/plan/staffing/staffingProblem';
import { company } from './company';
import { smallProblem } from './smallProblem';
import { emptyProblem } from './emptyProblem';

const unproven = {
  open: { value: 1, bound: 0 },
  cost: { value: 1, bound: 0 },
  changes: { value: 1, bound: 0 },
};

/** A plan with the given units of each choice, by key and quarter. */
function planOf(problem: StaffingProblem, units: Readonly<Record<string, number>>) {
  const staffing = staffingModel(problem);
  const counts = staffing.choices.map((choice) => units[`${choice.key}@${choice.quarter}`] ?? 0);
  return staffingPlan(staffing, { units: counts, proof: unproven });
}

/** Two quarters, one unit: 1.5 FTE of Data Engineers are missing, 1 FTE of Data Analysts is to spare. */
const team: StaffingProblem = {
  ...emptyProblem,
  profiles: ['dataEngineer', 'dataAnalyst', 'dataScientist'],
  places: [{ id: 'A', central: false }],
  quarters: [
    { id: '2027-Q1', fiscalYear: 0 },
    { id: '2027-Q2', fiscalYear: 0 },
  ],
  need: [[[1.5, 1.5]], [[-1, -1]], [[0, 1]]],
  groups: [{ profile: 'dataAnalyst', place: 'A', level: 'mid', heads: 3, fte: 1 }],
  moves: [{ action: 'train', group: 0, profile: 'dataEngineer', place: 'A', months: 3, cost: 9000 }],
  hires: [
    {
      profile: 'dataEngineer',
      place: 'A',
      level: 'senior',
      fte: 1,
      costPerQuarter: 30000,
      oneOff: 12000,
      ramp: [0.5],
      attrition: 0,
      earliest: 0,
    },
    {
      profile: 'dataScientist',
      place: 'A',
      level: 'junior',
      fte: 1,
      costPerQuarter: 20000,
      oneOff: 5000,
      ramp: [],
      attrition: 0,
      earliest: 0,
    },
  ],
  contracts: [
    {
      profile: 'dataEngineer',
      place: 'A',
      level: 'senior',
      fte: 1,
      costPerQuarter: 50000,
      maxHeads: null,
      earliest: 0,
    },
  ],
};
const hire = 'hire|dataEngineer|senior|A';
const contract = 'contract|dataEngineer|senior|A';
const train = 'train|dataAnalyst>dataEngineer|mid|A>A';

describe('the lines of a plan', () => {
  test('tell what a hire with its ramp leaves open, and what it costs', () => {
    const plan = planOf(team, { [`${hire}@0`]: 1 });
    expect(plan.lines.map(({ id, heads, leavesOpen }) => [id, heads, leavesOpen])).toEqual([
      [`${hire}|2027-Q1`, 1, 0],
      ['open|dataEngineer|A|2027-Q1', 0, 1.5],
      ['open|dataScientist|A|2027-Q2', 0, 1],
    ]);
    expect(plan.missingBefore).toBe(1.5 + 1.5 + 1);
    expect(plan.lines[0]).toMatchObject({
      fte: 1,
      costPerQuarter: 30000,
      oneOff: 12000,
      costByQuarter: [42000, 30000],
    });
    expect(plan.costByYear).toEqual([{ fiscalYear: 0, cost: 72000, budget: null }]);
    expect(plan.uncovered).toEqual([
      { profile: 'dataEngineer', place: 'A', quarter: 0, fte: 1 },
      { profile: 'dataEngineer', place: 'A', quarter: 1, fte: 0.5 },
      { profile: 'dataScientist', place: 'A', quarter: 1, fte: 1 },
    ]);
  });

  test('name the next best action: training would leave the first quarter open, a contractor costs 28000 more', () => {
    const plan = planOf(team, { [`${hire}@0`]: 1 });
    expect(plan.lines[0]?.next).toEqual({
      action: 'contract',
      level: 'senior',
      from: null,
      quarter: 0,
      amount: 1,
      cost: 100000,
      extraCost: 28000,
      leavesOpen: 0,
    });
  });

  test('name no other quarter of the same action as the next best one: what is left is to leave the gap open', () => {
    const plan = planOf({ ...team, contracts: [], moves: [] }, { [`${hire}@0`]: 1 });
    expect(plan.lines[0]?.next).toMatchObject({ action: 'open', extraCost: -72000, leavesOpen: 1.5 });
  });

  test('put contractors of quarters in a row into one line', () => {
    const plan = planOf(team, { [`${contract}@0`]: 2, [`${contract}@1`]: 1 });
    expect(
      plan.lines.filter(({ action }) => action === 'contract').map(({ id, heads }) => [id, heads]),
    ).toEqual([
      [`${contract}|2q|2027-Q1`, 1],
      [`${contract}|1q|2027-Q1`, 1],
    ]);
  });

  test('say which rule keeps a gap open', () => {
    const poor = { ...team, contracts: [], moves: [], limits: { ...team.limits, budgets: [80000] } };
    const plan = planOf(poor, { [`${hire}@0`]: 1 });
    const open = plan.lines.find(({ id }) => id === 'open|dataEngineer|A|2027-Q1');
    expect(open?.boundBy).toEqual(['budget']);
    const none = planOf({ ...team, hires: [], contracts: [], moves: [] }, {});
    expect(none.lines[0]?.boundBy).toEqual(['noAction']);
  });

  test('come back in the next run when approved, and never when rejected', () => {
    const id = `${contract}|2q|2027-Q1`;
    const kept = staffingModel({ ...team, fixed: [{ id, amount: 1 }] });
    const lower = kept.choices.filter(({ key }) => key === contract).map((choice) => choice.lower);
    expect(lower).toEqual([1, 1]);
    const gone = staffingModel({ ...team, excluded: [{ id: `${train}|2027-Q1`, amount: 0 }] });
    expect(gone.choices.some(({ key }) => key === train)).toBe(false);
    const plan = planOf({ ...team, fixed: [{ id: 'hire|dataSteward|mid|A|2027-Q1', amount: 1 }] }, {});
    expect(plan.notes).toEqual([{ code: 'unknownLine', subject: 'hire|dataSteward|mid|A|2027-Q1' }]);
  });

  test('are followed by the anti-patterns: a Data Scientist without data, one head in the centre, juniors alone', () => {
    const scientist = 'hire|dataScientist|junior|A';
    const alone = { ...team, groups: [], moves: [] };
    expect(planOf(alone, { [`${scientist}@1`]: 1 }).warnings).toEqual([
      { code: 'scientistBeforeData', profile: 'dataScientist', place: 'A', quarter: 1 },
    ]);
    expect(planOf(team, { [`${scientist}@1`]: 1 }).warnings).toEqual([]);
    expect(planOf({ ...alone, places: [{ id: 'A', central: true }] }, { [`${hire}@0`]: 1 }).warnings).toEqual(
      [{ code: 'singleHead', profile: 'dataEngineer', place: 'A', quarter: 1 }],
    );
    const juniors = { ...team, groups: [{ ...team.groups[0], level: 'junior' }] } as StaffingProblem;
    expect(planOf(juniors, {}).warnings).toEqual([
      { code: 'allJuniors', profile: 'dataAnalyst', place: 'A', quarter: 1 },
    ]);
  });
});

describe('every plan', () => {
  test('reconciles in 200 seeded problems: open lines hold what is uncovered, and costs add up', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const staffing = staffingModel(smallProblem(seed, 20000));
      const plan = staffingPlan(staffing, { units: greedyPlan(staffing), proof: unproven });
      const left = plan.lines.reduce((sum, line) => sum + line.leavesOpen, 0);
      const open = plan.uncovered.reduce((sum, cell) => sum + cell.fte, 0);
      expect(left).toBeCloseTo(open, 6);
      expect(open).toBeLessThan(plan.missingBefore + 1e-6);
      const cost = plan.lines.flatMap((line) => line.costByQuarter).reduce((sum, each) => sum + each, 0);
      expect(cost).toBeCloseTo(plan.outcome.cost, 4);
      expect(plan.costByYear.reduce((sum, year) => sum + year.cost, 0)).toBeCloseTo(plan.outcome.cost, 4);
      expect(new Set(plan.lines.map(({ id }) => id)).size).toBe(plan.lines.length);
      expect(plan.lines.every(({ next }) => next === null || next.leavesOpen > -1e-6)).toBe(true);
    }
  });

  test('is there for a hundred units and ten thousand members, in as many ways as they could move', () => {
    const staffing = staffingModel(company(100));
    expect(staffing.choices.length).toBeGreaterThan(30_000);
    const plan = staffingPlan(staffing, { units: greedyPlan(staffing), proof: unproven });
    const open = plan.uncovered.reduce((sum, cell) => sum + cell.fte, 0);
    expect(open).toBeLessThan(plan.missingBefore / 2);
  });
});
