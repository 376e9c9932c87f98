import type { LinearModel } from './linearModel';
import { roundingTolerance } from './tolerance';

/** Sum of a row over its terms in some columns. */
function sumOf(
  model: LinearModel,
  values: readonly number[],
  row: number,
  isCounted: (column: number) => boolean,
) {
  const end = model.rows.starts[row + 1] ?? 0;
  let sum = 0;
  for (let at = model.rows.starts[row] ?? 0; at < end; at++) {
    const column = model.rows.indices[at] ?? 0;
    if (isCounted(column)) sum += (model.rows.values[at] ?? 0) * (values[column] ?? 0);
  }
  return sum;
}

/** Spreads what is missing over the helpers of a need row in their order, which is that of their worth. */
function spread(model: LinearModel, values: number[], row: number, missing: number): void {
  // Binary fractions of effort that is covered are not open effort.
  let left = missing < roundingTolerance ? 0 : missing;
  const end = model.rows.starts[row + 1] ?? 0;
  for (let at = model.rows.starts[row] ?? 0; at < end; at++) {
    const column = model.rows.indices[at] ?? 0;
    if (column < model.choices) continue;
    const taken = Math.min(left, model.columns.upper[column] ?? 0);
    values[column] = taken;
    left -= taken;
  }
}

/**
 * Adds the best values of the helper columns to the units of the choices. Helpers of a need row follow its choices, the
 * cheapest first; other rows that have a helper hold it as their last term, a presence row as its first.
 */
export function completeValues(model: LinearModel, units: readonly number[]): readonly number[] {
  const values = model.columns.upper.map((upper, column) => {
    if (column < model.choices) return Math.round(units[column] ?? 0);
    return model.columns.whole[column] === true ? upper : 0;
  });
  model.rows.rule.forEach((rule, row) => {
    const first = model.rows.indices[model.rows.starts[row] ?? 0] ?? 0;
    const last = model.rows.indices[(model.rows.starts[row + 1] ?? 0) - 1] ?? 0;
    const without = (helper: number) => sumOf(model, values, row, (column) => column !== helper);
    if (rule === 'presence') {
      values[first] = Math.min(1, Math.max(0, -without(first)));
    } else if (rule === 'need') {
      const done = sumOf(model, values, row, (column) => column < model.choices);
      spread(model, values, row, (model.rows.lower[row] ?? 0) - done);
    } else if (rule === 'once' || rule === 'lending') {
      values[last] = without(last) > 0 ? 1 : 0;
    } else if (rule === 'total') {
      values[last] = without(last);
    } else if (rule === 'order' || rule === 'promise') {
      values[last] = Math.max(0, without(last) - (model.rows.upper[row] ?? 0));
    }
  });
  return values;
}
