import type { Assumptions, PlanObjective } from '../../assumptions/assumptions';
import type { HiringAction } from '../line/hiringAction';
import type { StaffingProblem } from '../problem/staffingProblem';
import { greedyStaffing } from '../staffing/greedyStaffing';
import type { StaffingPlan } from '../staffing/staffingPlan';

/** A plan that could be chosen, by what it is chosen with. */
interface FrontierChoice {
  /** nothing: no line beside settled ones. */
  readonly objective: PlanObjective | 'nothing';
  /** Worth of an open FTE-quarter as a multiple of a loaded quarter; `null` where it is not asked for. */
  readonly openPrice: number | null;
}

/** A plan on the way from doing nothing to closing all that can be closed. */
export interface FrontierPoint extends FrontierChoice {
  /** What stays open, FTE-quarters, and what the lines cost, currency. */
  readonly open: number;
  readonly cost: number;
  readonly hires: number;
  readonly trainings: number;
  /** Redeployed heads and shifted shares. */
  readonly moves: number;
  readonly contractors: number;
  /** Whether closing more costs clearly more from here on. */
  readonly knee: boolean;
  /** Whether it is the plan of the workbook. */
  readonly chosen: boolean;
}

/** A question to a solver: the plan of a choice. */
export interface FrontierQuestion extends FrontierChoice {
  readonly problem: StaffingProblem;
}

/** The worths between nothing and everything that are tried, in loaded quarters. */
const pricesTried = [1.4, 2, 3, 6];

/**
 * The worths of the frontier: those that are tried, of which the one nearest to the stated worth gives way to it. So they
 * stay the same when another one is chosen.
 */
function pricesBeside(openPrice: number): readonly number[] {
  if (openPrice <= 0) return [];
  const distance = (price: number) => Math.abs(Math.log(price / openPrice));
  const nearest = pricesTried.toSorted((one, other) => distance(one) - distance(other))[0];
  return pricesTried.map((price) => (price === nearest ? openPrice : price));
}

function withPrices(problem: StaffingProblem, factor: number): StaffingProblem {
  const prices = Object.fromEntries(
    Object.entries(problem.prices).map(([profile, price]) => [profile, factor * price]),
  );
  return { ...problem, objective: 'balanced', prices, settlesTies: false };
}

/** The plans that stand beside the chosen one, whose problem is given, from the cheapest on. */
export function frontierQuestions(
  problem: StaffingProblem,
  { openPrice }: Pick<Assumptions, 'openPrice'>,
): readonly FrontierQuestion[] {
  const isCovering = problem.objective === 'cover';
  const balanced = pricesBeside(openPrice)
    .filter((price) => isCovering || price !== openPrice)
    .map((price): FrontierQuestion => ({
      objective: 'balanced',
      openPrice: price,
      problem: withPrices(problem, price / openPrice),
    }));
  const cover: FrontierQuestion = {
    objective: 'cover',
    openPrice: null,
    problem: { ...problem, objective: 'cover', settlesTies: false },
  };
  return isCovering ? balanced : [...balanced, cover];
}

function headsOf(
  { lines }: StaffingPlan,
  { settled }: StaffingProblem,
  actions: readonly HiringAction[],
): number {
  let heads = 0;
  for (const line of [...lines, ...settled])
    if (actions.includes(line.action)) heads += line.action === 'shift' ? 1 : line.heads;
  return heads;
}

type BarePoint = Omit<FrontierPoint, 'knee' | 'chosen'>;

function pointOf(choice: FrontierChoice, plan: StaffingPlan, problem: StaffingProblem): BarePoint {
  const { open, cost } = plan.outcome;
  const heads = (...actions: readonly HiringAction[]) => headsOf(plan, problem, actions);
  return {
    objective: choice.objective,
    openPrice: choice.openPrice,
    open,
    cost,
    hires: heads('hire'),
    trainings: heads('train'),
    moves: heads('redeploy', 'shift'),
    contractors: heads('contract'),
  };
}

/** Part of the way by which a point has to lie off the straight line between the ends to be a knee. */
const clearBend = 0.1;

/** Index of the point that lies farthest below the line from the first to the last, if it does so clearly; else -1. */
function kneeOf(points: readonly BarePoint[]): number {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || last.cost <= first.cost || first.open <= last.open)
    return -1;
  const below = points.map(
    ({ open, cost }) =>
      (first.open - open) / (first.open - last.open) - (cost - first.cost) / (last.cost - first.cost),
  );
  const most = Math.max(...below);
  return most >= clearBend ? below.indexOf(most) : -1;
}

/** Whether a plan that should cover all was cut short: another one leaves less open. */
function isCutShort(point: BarePoint, points: readonly BarePoint[]): boolean {
  return point.objective === 'cover' && points.some(({ open }) => open < point.open - 0.05);
}

/** Two plans that come to the same: effort in tenths, money in whole units. */
function isSame(one: BarePoint, other: BarePoint): boolean {
  return Math.abs(one.open - other.open) < 0.05 && Math.abs(one.cost - other.cost) < 0.5;
}

/**
 * The plans from doing nothing to closing all that can be closed, cheapest first, each once: the chosen one stays where two
 * come to the same, and one that is worse in both, or was cut short, is left out unless it is
 * chosen.
 */
export function frontierOf(
  {
    problem,
    plan,
    openPrice,
  }: {
    readonly problem: StaffingProblem;
    readonly plan: StaffingPlan;
    readonly openPrice: number;
  },
  questions: readonly FrontierQuestion[],
  answers: readonly StaffingPlan[],
): readonly FrontierPoint[] {
  const nothing = greedyStaffing({ ...problem, hires: [], contracts: [], moves: [], shifts: [], defers: [] });
  const own = { objective: plan.objective, openPrice: plan.objective === 'cover' ? null : openPrice };
  const chosen = pointOf(own, plan, problem);
  const others = [
    pointOf({ objective: 'nothing', openPrice: null }, nothing, problem),
    ...answers.flatMap((answer, at) => {
      const question = questions[at];
      return question === undefined ? [] : [pointOf(question, answer, problem)];
    }),
  ];
  const points = [chosen];
  for (const point of others) if (!points.some((known) => isSame(known, point))) points.push(point);
  const kept = points
    .filter(
      (point) =>
        point === chosen ||
        (!isCutShort(point, points) &&
          !points.some(
            (other) => other !== point && other.open <= point.open + 1e-6 && other.cost < point.cost - 0.5,
          )),
    )
    .toSorted((one, other) => one.cost - other.cost || other.open - one.open);
  const knee = kneeOf(kept);
  return kept.map((point, at) => ({ ...point, knee: at === knee, chosen: point === chosen }));
}
