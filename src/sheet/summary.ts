import { phases } from '../framework/phases';
import { profileNames } from '../framework/profileNames';
import { coverageRatio } from '../domain/coverage/coverageStatus';
import type { PlanningModel } from '../domain/planningModel';
import { headlineSentence } from './demand/headlineBlock';
import type { HiringRow, RowRule } from '../domain/plan/rows/hiringRow';
import type { NextBest } from '../domain/plan/staffing/planLine';
import { skillsStated } from '../domain/skills/memberSkills';
import type { PlanObjective } from '../domain/assumptions/assumptions';
import { isoDate } from '../domain/calendar/serialDate';
import type { FrontierPoint } from '../domain/plan/frontier/frontier';
import type { HiringAction } from '../domain/plan/line/hiringAction';
import {
  fromName,
  hiringReason,
  levelName,
  placeName,
  profileName,
  shownName,
  skillNames,
} from './hiring/hiringWords';
import {
  cutFigures,
  cutLineFigures,
  tierFigures,
  type CutFigures,
  type CutLineFigures,
  type TierFigures,
} from './hiring/tierFigures';
import { planNoteWords } from './hiring/planNoteWords';
import { headsByAction, hiringTotals, type HeadsByAction } from './hiring/hiringTotals';
import { scenarioFigures, type ScenarioFigures } from './scenarios/scenarioFigures';
import { quarterFigures, type QuarterFigures } from './effort/quarterFigures';
import type { WorkbookModel } from './workbookModel';
import { checkFigures, type CheckFigures } from './checks/checksSheet';
import { yearFigures, type YearFigures } from './budget/yearFigures';
import { actualsFigures, actualsOf, type ActualsFigures } from './actuals/actualsFigures';
import { monthFigures, type MonthFigures } from './months/monthFigures';

/** Capacity, demand and coverage of a profile in a phase; FTE, and their ratio or `null` without demand. */
interface CoverageFigures {
  readonly capacity: number;
  readonly demand: number;
  readonly coverage: number | null;
  /** FTE missing over all places, which a surplus at another does not hide. */
  readonly missing: number;
}

/** The largest missing FTE of a plan, by the names a reader knows and in one sentence. */
interface HeadlineFigures {
  readonly quarter: string;
  readonly phase: string;
  readonly profile: string;
  readonly missingFte: number;
  readonly text: string;
}

/** What would be done instead of a line, in words and numbers. */
interface NextFigures {
  readonly action: HiringAction;
  readonly level: string;
  readonly from: string;
  readonly quarter: string;
  /** Heads; FTE of a shift. */
  readonly amount: number;
  /** What it costs more than the line over the plan. */
  readonly extraCost: number;
  /** FTE-quarters. */
  readonly leavesOpen: number;
}

/** A member who could be trained or redeployed; `name` is empty where names are hidden. */
interface CandidateFigures {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** Typical skills of the profile that the roster states for the member, and those it does not. */
  readonly has: readonly string[];
  readonly missing: readonly string[];
  /** Whether the roster lists skills of the member; if not, what is missing is not known. */
  readonly skillsListed: boolean;
}

/** How good the plan is, and what it comes to. */
export interface PlanFigures {
  readonly status: 'optimal' | 'bound';
  /** FTE-quarters. */
  readonly openFteQuarters: number;
  /** What counts, each kind apart: heads hired, contracted and trained, and moves. */
  readonly heads: HeadsByAction;
  readonly closedFteQuarters: number;
  /** Of the lines that count, in the quarters of the plan. */
  readonly cost: number;
  /** What the open effort may lie above its proven bound, as a part of it; 0 is proven optimal. */
  readonly gap: number;
  /** Whether the plan is locked: its lines stand as they are, whatever a run would propose. */
  readonly locked: boolean;
  /** What there is to know about the plan as a whole, in words. */
  readonly notes: readonly { readonly severity: 'warning' | 'info'; readonly message: string }[];
}

/** A line of the hiring plan in words and numbers; gaps that stay open are lines without cost. */
export interface HiringFigures extends CutLineFigures {
  readonly id: string;
  readonly action: HiringAction;
  /** The action in words. */
  readonly actionName: string;
  readonly status: HiringRow['status'];
  readonly profile: string;
  readonly level: string;
  readonly place: string;
  /** Profile, and place where it is another, that the effort comes from; empty for hires, contractors and gaps. */
  readonly from: string;
  readonly quarter: string;
  readonly heads: number;
  /** When up to speed; of a gap, the largest that is missing. */
  readonly fte: number;
  /** FTE-quarters; of a gap, what stays open. */
  readonly closes: number;
  readonly demand: number;
  readonly capacity: number;
  readonly reason: string;
  readonly next: NextFigures | null;
  /** The rules that keep the line from being larger, or the gap from being closed. */
  readonly boundBy: readonly RowRule[];
  /** Whether it holds only if spare time is free of other work, which nobody confirmed. */
  readonly ifFree: boolean;
  /** Members who could be trained or redeployed, best fit first, for the planner to judge. */
  readonly candidates: readonly CandidateFigures[];
  /** Money in `currency`. */
  readonly base: number;
  readonly loaded: number;
  readonly oneOff: number;
  readonly inPlan: number;
  readonly currency: string;
  /** The place under the name that scripts read, what the line closes in FTE-quarters, and what it costs in the plan. */
  readonly unit: string;
  readonly fteQuarters: number;
  readonly cost: number;
  /** Cost of a closed FTE-quarter, and what it is worth; `null` where nothing is closed. */
  readonly costPerFteQuarter: number | null;
  readonly price: number | null;
  /** What would be done instead, the same as `next`. */
  readonly alternative: NextFigures | null;
  /** In how many views of the future the line stands, see LineStanding; `null` where it is not looked at. */
  readonly views: number | null;
  readonly tranche: 'now' | 'later' | null;
  /** Last day to decide it, such as 2027-03-31; empty without a start. */
  readonly decideBy: string;
}

/** What a run found, for the command line. */
export interface PlanSummary {
  readonly members: number;
  readonly fte: number;
  readonly mapping: Readonly<Record<'auto' | 'review' | 'none' | 'confirmed', number>>;
  /** Without other work, which is none. */
  readonly useCases: number;
  /** The largest missing FTE of the plan; `null` where nothing is missing. */
  readonly headline: HeadlineFigures | null;
  readonly quarters: readonly QuarterFigures[];
  /** The quarter of `coverage`. */
  readonly coverageQuarter: string;
  /** By profile name, then phase name. */
  readonly coverage: Readonly<Record<string, Readonly<Record<string, CoverageFigures>>>>;
  readonly hiring: readonly HiringFigures[];
  readonly plan: PlanFigures;
  /** The lines that count by tier, and what goes first if the budget is cut. */
  readonly tiers: TierFigures;
  readonly cut: CutFigures;
  /** What the best plan is, how well it is proven (gap as a part of the objective), and the plans beside it. */
  readonly objective: PlanObjective;
  readonly status: PlanFigures['status'];
  readonly gap: number;
  readonly frontier: readonly FrontierPoint[];
  /** The fiscal years of the plan with cost and budget. */
  readonly years: readonly YearFigures[];
  /** Heads, FTE and cost of every month by unit; the units of a month sum up to the whole, the months of a quarter to the Budget. */
  readonly months: readonly MonthFigures[];
  /** The comparison with a later roster that the workbook holds; `null` where it holds none. */
  readonly actuals: ActualsFigures | null;
  /** The base first. */
  readonly scenarios: readonly ScenarioFigures[];
  /** Totals that have to agree, numbers of the run beside their formulas, and inputs worth a look, by their ids. */
  readonly checks: Readonly<Record<string, CheckFigures>>;
}

/** The numbers of a run by the names that a reader knows. */
export function planSummary(workbook: WorkbookModel): PlanSummary {
  const { model } = workbook;
  const count = (status: 'auto' | 'review' | 'none' | 'confirmed') =>
    model.staff.filter(({ mapping }) => mapping.status === status).length;
  let fte = 0;
  for (const { member } of model.staff) fte += member.fte;
  return {
    members: model.staff.length,
    fte,
    mapping: {
      auto: count('auto'),
      review: count('review'),
      none: count('none'),
      confirmed: count('confirmed'),
    },
    useCases: model.useCases.filter(({ kind }) => kind !== 'otherWork').length,
    headline: headlineFigures(workbook),
    quarters: model.balances.map(quarterFigures),
    coverageQuarter: model.balances[0]?.quarter.name ?? '',
    coverage: coverageIn(0, model),
    hiring: hiringFigures(workbook),
    plan: planFigures(workbook),
    tiers: tierFigures(workbook),
    cut: cutFigures(workbook),
    objective: workbook.plan.objective,
    status: workbook.plan.status,
    gap: workbook.plan.gap ?? 1,
    frontier: workbook.frontier,
    years: yearFigures(workbook),
    months: monthFigures(workbook),
    actuals: actualsFigures(actualsOf(workbook), workbook),
    scenarios: scenarioFigures(workbook),
    checks: checkFigures(workbook),
  };
}

/** Coverage of a quarter, counted from 0, by profile name and then phase name. */
export function coverageIn(quarter: number, { balances }: PlanningModel): PlanSummary['coverage'] {
  const balance = balances[quarter];
  if (balance === undefined) return {};
  const rows = profileNames.map(({ id, name }) => {
    const row = phases.map((phase) => {
      const capacity = balance.capacity[id][phase.id];
      const demand = balance.demand[id][phase.id];
      const missing = balance.missing[id][phase.id];
      return [phase.name, { capacity, demand, coverage: coverageRatio(capacity, demand), missing }] as const;
    });
    return [name, Object.fromEntries(row)] as const;
  });
  return Object.fromEntries(rows);
}

function headlineFigures({ model, text }: WorkbookModel): HeadlineFigures | null {
  const { headline, quarters } = model;
  if (headline === null) return null;
  return {
    quarter: quarters[headline.quarter]?.quarter.name ?? '',
    phase: phases.find(({ id }) => id === headline.phase)?.name ?? '',
    profile: profileNames.find(({ id }) => id === headline.profile)?.name ?? '',
    missingFte: headline.missingFte,
    text: headlineSentence(headline, quarters, text),
  };
}

/** What is done instead of a line, by the names a reader knows. */
function nextFigures(next: NextBest, quarters: readonly string[]): NextFigures {
  return {
    action: next.action,
    level: levelName(next.level),
    from: next.from === null ? '' : profileName(next.from.profile),
    quarter: quarters[next.quarter] ?? '',
    amount: next.amount,
    extraCost: next.extraCost,
    leavesOpen: next.leavesOpen,
  };
}

/** What a decision on a line rests on. */
function decisionFigures(
  row: HiringRow,
  { text, prices, standings }: WorkbookModel,
  quarters: readonly string[],
) {
  const next = row.next === null ? null : nextFigures(row.next, quarters);
  const standing = standings.get(row.id);
  const closesSome = row.action !== 'open' && row.closes > 0;
  return {
    next,
    unit: placeName(row.place, text),
    fteQuarters: row.closes,
    cost: row.cost.inPlan,
    costPerFteQuarter: closesSome ? row.cost.inPlan / row.closes : null,
    price: prices.get(row.id) ?? null,
    alternative: next,
    views: standing?.views ?? null,
    tranche: standing?.tranche ?? null,
    decideBy: row.decideBy === null ? '' : isoDate(row.decideBy),
    ...cutLineFigures(row),
  };
}

/** The lines of the hiring plan with their cost. */
function hiringFigures(workbook: WorkbookModel): readonly HiringFigures[] {
  const { model, text, hiring } = workbook;
  const quarters = model.quarters.map(({ quarter }) => quarter.name);
  return hiring.map((row: HiringRow) => ({
    ...decisionFigures(row, workbook, quarters),
    id: row.id,
    action: row.action,
    actionName: text.hiring.actions[row.action],
    status: row.status,
    profile: profileName(row.profile),
    level: levelName(row.level),
    place: placeName(row.place, text),
    from: row.action === 'defer' ? row.useCase : fromName(row.from, row.place, text),
    quarter: quarters[row.quarter] ?? '',
    heads: row.heads,
    fte: row.fte,
    closes: row.closes,
    demand: row.demand,
    capacity: row.capacity,
    reason: hiringReason(row, workbook),
    boundBy: row.boundBy,
    ifFree: row.conditions.includes('ifFree'),
    candidates: row.candidates.map(({ member, has, missing }) => ({
      id: member.id,
      name: shownName(member, workbook),
      title: member.title,
      has: skillNames(has, workbook),
      missing: skillNames(missing, workbook),
      skillsListed: skillsStated(member),
    })),
    base: row.cost.base,
    loaded: row.cost.loaded,
    oneOff: row.cost.oneOff,
    inPlan: row.cost.inPlan,
    currency: model.assumptions.currency,
  }));
}

/** How good the plan is, and what it comes to. */
function planFigures(workbook: WorkbookModel): PlanFigures {
  const { plan, hiring, notes, scenarios, model, text } = workbook;
  const { open, closed, cost } = hiringTotals(workbook);
  return {
    status: plan.status,
    heads: headsByAction(hiring),
    openFteQuarters: open,
    closedFteQuarters: closed,
    cost,
    gap: plan.gap ?? 1,
    locked: scenarios.renewal !== null,
    notes: notes.map((note) => ({
      severity: note.severity,
      message: planNoteWords(note, text.locale, model.assumptions.currency),
    })),
  };
}
