import type { HireOption, StaffingProblem } from '../../../../src/domain/plan/staffing/staffingProblem';
import type { ProfileId } from '../../../../src/framework/profileNames';

/** The best values of the first two objectives. */
export interface BestOfAll {
  readonly open: number;
  readonly cost: number;
  /** Plans that keep every limit. */
  readonly plans: number;
}

/** One way to fill a slot, such as two heads of a hire option in a quarter. */
interface Way {
  /** Effort added and taken, by profile|place|quarter. */
  readonly effort: Map<string, number>;
  readonly taken: Map<string, number>;
  readonly yearCost: Map<number, number>;
  readonly cost: number;
  readonly hired: { readonly cell: string; readonly quarter: number; readonly heads: number } | null;
  /** Heads that come to and go from cells, with the quarter from which on they do. */
  readonly heads: readonly {
    readonly cell: string;
    readonly level: string;
    readonly from: number;
    readonly count: number;
  }[];
}

const levelOrder = ['junior', 'mid', 'senior', 'lead', 'principal'];
const nothing: Way = {
  effort: new Map(),
  taken: new Map(),
  yearCost: new Map(),
  cost: 0,
  hired: null,
  heads: [],
};

function add(map: Map<string, number>, key: string, value: number): void {
  map.set(key, (map.get(key) ?? 0) + value);
}

/** Every way for every slot; a plan picks one way of each. */
class Slots {
  readonly slots: Way[][] = [];

  constructor(private readonly problem: StaffingProblem) {
    for (const option of problem.hires) this.hire(option);
    for (const option of problem.contracts) this.contract(option);
    problem.groups.forEach((group, index) => {
      for (let head = 0; head < group.heads; head++) this.member(index);
    });
    for (const option of problem.shifts) this.shift(option);
  }

  need(profile: ProfileId, place: string, quarter: number): number {
    const { profiles, places, need } = this.problem;
    return need[profiles.indexOf(profile)]?.[places.findIndex(({ id }) => id === place)]?.[quarter] ?? 0;
  }

  minimum(profile: ProfileId, place: string): number {
    const rules = this.problem.limits.minimumHeads.filter(
      (rule) => rule.profile === profile && rule.place === place,
    );
    return Math.max(0, ...rules.map((rule) => rule.heads));
  }

  fixed(id: string): number {
    return this.problem.fixed.filter((line) => line.id === id).reduce((sum, line) => sum + line.amount, 0);
  }

  excluded(id: string): boolean {
    return this.problem.excluded.some((line) => line.id === id);
  }

  /** Most heads hired into a cell over the horizon. */
  peak(profile: ProfileId, place: string): number {
    const efforts = this.problem.hires
      .filter((option) => option.profile === profile && option.place === place)
      .map((option) => option.fte);
    const needs = this.problem.quarters.map((_, at) => this.need(profile, place, at));
    return Math.max(
      Math.ceil(Math.max(0, ...needs) / Math.min(...efforts) - 1e-9),
      this.minimum(profile, place),
    );
  }

  private way(cost: readonly number[], effort: Way['effort'], rest: Partial<Way>): Way {
    const yearCost = new Map<number, number>();
    this.problem.quarters.forEach(({ fiscalYear }, at) => {
      yearCost.set(fiscalYear, (yearCost.get(fiscalYear) ?? 0) + (cost[at] ?? 0));
    });
    return { ...nothing, effort, yearCost, cost: cost.reduce((sum, each) => sum + each, 0), ...rest };
  }

  private hire(option: HireOption): void {
    const { profile, place, level } = option;
    const cell = `${profile}|${place}`;
    this.problem.quarters.forEach(({ id }, start) => {
      const line = `hire|${profile}|${level}|${place}|${id}`;
      const ways: Way[] = [];
      const helps = this.problem.quarters.some(
        (_, at) => at >= start && this.need(profile, place, at) > 0 && (option.ramp[at - start] ?? 1) > 0,
      );
      const offered =
        start >= option.earliest && !this.excluded(line) && (helps || this.minimum(profile, place) > 0);
      const most = Math.max(this.fixed(line), offered ? this.peak(profile, place) : 0);
      for (let heads = this.fixed(line); heads <= most; heads++) {
        const effort = new Map<string, number>();
        const cost = this.problem.quarters.map((_, at) => {
          if (at < start) return 0;
          add(effort, `${cell}|${at}`, heads * option.fte * (option.ramp[at - start] ?? 1));
          return heads * (option.costPerQuarter + option.oneOff * (at === start ? 1 : option.attrition));
        });
        ways.push(
          this.way(cost, effort, {
            hired: { cell, quarter: start, heads },
            heads: [{ cell, level, from: start, count: heads }],
          }),
        );
      }
      this.slots.push(ways);
    });
  }

  private contract(option: StaffingProblem['contracts'][number]): void {
    const { profile, place, level } = option;
    this.problem.quarters.forEach(({ id }, at) => {
      const line = `contract|${profile}|${level}|${place}|${id}`;
      const useful = Math.ceil(Math.max(0, this.need(profile, place, at)) / option.fte - 1e-9);
      const offered = at >= option.earliest && !this.excluded(line);
      const most = offered ? Math.min(useful, option.maxHeads ?? useful) : 0;
      const ways: Way[] = [];
      for (let heads = 0; heads <= most; heads++) {
        const cost = this.problem.quarters.map((_, t) => (t === at ? heads * option.costPerQuarter : 0));
        ways.push(this.way(cost, new Map([[`${profile}|${place}|${at}`, heads * option.fte]]), {}));
      }
      this.slots.push(ways);
    });
  }

  private member(index: number): void {
    const group = this.problem.groups[index];
    if (group === undefined) return;
    const ways: Way[] = [nothing];
    const home = `${group.profile}|${group.place}`;
    for (const option of this.problem.moves.filter((move) => move.group === index)) {
      const cell = `${option.profile}|${option.place}`;
      if (cell === home) continue;
      this.problem.quarters.forEach(({ id }, start) => {
        const path = `${group.profile}>${option.profile}|${group.level}|${group.place}>${option.place}`;
        if (this.excluded(`${option.action}|${path}|${id}`)) return;
        const there = start + Math.ceil(option.months / 3);
        const effort = new Map<string, number>();
        const taken = new Map<string, number>();
        let helps = this.minimum(option.profile, option.place) > 0 && there < this.problem.quarters.length;
        const cost = this.problem.quarters.map((_, at) => {
          if (at >= start) add(taken, `${home}|${at}`, group.fte);
          if (at >= there) add(effort, `${cell}|${at}`, group.fte);
          if (at >= there && this.need(option.profile, option.place, at) > 0) helps = true;
          return at === start ? option.cost : 0;
        });
        if (!helps) return;
        const heads = [
          { cell, level: group.level, from: there, count: 1 },
          { cell: home, level: group.level, from: start, count: -1 },
        ];
        ways.push(this.way(cost, effort, { taken, heads }));
      });
    }
    this.slots.push(ways);
  }

  private shift(option: StaffingProblem['shifts'][number]): void {
    const step = this.problem.limits.shiftStep;
    this.problem.quarters.forEach((_, at) => {
      const ways: Way[] = [];
      for (let fte = 0; fte <= option.maxFte + 1e-9; fte += step) {
        const cost = this.problem.quarters.map((_quarter, t) =>
          t === at ? fte * option.costPerFteQuarter : 0,
        );
        const effort = new Map([[`${option.to.profile}|${option.to.place}|${at}`, fte]]);
        const taken = new Map([[`${option.from.profile}|${option.from.place}|${at}`, fte]]);
        ways.push(this.way(cost, effort, { taken }));
      }
      this.slots.push(ways);
    });
  }
}

/** Number of plans that brute force would look at. */
export function planCount(problem: StaffingProblem): number {
  return new Slots(problem).slots.reduce((product, ways) => product * ways.length, 1);
}

function fits(problem: StaffingProblem, slots: Slots, plan: readonly Way[]): boolean {
  const floor = slots.slots.map((ways) => ways[0] ?? nothing);
  for (const [year, budget] of problem.limits.budgets.entries()) {
    const spent = (ways: readonly Way[]) => ways.reduce((sum, way) => sum + (way.yearCost.get(year) ?? 0), 0);
    if (budget !== null && spent(plan) > Math.max(budget, spent(floor)) + 1e-6) return false;
  }
  const hired = (ways: readonly Way[], test: (hire: NonNullable<Way['hired']>) => boolean) =>
    ways.reduce((sum, { hired: hire }) => sum + (hire !== null && test(hire) ? hire.heads : 0), 0);
  const limit = problem.limits.hiresPerQuarter;
  if (limit !== null) {
    for (let at = 0; at < problem.quarters.length; at++) {
      const inQuarter = (hire: NonNullable<Way['hired']>) => hire.quarter === at;
      if (hired(plan, inQuarter) > Math.max(limit, hired(floor, inQuarter))) return false;
    }
  }
  for (const profile of problem.profiles) {
    for (const { id: place } of problem.places) {
      const inCell = (hire: NonNullable<Way['hired']>) => hire.cell === `${profile}|${place}`;
      const count = hired(plan, inCell);
      if (count > 0 && count > Math.max(slots.peak(profile, place), hired(floor, inCell))) return false;
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
      for (const change of plan.flatMap((way) => way.heads)) {
        const here = change.cell === `${rule.profile}|${rule.place}`;
        if (here && change.from <= at && counts(change.level)) heads += change.count;
      }
      sum += Math.max(0, rule.heads - heads);
    }
  }
  return sum;
}

function outOfOrder(problem: StaffingProblem, slots: Slots, plan: readonly Way[]): number {
  const ranks = problem.limits.order?.ranks ?? {};
  const central = (place: string) => problem.places.some(({ id, central: yes }) => id === place && yes);
  let sum = 0;
  for (const { hired } of plan) {
    if (hired === null || hired.heads === 0) continue;
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
          members(cell) || problem.quarters.some((_, at) => slots.need(cell.profile, cell.place, at) > 0),
      )
      .map((cell) => ranks[cell.profile] ?? Infinity)
      .filter((each) => each < rank);
    if (wanted.length === 0) continue;
    const before = cells.filter((cell) => ranks[cell.profile] === Math.max(...wanted));
    const names = before.map((cell) => `${cell.profile}|${cell.place}`);
    const come = plan
      .flatMap((way) => way.heads)
      .some((change) => change.count > 0 && change.from <= hired.quarter && names.includes(change.cell));
    if (!come && !before.some(members)) sum += hired.heads;
  }
  return sum;
}

/** Looks at every plan of a small problem: the least open effort, and the least cost at which it can be had. */
export function bruteForce(problem: StaffingProblem): BestOfAll {
  const slots = new Slots(problem);
  let best = { open: Infinity, cost: Infinity };
  let plans = 0;
  const plan: Way[] = [];
  const floor = slots.slots.map((ways) => ways[0] ?? nothing);
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
    if (price === null && early > outOfOrder(problem, slots, floor)) return;
    plans++;
    const open =
      uncovered(problem, slots, plan) +
      problem.limits.missingHeadWeight * missingHeads(problem, plan) +
      (price ?? 0) * early;
    const cost = plan.reduce((sum, way) => sum + way.cost, 0);
    if (open < best.open - 1e-7 || (open < best.open + 1e-7 && cost < best.cost - 1e-7))
      best = { open, cost };
  };
  visit(0);
  return { ...best, plans };
}
