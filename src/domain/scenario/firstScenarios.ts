import type { StaffingPlan } from '../plan/staffing/staffingPlan';
import type { Scenario } from './scenario';

/** Part of the budgets of the base, or of what its plan costs, that the Lean scenario may spend. */
const leanPart = 0.7;
/** Demand of the Stretch scenario as a multiple of that of the base. */
const stretchDemand = 1.25;

/**
 * The scenarios a new workbook begins with. Lean: 70 % of the budget, or of what the plan costs where there is none, and half
 * the hires of the busiest quarter of the quick plan. Stretch: a quarter more demand.
 */
export function firstScenarios(plan: Pick<StaffingPlan, 'lines'>): readonly Scenario[] {
  const hires = new Map<number, number>();
  for (const { action, quarter, heads } of plan.lines) {
    if (action === 'hire') hires.set(quarter, (hires.get(quarter) ?? 0) + heads);
  }
  const hiresPerQuarter = Math.max(1, Math.floor(Math.max(0, ...hires.values()) / 2));
  return [
    { name: 'Lean', overrides: { hiresPerQuarter }, demandFactor: 1, budgetFactor: leanPart },
    { name: 'Stretch', overrides: {}, demandFactor: stretchDemand, budgetFactor: null },
  ];
}
