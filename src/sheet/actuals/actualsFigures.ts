import { bridgeMonth, type BridgeMonth, type PlannedMonth } from '../../domain/actuals/bridge';
import { postStatuses, type Post, type PostStatus } from '../../domain/actuals/posts';
import { monthsFrom } from '../../domain/calendar/planMonths';
import { isoDate } from '../../domain/calendar/serialDate';
import { effectMonths } from '../../domain/plan/line/lineEffect';
import { isCounted } from '../../domain/plan/line/hiringDecision';
import { effectLine } from '../../domain/plan/problem/settledLines';
import { levelName, profileName } from '../hiring/hiringWords';
import { monthName } from '../months/monthFigures';
import type { WorkbookModel } from '../workbookModel';
import { readPaid, readPosts, type ReadActuals } from './actualsTables';

/** A comparison of the plan with a later roster and what was paid. */
export interface Actuals extends ReadActuals {
  /** Months of the plan that are over on the day. */
  readonly closed: number;
  /** What each month is made from, and what it comes to. */
  readonly stated: readonly PlannedMonth[];
  readonly months: readonly BridgeMonth[];
}

/** What lines that are no posts cost in each month, and the replacement of leavers. */
function othersByMonth({ model, hiring, months }: WorkbookModel): readonly number[] {
  const others = hiring.filter(
    ({ action, status }) => action !== 'hire' && action !== 'open' && isCounted(status),
  );
  const ends = others.map((row) => effectMonths(effectLine(row, model), model.assumptions).worksTo);
  return months.map(({ level, quarter, replacement }, month) => {
    let cost = replacement;
    for (const [index, { cost: own }] of others.entries()) {
      const isThere = own.startMonth <= month && month < (ends[index] ?? 0);
      cost += (isThere ? (own.rates[quarter] ?? 0) * level : 0) + (own.startMonth === month ? own.oneOff : 0);
    }
    return cost;
  });
}

/** Compares the plan with posts as they came out on a day. */
export function compareActuals({ asOf, posts }: ReadActuals, workbook: WorkbookModel): Actuals {
  const { model, months, snapshot } = workbook;
  const start = model.quarters[0]?.quarter.firstDay ?? model.assumptions.planStart;
  const others = othersByMonth(workbook);
  const paid = readPaid(snapshot);
  const stated = months.map(({ whole, level, firstDay }, month): PlannedMonth => ({
    plan: whole.total,
    others: others[month] ?? 0,
    level,
    typed: paid.get(monthName(firstDay)) ?? null,
  }));
  return {
    asOf,
    posts,
    closed: Math.min(months.length, Math.max(0, monthsFrom(start, asOf + 1))),
    stated,
    months: stated.map((each, month) => bridgeMonth(posts, month, each)),
  };
}

/** The comparison that a workbook holds; `null` where it holds none. */
export function actualsOf(workbook: WorkbookModel): Actuals | null {
  const read = readPosts(workbook.snapshot);
  return read === null ? null : compareActuals(read, workbook);
}

/** Sums of the bridge over some months. */
export function bridgeSums(months: readonly BridgeMonth[]): BridgeMonth {
  const sums = { plan: 0, timing: 0, volume: 0, mix: 0, rate: 0, actual: 0 };
  for (const month of months)
    for (const id of Object.keys(sums) as (keyof BridgeMonth)[]) sums[id] += month[id];
  return sums;
}

/** How a post came out, by the names a reader knows; months such as 2027-04, empty where there is none. */
interface PostFigures {
  readonly post: string;
  readonly person: string;
  readonly profile: string;
  readonly level: string;
  readonly status: PostStatus;
  readonly plannedFrom: string;
  readonly actualFrom: string;
}

/** Actuals for scripts. */
export interface ActualsFigures {
  readonly asOf: string;
  /** Posts by outcome. */
  readonly counts: Readonly<Record<PostStatus, number>>;
  /** Over the months that are over, money in the currency of the plan; the four terms add up to actual - plan. */
  readonly bridge: BridgeMonth;
  /** All 24 months: actual of those that are over, and what is expected in the others. */
  readonly forecast: number;
  readonly plan: number;
  readonly months: readonly (BridgeMonth & {
    readonly month: string;
    readonly over: boolean;
    readonly paid: number | null;
  })[];
  /** But for members who are there as planned. */
  readonly posts: readonly PostFigures[];
}

/** The comparison of a workbook with a later roster by the names a reader knows; `null` where it holds none. */
export function actualsFigures(actuals: Actuals | null, { months }: WorkbookModel): ActualsFigures | null {
  if (actuals === null) return null;
  const { asOf, posts, closed, stated } = actuals;
  const nameOf = (month: number | undefined) => {
    const day = month === undefined ? undefined : months[month]?.firstDay;
    return day === undefined ? '' : monthName(day);
  };
  const count = (status: PostStatus) => posts.filter((post) => post.status === status).length;
  const all = bridgeSums(actuals.months);
  return {
    asOf: isoDate(asOf),
    counts: Object.fromEntries(
      postStatuses.map((status) => [status, count(status)]),
    ) as ActualsFigures['counts'],
    bridge: bridgeSums(actuals.months.slice(0, closed)),
    forecast: all.actual,
    plan: all.plan,
    months: actuals.months.map((month, index) => ({
      month: nameOf(index),
      over: index < closed,
      paid: stated[index]?.typed ?? null,
      ...month,
    })),
    posts: posts
      .filter(({ status, planned, actual }: Post) => status !== 'asPlanned' || planned?.from !== actual?.from)
      .map(({ id, person, profile, level, status, planned, actual }) => ({
        ...{ post: id, person, status },
        profile: profile === null ? '' : profileName(profile),
        level: levelName(level),
        plannedFrom: nameOf(planned?.from),
        actualFrom: nameOf(actual?.from),
      })),
  };
}
