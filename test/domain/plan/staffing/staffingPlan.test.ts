import { greedyPlan } from '../../../../src/domain/plan/staffing/greedyPlan';
import { staffingModel } from '../../../../src/domain/plan/model/staffingModel';
import { outcomeOf } from '../../../../src/domain/plan/staffing/outcome';
import { staffingPlan } from '../../../../src/domain/plan/staffing/staffingPlan';
import type { StaffingProblem } from '../../../../src/domain/plan/problem/staffingProblem';
import { smallProblem } from './smallProblem';
import { emptyProblem } from './emptyProblem';

const unproven = {
  total: { value: 1, bound: 0 },
  open: { value: 1, bound: 0 },
  cost: { value: 1, bound: 0 },
  changes: { value: 1, bound: 0 },
};

/** A plan with the given units of each choice, by key and quarter: `key@quarter`. */
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
  missing: [[[1.5, 1.5]], [[-1, -1]], [[0, 1]]],
  groups: [{ profile: 'dataAnalyst', place: 'A', level: 'mid', heads: 3, free: 3, fte: 1 }],
  moves: [{ action: 'train', group: 0, profile: 'dataEngineer', place: 'A', months: 3 }],
  hires: [
    {
      profile: 'dataEngineer',
      place: 'A',
      level: 'senior',
      seat: 0,
      heads: 2,
      fte: 1,
      // 30,000 a quarter with burden, and 9,600 for recruiting.
      band: 96000,
      earliest: 0,
    },
    {
      profile: 'dataScientist',
      place: 'A',
      level: 'junior',
      seat: 0,
      heads: 2,
      fte: 1,
      band: 64000,
      earliest: 0,
    },
  ],
  terms: { ...emptyProblem.terms, rampMonths: 3 },
  contracts: [
    {
      profile: 'dataEngineer',
      place: 'A',
      level: 'senior',
      fte: 1,
      // 48,000 a quarter.
      band: 96000,
      maxFte: null,
      earliest: 0,
    },
  ],
};
const hire = 'hire|dataEngineer|senior|A';
const contract = 'contract|dataEngineer|senior|A';
const train = 'train|dataAnalyst>dataEngineer|mid|A>A|1fte';

describe('the lines of a plan', () => {
  test('tell what a hire with its ramp leaves open, and what it costs', () => {
    const plan = planOf(team, { [`${hire}@0`]: 1 });
    expect(plan.lines).toMatchObject([
      { key: hire, quarter: 0, quarters: null, months: null, heads: 1, fteEach: 1 },
    ]);
    // Of 1.5 FTE half a head closes 0.5 in the first quarter and a whole one 1 in the second; and nobody the scientist's 1.
    expect(plan.outcome.open).toBeCloseTo(1 + 0.5 + 1, 12);
    expect(plan.outcome.costByYear).toEqual([30000 + 9600 + 30000]);
    expect(plan.openCells.map(({ profile }) => profile)).toEqual(['dataEngineer', 'dataScientist']);
  });

  test('name the next best action: training would leave the first quarter open, a contractor costs 26400 more', () => {
    const plan = planOf(team, { [`${hire}@0`]: 1 });
    expect(plan.lines[0]?.next).toEqual({
      action: 'contract',
      level: 'senior',
      from: null,
      quarter: 0,
      amount: 1,
      extraCost: 2 * 48000 - 69600,
      leavesOpen: 0,
    });
  });

  test('name no other quarter of the same action as the next best one: what is left is to leave the gap open', () => {
    const plan = planOf({ ...team, contracts: [], moves: [] }, { [`${hire}@0`]: 1 });
    expect(plan.lines[0]?.next).toMatchObject({ action: 'open', extraCost: -69600, leavesOpen: 1.5 });
  });

  test('put contractors of quarters in a row into one line', () => {
    const plan = planOf(team, { [`${contract}@0`]: 2, [`${contract}@1`]: 1 });
    expect(plan.lines.map(({ key, quarter, quarters, heads }) => [key, quarter, quarters, heads])).toEqual([
      [contract, 0, 2, 1],
      [contract, 0, 1, 1],
    ]);
  });

  test('say which rule keeps a gap open', () => {
    const poor = { ...team, contracts: [], moves: [], limits: { ...team.limits, budgets: [80000] } };
    const open = (plan: ReturnType<typeof planOf>) =>
      plan.openCells.find(({ profile }) => profile === 'dataEngineer')?.boundBy;
    expect(open(planOf(poor, { [`${hire}@0`]: 1 }))).toEqual(['budget', 'yearlyPay']);
    expect(open(planOf({ ...team, hires: [], contracts: [], moves: [] }, {}))).toEqual(['noAction']);
  });

  test('never come back when rejected', () => {
    const keys = ({ choices }: ReturnType<typeof staffingModel>) => choices.map(({ key }) => key);
    expect(keys(staffingModel(team))).toContain(train);
    expect(keys(staffingModel({ ...team, excluded: [train] }))).not.toContain(train);
  });

  test('stand beside settled ones, which count in what is open and what it costs', () => {
    const settled = {
      action: 'contract',
      cell: { profile: 'dataEngineer', place: 'A' },
      from: null,
      level: 'senior',
      heads: 1,
      quarter: 0,
      arrives: 2,
      gives: [1, 0],
      takes: [0, 0],
      cost: [48000, 0],
      yearlyPay: 0,
    } as const;
    const plan = planOf({ ...team, settled: [settled] }, { [`${hire}@0`]: 1 });
    // Half a head is missing beside the contractor, and the hire gives just that; then half a head beside the hire.
    expect(plan.outcome.open).toBeCloseTo(0 + 0.5 + 1, 12);
    expect(plan.outcome.cost).toBe(48000 + 69600);
    expect(plan.outcome.objectives.cost).toBe(69600);
    expect(plan.lines).toHaveLength(1);
  });

  test('are followed by the anti-patterns: a Data Scientist without data, one head in the centre, juniors alone', () => {
    const scientist = 'hire|dataScientist|junior|A';
    const alone = { ...team, groups: [], moves: [] };
    expect(planOf(alone, { [`${scientist}@1`]: 1 }).warnings).toEqual([
      { code: 'scientistBeforeData', profile: 'dataScientist', place: 'A' },
    ]);
    expect(planOf(team, { [`${scientist}@1`]: 1 }).warnings).toEqual([]);
    expect(planOf({ ...alone, places: [{ id: 'A', central: true }] }, { [`${hire}@0`]: 1 }).warnings).toEqual(
      [{ code: 'singleHead', profile: 'dataEngineer', place: 'A' }],
    );
    const juniors = { ...team, groups: [{ ...team.groups[0], level: 'junior' }] } as StaffingProblem;
    expect(planOf(juniors, {}).warnings).toEqual([
      { code: 'allJuniors', profile: 'dataAnalyst', place: 'A' },
    ]);
  });
});

describe('every plan', () => {
  test('reconciles in 200 seeded problems: what is open and what it costs add up', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const staffing = staffingModel(smallProblem(seed, 20000));
      const plan = staffingPlan(staffing, { units: greedyPlan(staffing), proof: unproven });
      const none = outcomeOf(
        staffing,
        staffing.choices.map(() => 0),
      );
      const { open, cost, costByYear, objectives } = plan.outcome;
      expect(open).toBeLessThan(none.open + 1e-6);
      expect(cost).toBeCloseTo(none.cost + objectives.cost, 4);
      expect(costByYear.reduce((sum, year) => sum + year, 0)).toBeCloseTo(cost, 4);
      expect(plan.openCells.length === 0).toBe(open < 0.05);
      const names = plan.lines.map(({ key, quarter, quarters }) => [key, quarter, quarters].join(' '));
      expect(new Set(names).size).toBe(names.length);
      expect(plan.lines.every(({ next }) => (next?.leavesOpen ?? 0) > -1e-6)).toBe(true);
    }
  });
});
