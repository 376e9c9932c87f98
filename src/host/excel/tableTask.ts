import type { CellValue } from '../../domain/grid';
import type { Area, Cell, TablePlan } from '../../sheet/plan';
import { joinColumns, joinRows } from '../refresh/joinTable';
import { sameInput } from './cellInput';

/** A table of an earlier run as it stands: `area` is heading and body. */
export interface StandingTable {
  readonly area: Area;
  readonly totals: boolean;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
}

/** Rows of a body, counted from 0. */
export interface RowRun {
  readonly first: number;
  readonly count: number;
}

/** What a table plan and the table of an earlier run come to. */
export interface TableTask {
  readonly plan: TablePlan;
  readonly standing: StandingTable | undefined;
  /** Headings as they will stand: the table's own, then those of ours that it lacks. */
  readonly headers: readonly string[];
  /** For each heading the number of the plan's column; nothing for a column of the user's. */
  readonly planned: readonly (number | undefined)[];
  /** Rows to delete, last first. */
  readonly deletions: readonly RowRun[];
  /** Rows of the body that stay: at least one, as Excel keeps one. */
  readonly stay: number;
  /** The row that stays is not wanted any more: it is emptied first. */
  readonly emptied: boolean;
  /** Cells of the whole body as they will be; `undefined` stays as it is. */
  readonly cells: readonly (readonly Cell[])[];
}

/** Brings a plan and the table in the workbook together. */
export function tableTask(plan: TablePlan, standing: StandingTable | undefined): TableTask {
  const old = (standing?.values[0] ?? []).map((header) => String(header ?? ''));
  const { headers, planned, key } = joinColumns(plan, old);
  if (standing === undefined) {
    const cells = plan.rows.map((row) => row.cells);
    return { plan, standing, headers, planned, deletions: [], stay: 0, emptied: false, cells };
  }
  const keys = standing.values.slice(1).map((row) => row[key] ?? null);
  const sources = joinRows(plan, keys);
  const kept = sources.filter((row) => row !== undefined).sort((a, b) => a - b);
  const emptied = kept.length === 0;
  return {
    plan,
    standing,
    headers,
    planned,
    deletions: deletions(standing.area.rows - 1, new Set(emptied ? [0] : kept)),
    stay: Math.max(1, kept.length),
    emptied,
    cells: bodyCells({ plan, standing, planned, sources, kept }),
  };
}

function deletions(rows: number, keep: ReadonlySet<number>): readonly RowRun[] {
  const runs: RowRun[] = [];
  for (let row = rows - 1; row >= 0; row--) {
    if (keep.has(row)) {
      continue;
    }
    let first = row;
    while (first > 0 && !keep.has(first - 1)) {
      first -= 1;
    }
    runs.push({ first, count: row - first + 1 });
    row = first;
  }
  return runs;
}

interface Joined {
  readonly plan: TablePlan;
  readonly standing: StandingTable;
  readonly planned: readonly (number | undefined)[];
  readonly sources: readonly (number | undefined)[];
  readonly kept: readonly number[];
}

/**
 * The body in the order of the plan. Where that is the order of the workbook, the user's columns are not touched;
 * where the user sorted otherwise, their cells go along with the rows.
 */
function bodyCells({ plan, standing, planned, sources, kept }: Joined): readonly (readonly Cell[])[] {
  const moved = (row: number) => kept[row] !== sources[row];
  const anyMoved = kept.some((_, row) => moved(row));
  return plan.rows.map(({ cells }, row) =>
    planned.map((number, column): Cell => {
      const source = sources[row];
      const inPlace = !anyMoved || !moved(row);
      const cell = number === undefined ? undefined : cells[number];
      if (cell !== undefined || inPlace) {
        return cell;
      }
      if (source === undefined) {
        return row < kept.length ? null : undefined;
      }
      return standingCell(standing, source + 1, column);
    }),
  );
}

function standingCell({ values, formulas }: StandingTable, row: number, column: number): Cell {
  const value = values[row]?.[column] ?? null;
  const formula = formulas[row]?.[column] ?? null;
  const input = sameInput(formula, value);
  return typeof formula === 'string' && input === formula && input !== value ? { formula, value } : value;
}
