import type { StaffingProblem } from '../../../../src/domain/plan/problem/staffingProblem';
import { Slots, type Way } from './waysOf';

/** The best values of the first two objectives. */
export interface BestOfAll {
  readonly open: number;
  readonly cost: number;
  /** Plans that keep every limit. */
  readonly plans: number;
}

/** Number of plans that brute force would look at. */
export function planCount(problem: StaffingProblem): number {
  return new Slots(problem).slots.reduce((product, ways) => product * ways.length, 1);
}

function fits(problem: StaffingProblem, slots: Slots, plan: readonly Way[]): boolean {
  for (const [year, budget] of problem.limits.budgets.entries()) {
    let spent = 0;
    for (const way of plan) spent += way.yearCost.get(year) ?? 0;
    let settled = 0;
    for (const { cost } of problem.settled)
      problem.quarters.forEach(
        ({ fiscalYear }, at) => (settled += fiscalYear === year ? (cost[at] ?? 0) : 0),
      );
    if (budget !== null && spent > Math.max(0, budget - settled) + 1e-6) return false;
  }
  const hired = (test: (hire: NonNullable<Way['hired']>) => boolean) =>
    plan.reduce((sum, { hired: hire }) => sum + (hire !== null && test(hire) ? hire.heads : 0), 0);
  const limit = problem.limits.hiresPerQuarter;
  if (limit !== null) {
    for (let at = 0; at < problem.quarters.length; at++) {
      const settled = slots.settledHires(({ quarter }) => quarter === at);
      if (hired(({ quarter }) => quarter === at) > Math.max(0, limit - settled)) return false;
    }
  }
  for (const profile of problem.profiles) {
    for (const { id: place } of problem.places) {
      const count = hired(({ cell }) => cell === `${profile}|${place}`);
      if (count > 0 && count > slots.peak(profile, place)) return false;
      for (let at = 0; at < problem.quarters.length; at++) {
        const taken = plan.reduce((sum, way) => sum + (way.taken.get(`${profile}|${place}|${at}`) ?? 0), 0);
        if (taken > Math.max(0, -slots.need(profile, place, at)) + 1e-9) return false;
      }
    }
  }
  return true;
}

function uncovered(problem: StaffingProblem, slots: Slots, plan: readonly Way[]): number {
  let sum = 0;
  for (const profile of problem.profiles) {
    for (const { id: place } of problem.places) {
      for (let at = 0; at < problem.quarters.length; at++) {
        const key = `${profile}|${place}|${at}`;
        let missing = slots.need(profile, place, at);
        for (const way of plan) missing += (way.taken.get(key) ?? 0) - (way.effort.get(key) ?? 0);
        sum += (problem.weights[profile] ?? 1) * Math.max(0, missing);
      }
    }
  }
  return sum;
}

/** Looks at every plan of a small problem: the least open effort, and the least cost at which it can be had. */
export function bruteForce(problem: StaffingProblem): BestOfAll {
  const slots = new Slots(problem);
  let best = { open: Infinity, cost: Infinity };
  let plans = 0;
  const plan: Way[] = [];
  const visit = (slot: number): void => {
    const ways = slots.slots[slot];
    if (ways !== undefined) {
      for (const way of ways) {
        plan[slot] = way;
        visit(slot + 1);
      }
      return;
    }
    if (!fits(problem, slots, plan)) return;
    plans++;
    const open = uncovered(problem, slots, plan);
    const cost = plan.reduce((sum, way) => sum + way.cost, 0);
    if (open < best.open - 1e-7 || (open < best.open + 1e-7 && cost < best.cost - 1e-7))
      best = { open, cost };
  };
  visit(0);
  return { ...best, plans };
}
