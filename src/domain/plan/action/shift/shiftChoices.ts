import type { LineEffect } from '../../line/lineEffect';
import { lineKey } from '../../line/lineId';
import { spareOf, unitsFor } from '../../model/bounds';
import { choiceOf, type Choice, type EffectOf } from '../../model/choice';
import { cellOf, positive, type ModelContext } from '../../model/modelContext';
import { roundingTolerance } from '../../model/tolerance';
import type { ShiftOption } from '../../problem/staffingProblem';

/** Steps that a shift can take in a quarter, and those that can be of use then. */
interface ShiftSteps {
  readonly spare: number;
  readonly useful: number;
}

/** The steps of a shift option in each quarter, beside settled lines; what hired heads lend is for a row to say. */
function stepsOf(
  context: ModelContext,
  cell: number,
  from: number,
  { maxFte, lent }: ShiftOption,
): readonly ShiftSteps[] {
  const step = positive(context.problem.limits.shiftStep);
  return context.problem.quarters.map((_, at) => {
    let settled = 0;
    for (const { action, cell: to, from: out, gives } of context.settled)
      if (action === 'shift' && to === cell && out === from) settled += positive(gives[at]);
    const room = positive(maxFte) - settled;
    const most = lent ? room : Math.min(room, spareOf(context, from, at));
    return {
      spare: Math.floor(most / step + roundingTolerance),
      useful: unitsFor(context.need[cell]?.[at] ?? 0, step),
    };
  });
}

/** The ends of shifts of spare effort that begin in a quarter: where what they can do falls, or ends. */
function endsFrom(steps: readonly ShiftSteps[], quarter: number): readonly number[] {
  const most = steps.map(({ spare, useful }) => Math.min(spare, useful));
  const ends: number[] = [];
  for (let at = quarter; (most[at] ?? 0) > 0; at++) {
    const next = most[at + 1] ?? 0;
    if (next < (most[at] ?? 0)) ends.push(at);
  }
  return ends;
}

/** A cost with what is paid once in a quarter. */
function withOnce(cost: LineEffect['cost'], quarter: number, once: number): LineEffect['cost'] {
  const byQuarter = cost.byQuarter.map((each, at) => (at === quarter ? each + once : each));
  return { ...cost, byQuarter, inPlan: cost.inPlan + once };
}

/** Shares that can shift, in steps, each for some quarters in a row. */
export function shiftChoices(context: ModelContext, effectOf: EffectOf): readonly Choice[] {
  const { problem, span } = context;
  const { quietQuarters, shiftLeast } = problem.limits;
  const step = positive(problem.limits.shiftStep);
  const least = Math.max(1, Math.ceil(positive(shiftLeast) / step - roundingTolerance));
  const found: Choice[] = [];
  if (step === 0) return found;
  for (const option of problem.shifts) {
    const cell = cellOf(context, option.to);
    const from = cellOf(context, option.from);
    const key = lineKey({ action: 'shift', cell: option.to, from: option.from, level: null, fteEach: null });
    if (cell < 0 || from < 0 || cell === from || context.excluded.has(key)) continue;
    const steps = stepsOf(context, cell, from, option);
    for (let quarter = 0; quarter < span - quietQuarters; quarter++)
      for (const end of option.lent ? [span - 1] : endsFrom(steps, quarter)) {
        const there = steps.slice(quarter, end + 1);
        const spare = Math.min(...there.map((each) => each.spare));
        const upper = Math.min(spare, Math.max(...there.map(({ useful }) => useful)));
        if (upper < least || (option.lent && (there.at(-1)?.useful ?? 0) === 0)) continue;
        const quarters = end - quarter + 1;
        const line = { action: 'shift', months: null, quarters, fte: step, band: 0 } as const;
        const ends = { cell, from, group: -1, level: null, arrives: span };
        const once = positive(problem.terms.shiftPrice);
        if (option.lent) {
          // A head lends a share as a whole: one unit, which costs what changing over costs.
          const whole = effectOf({ ...line, fte: upper * step }, quarter);
          const effect = { ...whole, cost: withOnce(whole.cost, quarter, once) };
          const unit = { ...ends, key, quarter, upper: 1, lent: true, effect };
          found.push(choiceOf({ ...line, fte: upper * step }, unit));
          continue;
        }
        found.push(
          choiceOf(line, { ...ends, key, quarter, upper, least, once, effect: effectOf(line, quarter) }),
        );
      }
  }
  return found;
}
