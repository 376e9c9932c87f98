import type {
  HireOption,
  SettledLine,
  StaffingProblem,
} from '../../../../src/domain/plan/problem/staffingProblem';
import type { ProfileId } from '../../../../src/framework/profileNames';

/** One way to fill a slot, such as two heads of a hire option in a quarter. */
export interface Way {
  /** Effort added and taken, by profile|place|quarter. */
  readonly effort: Map<string, number>;
  readonly taken: Map<string, number>;
  readonly yearCost: Map<number, number>;
  readonly cost: number;
  readonly hired: { readonly cell: string; readonly quarter: number; readonly heads: number } | null;
}

type Terms = StaffingProblem['terms'];

/** Part of the heads that is still there after some quarters. */
function left({ attrition, backfill }: Terms, quarters: number): number {
  return (1 - attrition * (1 - backfill)) ** (quarters / 4);
}

/** Average effort over a quarter of a head that started some quarters ago, month by month, for a ramp of whole months. */
function ramped({ rampMonths }: Terms, quartersAgo: number): number {
  let sum = 0;
  for (const month of [0, 1, 2].map((at) => 3 * quartersAgo + at))
    sum += month < rampMonths ? (month + 0.5) / rampMonths : 1;
  return sum / 3;
}

/** Effort and cost by quarter of a head hired in a quarter. */
export function hireBy(
  terms: Terms,
  { fte, band }: Pick<HireOption, 'fte' | 'band'>,
  start: number,
  quarters: number,
) {
  const all = Array.from({ length: quarters }, (_, at) => at - start);
  const pay = (band * (1 + terms.burden)) / 4;
  return {
    gives: all.map((ago) => (ago < 0 ? 0 : fte * ramped(terms, ago) * left(terms, ago))),
    cost: all.map((ago) =>
      ago < 0 ? 0 : pay * left(terms, ago) + (ago === 0 ? band * terms.recruiting + terms.onboarding : 0),
    ),
  };
}

const nothing: Way = {
  effort: new Map(),
  taken: new Map(),
  yearCost: new Map(),
  cost: 0,
  hired: null,
};

function add(map: Map<string, number>, key: string, value: number): void {
  map.set(key, (map.get(key) ?? 0) + value);
}

/** Every way for every slot; a plan picks one way of each. */
export class Slots {
  readonly slots: Way[][] = [];

  constructor(private readonly problem: StaffingProblem) {
    for (const option of problem.hires) this.hire(option);
    for (const option of problem.contracts) this.contract(option);
    problem.groups.forEach((group, index) => {
      for (let head = 0; head < group.free; head++) this.member(index);
    });
    for (const option of problem.shifts) this.shift(option);
  }

  /** Missing effort before any line. */
  missing(profile: ProfileId, place: string, quarter: number): number {
    const { profiles, places, missing } = this.problem;
    const row = missing[profiles.indexOf(profile)];
    return row?.[places.findIndex(({ id }) => id === place)]?.[quarter] ?? 0;
  }

  /** What is left of it beside settled lines; what they give beyond it is not to spare. */
  need(profile: ProfileId, place: string, quarter: number): number {
    const sum = (of: (line: SettledLine) => SettledLine['cell'] | null, fte: 'gives' | 'takes') =>
      this.problem.settled
        .filter((line) => of(line)?.profile === profile && of(line)?.place === place)
        .reduce((total, line) => total + (line[fte][quarter] ?? 0), 0);
    const without = this.missing(profile, place, quarter) + sum(({ from }) => from, 'takes');
    return without <= 0 ? without : Math.max(0, without - sum(({ cell }) => cell, 'gives'));
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

  /** Most heads hired into a cell over the horizon, beside settled lines. */
  peak(profile: ProfileId, place: string): number {
    const efforts = this.problem.hires
      .filter((option) => option.profile === profile && option.place === place)
      .map((option) => option.fte);
    const needs = this.problem.quarters.map((_, at) => this.missing(profile, place, at));
    const most = Math.ceil(Math.max(0, ...needs) / Math.min(...efforts) - 1e-9);
    const isHere = ({ cell }: SettledLine) => cell.profile === profile && cell.place === place;
    return Math.max(0, most - this.settledHires(isHere));
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
    this.problem.quarters.forEach((_, start) => {
      const ways: Way[] = [];
      const one = hireBy(this.problem.terms, option, start, this.problem.quarters.length);
      const helps = one.gives.some((fte, at) => fte > 0 && this.need(profile, place, at) > 0);
      const offered =
        start >= option.earliest && !this.excluded(`hire|${profile}|${level}|${place}`) && helps;
      const most = offered ? this.peak(profile, place) : 0;
      for (let heads = 0; heads <= most; heads++) {
        const effort = new Map(one.gives.map((fte, at) => [`${cell}|${at}`, heads * fte]));
        const cost = one.cost.map((each) => heads * each);
        ways.push(
          this.way(cost, effort, {
            hired: { cell, quarter: start, heads },
          }),
        );
      }
      this.slots.push(ways);
    });
  }

  private contract(option: StaffingProblem['contracts'][number]): void {
    const { profile, place, level } = option;
    const { burden, contractorFactor } = this.problem.terms;
    const pay = (option.band * contractorFactor * (1 + burden)) / 4;
    this.problem.quarters.forEach((_, at) => {
      const useful = Math.ceil(Math.max(0, this.need(profile, place, at)) / option.fte - 1e-9);
      const offered = at >= option.earliest && !this.excluded(`contract|${profile}|${level}|${place}`);
      const most = offered ? Math.min(useful, option.maxHeads ?? useful) : 0;
      const ways: Way[] = [];
      for (let heads = 0; heads <= most; heads++) {
        const cost = this.problem.quarters.map((_quarter, t) => (t === at ? heads * pay : 0));
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
      const path = `${group.profile}>${option.profile}|${group.level}|${group.place}>${option.place}`;
      if (this.excluded(`${option.action}|${path}|${group.fte}fte`)) continue;
      const { terms } = this.problem;
      const once = option.action === 'train' ? option.months * terms.trainingCost : terms.redeployCost;
      this.problem.quarters.forEach((_, start) => {
        const there = start + Math.ceil(option.months / 3);
        const effort = new Map<string, number>();
        const taken = new Map<string, number>();
        const helps = this.problem.quarters.some(
          (_quarter, at) => at >= there && this.need(option.profile, option.place, at) > 0,
        );
        const cost = this.problem.quarters.map((_quarter, at) => {
          const fte = group.fte * left(terms, at);
          if (at >= start) add(taken, `${home}|${at}`, fte);
          if (at >= there) add(effort, `${cell}|${at}`, fte);
          return at === start ? once : 0;
        });
        if (!helps) return;
        ways.push(this.way(cost, effort, { taken }));
      });
    }
    this.slots.push(ways);
  }

  private shift(option: StaffingProblem['shifts'][number]): void {
    const step = this.problem.limits.shiftStep;
    this.problem.quarters.forEach((_, at) => {
      const ways: Way[] = [];
      for (let fte = 0; fte <= option.maxFte + 1e-9; fte += step) {
        const cost = this.problem.quarters.map(() => 0);
        const effort = new Map([[`${option.to.profile}|${option.to.place}|${at}`, fte]]);
        const taken = new Map([[`${option.from.profile}|${option.from.place}|${at}`, fte]]);
        ways.push(this.way(cost, effort, { taken }));
      }
      this.slots.push(ways);
    });
  }
}
