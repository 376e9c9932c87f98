import type { SettledLine, StaffingProblem } from '../../../../src/domain/plan/problem/staffingProblem';
import type { ProfileId } from '../../../../src/framework/profileNames';
import { levelOrder, Slots, type Way } from './waysOf';

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

/** Heads that settled lines bring and take, as those of a way. */
function settledHeads({ settled }: StaffingProblem): Way['heads'] {
  return settled.flatMap(({ cell, from, level, quarter, arrives, heads }) => {
    const change = (at: SettledLine['cell'], since: number, count: number) => ({
      cell: `${at.profile}|${at.place}`,
      level: level ?? '',
      from: since,
      count,
    });
    const there = change(cell, arrives, heads);
    return from === null ? [there] : [there, change(from, quarter, -heads)];
  });
}

function missingHeads(problem: StaffingProblem, plan: readonly Way[]): number {
  let sum = 0;
  for (const rule of problem.limits.minimumHeads) {
    const counts = (level: string) => levelOrder.indexOf(level) >= levelOrder.indexOf(rule.level);
    for (let at = rule.from; at < problem.quarters.length; at++) {
      let heads = 0;
      for (const group of problem.groups) {
        if (group.profile === rule.profile && group.place === rule.place && counts(group.level))
          heads += group.heads;
      }
      for (const change of [...plan.flatMap((way) => way.heads), ...settledHeads(problem)]) {
        const here = change.cell === `${rule.profile}|${rule.place}`;
        if (here && change.from <= at && counts(change.level)) heads += change.count;
      }
      sum += Math.max(0, rule.heads - heads);
    }
  }
  return sum;
}

/** Heads hired out of order: those of the plan, and those of settled lines. */
function outOfOrder(problem: StaffingProblem, slots: Slots, plan: readonly Way[]) {
  const ranks = problem.limits.order?.ranks ?? {};
  const central = (place: string) => problem.places.some(({ id, central: yes }) => id === place && yes);
  const early = { planned: 0, settled: 0 };
  const settled = problem.settled
    .filter(({ action }) => action === 'hire')
    .map(({ cell, quarter, heads }) => ({ cell: `${cell.profile}|${cell.place}`, quarter, heads }));
  const hires = [
    ...plan.flatMap(({ hired }) => (hired === null ? [] : [{ hired, kind: 'planned' as const }])),
    ...settled.map((hired) => ({ hired, kind: 'settled' as const })),
  ];
  const changes = [...plan.flatMap((way) => way.heads), ...settledHeads(problem)];
  for (const { hired, kind } of hires) {
    if (hired.heads === 0) continue;
    const [profile, place] = hired.cell.split('|') as [ProfileId, string];
    const rank = ranks[profile];
    if (rank === undefined) continue;
    const seen = problem.places
      .map(({ id }) => id)
      .filter((id) => id === place || central(id) || central(place));
    const cells = problem.profiles.flatMap((each) => seen.map((id) => ({ profile: each, place: id })));
    const members = (cell: (typeof cells)[number]) =>
      problem.groups.some(
        (group) => group.profile === cell.profile && group.place === cell.place && group.heads > 0,
      );
    const wanted = cells
      .filter(
        (cell) =>
          members(cell) || problem.quarters.some((_, at) => slots.missing(cell.profile, cell.place, at) > 0),
      )
      .map((cell) => ranks[cell.profile] ?? Infinity)
      .filter((each) => each < rank);
    if (wanted.length === 0) continue;
    const before = cells.filter((cell) => ranks[cell.profile] === Math.max(...wanted));
    const names = before.map((cell) => `${cell.profile}|${cell.place}`);
    const come = changes.some(
      (change) => change.count > 0 && change.from <= hired.quarter && names.includes(change.cell),
    );
    if (!come && !before.some(members)) early[kind] += hired.heads;
  }
  return early;
}

/** Looks at every plan of a small problem: the least open effort, and the least cost at which it can be had. */
export function bruteForce(problem: StaffingProblem): BestOfAll {
  const slots = new Slots(problem);
  let best = { open: Infinity, cost: Infinity };
  let plans = 0;
  const plan: Way[] = [];
  const price = problem.limits.order?.relaxPrice;
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
    const early = outOfOrder(problem, slots, plan);
    if (price === null && early.planned > 0) return;
    plans++;
    const open =
      uncovered(problem, slots, plan) +
      problem.limits.missingHeadWeight * missingHeads(problem, plan) +
      (price ?? 0) * (early.planned + early.settled);
    const cost = plan.reduce((sum, way) => sum + way.cost, 0);
    if (open < best.open - 1e-7 || (open < best.open + 1e-7 && cost < best.cost - 1e-7))
      best = { open, cost };
  };
  visit(0);
  return { ...best, plans };
}
