import type { LinearModel } from './linearModel';
import { roundingTolerance } from './tolerance';

/** Sum of a row over all its terms but the one at `except`. */
function sumWithout(model: LinearModel, values: readonly number[], row: number, except: number): number {
  const end = model.rows.starts[row + 1] ?? 0;
  let sum = 0;
  for (let at = model.rows.starts[row] ?? 0; at < end; at++) {
    if (at !== except) sum += (model.rows.values[at] ?? 0) * (values[model.rows.indices[at] ?? 0] ?? 0);
  }
  return sum;
}

/**
 * Adds the best values of the helper columns to the units of the choices. Rows that have a helper hold it as their last
 * term, a presence row as its first.
 */
export function completeValues(model: LinearModel, units: readonly number[]): readonly number[] {
  const values = model.columns.upper.map((upper, column) => {
    if (column < model.choices) return Math.round(units[column] ?? 0);
    return model.columns.whole[column] === true ? upper : 0;
  });
  model.rows.rule.forEach((rule, row) => {
    const first = model.rows.starts[row] ?? 0;
    const last = (model.rows.starts[row + 1] ?? 0) - 1;
    if (rule === 'presence') {
      const arrived = -sumWithout(model, values, row, first);
      values[model.rows.indices[first] ?? 0] = Math.min(1, Math.max(0, arrived));
    } else if (rule === 'need') {
      const missing = (model.rows.lower[row] ?? 0) - sumWithout(model, values, row, last);
      // Binary fractions of effort that is covered are not open effort.
      values[model.rows.indices[last] ?? 0] = missing < roundingTolerance ? 0 : missing;
    } else if (rule === 'total') {
      values[model.rows.indices[last] ?? 0] = sumWithout(model, values, row, last);
    } else if (rule === 'order') {
      const early = sumWithout(model, values, row, last) - (model.rows.upper[row] ?? 0);
      values[model.rows.indices[last] ?? 0] = Math.max(0, early);
    }
  });
  return values;
}
