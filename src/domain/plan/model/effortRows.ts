import { beyondOf, type Choice } from './choice';
import { addColumn, addRow, type ModelDraft, type Term } from './linearModel';
import type { ModelContext, OpenWorth } from './modelContext';
import { roundingTolerance, solverTolerance } from './tolerance';

/** Terms of all choices by cell and quarter, for effort given to it, taken from it, and lent or asked for later; last, after the plan. */
function termsByCell({ need, span }: ModelContext, choices: readonly Choice[]) {
  const blank = () => need.map(() => Array.from({ length: span + 1 }, (): Term[] => []));
  const [gives, takes, lends] = [blank(), blank(), blank()];
  choices.forEach((choice, column) => {
    const beyond = beyondOf(choice);
    [...choice.effect.gives, beyond.gives].forEach((effort, at) => {
      if (effort > 0) gives[choice.cell]?.[at]?.push([column, effort]);
    });
    const out = choice.lent || choice.action === 'defer' ? lends : takes;
    [...choice.effect.takes, beyond.takes].forEach((effort, at) => {
      if (effort > 0) out[choice.from]?.[at]?.push([column, effort]);
    });
  });
  return { gives, takes, lends };
}

/** What columns take at most. */
function mostOf(draft: ModelDraft, terms: readonly Term[]): number {
  let most = 0;
  for (const [column, value] of terms) most += value * (draft.columns.upper[column] ?? 0);
  return most;
}

/**
 * Spare effort in whole heads: what a spare row says of whole units and its linear relaxation does not see. For each
 * size of head d that moves, spare effort b and f the fraction of b / d, mixed-integer rounding of the row divided by d
 * gives a row that cuts off no whole plan.
 */
function addWholeRows(draft: ModelDraft, spare: number, taken: readonly Term[]): void {
  const sizes = new Set(taken.map(([, fte]) => fte).filter((fte) => fte >= 0.5));
  for (const size of sizes) {
    const whole = Math.floor(spare / size + roundingTolerance);
    const rest = spare / size - whole;
    if (rest < solverTolerance || rest > 0.999) continue;
    const terms: Term[] = [];
    for (const [column, fte] of taken) {
      const units = Math.floor(fte / size + roundingTolerance);
      const value = units + Math.max(0, fte / size - units - rest) / (1 - rest);
      if (value > roundingTolerance) terms.push([column, value]);
    }
    addRow(draft, 'spare', -Infinity, whole, terms);
  }
}

/** Adds the columns of what stays open in a cell and quarter, the cheapest part first; `weight`: quarters it stands for. */
function addOpen(
  draft: ModelDraft,
  {
    most,
    worth,
    weight,
    isInPlan,
  }: {
    readonly most: number;
    readonly worth: readonly OpenWorth[];
    readonly weight: number;
    readonly isInPlan: boolean;
  },
): readonly Term[] {
  let left = most;
  const terms: Term[] = [];
  for (const { fte, price } of worth) {
    if (left <= 0) break;
    const upper = Math.min(left, fte);
    const column = addColumn(draft, { upper, whole: false, total: weight * price, open: isInPlan ? 1 : 0 });
    terms.push([column, 1]);
    left -= upper;
  }
  return terms;
}

/**
 * What each cell misses in each quarter, and what may be taken from it. After the plan the last quarter goes on for as
 * long as the rules say: it counts in the total alone.
 */
export function addEffortRows(draft: ModelDraft, context: ModelContext, choices: readonly Choice[]): void {
  const { span, problem } = context;
  const { gives, takes, lends } = termsByCell(context, choices);
  context.need.forEach((quarters, cell) => {
    for (let at = 0; at <= span; at++) {
      const isInPlan = at < span;
      const weight = isInPlan ? 1 : problem.limits.quartersBeyond;
      const seen = Math.min(at, span - 1);
      if (weight === 0) continue;
      const need = (isInPlan ? quarters[at] : context.later[cell]) ?? 0;
      const taken = takes[cell]?.[at] ?? [];
      const given = gives[cell]?.[at] ?? [];
      const lent = lends[cell]?.[at] ?? [];
      const spare = context.spare[cell]?.[seen] ?? 0;
      if (isInPlan) {
        addRow(draft, 'spare', -Infinity, spare, taken);
        addWholeRows(draft, spare, taken);
      }
      const gone = [...taken, ...lent];
      const most = need + mostOf(draft, gone);
      if (most <= roundingTolerance) continue;
      const worth = context.worth[cell]?.[seen] ?? [];
      const open = addOpen(draft, { most, worth, weight, isInPlan });
      const drains = gone.map(([column, value]): Term => [column, -value]);
      addRow(draft, 'need', need, Infinity, [...given, ...drains, ...open]);
    }
  });
}
