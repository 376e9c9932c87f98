import { fiscalYearIndices } from '../calendar/fiscalYear';
import { isCounted } from '../cost/lineCost';
import type { HiringRow } from '../plan/hiringRow';
import { atCell, staffingCells } from '../plan/problem/staffingCells';
import type { PlanningModel } from '../planningModel';
import type { StaffingPlan } from '../plan/staffing/staffingPlan';

/** What a scenario comes to. */
export interface ScenarioOutcome {
  readonly name: string;
  readonly currency: string;
  /** How well its plan is proven; locked: it is that of the workbook, whatever a run would propose. */
  readonly status: StaffingPlan['status'] | 'locked';
  /** Heads hired and contracted, and the FTE of all lines when up to speed. */
  readonly heads: number;
  readonly fte: number;
  /** FTE-quarters over the plan. */
  readonly demand: number;
  readonly missingBefore: number;
  readonly open: number;
  /** 1 - open / demand; 1 without demand. */
  readonly coverage: number;
  readonly gaps: number;
  readonly cost: number;
  /** Cost of the fiscal years of the plan, first to third. */
  readonly years: readonly [number, number, number];
  readonly rows: readonly HiringRow[];
}

/** Works out what a scenario comes to. */
export function scenarioOutcome(
  name: string,
  model: PlanningModel,
  status: ScenarioOutcome['status'],
  rows: readonly HiringRow[],
): ScenarioOutcome {
  const quarters = model.quarters.map(({ quarter }) => quarter);
  const indices = fiscalYearIndices(quarters, model.assumptions.fiscalYearStart);
  const years: [number, number, number] = [0, 0, 0];
  let [heads, fte, open, gaps, cost] = [0, 0, 0, 0, 0];
  for (const row of rows) {
    if (!isCounted(row.status)) continue;
    if (row.action === 'open') {
      open += row.closes;
      gaps += 1;
      continue;
    }
    if (row.action === 'hire' || row.action === 'contract') heads += row.heads;
    fte += row.fte;
    cost += row.cost.inPlan;
    row.cost.byQuarter.forEach((part, at) => {
      const year = indices[at];
      if (year === 0 || year === 1 || year === 2) years[year] += part;
    });
  }
  const cells = staffingCells(model);
  let [demand, missingBefore] = [0, 0];
  for (const profile of cells.profiles) {
    for (const { id } of cells.places) {
      for (const balance of atCell(cells, cells.balance, profile, id)) {
        demand += balance.demand;
        missingBefore += Math.max(0, balance.demand - balance.capacity);
      }
    }
  }
  return {
    name,
    currency: model.assumptions.currency,
    status,
    heads,
    fte,
    demand,
    missingBefore,
    open,
    coverage: demand === 0 ? 1 : 1 - open / demand,
    gaps,
    cost,
    years,
    rows,
  };
}
