import { hiringOrder } from '../../../framework/hiringOrder';
import { fiscalYearIndices } from '../../calendar/fiscalYear';
import type { PlanningModel } from '../../planningModel';
import type { HiringOrder, StaffingProblem } from '../../staffing/staffingProblem';
import type { HiringDecision } from '../hiringDecision';
import { approvedLines, quarterLabel, rejectedLines } from './decidedLines';
import { heldCells } from './heldCells';
import { contractOptions, hireOptions, minimumHeadRules } from './hireOptions';
import { memberGroups } from './memberGroups';
import { moveOptions } from './moveOptions';
import { shiftOptions } from './shiftOptions';
import { staffingCells } from './staffingCells';

/** What a missing minimum head or guide counts per quarter, FTE: enough to settle a level, never to outweigh effort. */
const missingHeadWeight = 0.1;
/** Shares shift in tenths of an FTE. */
const shiftStep = 0.1;

/** The hiring order of the framework with the price of the assumptions. */
function order(outOfOrderPrice: number): HiringOrder {
  return {
    ranks: Object.fromEntries(hiringOrder.map(({ profile, rank }) => [profile, rank])),
    relaxPrice: outOfOrderPrice,
  };
}

/** The staffing problem of a plan, with what the planner decided on earlier lines. */
export function staffingProblemOf(
  model: PlanningModel,
  decisions: readonly HiringDecision[],
): StaffingProblem {
  const { assumptions } = model;
  const quarters = model.quarters.map(({ quarter }) => quarter);
  const years = fiscalYearIndices(quarters, assumptions.fiscalYearStart);
  const cells = heldCells(staffingCells(model), decisions, quarters, assumptions.minimumGap);
  const groups = memberGroups(model, cells);
  const input = { model, cells, groups, decisions };
  const { budgetYear1, budgetYear2, budgetYear3, hiresPerQuarter } = assumptions;
  return {
    profiles: cells.profiles,
    places: cells.places,
    quarters: quarters.map((quarter, index) => ({
      id: quarterLabel(quarter),
      fiscalYear: years[index] ?? 0,
    })),
    need: cells.target,
    weights: {},
    groups: groups.map(({ profile, place, level, heads, fte }) => ({ profile, place, level, heads, fte })),
    moves: moveOptions(cells, groups, assumptions),
    shifts: shiftOptions(model, cells),
    hires: hireOptions(input),
    contracts: contractOptions(input),
    limits: {
      budgets: [budgetYear1, budgetYear2, budgetYear3].map((budget) => (budget > 0 ? budget : null)),
      hiresPerQuarter: hiresPerQuarter > 0 ? hiresPerQuarter : null,
      minimumHeads: minimumHeadRules(input),
      missingHeadWeight,
      order: order(assumptions.outOfOrderPrice),
      shiftStep,
    },
    fixed: approvedLines(decisions, quarters),
    excluded: rejectedLines(decisions, quarters),
  };
}
