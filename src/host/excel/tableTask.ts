import type { CellValue } from '../../domain/grid';
import type { Area, Cell, TablePlan } from '../../sheet/plan';
import { joinColumns, joinRows } from '../refresh/joinTable';
import { isFormula, sameInput } from './cellInput';

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

/** How rows of a body come into the order of a plan: Excel sorts them, so that comments and formats go along. */
export interface RowSort {
  /** The column, from 0, that holds the order while Excel sorts; the write fills it anew after that. */
  readonly column: number;
  /** For each row of the body, those added at its end included, its place. */
  readonly places: readonly number[];
  /** The keys of the rows added, which are told apart by them if the write breaks. */
  readonly keys: readonly string[];
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
  /** How the rows that stay, and those that are added, change places; nothing where they do not, or no column can hold it. */
  readonly sort: RowSort | undefined;
  /** The place of the key column among the headings. */
  readonly key: number;
  /** Cells of the whole body as they will be; `undefined` stays as it is. */
  readonly cells: readonly (readonly Cell[])[];
}

/** Brings a plan and the table in the workbook together. */
export function tableTask(plan: TablePlan, standing: StandingTable | undefined): TableTask {
  const old = (standing?.values[0] ?? []).map((header) => String(header ?? ''));
  const { headers, planned, key } = joinColumns(plan, old);
  if (standing === undefined) {
    const cells = plan.rows.map((row) => row.cells);
    const none = { deletions: [], stay: 0, emptied: false, sort: undefined };
    return { plan, standing, headers, planned, key, ...none, cells };
  }
  const keys = standing.values.slice(1).map((row) => row[key] ?? null);
  const sources = joinRows(plan, keys);
  const kept = sources.filter((row) => row !== undefined).sort((a, b) => a - b);
  const emptied = kept.length === 0;
  const sort = emptied ? undefined : sortOf({ plan, planned, sources, kept });
  return {
    plan,
    standing,
    headers,
    planned,
    deletions: deletions(standing.area.rows - 1, new Set(emptied ? [0] : kept)),
    stay: Math.max(1, kept.length),
    emptied,
    sort,
    key,
    cells:
      sort === undefined
        ? bodyCells({ plan, standing, planned, sources, kept })
        : plan.rows.map(({ cells }) =>
            planned.map((number) => (number === undefined ? undefined : cells[number])),
          ),
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

/** How the rows have to change places; nothing where they stand as planned, or no column of ours is written in every row. */
function sortOf({ plan, planned, sources, kept }: Omit<Joined, 'standing'>): RowSort | undefined {
  const places: number[] = [];
  const keys: string[] = [];
  for (const [row, source] of sources.entries()) {
    if (source === undefined) {
      places[kept.length + keys.length] = row;
      keys.push(plan.rows[row]?.key ?? '');
    } else {
      places[kept.indexOf(source)] = row;
    }
  }
  if (places.every((place, row) => place === row)) {
    return undefined;
  }
  const column = planned.findIndex(
    (number) =>
      number !== undefined &&
      number !== (plan.key ?? 0) &&
      plan.rows.every(({ cells }) => cells[number] !== undefined && !isFormula(cells[number])),
  );
  return column < 0 ? undefined : { column, places, keys };
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
