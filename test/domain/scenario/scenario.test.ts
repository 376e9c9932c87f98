import type { HiringRow } from '../../../src/domain/plan/rows/hiringRow';
import { hiringRows } from '../../../src/domain/plan/rows/hiringRows';
import { staffingProblemOf } from '../../../src/domain/plan/problem/staffingProblemOf';
import { planningModel, type PlanningInput } from '../../../src/domain/planningModel';
import { firstScenarios } from '../../../src/domain/scenario/firstScenarios';
import { scenarioAssumptions, scenarioUseCases } from '../../../src/domain/scenario/scenario';
import { scenarioDifferences } from '../../../src/domain/scenario/scenarioDifferences';
import { scenarioOutcome } from '../../../src/domain/scenario/scenarioOutcome';
import { greedyStaffing } from '../../../src/domain/plan/staffing/greedyStaffing';
import { profileNames } from '../../../src/framework/profileNames';
import { assumptions } from '../../sample/assumptions';
import { planningInput, workedExample } from '../../sample/planningInput';
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
  const scenario = { name: 'Stretch', overrides: { burden: 0.4 }, demandFactor: 1.25 };
  expect(scenarioAssumptions(base, scenario)).toEqual({ ...base, burden: 0.4, runningUseCases: 5 });
});

test('demand is a multiple of what each use case asks for, in FTE or by size', () => {
  const scenario = { name: 'Stretch', overrides: { sizeM: 6 }, demandFactor: 1.5 };
  const rates = scenarioAssumptions(assumptions(), scenario);
  const useCases = [useCase(1, { fte: 2 }), useCase(2), useCase(3, { status: 'done' })];
  expect(scenarioUseCases(useCases, rates, scenario).map(({ fte }) => fte)).toEqual([3, 9, 0]);
});

test('Lean spends 70 % of the budget, or of the quick plan; Stretch asks for a quarter more', () => {
  const stated = planOf(planningInput({ assumptions: assumptions({ budgetYear1: 300_000 }) }));
  const [lean, stretch] = firstScenarios(stated.model, stated.plan);
  expect(lean?.overrides.budgetYear1).toBe(210_000);
  expect(stretch).toEqual({ name: 'Stretch', overrides: {}, demandFactor: 1.25 });
  const nothing = planOf(planningInput({ assumptions: assumptions({ budgetYear1: 0 }) }));
  expect(firstScenarios(nothing.model, nothing.plan)[0]?.overrides.budgetYear1).toBe(0);
  const { model, plan } = planOf(workedExample);
  const [free] = firstScenarios(model, plan);
  const cost = plan.outcome.costByYear[1] ?? 0;
  expect(cost).toBeGreaterThan(0);
  expect(Math.abs((free?.overrides.budgetYear2 ?? 0) - 0.7 * cost)).toBeLessThanOrEqual(500);
  expect(free?.overrides).not.toHaveProperty('budgetYear3');
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
