import { profileNames, type ProfileId } from '../../framework/profileNames';
import type { Assumptions } from '../assumptions/assumptions';
import { isCounted } from '../plan/line/hiringDecision';
import type { HiringRow } from '../plan/rows/hiringRow';
import type { StaffingPlan } from '../plan/staffing/staffingPlan';
import type { StaffingProblem } from '../plan/problem/staffingProblem';
import { otherChoice } from './demandViews';
import type { Scenario } from './scenario';

/** How the future could be otherwise than planned for. */
const planViews = ['effortModel', 'demandLess', 'demandMore', 'reuse', 'attrition'] as const;

/** A view of the future under which the plan is looked at. */
type PlanView = (typeof planViews)[number];

/** Attrition of the view in which many leave, at least; part of heads per year. */
const highAttrition = 0.2;

/** A view as a scenario of its name. */
function scenarioOf(view: PlanView, assumptions: Assumptions): Scenario {
  switch (view) {
    case 'effortModel':
    case 'reuse': {
      const { effortModel, reuse, reuseWithoutTeam } = otherChoice(view, assumptions);
      return {
        name: view,
        overrides: { effortModel, reuse, reuseWithoutTeam },
        demandFactor: 1,
        budgetFactor: null,
      };
    }
    case 'demandLess':
      return { name: view, overrides: {}, demandFactor: 0.8, budgetFactor: null };
    case 'demandMore':
      return { name: view, overrides: {}, demandFactor: 1.2, budgetFactor: null };
    case 'attrition': {
      const attrition = Math.min(0.9, Math.max(highAttrition, 2 * assumptions.attrition));
      return { name: view, overrides: { attrition }, demandFactor: 1, budgetFactor: null };
    }
  }
}

/** The views of a plan: the other effort model, less and more demand, the other reuse, and many leavers. */
export function viewScenarios(assumptions: Assumptions): readonly Scenario[] {
  return planViews.map((view) => scenarioOf(view, assumptions));
}

/** What is counted over views: heads hired, and heads trained, for a profile, wherever they are. */
type SureAction = 'hire' | 'train';

/** A plan with what stands beside it. */
export interface SolvedView {
  readonly problem: Pick<StaffingProblem, 'settled'>;
  readonly plan: Pick<StaffingPlan, 'lines'>;
}

/** Heads that a plan hires or trains for a profile, settled lines with them. */
function headsIn({ problem, plan }: SolvedView, action: SureAction, profile: ProfileId): number {
  let heads = 0;
  for (const line of plan.lines) if (line.action === action && line.profile === profile) heads += line.heads;
  for (const line of problem.settled)
    if (line.action === action && line.cell.profile === profile) heads += line.heads;
  return heads;
}

/** In how many views a line stands, and when it is to be signed: now what is sure, later what depends on the view. */
export interface LineStanding {
  /** Of all views, the plan itself among them; `null` for lines that are not counted: their places change between equal plans. */
  readonly views: number | null;
  readonly tranche: 'now' | 'later';
}

/**
 * How sure the hires and trainings of a plan are, by line id. The first heads of a profile are sure as far as every view
 * has as many; approved lines come first, then those that start sooner. Lines of other actions carry what they bridge and
 * are signed with the plan.
 */
export function lineStandings(
  rows: readonly HiringRow[],
  views: readonly SolvedView[],
): ReadonlyMap<string, LineStanding> {
  const found = new Map<string, LineStanding>();
  for (const { id, action, status } of rows)
    if (action !== 'open' && isCounted(status)) found.set(id, { views: null, tranche: 'now' });
  for (const action of ['hire', 'train'] as const)
    for (const { id: profile } of profileNames) {
      const counts = views.map((view) => headsIn(view, action, profile));
      let heads = 0;
      const lines = rows.filter(
        (row) => row.action === action && row.profile === profile && isCounted(row.status),
      );
      const order = lines.toSorted(
        (one, other) =>
          Number(other.status === 'approved') - Number(one.status === 'approved') ||
          one.quarter - other.quarter,
      );
      for (const line of order) {
        heads += line.heads;
        const standing = counts.filter((count) => count >= heads).length;
        const isSure = line.status === 'approved' || standing === views.length;
        found.set(line.id, { views: standing, tranche: isSure ? 'now' : 'later' });
      }
    }
  return found;
}
