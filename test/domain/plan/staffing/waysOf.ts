import { hireBy, working } from './hireBy';
import { add, nothing, type Trained, type Way } from './way';
import type {
  HireOption,
  SettledLine,
  StaffingProblem,
} from '../../../../src/domain/plan/problem/staffingProblem';
import { isSameCell, type PlanCell } from '../../../../src/domain/plan/line/planCell';
import type { ProfileId } from '../../../../src/framework/profileNames';

/** Every way for every slot; a plan picks one way of each. */
export class Slots {
  readonly slots: Way[][] = [];

  constructor(private readonly problem: StaffingProblem) {
    for (const option of problem.hires) this.hire(option);
    for (const option of problem.contracts) this.contract(option);
    problem.groups.forEach((group, index) => {
      for (let head = 0; head < group.free; head++) this.member(index);
    });
    problem.shifts.forEach((option, index) => {
      this.shift(option, index);
    });
    this.defer();
  }

  /** Missing effort before any line. */
  missing(profile: ProfileId, place: string, quarter: number): number {
    const { profiles, places, missing } = this.problem;
    const row = missing[profiles.indexOf(profile)];
    return row?.[places.findIndex(({ id }) => id === place)]?.[quarter] ?? 0;
  }

  private settledSum(
    { profile, place }: PlanCell,
    quarter: number,
    fte: 'gives' | 'takes',
    test: (line: SettledLine) => boolean = () => true,
  ): number {
    return this.problem.settled
      .filter((line) => {
        const end = fte === 'gives' ? line.cell : line.from;
        return end?.profile === profile && end.place === place && test(line);
      })
      .reduce((total, line) => total + (line[fte][quarter] ?? 0), 0);
  }

  /** What is left of it beside settled lines; below 0 where they give more. */
  need(profile: ProfileId, place: string, quarter: number): number {
    const cell = { profile, place };
    const taken = this.settledSum(cell, quarter, 'takes');
    return this.missing(profile, place, quarter) + taken - this.settledSum(cell, quarter, 'gives');
  }

  /** Heads that settled lines hire. */
  settledHires(test: (line: SettledLine) => boolean): number {
    return this.problem.settled
      .filter((line) => line.action === 'hire' && test(line))
      .reduce((sum, { heads }) => sum + heads, 0);
  }

  excluded(key: string): boolean {
    return this.problem.excluded.includes(key);
  }

  /** Most heads of so much FTE hired into a cell over the horizon, beside settled lines. */
  peak(profile: ProfileId, place: string, fte: number): number {
    const end = this.problem.quarters.length - 1;
    let last = Math.max(0, this.missing(profile, place, end));
    for (const { to, maxFte } of this.lends(profile, place))
      last += Math.min(maxFte, Math.max(0, this.missing(to.profile, to.place, end)));
    const whole = Math.floor(last);
    // A remainder below the least gap asks for no head.
    const asked = last - whole < this.problem.limits.minimumGap - 1e-9 ? whole : last;
    const isHere = ({ cell }: SettledLine) => cell.profile === profile && cell.place === place;
    return Math.max(0, Math.ceil(asked / fte - 1e-9) - this.settledHires(isHere));
  }

  /** Where heads hired into a cell may lend to. */
  lends(profile: ProfileId, place: string) {
    return this.problem.shifts.filter(({ from, to, lent }) => {
      const key = `shift|${profile}>${to.profile}|${place}>${to.place}`;
      return lent && from.profile === profile && from.place === place && !this.excluded(key);
    });
  }

  /** What heads give whom settled lines bring to a cell beside what settled lines lend of it; below 0: they are still to come. */
  settledRoom(profile: ProfileId, place: string, quarter: number): number {
    let room = 0;
    for (const { action, cell, from, gives, takes } of this.problem.settled) {
      const comes = action === 'hire' || action === 'redeploy';
      if (comes && cell.profile === profile && cell.place === place) room += gives[quarter] ?? 0;
      const isLent = this.lends(profile, place).some(
        ({ to }) => to.profile === cell.profile && to.place === cell.place,
      );
      const isHere = from?.profile === profile && from.place === place;
      if (action === 'shift' && isLent && isHere) room -= takes[quarter] ?? 0;
    }
    return room;
  }

  /** What a cell misses beside settled lines, what is tolerated taken off. */
  shortOf(profile: ProfileId, place: string, quarter: number): number {
    const { profiles, places, tolerated } = this.problem;
    let missing = this.missing(profile, place, quarter);
    for (const { cell, from, gives, takes } of this.problem.settled) {
      if (cell.profile === profile && cell.place === place) missing -= gives[quarter] ?? 0;
      if (from?.profile === profile && from.place === place) missing += takes[quarter] ?? 0;
    }
    const row = tolerated[profiles.indexOf(profile)];
    return missing - (row?.[places.findIndex(({ id }) => id === place)]?.[quarter] ?? 0);
  }

  /** The most that one share of heads of a cell to another can be, FTE. */
  mostLent(from: PlanCell, to: PlanCell): number {
    let most = 0;
    for (const ways of this.slots)
      for (const { lent, effort } of ways)
        for (const [key, fte] of effort)
          if (
            lent.size > 0 &&
            key.startsWith(`${to.profile}|${to.place}|`) &&
            [...lent.keys()][0]?.startsWith(`${from.profile}|${from.place}|`) === true
          )
            most = Math.max(most, fte);
    return most;
  }

  /** What may be taken from a cell in a quarter. */
  spare(profile: ProfileId, place: string, quarter: number): number {
    const { profiles, places, tolerated } = this.problem;
    const row = tolerated[profiles.indexOf(profile)];
    const more = row?.[places.findIndex(({ id }) => id === place)]?.[quarter] ?? 0;
    const most = Math.max(0, -this.missing(profile, place, quarter)) + more;
    const isTaken = ({ action, cell }: SettledLine) =>
      action !== 'defer' &&
      !(action === 'shift' && this.lends(profile, place).some(({ to }) => isSameCell(to, cell)));
    return Math.max(0, most - this.settledSum({ profile, place }, quarter, 'takes', isTaken));
  }

  /** Cells with what each unit of time after the plan changes in them: the same as in the last quarter. */
  private after(effort: Way['effort'], taken: Way['taken']): Way['beyond'] {
    const last = this.problem.quarters.length - 1;
    const beyond: Way['beyond'] = new Map();
    for (const [sign, map] of [[1, effort] as const, [-1, taken] as const])
      for (const [key, fte] of map)
        if (key.endsWith(`|${last}`)) add(beyond, key.slice(0, key.lastIndexOf('|')), sign * fte);
    return beyond;
  }

  private way(cost: readonly number[], effort: Way['effort'], rest: Partial<Way>): Way {
    const yearCost = new Map<number, number>();
    this.problem.quarters.forEach(({ fiscalYear }, at) => {
      yearCost.set(fiscalYear, (yearCost.get(fiscalYear) ?? 0) + (cost[at] ?? 0));
    });
    return { ...nothing, effort, yearCost, cost: cost.reduce((sum, each) => sum + each, 0), ...rest };
  }

  private hire(option: HireOption): void {
    const { profile, place, level, seat } = option;
    const cell = `${profile}|${place}`;
    const { quietQuarters } = this.problem.limits;
    this.problem.quarters.forEach((_, start) => {
      const ways: Way[] = [];
      const one = hireBy(this.problem.terms, option, start, this.problem.quarters.length);
      const helps = one.gives.some((fte, at) => fte > 0 && this.need(profile, place, at) > 0);
      const offered =
        start >= option.earliest &&
        start < this.problem.quarters.length - quietQuarters &&
        !this.excluded(`hire|${profile}|${level}|${place}`) &&
        helps;
      const most = offered ? Math.min(option.heads, this.peak(profile, place, option.fte)) : 0;
      const yearlyPay = option.band * (1 + this.problem.terms.burden);
      for (let heads = 0; heads <= most; heads++) {
        const effort = new Map(one.gives.map((fte, at) => [`${cell}|${at}`, heads * fte]));
        const cost = one.cost.map((each) => heads * each);
        const hired = { cell, profile, quarter: start, seat, heads, yearlyPay: heads * yearlyPay };
        ways.push(this.way(cost, effort, { hired, mayLend: true, beyond: this.after(effort, new Map()) }));
      }
      this.slots.push(ways);
    });
  }

  private contract(option: StaffingProblem['contracts'][number]): void {
    const { profile, place, level } = option;
    const { terms, quarters, limits } = this.problem;
    const pay = (option.fte * option.band * terms.contractorFactor * (1 + terms.burden)) / 4;
    const isOffered = !this.excluded(`contract|${profile}|${level}|${place}`);
    const bare = (quarter: number) => Math.max(0, this.missing(profile, place, quarter));
    quarters.forEach((_, at) => {
      const missing = Math.max(0, this.need(profile, place, at));
      const before = this.settledSum({ profile, place }, at, 'gives', ({ action }) => action === 'contract');
      const later = at < (limits.bridgedQuarters ?? Infinity) ? 0 : bare(quarters.length - 1);
      const gap = Math.min(
        Math.max(bare(at) - before, missing) - later,
        (option.maxFte ?? Infinity) - before,
      );
      const whole = Math.min(Math.ceil(missing / option.fte - 1e-9), Math.floor(gap / option.fte + 1e-9));
      const most = isOffered && at >= option.earliest ? whole : 0;
      const ways: Way[] = [];
      for (let units = 0; units <= Math.max(0, most); units++) {
        const cost = quarters.map((_quarter, t) => (t === at ? units * pay : 0));
        ways.push(this.way(cost, new Map([[`${profile}|${place}|${at}`, units * option.fte]]), {}));
      }
      this.slots.push(ways);
    });
  }

  private member(index: number): void {
    const group = this.problem.groups[index];
    if (group === undefined) return;
    const { terms, quarters } = this.problem;
    const ways: Way[] = [nothing];
    const home = `${group.profile}|${group.place}`;
    for (const option of this.problem.moves.filter((move) => move.group === index)) {
      const { profile, place, months, action } = option;
      const cell = `${profile}|${place}`;
      if (cell === home) continue;
      const path = `${group.profile}>${profile}|${group.level}|${group.place}>${place}`;
      if (this.excluded(`${action}|${path}|${group.fte}fte`)) continue;
      const once = action === 'train' ? months * terms.trainingCost : terms.redeployCost;
      quarters.forEach((_, start) => {
        const arrival = 3 * start + months;
        const end = 3 * quarters.length;
        if (action === 'train' ? arrival > end - 3 : arrival >= end) return;
        const effort = new Map<string, number>();
        const taken = new Map<string, number>();
        const later = quarters.flatMap((_quarter, at) => (3 * at + 3 > arrival ? [at] : []));
        const left = Math.max(...later.map((at) => this.need(profile, place, at)));
        const gap = Math.max(left, ...later.map((at) => this.missing(profile, place, at)));
        const helps = left > 0 && gap >= this.problem.limits.minimumGap * group.fte - 1e-9;
        for (let month = 3 * start; month < end; month++) {
          const at = Math.floor(month / 3);
          const fte = (group.fte * working(terms, at)) / 3;
          const isThere = month >= arrival;
          const practises = action === 'train' && month < arrival + terms.practiceMonths;
          add(taken, `${home}|${at}`, isThere || action === 'redeploy' ? fte : terms.trainingTime * fte);
          if (isThere) add(effort, `${cell}|${at}`, practises ? fte / 2 : fte);
        }
        const cost = quarters.map((_quarter, at) => (at === start ? once : 0));
        const trained: Trained = { from: home, profile, months: [3 * start, arrival] };
        const trains = action === 'train';
        const most = Math.ceil(left / group.fte - 1e-9);
        const moved = { deed: `${index}|${action}|${cell}|${months}|${start}`, most };
        const rest = { taken, trained: trains ? trained : null, mayLend: !trains, moved };
        if (helps) ways.push(this.way(cost, effort, { ...rest, beyond: this.after(effort, taken) }));
      });
    }
    this.slots.push(ways);
  }

  /** Each use case is put off by one number of quarters, or not at all; nothing is where a plan covers all. */
  private defer(): void {
    if (this.problem.objective !== 'balanced') return;
    for (const useCase of new Set(this.problem.defers.map((option) => option.useCase))) {
      if (this.excluded(`defer|productOwner|${useCase}`)) continue;
      const ways = this.problem.defers
        .filter((option) => option.useCase === useCase)
        .map(({ price, frees }): Way => {
          const effort: Way['effort'] = new Map();
          const later: Way['later'] = new Map();
          for (const { profile, place, gives, takes } of frees) {
            gives.forEach((fte, at) => {
              add(effort, `${profile}|${place}|${at}`, fte);
            });
            takes.forEach((fte, at) => {
              add(later, `${profile}|${place}|${at}`, fte);
            });
          }
          return { ...nothing, effort, later, price };
        });
      this.slots.push([nothing, ...ways]);
    }
  }

  private shift(option: StaffingProblem['shifts'][number], share: number): void {
    const { limits, quarters, terms } = this.problem;
    const step = limits.shiftStep;
    const { from, to, lent } = option;
    const steps = (
      spareIn: (at: number) => number,
      missingIn: (at: number) => number,
    ): { readonly spare: readonly number[]; readonly wanted: readonly number[] } => ({
      spare: quarters.map((_, at) => Math.floor(Math.min(option.maxFte, spareIn(at)) / step + 1e-9)),
      wanted: quarters.map((_, at) => Math.ceil(Math.max(0, missingIn(at)) / step - 1e-9)),
    });
    const row = this.problem.tolerated[this.problem.profiles.indexOf(from.profile)];
    const tolerated = row?.[this.problem.places.findIndex(({ id }) => id === from.place)];
    // Ends and the least that is worth it are those without settled lines.
    const bare = steps(
      (at) =>
        lent ? Infinity : Math.max(0, -this.missing(from.profile, from.place, at)) + (tolerated?.[at] ?? 0),
      (at) => this.missing(to.profile, to.place, at),
    );
    const { spare, wanted } = steps(
      (at) => {
        const room = this.sharesLeft(option, at);
        return lent ? room : Math.min(room, this.spare(from.profile, from.place, at));
      },
      (at) => this.need(to.profile, to.place, at),
    );
    const least = Math.max(1, Math.ceil(limits.shiftLeast / step - 1e-9));
    const most = quarters.map((_, at) => Math.min(bare.spare[at] ?? 0, bare.wanted[at] ?? 0));
    for (let start = 0; start < quarters.length - limits.quietQuarters; start++)
      for (let end = start; end < quarters.length && (lent || (most[end] ?? 0) > 0); end++) {
        // It ends where what it can do falls, or with the plan; a lent share always with the plan.
        if (lent ? end < quarters.length - 1 : (most[end + 1] ?? 0) >= (most[end] ?? 0)) continue;
        const of = (each: readonly number[]) => each.slice(start, end + 1);
        const whole = Math.min(...of(bare.spare), Math.max(...of(bare.wanted)));
        const useful = Math.max(...of(wanted));
        if (useful === 0 || (lent && (wanted[end] ?? 0) === 0)) continue;
        const worthIt = whole >= least ? (lent ? whole : least) : 0;
        const upper = Math.min(...of(spare), Math.max(useful, worthIt));
        const ways: Way[] = [nothing];
        for (let units = least; units <= upper; units++) {
          // A share is lent as a whole.
          if (lent && units < upper) continue;
          const effort = new Map<string, number>();
          const taken = new Map<string, number>();
          for (let at = start; at <= end; at++) {
            effort.set(`${to.profile}|${to.place}|${at}`, units * step);
            taken.set(`${from.profile}|${from.place}|${at}`, units * step);
          }
          const cost = quarters.map((_, at) => (at === start ? terms.shiftPrice : 0));
          const beyond = this.after(effort, taken);
          ways.push(this.way(cost, effort, lent ? { lent: taken, beyond } : { taken, share, beyond }));
        }
        this.slots.push(ways);
      }
  }

  /** What members who hold both profiles of a shift option may still shift in a quarter, FTE. */
  sharesLeft({ from, to, maxFte }: StaffingProblem['shifts'][number], quarter: number): number {
    const isOurs = ({ cell, action }: SettledLine) => action === 'shift' && isSameCell(cell, to);
    return Math.max(0, maxFte - this.settledSum(from, quarter, 'takes', isOurs));
  }
}
