import { isCounted } from '../line/hiringDecision';
import { cellOf, modelContext, openWorth } from '../model/modelContext';
import type { StaffingProblem } from '../problem/staffingProblem';
import type { HiringRow } from './hiringRow';

/**
 * What each line may cost for an FTE-quarter that it closes: the worth of the open effort that all lines close in its place
 * and quarters, on average over those in which the line works, currency by line id. Lines that give nothing have none.
 */
export function linePrices(
  problem: StaffingProblem,
  rows: readonly HiringRow[],
): ReadonlyMap<string, number> {
  const context = modelContext({ ...problem, settled: [] });
  const before = context.missing;
  const after = before.map((quarters) => [...quarters]);
  const lines = rows.filter(({ action, status }) => action !== 'open' && isCounted(status));
  const change = (cell: number, efforts: readonly number[], sign: 1 | -1) => {
    const row = after[cell];
    if (row !== undefined) efforts.forEach((fte, at) => (row[at] = (row[at] ?? 0) + sign * fte));
  };
  for (const line of lines) {
    change(cellOf(context, line), line.gives, -1);
    if (line.from !== null) change(cellOf(context, line.from), line.takes, 1);
    for (const freed of line.frees) {
      change(cellOf(context, freed), freed.gives, -1);
      change(cellOf(context, freed), freed.takes, 1);
    }
  }
  const priceIn = (cell: number, at: number): number => {
    const parts = context.worth[cell]?.[at];
    const [most, least] = [before[cell]?.[at] ?? 0, Math.max(0, after[cell]?.[at] ?? 0)];
    return most - least <= 1e-9 ? 0 : (openWorth(parts, most) - openWorth(parts, least)) / (most - least);
  };
  const found = new Map<string, number>();
  for (const line of lines) {
    const cell = cellOf(context, line);
    let [worth, given] = [0, 0];
    line.gives.forEach((fte, at) => {
      const price = fte > 0 ? priceIn(cell, at) : 0;
      if (price === 0) return;
      worth += fte * price;
      given += fte;
    });
    if (given > 0) found.set(line.id, worth / given);
  }
  return found;
}
