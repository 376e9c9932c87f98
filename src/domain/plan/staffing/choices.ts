import { decisionOn, mostHires, unitsFor, upperOf } from './bounds';
import type { Choice } from './choice';
import { cellOf, positive, type Ground } from './ground';
import { moveChoices, shiftChoices } from './moveChoices';
import type { ContractOption, HireOption } from './staffingProblem';

function hireChoice(
  ground: Ground,
  option: HireOption,
  cell: number,
  key: string,
  most: number,
  at: number,
): Choice {
  const oneOff = positive(option.oneOff);
  const backfill = Math.min(1, positive(option.attrition)) * oneOff;
  const gives = ground.problem.quarters.map((_, t) =>
    t < at ? 0 : positive(option.fte) * positive(option.ramp[t - at] ?? 1),
  );
  const cost = ground.problem.quarters.map((_, t) =>
    t < at ? 0 : positive(option.costPerQuarter) + (t === at ? oneOff : backfill),
  );
  const decision = decisionOn(ground, key, at);
  const closes = gives.some((effort, t) => effort > 0 && (ground.need[cell]?.[t] ?? 0) > 0);
  const useful = at >= option.earliest && (closes || (ground.minimum[cell] ?? 0) > 0) ? most : 0;
  const limit = ground.problem.limits.hiresPerQuarter ?? useful;
  return {
    key,
    action: 'hire',
    cell,
    from: -1,
    level: option.level,
    quarter: at,
    group: -1,
    lower: Math.round(decision.fixed),
    upper: upperOf(decision, Math.min(useful, Math.floor(limit))),
    fte: positive(option.fte),
    gives,
    takes: [],
    cost,
    costPerQuarter: positive(option.costPerQuarter),
    oneOff,
    backfill,
    arrives: at,
  };
}

function contractChoice(
  ground: Ground,
  option: ContractOption,
  cell: number,
  key: string,
  at: number,
): Choice {
  const decision = decisionOn(ground, key, at);
  const fte = positive(option.fte);
  const useful = at >= option.earliest ? unitsFor(ground.need[cell]?.[at] ?? 0, fte) : 0;
  const cost = positive(option.costPerQuarter);
  return {
    key,
    action: 'contract',
    cell,
    from: -1,
    level: option.level,
    quarter: at,
    group: -1,
    lower: Math.round(decision.fixed),
    upper: upperOf(decision, Math.min(useful, Math.floor(option.maxHeads ?? useful))),
    fte,
    gives: ground.problem.quarters.map((_, t) => (t === at ? fte : 0)),
    takes: [],
    cost: ground.problem.quarters.map((_, t) => (t === at ? cost : 0)),
    costPerQuarter: cost,
    oneOff: 0,
    backfill: 0,
    arrives: ground.span,
  };
}

/** Whether a plan may take a unit of a choice. */
function isOpen({ upper }: Choice): boolean {
  return upper > 0;
}

/** Makes equal keys different, in the order in which they come. */
export function keyMaker(): (key: string) => string {
  const seen = new Map<string, number>();
  return (key) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  };
}

/**
 * Everything a plan can do, in a fixed order. An action is offered only where it closes missing effort of its cell or
 * counts towards a minimum; approved lines are always among them, rejected ones never.
 */
export function choicesOf(ground: Ground): readonly Choice[] {
  const { problem } = ground;
  const found: Choice[] = [];
  const unique = keyMaker();
  for (const option of problem.hires) {
    const cell = cellOf(ground, option.profile, option.place);
    if (cell < 0) continue;
    const key = unique(`hire|${option.profile}|${option.level}|${option.place}`);
    const most = mostHires(ground, cell);
    for (let at = 0; at < ground.span; at++) found.push(hireChoice(ground, option, cell, key, most, at));
  }
  for (const option of problem.contracts) {
    const cell = cellOf(ground, option.profile, option.place);
    if (cell < 0) continue;
    const key = unique(`contract|${option.profile}|${option.level}|${option.place}`);
    for (let at = 0; at < ground.span; at++) found.push(contractChoice(ground, option, cell, key, at));
  }
  return [...found.filter(isOpen), ...moveChoices(ground, unique), ...shiftChoices(ground, unique)];
}
