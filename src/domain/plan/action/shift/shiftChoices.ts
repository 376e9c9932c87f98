import type { LineEffect } from '../../line/lineEffect';
import { lineKey } from '../../line/lineId';
import { unitsFor } from '../../model/bounds';
import { choiceOf, type Choice, type EffectOf } from '../../model/choice';
import { cellOf, finite, positive, type ModelContext } from '../../model/modelContext';
import { roundingTolerance } from '../../model/tolerance';
import type { ShiftOption } from '../../problem/staffingProblem';

/** Steps that a shift can take in a quarter, and those that can be of use then. */
interface ShiftSteps {
  readonly spare: number;
  readonly useful: number;
}

/**
 * The steps of a shift option in each quarter, as if no line was settled and beside settled ones; what hired heads lend is for
 * a row to say.
 */
function stepsOf(
  context: ModelContext,
  cell: number,
  from: number,
  { maxFte, lent }: ShiftOption,
): readonly { readonly bare: ShiftSteps; readonly left: ShiftSteps }[] {
  const step = positive(context.problem.limits.shiftStep);
  const stepsIn = (room: number, wanted: number): ShiftSteps => ({
    spare: Math.floor(room / step + roundingTolerance),
    useful: unitsFor(wanted, step),
  });
  return context.problem.quarters.map((_, at) => {
    let settled = 0;
    for (const { action, cell: to, from: out, gives } of context.settled)
      if (action === 'shift' && to === cell && out === from) settled += positive(gives[at]);
    const most = positive(maxFte);
    const owned = positive(-finite(context.asked[from]?.[at])) + positive(context.tolerated[from]?.[at]);
    const spare = finite(context.spare[from]?.[at]);
    return {
      bare: stepsIn(lent ? most : Math.min(most, owned), finite(context.asked[cell]?.[at])),
      left: stepsIn(
        lent ? most - settled : Math.min(most - settled, spare),
        finite(context.need[cell]?.[at]),
      ),
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
    const [bare, left] = [steps.map((each) => each.bare), steps.map((each) => each.left)];
    for (let quarter = 0; quarter < span - quietQuarters; quarter++) {
      for (const end of option.lent ? [span - 1] : endsFrom(bare, quarter)) {
        const most = (of: readonly ShiftSteps[], atLeast: number) => {
          const there = of.slice(quarter, end + 1);
          const useful = Math.max(...there.map((each) => each.useful));
          return Math.min(...there.map(({ spare }) => spare), useful > 0 ? Math.max(useful, atLeast) : 0);
        };
        // What was worth shifting before a line was settled stays so while anything of it is of use.
        const isWorth = most(bare, 0) >= least;
        // A head lends a share as a whole: what settled lines close of it makes it no smaller.
        const upper = most(left, isWorth ? (option.lent ? most(bare, 0) : least) : 0);
        if (upper < least || (option.lent && (left[end]?.useful ?? 0) === 0)) continue;
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
  }
  return found;
}
