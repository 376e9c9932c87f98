import { costIn, type StaffingModel } from './staffingModel';
import { outcomeOf, type Outcome } from './outcome';
import type { PlanCell, PlanLine } from './planLine';
import { planLines } from './planLines';
import { gapOf, type PlanProof } from './proof';
import { staffingNotes, type StaffingNote } from './staffingNotes';
import type { StaffingSolution } from './staffingSolution';
import { warningsOf, type StaffingWarning } from './warnings';

/** Effort that stays uncovered in a quarter, FTE. */
export interface OpenCell extends PlanCell {
  /** Index of the quarter. */
  readonly quarter: number;
  readonly fte: number;
}

/** Cost of a fiscal year against its budget, currency; `null` without limit. */
export interface YearCost {
  readonly fiscalYear: number;
  readonly cost: number;
  readonly budget: number | null;
}

/** A staffing plan with what it closes, what stays open, what it costs and how well that is proven. */
export interface StaffingPlan {
  /** optimal: open effort and cost are both proven least; bound: see `proof` for what is proven. */
  readonly status: 'optimal' | 'bound';
  /** Values and proven bounds of open effort, cost and changes. */
  readonly proof: PlanProof;
  readonly lines: readonly PlanLine[];
  readonly uncovered: readonly OpenCell[];
  readonly outcome: Outcome;
  /** Effort missing before the plan, FTE-quarters without weights. */
  readonly missingBefore: number;
  readonly costByYear: readonly YearCost[];
  readonly warnings: readonly StaffingWarning[];
  readonly notes: readonly StaffingNote[];
}

function costByYear({ ground, choices }: StaffingModel, units: readonly number[]): readonly YearCost[] {
  const years = [...new Set(ground.problem.quarters.map(({ fiscalYear }) => fiscalYear))].sort(
    (a, b) => a - b,
  );
  return years.map((fiscalYear) => {
    let cost = 0;
    choices.forEach((choice, index) => (cost += (units[index] ?? 0) * costIn(ground, choice, fiscalYear)));
    return { fiscalYear, cost, budget: ground.problem.limits.budgets[fiscalYear] ?? null };
  });
}

/** Turns a solution into a plan. */
export function staffingPlan(staffing: StaffingModel, solution: StaffingSolution): StaffingPlan {
  const { ground } = staffing;
  const { units, proof } = solution;
  const outcome = outcomeOf(staffing, units);
  const lines = planLines(staffing, units);
  const uncovered: OpenCell[] = [];
  outcome.after.forEach((quarters, cell) => {
    const profile = ground.profileOf[cell];
    const place = ground.problem.places[ground.placeOf[cell] ?? -1];
    if (profile === undefined || place === undefined) return;
    quarters.forEach((fte, quarter) => {
      if (fte > 1e-6) uncovered.push({ profile, place: place.id, quarter, fte });
    });
  });
  let missingBefore = 0;
  for (const quarters of ground.need) for (const need of quarters) missingBefore += Math.max(0, need);
  return {
    status: gapOf(proof.open) === 0 && gapOf(proof.cost) === 0 ? 'optimal' : 'bound',
    proof,
    lines,
    uncovered,
    outcome,
    missingBefore,
    costByYear: costByYear(staffing, units),
    warnings: warningsOf(staffing, units, lines),
    notes: staffingNotes(staffing),
  };
}
