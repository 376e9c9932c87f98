import { hiringOrder } from '../../../framework/hiringOrder';
import { fiscalYearIndices } from '../../calendar/fiscalYear';
import { lineCost } from '../../cost/lineCost';
import { bandBase } from '../../cost/salaryBand';
import type { PlanningModel } from '../../planningModel';
import type { HiringOrder, StaffingProblem } from '../staffing/staffingProblem';
import type { HiringDecision } from '../hiringDecision';
import { approvedLine, isApproved, lineKey, quarterLabel, rejectedLines } from './decidedLines';
import { heldCells } from './heldCells';
import { contractOptions, hireOptions, minimumHeadRules } from './hireOptions';
import { memberGroups } from './memberGroups';
import { moveOptions } from './moveOptions';
import { offeredKeys } from './offeredKeys';
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

/** The budgets of the fiscal years that approved lines outside the plan leave; `null` without limit. */
function budgetsLeft(model: PlanningModel, outside: readonly HiringDecision[], years: readonly number[]) {
  const { assumptions, bands, quarters } = model;
  const planStart = quarters[0]?.quarter.firstDay ?? assumptions.planStart;
  const { budgetYear1, budgetYear2, budgetYear3 } = assumptions;
  return [budgetYear1, budgetYear2, budgetYear3].map((budget, year) => {
    if (budget <= 0) return null;
    let left = budget;
    for (const line of outside) {
      const band = line.level === null ? 0 : (bandBase(bands, line.profile, line.level) ?? 0);
      const { byQuarter } = lineCost(line, band, planStart, assumptions);
      byQuarter.forEach((cost, at) => (left -= years[at] === year ? cost : 0));
    }
    return Math.max(0, left);
  });
}

/** Poses the problem; `outside`: approved lines of which it can decide nothing, so that they only take room. */
function posed(
  model: PlanningModel,
  decisions: readonly HiringDecision[],
  outside: readonly HiringDecision[],
): StaffingProblem {
  const { assumptions } = model;
  const quarters = model.quarters.map(({ quarter }) => quarter);
  const years = fiscalYearIndices(quarters, assumptions.fiscalYearStart);
  const held = decisions.filter(({ status, action }) => status === 'onHold' && action !== 'open');
  const cells = heldCells(staffingCells(model), [...held, ...outside], quarters, assumptions.minimumGap);
  const groups = memberGroups(model, cells);
  const input = { model, cells, groups, decisions };
  const fixed = decisions
    .filter((line) => isApproved(line) && !outside.includes(line))
    .map((line) => approvedLine(line, quarters));
  const { hiresPerQuarter } = assumptions;
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
    moves: moveOptions(cells, groups, assumptions, new Set(fixed.map(({ id }) => lineKey(id)))),
    shifts: shiftOptions(model, cells),
    hires: hireOptions(input),
    contracts: contractOptions(input),
    limits: {
      budgets: budgetsLeft(model, outside, years),
      hiresPerQuarter: hiresPerQuarter > 0 ? hiresPerQuarter : null,
      minimumHeads: minimumHeadRules(input),
      missingHeadWeight,
      order: order(assumptions.outOfOrderPrice),
      shiftStep,
    },
    fixed,
    excluded: rejectedLines(decisions, quarters),
  };
}

/**
 * The staffing problem of a plan, with what the planner decided on earlier lines. An approved line that nothing offered
 * matches, such as a training typed in by hand, closes what it closes and takes its part of the budget.
 */
export function staffingProblemOf(
  model: PlanningModel,
  decisions: readonly HiringDecision[],
): StaffingProblem {
  const problem = posed(model, decisions, []);
  const quarters = model.quarters.map(({ quarter }) => quarter);
  const offered = offeredKeys(problem);
  const outside = decisions.filter(
    (line) =>
      isApproved(line) && !offered.has(lineKey(approvedLine(line, quarters).id).replace(/#\d+$/u, '')),
  );
  return outside.length === 0 ? problem : posed(model, decisions, outside);
}
