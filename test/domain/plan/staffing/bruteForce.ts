import type { LevelId } from '../../../../src/framework/levels';
import type { StaffingProblem } from '../../../../src/domain/plan/problem/staffingProblem';
import type { Way } from './way';
import { Slots } from './waysOf';

/** The best values of the objectives of a problem: total of a balanced plan, or open effort and then cost. */
export interface BestOfAll {
  readonly total: number;
  readonly open: number;
  readonly cost: number;
  /** Plans that keep every limit. */
  readonly plans: number;
}

/** Number of plans that brute force would look at. */
export function planCount(problem: StaffingProblem): number {
  return new Slots(problem).slots.reduce((product, ways) => product * ways.length, 1);
}

const guiding: readonly LevelId[] = ['senior', 'lead', 'principal'];

/** Heads that a part of some heads allows. */
function pace(part: number | null, heads: number): number {
  return part === null ? Infinity : Math.max(1, Math.floor(part * heads + 1e-9));
}

/** Whether a plan keeps to budgets, pace of hiring and order of seats. */
function hiresFit(problem: StaffingProblem, slots: Slots, plan: readonly Way[]): boolean {
  const { limits, quarters } = problem;
  const hires = plan.flatMap(({ hired }) => (hired === null ? [] : [hired]));
  const heads = (test: (hire: (typeof hires)[number]) => boolean) =>
    hires.reduce((sum, hire) => sum + (test(hire) ? hire.heads : 0), 0);
  const yearOf = (at: number) => quarters[at]?.fiscalYear ?? Infinity;
  for (const [year, budget] of limits.budgets.entries()) {
    if (budget === null) continue;
    const settled = problem.settled.filter(({ quarter }) => yearOf(quarter) <= year);
    const paid = settled.reduce((sum, { yearlyPay }) => sum + yearlyPay, 0);
    const added = hires.reduce((sum, hire) => sum + (yearOf(hire.quarter) <= year ? hire.yearlyPay : 0), 0);
    if (added > Math.max(0, budget - paid) + 1e-6) return false;
  }
  for (let at = 0; at < quarters.length; at++) {
    const settled = slots.settledHires(({ quarter }) => quarter === at);
    const limit = limits.hiresPerQuarter;
    if (limit !== null && heads(({ quarter }) => quarter === at) > Math.max(0, limit - settled)) return false;
    for (const profile of problem.profiles) {
      const there = problem.groups
        .filter((group) => group.profile === profile)
        .reduce((sum, group) => sum + group.heads, 0);
      const before = slots.settledHires((line) => line.quarter === at && line.cell.profile === profile);
      const now = heads((hire) => hire.quarter === at && hire.profile === profile);
      if (now > 0 && now > pace(limits.hirePace, there) - before) return false;
    }
  }
  for (const { profile, place } of problem.hires) {
    const cell = `${profile}|${place}`;
    const here = problem.hires.filter((option) => option.profile === profile && option.place === place);
    const count = heads((hire) => hire.cell === cell);
    if (count > slots.peak(profile, place, Math.min(...here.map(({ fte }) => fte)))) return false;
    const offered = [...new Set(here.map(({ seat }) => seat))].sort((one, other) => one - other);
    for (const seat of offered) {
      const most = here
        .filter((option) => option.seat === seat)
        .reduce((sum, option) => sum + option.heads, 0);
      if (heads((hire) => hire.cell === cell && hire.seat === seat) > most) return false;
    }
    for (let at = 0; at < quarters.length; at++)
      for (const [index, seat] of offered.entries()) {
        const earlier = offered[index - 1];
        if (earlier === undefined) continue;
        const partOf = (each: number) =>
          heads((hire) => hire.cell === cell && hire.seat === each && hire.quarter <= at) /
          here.filter((option) => option.seat === each).reduce((sum, option) => sum + option.heads, 0);
        if (partOf(seat) > partOf(earlier) + 1e-9) return false;
      }
  }
  return true;
}

/** Whether a plan keeps to who may train at a time. */
function traineesFit(problem: StaffingProblem, plan: readonly Way[]): boolean {
  const { limits } = problem;
  const trainees = plan.flatMap(({ trained }) => (trained === null ? [] : [trained]));
  const headsOf = (test: (group: StaffingProblem['groups'][number]) => boolean) =>
    problem.groups.reduce((sum, group) => sum + (test(group) ? group.heads : 0), 0);
  return problem.quarters.every((_, at) => {
    const now = trainees.filter(({ months: [from, to] }) => from < 3 * at + 3 && to > 3 * at);
    return now.every(({ from, profile }) => {
      const heads = headsOf((group) => `${group.profile}|${group.place}` === from);
      const mentors = headsOf((group) => group.profile === profile && guiding.includes(group.level));
      const fromHere = now.filter((each) => each.from === from).length;
      const forIt = now.filter((each) => each.profile === profile).length;
      return fromHere <= pace(limits.traineePace, heads) && (!limits.mentored || forIt <= mentors);
    });
  });
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
  for (const profile of problem.profiles) {
    for (const { id: place } of problem.places) {
      for (let at = 0; at < problem.quarters.length; at++) {
        const taken = plan.reduce((sum, way) => sum + (way.taken.get(`${profile}|${place}|${at}`) ?? 0), 0);
        if (taken > slots.spare(profile, place, at) + 1e-9) return false;
        const of = (map: 'lent' | 'later' | 'effort', ways: readonly Way[]) =>
          ways.reduce((sum, way) => sum + (way[map].get(`${profile}|${place}|${at}`) ?? 0), 0);
        const hired = of(
          'effort',
          plan.filter(({ mayLend }) => mayLend),
        );
        const lent = of('lent', plan);
        if (lent > 0 && lent > slots.settledRoom(profile, place, at) + hired + 1e-9) return false;
        // Heads lend while their own cell is not short of more than is tolerated.
        const own = slots.shortOf(profile, place, at) + taken + lent + of('later', plan) - of('effort', plan);
        if (lent > 0 && own > 1e-9) return false;
      }
    }
  }
  for (const { moved } of plan)
    if (moved !== null && plan.filter((way) => way.moved?.deed === moved.deed).length > moved.most)
      return false;
  // Members shift no more of their time than they have.
  for (const [index, option] of problem.shifts.entries()) {
    if (option.lent) continue;
    const ours = plan.filter(({ share }) => share === index);
    for (let at = 0; at < problem.quarters.length; at++) {
      const key = `${option.from.profile}|${option.from.place}|${at}`;
      const taken = ours.reduce((sum, way) => sum + (way.taken.get(key) ?? 0), 0);
      if (taken > slots.sharesLeft(option, at) + 1e-9) return false;
    }
  }
  // A share may begin in parts, but no more of it is lent than was gathered.
  const last = problem.quarters.length - 1;
  for (const { from, to, maxFte, lent } of problem.shifts) {
    if (!lent) continue;
    const isHere = ({ lent: out, effort }: Way) =>
      out.has(`${from.profile}|${from.place}|${last}`) && effort.has(`${to.profile}|${to.place}|${last}`);
    const sum = plan
      .filter(isHere)
      .reduce((fte, { effort }) => fte + (effort.get(`${to.profile}|${to.place}|${last}`) ?? 0), 0);
    if (sum > Math.min(maxFte, slots.mostLent(from, to)) + 1e-9) return false;
  }
  return hiresFit(problem, slots, plan) && traineesFit(problem, plan);
}

/** What open effort of a cell in a quarter is worth: what could be asked for goes first, what must be last. */
function worth(problem: StaffingProblem, at: readonly [number, number, number], missing: number): number {
  const [profile, place, quarter] = at;
  const price = problem.prices[problem.profiles[profile] ?? 'mlEngineer'] ?? 0;
  const by = problem.demandBy[profile]?.[place]?.[quarter] ?? { must: 0, should: Infinity, could: 0 };
  const { must, should, could } = problem.priorities;
  const highest = by.must > 0 ? must : by.should > 0 ? should : could;
  const easy = Math.min(missing, by.could);
  const usual = Math.min(missing - easy, by.should);
  return price * (easy * could + usual * should + (missing - easy - usual) * highest);
}

/** Open effort of a plan, and what it is worth with the time after the plan. */
function opened(problem: StaffingProblem, slots: Slots, plan: readonly Way[]) {
  let [open, value] = [0, 0];
  const last = problem.quarters.length - 1;
  problem.profiles.forEach((profile, row) => {
    problem.places.forEach(({ id: place }, column) => {
      for (let at = 0; at <= last; at++) {
        const key = `${profile}|${place}|${at}`;
        let missing = slots.need(profile, place, at);
        for (const way of plan)
          missing +=
            (way.taken.get(key) ?? 0) +
            (way.lent.get(key) ?? 0) +
            (way.later.get(key) ?? 0) -
            (way.effort.get(key) ?? 0);
        open += Math.max(0, missing);
        value += worth(problem, [row, column, at], Math.max(0, missing));
      }
      let later = slots.need(profile, place, last);
      for (const way of plan) later -= way.beyond.get(`${profile}|${place}`) ?? 0;
      value += problem.limits.quartersBeyond * worth(problem, [row, column, last], Math.max(0, later));
    });
  });
  return { open, value };
}

/** Whether a plan is better than another by the objective of a problem. */
function isBetter(
  problem: StaffingProblem,
  one: Omit<BestOfAll, 'plans'>,
  other: Omit<BestOfAll, 'plans'>,
): boolean {
  if (problem.objective === 'balanced') return one.total < other.total;
  return one.open < other.open - 1e-7 || (one.open < other.open + 1e-7 && one.cost < other.cost - 1e-7);
}

/** Looks at every plan of a small problem: the best by its objective. */
export function bruteForce(problem: StaffingProblem): BestOfAll {
  const slots = new Slots(problem);
  let best = { total: Infinity, open: Infinity, cost: Infinity };
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
    const { open, value } = opened(problem, slots, plan);
    const cost = plan.reduce((sum, way) => sum + way.cost, 0);
    const price = plan.reduce((sum, way) => sum + way.price, 0);
    const pay = plan.reduce((sum, { hired }) => sum + (hired?.yearlyPay ?? 0), 0);
    const found = { open, cost, total: cost + price + (pay * problem.limits.quartersBeyond) / 4 + value };
    if (isBetter(problem, found, best)) best = found;
  };
  visit(0);
  return { ...best, plans };
}
