import type { PlanningModel } from '../planningModel';
import type { StaffingPlan } from '../plan/staffing/staffingPlan';
import type { Scenario } from './scenario';

/** Part of the cost of the base plan that the Lean scenario may spend where no budget is set. */
const leanPart = 0.7;
/** Demand of the Stretch scenario as a multiple of that of the base. */
const stretchDemand = 1.25;

/**
 * The scenarios a new workbook begins with. Lean: 70 % of the budget, or of what the quick plan costs where there is
 * none, in thousands, and half the hires of its busiest quarter. Stretch: a quarter more demand.
 */
export function firstScenarios({ assumptions }: PlanningModel, plan: StaffingPlan): readonly Scenario[] {
  const { budgetYear1, budgetYear2, budgetYear3 } = assumptions;
  const stated = [budgetYear1, budgetYear2, budgetYear3];
  const budgets = stated.map((budget, year) => budget ?? plan.outcome.costByYear[year] ?? 0);
  const lean = (year: number) => {
    const [part, isNone] = [leanPart * (budgets[year] ?? 0), stated[year] === 0];
    return isNone ? 0 : Math.max(1000, Math.round(part / 1000) * 1000);
  };
  const hires = new Map<number, number>();
  for (const { action, quarter, heads } of plan.lines) {
    if (action === 'hire') hires.set(quarter, (hires.get(quarter) ?? 0) + heads);
  }
  return [
    {
      name: 'Lean',
      overrides: {
        budgetYear1: lean(0),
        budgetYear2: lean(1),
        ...((budgets[2] ?? 0) > 0 ? { budgetYear3: lean(2) } : {}),
        hiresPerQuarter: Math.max(1, Math.floor(Math.max(0, ...hires.values()) / 2)),
      },
      demandFactor: 1,
    },
    { name: 'Stretch', overrides: {}, demandFactor: stretchDemand },
  ];
}
