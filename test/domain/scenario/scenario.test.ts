import type { HiringRow } from '../../../src/domain/plan/rows/hiringRow';
import { hiringRows } from '../../../src/domain/plan/rows/hiringRows';
import { staffingProblemOf } from '../../../src/domain/plan/problem/staffingProblemOf';
import { planningModel, type PlanningInput } from '../../../src/domain/planningModel';
import { firstScenarios } from '../../../src/domain/scenario/firstScenarios';
import type { StaffingPlan } from '../../../src/domain/plan/staffing/staffingPlan';
import { scenarioAssumptions, scenarioUseCases, type Scenario } from '../../../src/domain/scenario/scenario';
import { scenarioDifferences } from '../../../src/domain/scenario/scenarioDifferences';
import { scenarioOutcome } from '../../../src/domain/scenario/scenarioOutcome';
import { greedyStaffing } from '../../../src/domain/plan/staffing/greedyStaffing';
import { profileNames } from '../../../src/framework/profileNames';
import { assumptions } from '../../sample/assumptions';
import { workedExample } from '../../sample/planningInput';
import { useCase } from '../../sample/useCase';

const bands = profileNames.flatMap(({ id: profile }) => [
  { profile, level: 'mid' as const, base: 60_000 },
  { profile, level: 'senior' as const, base: 80_000 },
]);

function planOf(input: PlanningInput) {
  const model = planningModel({ ...input, bands });
  const plan = greedyStaffing(staffingProblemOf(model, []));
  return { model, plan, rows: hiringRows({ model, plan, decisions: [] }) };
}

test('a scenario says what differs; the rest is the base', () => {
  const base = assumptions({ burden: 0.25, runningUseCases: 4 });
  const scenario = { name: 'Stretch', overrides: { burden: 0.4 }, demandFactor: 1.25, budgetFactor: null };
  expect(scenarioAssumptions(base, scenario, [])).toEqual({ ...base, burden: 0.4, runningUseCases: 5 });
});

test('demand is a multiple of what each use case asks for, in FTE or by size', () => {
  const scenario = { name: 'Stretch', overrides: { sizeM: 6 }, demandFactor: 1.5, budgetFactor: null };
  const rates = scenarioAssumptions(assumptions(), scenario, []);
  const useCases = [useCase(1, { fte: 2 }), useCase(2), useCase(3, { status: 'done' })];
  expect(scenarioUseCases(useCases, rates, scenario).map(({ fte }) => fte)).toEqual([3, 9, 0]);
});

test('a first workbook has Lean, with 70 % of the budgets and half the hires, and Stretch, with a quarter more demand', () => {
  const line = { action: 'hire', quarter: 1, heads: 5 } as const;
  const lines = [line, { ...line, heads: 1 }, { ...line, quarter: 2 }] as unknown as StaffingPlan['lines'];
  expect(firstScenarios({ lines })).toEqual([
    { name: 'Lean', overrides: { hiresPerQuarter: 3 }, demandFactor: 1, budgetFactor: 0.7 },
    { name: 'Stretch', overrides: {}, demandFactor: 1.25, budgetFactor: null },
  ]);
});

test('budgets of a scenario follow those of the base, or what its plan costs; its own come first', () => {
  const lean = { name: 'Lean', overrides: {}, demandFactor: 1, budgetFactor: 0.7 };
  const base = assumptions({ budgetYear1: 300_000, budgetYear2: null, budgetYear3: 0 });
  const budgets = (scenario: Scenario, of = base) => {
    const { budgetYear1, budgetYear2, budgetYear3 } = scenarioAssumptions(of, scenario, [1, 90_000, 2]);
    return [budgetYear1, budgetYear2, budgetYear3];
  };
  expect(budgets(lean)).toEqual([210_000, 63_000, 0]);
  expect(budgets(lean, { ...base, budgetYear1: 400_000 })).toEqual([280_000, 63_000, 0]);
  expect(budgets({ ...lean, overrides: { budgetYear1: null, budgetYear2: 5000 } })).toEqual([null, 5000, 0]);
  expect(budgets({ ...lean, budgetFactor: null })).toEqual([300_000, null, 0]);
});

test('a scenario comes to the sums over its lines, and its years to its cost', () => {
  const { model, plan, rows } = planOf(workedExample);
  const outcome = scenarioOutcome('Base', model, plan.status, rows);
  const hired = rows.filter(({ action }) => action === 'hire');
  expect(outcome.heads).toBe(hired.reduce((sum, { heads }) => sum + heads, 0));
  expect(outcome.heads).toBeGreaterThan(0);
  expect(outcome.years[0] + outcome.years[1] + outcome.years[2]).toBeCloseTo(outcome.cost, 6);
  expect(outcome.coverage).toBeCloseTo(1 - outcome.open / outcome.demand, 12);
});

test('differences: lines that are new, gone or of other heads', () => {
  const rows = planOf(workedExample).rows.filter(({ action }) => action === 'hire');
  const [first, second, ...rest] = rows;
  if (first === undefined || second === undefined) throw new Error('two lines are needed');
  const more: HiringRow = { ...first, heads: first.heads + 2 };
  const other: HiringRow = { ...second, id: 'hire|dataAnalyst|mid|Retail|2028-Q1', heads: 4 };
  expect(scenarioDifferences(rows, rows)).toEqual([]);
  expect(
    scenarioDifferences(rows, [more, other, ...rest]).map(({ kind, row, base, here }) => [
      kind,
      row.id,
      base,
      here,
    ]),
  ).toEqual([
    ['changed', first.id, first.heads, first.heads + 2],
    ['added', other.id, 0, 4],
    ['gone', second.id, second.heads, 0],
  ]);
});
