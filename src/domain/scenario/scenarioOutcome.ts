import { fiscalYearIndices } from '../calendar/fiscalYear';
import { isCounted } from '../plan/line/hiringDecision';
import { effortBefore, staffingCells } from '../plan/problem/staffingCells';
import type { HiringRow } from '../plan/rows/hiringRow';
import type { StaffingPlan } from '../plan/staffing/staffingPlan';
import type { PlanningModel } from '../planningModel';

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
  const { demand, missing } = effortBefore(staffingCells(model));
  return {
    name,
    currency: model.assumptions.currency,
    status,
    heads,
    fte,
    demand,
    missingBefore: missing,
    open,
    coverage: demand === 0 ? 1 : 1 - open / demand,
    gaps,
    cost,
    years,
    rows,
  };
}
