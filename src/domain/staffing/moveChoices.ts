import { decisionOn, minimumOf, peakNeed, unitsFor, upperOf } from './bounds';
import type { Choice } from './choice';
import { cellOf, positive, type Ground } from './ground';
import type { MemberGroup, MoveOption, ShiftOption } from './staffingProblem';

const grain = 1e-9;

/** Least spare effort of a cell from a quarter on, FTE. */
function leastSpare(ground: Ground, cell: number, from: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let at = from; at < ground.span; at++) least = Math.min(least, -(ground.need[cell]?.[at] ?? 0));
  return Math.max(0, least);
}

function moveChoice(
  ground: Ground,
  option: MoveOption,
  group: MemberGroup,
  cells: { readonly cell: number; readonly from: number },
  key: string,
  at: number,
): Choice {
  const { cell, from } = cells;
  const fte = positive(group.fte);
  const arrives = at + Math.ceil(positive(option.months) / 3);
  const decision = decisionOn(ground, key, at);
  const canGo = fte > 0 ? Math.floor(leastSpare(ground, from, at) / fte + grain) : 0;
  const canUse =
    arrives < ground.span
      ? Math.max(unitsFor(peakNeed(ground, cell, arrives), fte), minimumOf(ground, cell))
      : 0;
  return {
    key,
    action: option.action,
    cell,
    from,
    level: group.level,
    quarter: at,
    group: option.group,
    lower: Math.round(decision.fixed),
    upper: upperOf(decision, Math.min(Math.floor(positive(group.heads)), canGo, canUse)),
    fte,
    gives: ground.problem.quarters.map((_, t) => (t >= arrives ? fte : 0)),
    takes: ground.problem.quarters.map((_, t) => (t >= at ? fte : 0)),
    cost: ground.problem.quarters.map((_, t) => (t === at ? positive(option.cost) : 0)),
    costPerQuarter: 0,
    oneOff: positive(option.cost),
    backfill: 0,
    arrives,
  };
}

/** Trainings and redeployments of members of the groups. */
export function moveChoices(ground: Ground, unique: (key: string) => string): readonly Choice[] {
  const { problem } = ground;
  const found: Choice[] = [];
  for (const option of problem.moves) {
    const group = problem.groups[option.group];
    if (group === undefined) continue;
    const cell = cellOf(problem, option.profile, option.place);
    const from = cellOf(problem, group.profile, group.place);
    if (cell < 0 || from < 0 || cell === from) continue;
    const path = `${group.profile}>${option.profile}|${group.level}|${group.place}>${option.place}`;
    const key = unique(`${option.action}|${path}`);
    for (let at = 0; at < ground.span; at++) {
      found.push(moveChoice(ground, option, group, { cell, from }, key, at));
    }
  }
  return found;
}

function shiftChoice(
  ground: Ground,
  option: ShiftOption,
  cells: { readonly cell: number; readonly from: number },
  key: string,
  at: number,
): Choice {
  const { cell, from } = cells;
  const step = positive(ground.problem.limits.shiftStep);
  const { fixed, excluded } = decisionOn(ground, key, at);
  const lower = step > 0 ? Math.round(fixed / step) : 0;
  const spare = Math.max(0, -(ground.need[from]?.[at] ?? 0));
  const canGo = step > 0 ? Math.floor(Math.min(spare, positive(option.maxFte)) / step + grain) : 0;
  const cost = positive(option.costPerFteQuarter) * step;
  return {
    key,
    action: 'shift',
    cell,
    from,
    level: null,
    quarter: at,
    group: -1,
    lower,
    upper: upperOf({ fixed: lower, excluded }, Math.min(canGo, unitsFor(ground.need[cell]?.[at] ?? 0, step))),
    fte: step,
    gives: ground.problem.quarters.map((_, t) => (t === at ? step : 0)),
    takes: ground.problem.quarters.map((_, t) => (t === at ? step : 0)),
    cost: ground.problem.quarters.map((_, t) => (t === at ? cost : 0)),
    costPerQuarter: cost,
    oneOff: 0,
    backfill: 0,
    arrives: ground.span,
  };
}

/** Shares that can shift, by quarter. */
export function shiftChoices(ground: Ground, unique: (key: string) => string): readonly Choice[] {
  const { problem } = ground;
  const found: Choice[] = [];
  for (const option of problem.shifts) {
    const cell = cellOf(problem, option.to.profile, option.to.place);
    const from = cellOf(problem, option.from.profile, option.from.place);
    if (cell < 0 || from < 0 || cell === from) continue;
    const path = `${option.from.profile}>${option.to.profile}|${option.from.place}>${option.to.place}`;
    const key = unique(`shift|${path}`);
    for (let at = 0; at < ground.span; at++) {
      found.push(shiftChoice(ground, option, { cell, from }, key, at));
    }
  }
  return found;
}
