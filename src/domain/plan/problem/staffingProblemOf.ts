import { hiringOrder } from '../../../framework/hiringOrder';
import type { Assumptions } from '../../assumptions/assumptions';
import { openPrices } from '../../cost/openPrices';
import { fiscalYearIndices } from '../../calendar/fiscalYear';
import type { PlanningModel } from '../../planningModel';
import { deferOptions } from '../action/defer/deferOptions';
import { contractOptions } from '../action/contract/contractOptions';
import { hireOptions } from '../action/hire/hireOptions';
import { moveOptions } from '../action/move/moveOptions';
import { shiftOptions } from '../action/shift/shiftOptions';
import { isSettled, type HiringDecision } from '../line/hiringDecision';
import { quarterLabel } from '../line/lineId';
import { memberGroups } from './memberGroups';
import { minimumHeadRules } from './minimumHeads';
import { excludedKeys, heldEffort, movedHeads, settledLinesOf } from './settledLines';
import { staffingCells, toleratedFte } from './staffingCells';
import type { HiringOrder, StaffingProblem, StaffingRules } from './staffingProblem';

/** Shares shift in tenths of an FTE. */
const shiftStep = 0.1;

/** The hiring order of the framework with the price of the assumptions. */
function order(outOfOrderPrice: number): HiringOrder {
  return {
    ranks: Object.fromEntries(hiringOrder.map(({ profile, rank }) => [profile, rank])),
    outOfOrderPrice,
  };
}

/** The rules of the actions as the Assumptions state them. */
function rulesOf(assumptions: Assumptions): StaffingRules {
  const { quietQuarters, hirePace, traineePace, bridgedQuarters, shiftLeast, quartersBeyond } = assumptions;
  return {
    ...{ quietQuarters, hirePace, traineePace, bridgedQuarters, shiftLeast, quartersBeyond },
    mentored: true,
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
  const held = decisions
    .filter(({ status, action }) => status === 'onHold' && action !== 'open')
    .map((line) => heldEffort(line, model));
  const cells = staffingCells(model, held);
  const groups = memberGroups(model, cells);
  const settled = decisions.filter(isSettled);
  const context = { model, cells, groups, settled };
  const shifts = shiftOptions(context);
  const moved = movedHeads(settled, groups);
  const { budgetYear1, budgetYear2, budgetYear3, hiresPerQuarter, minimumGap } = assumptions;
  return {
    profiles: cells.profiles,
    places: cells.places,
    quarters: quarters.map((quarter, index) => ({
      id: quarterLabel(quarter),
      fiscalYear: years[index] ?? 0,
    })),
    missing: cells.balance.map((row) =>
      row.map((balances) => balances.map(({ demand, capacity }) => demand - capacity)),
    ),
    tolerated: cells.balance.map((row) =>
      row.map((balances) => balances.map(({ capacity }) => toleratedFte(assumptions, capacity))),
    ),
    objective: assumptions.objective,
    settlesTies: true,
    prices: openPrices(model),
    priorities: {
      must: assumptions.priceMust,
      should: assumptions.priceShould,
      could: assumptions.priceCould,
    },
    demandBy: cells.balance.map((row) => row.map((balances) => balances.map(({ by }) => by))),
    groups: groups.map(({ profile, place, level, heads, fte }, index) => {
      return { profile, place, level, heads, fte, free: heads - (moved[index] ?? 0) };
    }),
    moves: moveOptions(context),
    shifts,
    hires: hireOptions(context, shifts),
    contracts: contractOptions(context),
    defers: assumptions.objective === 'balanced' ? deferOptions(context) : [],
    terms: assumptions,
    limits: {
      budgets: [budgetYear1, budgetYear2, budgetYear3],
      hiresPerQuarter: hiresPerQuarter > 0 ? hiresPerQuarter : null,
      minimumGap,
      minimumHeads: minimumHeadRules(context),
      order: order(assumptions.outOfOrderPrice),
      shiftStep,
      ...rulesOf(assumptions),
    },
    settled: settled.flatMap((line) => settledLinesOf(line, model)),
    held,
    excluded: excludedKeys(decisions),
  };
}
