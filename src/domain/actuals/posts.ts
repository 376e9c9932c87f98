import type { LevelId } from '../../framework/levels';
import type { ProfileId } from '../../framework/profileNames';
import { monthsFrom } from '../calendar/planMonths';
import { planQuarters } from '../calendar/quarter';
import { loadedPay, type MemberPay } from '../budget/memberPay';
import { loadFactor } from '../cost/loadFactor';
import { payLevel } from '../cost/payRise';
import { bandBase, usualLevel } from '../cost/salaryBand';
import { isCounted } from '../plan/line/hiringDecision';
import { placeOfId } from '../plan/line/placeId';
import { positionId } from '../plan/line/position';
import type { HiringRow } from '../plan/rows/hiringRow';
import type { PlanningModel } from '../planningModel';

/**
 * How a post of the plan, or a person without one, came out on a day. notDue: it is planned for later; stayed: somebody who
 * was to leave is still there.
 */
export const postStatuses = [
  'asPlanned',
  'late',
  'notFilled',
  'withoutLine',
  'leftUnplanned',
  'leftAsPlanned',
  'stayed',
  'notDue',
] as const;

/** The id of how a post came out. */
export type PostStatus = (typeof postStatuses)[number];

/** Months of the plan, from 0, in which somebody is paid: the first, and the one after the last. */
export interface PostTerm {
  readonly from: number;
  readonly to: number;
  readonly fte: number;
}

/** A post: a member of the planned roster, a head that the plan hires, or a person whom the plan does not know. */
export interface Post {
  /** The id of the member, or of the position. */
  readonly id: string;
  /** The id of the person of the later roster; empty where there is none. */
  readonly person: string;
  readonly profile: ProfileId | null;
  readonly level: LevelId | null;
  /** As the plan has it, and as it came out; `null`: not at all. */
  readonly planned: PostTerm | null;
  readonly actual: PostTerm | null;
  /** Loaded cost of an FTE in a month at the pay of the day before the plan: as planned, and as it came out. */
  readonly rate: number;
  readonly actualRate: number;
  /** Recruiting and onboarding, once. */
  readonly once: number;
  readonly status: PostStatus;
}

/** What a later roster is matched with. */
export interface PlannedPosts {
  readonly model: PlanningModel;
  readonly hiring: readonly HiringRow[];
  readonly pay: readonly MemberPay[];
}

const planMonths = 3 * planQuarters;

/** Whether dates alone set the outcome of a post apart from its plan: somebody is there for it, or is not due yet. */
export function isFilled({ status }: Pick<Post, 'status'>): boolean {
  return status !== 'notFilled' && status !== 'withoutLine' && status !== 'leftUnplanned';
}

function termOf({ fromMonth, toMonth, member }: MemberPay): PostTerm {
  const from = Math.max(0, fromMonth);
  return { from, to: Math.max(from, Math.min(planMonths, toMonth)), fte: member.fte };
}

function rateOf(pay: MemberPay, { assumptions }: PlanningModel, level: number): number {
  return pay.member.fte <= 0 ? 0 : loadedPay(pay, assumptions) / 12 / pay.member.fte / level;
}

/** How a member of the planned roster came out, with the same person in the later one. */
function memberStatus(planned: MemberPay, later: MemberPay | undefined, asOf: number): PostStatus {
  const { start, end } = planned.member;
  const leavesByPlan = end !== null && end <= asOf;
  if (later === undefined) {
    if (leavesByPlan) return 'leftAsPlanned';
    if (start !== null && start > asOf) return 'notDue';
    return planned.fromMonth >= 0 && start !== null ? 'notFilled' : 'leftUnplanned';
  }
  const isGone = later.member.end !== null && later.member.end <= asOf;
  if (isGone) return leavesByPlan ? 'leftAsPlanned' : 'leftUnplanned';
  if (leavesByPlan) return 'stayed';
  return later.fromMonth > Math.max(0, planned.fromMonth) ? 'late' : 'asPlanned';
}

function memberPost(
  planned: MemberPay,
  later: MemberPay | undefined,
  { model }: PlannedPosts,
  { asOf, month, level }: AsOf,
): Post {
  const term = termOf(planned);
  const status = memberStatus(planned, later, asOf);
  const rate = rateOf(planned, model, 1);
  // When somebody left of whom the later roster says nothing is not known: the month of the day is the first without.
  const left = { ...term, to: Math.max(term.from, Math.min(term.to, month)) };
  const unseen = { leftUnplanned: left, notFilled: null } as const;
  const none = status === 'leftUnplanned' || status === 'notFilled' ? unseen[status] : term;
  return {
    id: planned.member.id,
    person: later?.member.id ?? '',
    profile: planned.profile,
    level: planned.level,
    planned: term,
    actual: later === undefined ? none : termOf(later),
    rate,
    actualRate: later === undefined ? rate : rateOf(later, model, level),
    once: 0,
    status,
  };
}

/** A day on which plan and roster are compared: its month of the plan, and the level of pay then. */
interface AsOf {
  readonly asOf: number;
  readonly month: number;
  readonly level: number;
}

/** A head that the plan hires. */
interface Seat {
  readonly row: HiringRow;
  readonly id: string;
}

/** The heads that the plan hires, each with its position, in the order of their starts. */
function seatsOf(hiring: readonly HiringRow[]): readonly Seat[] {
  const seats = hiring
    .filter(({ action, status, start }) => action === 'hire' && isCounted(status) && start !== null)
    .flatMap((row) =>
      Array.from({ length: Math.floor(row.heads) }, (_, head): Seat => {
        const position = row.positions[head];
        return { row, id: position === undefined ? `${row.id} ${head + 1}` : positionId(position) };
      }),
    );
  return seats.toSorted(
    (one, other) => one.row.cost.startMonth - other.row.cost.startMonth || (one.id < other.id ? -1 : 1),
  );
}

/** How well a person fits a seat of the same profile: level, then unit, then the nearest start; lower is better. */
function distance({ row }: Seat, person: MemberPay): number {
  const place = placeOfId(row.place);
  const isSameUnit = place.kind === 'centre' || place.unit.toLowerCase() === person.member.unit.toLowerCase();
  const apart = Math.min(999, Math.abs(person.fromMonth - row.cost.startMonth));
  return (person.level === row.level ? 0 : 1e6) + (isSameUnit ? 0 : 1e3) + apart;
}

function seatPost(
  { row, id }: Seat,
  person: MemberPay | undefined,
  { model }: PlannedPosts,
  { asOf, month, level }: AsOf,
): Post {
  const { cost, fteEach, heads, profile, start } = row;
  const planned: PostTerm = { from: Math.max(0, cost.startMonth), to: planMonths, fte: fteEach };
  const rate = fteEach <= 0 ? 0 : cost.loaded / 12 / Math.max(1, heads) / fteEach;
  const isDue = (start ?? 0) <= asOf;
  // A seat that is due and empty is expected to be filled as late as a head that is approved on the day.
  const expected = Math.min(planMonths, Math.max(0, month) + Math.round(model.assumptions.monthsToHire));
  const otherwise: PostTerm = isDue ? { ...planned, from: Math.max(planned.from, expected) } : planned;
  const isLate = person !== undefined && person.fromMonth > cost.startMonth;
  return {
    ...{ id, profile, level: row.level, planned, rate },
    person: person?.member.id ?? '',
    actual: person === undefined ? otherwise : termOf(person),
    actualRate: person === undefined ? rate : rateOf(person, model, level),
    once: cost.startMonth < 0 ? 0 : cost.oneOff / Math.max(1, heads),
    status: person !== undefined ? (isLate ? 'late' : 'asPlanned') : isDue ? 'notFilled' : 'notDue',
  };
}

function newPost(person: MemberPay, { model }: PlannedPosts, { level }: AsOf): Post {
  const { assumptions, bands } = model;
  const actualRate = rateOf(person, model, level);
  const band = person.profile === null ? null : bandBase(bands, person.profile, person.level ?? usualLevel);
  return {
    ...{ id: person.member.id, person: person.member.id, profile: person.profile, level: person.level },
    planned: null,
    actual: termOf(person),
    rate: band === null ? actualRate : (band * loadFactor(assumptions)) / 12,
    actualRate,
    once: 0,
    status: 'withoutLine',
  };
}

/**
 * Matches the roster of a later day with the plan: members by their ids, everybody else with the heads that the plan hires of
 * the same profile, by level, unit and start. Contractors, trainings and moves are no posts.
 */
export function matchedPosts(plan: PlannedPosts, later: readonly MemberPay[], asOf: number): readonly Post[] {
  const { model, hiring, pay } = plan;
  const start = model.quarters[0]?.quarter.firstDay ?? model.assumptions.planStart;
  const month = monthsFrom(start, asOf);
  const at: AsOf = { asOf, month, level: month < 0 ? 1 : payLevel(month, model.assumptions) };
  const byId = new Map(later.map((each) => [each.member.id, each] as const));
  const known = new Set(pay.map(({ member }) => member.id));
  const members = pay.map((each) => memberPost(each, byId.get(each.member.id), plan, at));
  const free = new Set(
    later
      .filter(({ member }) => !known.has(member.id))
      .toSorted(
        (one, other) => one.fromMonth - other.fromMonth || (one.member.id < other.member.id ? -1 : 1),
      ),
  );
  const seats = seatsOf(hiring).map((seat) => {
    const fitting = [...free].filter(({ profile }) => profile === seat.row.profile);
    const best = fitting.toSorted((one, other) => distance(seat, one) - distance(seat, other))[0];
    if (best !== undefined) free.delete(best);
    return seatPost(seat, best, plan, at);
  });
  return [...members, ...seats, ...[...free].map((person) => newPost(person, plan, at))];
}
