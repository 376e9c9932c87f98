import type { ChartPlan } from '../../sheet/plan';
import { cellAt, type BookSheet } from '../../host/book/book';

/** What a chart shows: a name for each place on its axis, and for each series its numbers there. */
export interface ChartFigures {
  readonly categories: readonly string[];
  /** In the order of the series of the plan; nothing where the cell holds no number. */
  readonly values: readonly (readonly (number | null)[])[];
}

/** Reads the cells that a chart shows. */
export function chartFigures(sheet: BookSheet, { source, series }: ChartPlan): ChartFigures {
  const rows = Array.from({ length: Math.max(source.rows - 1, 0) }, (_, at) => source.top + 1 + at);
  return {
    categories: rows.map((row) => String(cellAt(sheet, row, source.left)?.value ?? '')),
    values: series.map((_, at) =>
      rows.map((row) => {
        const value = cellAt(sheet, row, source.left + 1 + at)?.value;
        return typeof value === 'number' ? value : null;
      }),
    ),
  };
}
