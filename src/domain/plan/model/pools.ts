import { arrivalMonth } from '../action/move/moveEffect';
import { cellKey, type PlanCell } from '../line/planCell';
import type { MoveOption, StaffingProblem } from '../problem/staffingProblem';
import { membersWanted, sparedUnits } from './bounds';
import { choiceOf, type Choice, type EffectOf } from './choice';
import { addRow, type ModelDraft, type Term } from './linearModel';
import { cellOf, positive, type ModelContext } from './modelContext';
import type { StaffingModel } from './staffingModel';

/**
 * Members who could all be redeployed to the same places: whoever leaves one may go to any other, so that who leaves and who
 * comes are counted apart instead of in pairs of places.
 */
interface Pool {
  readonly name: string;
  readonly months: number;
  readonly fte: number;
  readonly groups: readonly number[];
  readonly targets: readonly PlanCell[];
}

/** The pools of a problem, and the moves that belong to none. */
export interface Pools {
  readonly pools: readonly Pool[];
  readonly others: readonly MoveOption[];
}

/** Finds the redeployments of a problem that can be pooled: no pair of their places is ruled out. */
export function poolsOf(problem: StaffingProblem): Pools {
  const isRuledOut = new Set(
    problem.excluded.filter((key) => key.startsWith('redeploy|')).map((key) => key.split(/[|>]/u)[1]),
  );
  const byGroup = new Map<string, MoveOption[]>();
  const universe = new Set<string>();
  const others: MoveOption[] = [];
  for (const move of problem.moves) {
    const group = problem.groups[move.group];
    const isPooled =
      move.action === 'redeploy' && group?.profile === move.profile && !isRuledOut.has(move.profile);
    if (!isPooled) {
      others.push(move);
      continue;
    }
    universe.add(cellKey(move));
    const own = `${move.group}|${move.months}`;
    byGroup.set(own, [...(byGroup.get(own) ?? []), move]);
  }
  const found = new Map<string, { pool: Pool; groups: number[] }>();
  for (const moves of byGroup.values()) {
    const [first] = moves;
    const group = first === undefined ? undefined : problem.groups[first.group];
    if (group === undefined || first === undefined) continue;
    const index = first.group;
    const reached = new Map(moves.map((move) => [cellKey(move), move as PlanCell]));
    if (universe.has(cellKey(group))) reached.set(cellKey(group), group);
    const name = [first.months, group.fte, ...[...reached.keys()].sort()].join(' ');
    const known = found.get(name);
    if (known !== undefined) {
      known.groups.push(index);
      continue;
    }
    const groups = [index];
    const targets = [...reached.values()].map(({ profile, place }) => ({ profile, place }));
    found.set(name, { groups, pool: { name, months: first.months, fte: group.fte, groups, targets } });
  }
  return { pools: [...found.values()].map(({ pool }) => pool), others };
}

/** Who could leave and who could come, each by the quarter: redeployments without the other end. */
export function poolChoices(
  context: ModelContext,
  pools: readonly Pool[],
  effectOf: EffectOf,
): readonly Choice[] {
  const { problem, span } = context;
  return pools.flatMap(({ name, months, fte, groups, targets }) => {
    const found: Choice[] = [];
    for (let quarter = 0; quarter < span; quarter++) {
      const line = {
        action: 'redeploy',
        months: positive(months),
        quarters: null,
        fte: positive(fte),
        band: 0,
      } as const;
      const arrival = arrivalMonth({ startMonth: 3 * quarter, months: line.months });
      if (arrival > 3 * span - 1) continue;
      const effect = effectOf(line, quarter);
      const none = effect.gives.map(() => 0);
      for (const index of groups) {
        const group = problem.groups[index];
        const from = group === undefined ? -1 : cellOf(context, group);
        if (group === undefined || from < 0) continue;
        const upper = Math.min(Math.floor(positive(group.free)), sparedUnits(context, from, effect.takes));
        const ends = { key: name, cell: -1, from, group: index, level: group.level, arrives: span };
        if (upper > 0)
          found.push(choiceOf(line, { ...ends, quarter, upper, effect: { ...effect, gives: none } }));
      }
      const free = { ...effect.cost, rates: none, byQuarter: none, inPlan: 0 };
      for (const target of targets) {
        const cell = cellOf(context, target);
        const upper = cell < 0 ? 0 : membersWanted(context, cell, arrival, line.fte);
        const ends = { key: name, cell, from: -1, group: -1, level: null, arrives: Math.ceil(arrival / 3) };
        const comes = { ...effect, takes: none, cost: free };
        if (upper > 0) found.push(choiceOf(line, { ...ends, quarter, upper, effect: comes }));
      }
    }
    return found;
  });
}

/** Whether a choice is one end of a pooled redeployment. */
export function isEnd({ action, cell, from }: Choice): boolean {
  return action === 'redeploy' && (cell < 0 || from < 0);
}

/** As many come as leave, in each pool and quarter. */
export function addPoolRows(draft: ModelDraft, choices: readonly Choice[]): void {
  const balances = new Map<string, Term[]>();
  choices.forEach((choice, column) => {
    if (!isEnd(choice)) return;
    const key = `${choice.key}|${choice.quarter}`;
    const terms = balances.get(key) ?? [];
    terms.push([column, choice.cell < 0 ? 1 : -1]);
    balances.set(key, terms);
  });
  for (const terms of balances.values()) addRow(draft, 'pool', 0, 0, terms);
}

/** A redeployment of some members of a group. */
interface PooledMove {
  readonly move: MoveOption;
  readonly quarter: number;
  readonly count: number;
}

/** Who goes where: those who leave a pool and those who come are brought together in the order of groups and places. */
function pairs(staffing: StaffingModel, units: readonly number[]): readonly PooledMove[] {
  const { choices, context } = staffing;
  const ends = new Map<
    string,
    { out: { choice: Choice; left: number }[]; into: { choice: Choice; left: number }[] }
  >();
  choices.forEach((choice, index) => {
    const count = units[index] ?? 0;
    if (count === 0 || !isEnd(choice)) return;
    const key = `${choice.key}|${choice.quarter}`;
    const known = ends.get(key) ?? { out: [], into: [] };
    known[choice.cell < 0 ? 'out' : 'into'].push({ choice, left: count });
    ends.set(key, known);
  });
  const found: PooledMove[] = [];
  for (const { out, into } of ends.values())
    for (const leaving of out)
      for (const coming of into) {
        const count = Math.min(leaving.left, coming.left);
        // Nobody moves to where they are.
        if (count === 0 || leaving.choice.from === coming.choice.cell) continue;
        const profile = context.profileOf[coming.choice.cell];
        const place = context.problem.places[context.placeOf[coming.choice.cell] ?? -1]?.id;
        if (profile === undefined || place === undefined) continue;
        leaving.left -= count;
        coming.left -= count;
        const { group, quarter, months } = leaving.choice;
        found.push({
          move: { action: 'redeploy', group, profile, place, months: months ?? 0 },
          quarter,
          count,
        });
      }
  return found;
}

/** Name of what a choice does, its group included; the same in a pooled model and in one of pairs. */
function fullName({ action, group, from, cell, quarter, quarters, seat, months, key }: Choice): string {
  const own = action === 'redeploy' ? '' : key;
  return [action, group, from, cell, quarter, quarters, seat, months, own].join('|');
}

/**
 * The units of a pooled model as those of a model of pairs, which holds the redeployments that are made and no others.
 * `modelOf` formulates a problem with these moves.
 */
export function unpooled(
  pooled: StaffingModel,
  units: readonly number[],
  { others }: Pools,
  modelOf: (moves: readonly MoveOption[]) => StaffingModel,
): {
  readonly staffing: StaffingModel;
  readonly units: readonly number[];
  readonly moves: readonly MoveOption[];
} {
  const made = pairs(pooled, units);
  const once = new Map(made.map(({ move }) => [`${move.group}|${move.months}|${cellKey(move)}`, move]));
  const moves = [...others, ...once.values()];
  const staffing = modelOf(moves);
  // The same option stated twice is two choices of one name: each keeps its own units.
  const counts = new Map<string, number[]>();
  pooled.choices.forEach((choice, index) => {
    if (isEnd(choice)) return;
    const name = fullName(choice);
    counts.set(name, [...(counts.get(name) ?? []), units[index] ?? 0]);
  });
  for (const { move, quarter, count } of made) {
    const cell = cellOf(staffing.context, move);
    const choice = staffing.choices.find(
      (each) =>
        each.action === 'redeploy' &&
        each.group === move.group &&
        each.months === move.months &&
        each.quarter === quarter &&
        each.cell === cell,
    );
    if (choice === undefined) continue;
    const name = fullName(choice);
    counts.set(name, [(counts.get(name)?.[0] ?? 0) + count]);
  }
  return {
    staffing,
    moves,
    units: staffing.choices.map((choice) => counts.get(fullName(choice))?.shift() ?? 0),
  };
}
