import type { CellValue, Grid } from '../../domain/grid';
import type { Cell, TableColumn, TablePlan, TableRow } from '../../sheet/plan';
import type { TableGrid } from '../../sheet/snapshot';
import { joinColumns, sameHeader } from './joinTable';

/** A table as it stands when a plan is to be written: its headings, and the rows of its body. */
export interface StandingBody {
  readonly headers: readonly string[];
  readonly rows: Grid;
}

/**
 * A table plan that keeps what was typed into the table since it was read, by the user or by someone who works on the
 * workbook with them: rows that came since stay, rows that went stay away, and a cell that has another value than was read
 * is left alone, where the plan states what was read or the column takes input. A formula of ours always counts.
 */
export function sinceRead(
  plan: TablePlan,
  read: TableGrid | undefined,
  standing: StandingBody | undefined,
): TablePlan {
  if (read === undefined || standing === undefined) return plan;
  const was = rowsByKey(plan, read);
  const is = rowsByKey(plan, standing);
  const planned = new Set(plan.rows.map(({ key }) => key));
  const kept = plan.rows.filter(({ key }) => key === '' || !was.rows.has(key) || is.rows.has(key));
  const came = [...is.rows.keys()].filter((key) => key !== '' && !was.rows.has(key) && !planned.has(key));
  const rows = kept.map((row) => merged(row, plan.columns, was, is));
  return {
    ...plan,
    rows: [...rows, ...came.map((key) => ({ key, cells: plan.columns.map(() => undefined) }))],
  };
}

/** Rows by their key, as far as a key has one row only, with the place of each column of a plan in them. */
interface KnownRows {
  readonly rows: ReadonlyMap<string, readonly CellValue[] | undefined>;
  readonly places: readonly number[];
}

function rowsByKey(plan: TablePlan, { headers, rows }: StandingBody): KnownRows {
  const { key } = joinColumns(plan, headers);
  const known = new Map<string, readonly CellValue[] | undefined>();
  for (const row of rows) {
    const text = String(row[key] ?? '');
    known.set(text, known.has(text) ? undefined : row);
  }
  const places = plan.columns.map(({ header }) => headers.findIndex((each) => sameHeader(each, header)));
  return { rows: known, places };
}

function merged(row: TableRow, columns: readonly TableColumn[], was: KnownRows, is: KnownRows): TableRow {
  const [before, now] = [was.rows.get(row.key), is.rows.get(row.key)];
  if (before === undefined || now === undefined) return row;
  const cells = row.cells.map((cell, column): Cell => {
    if (cell === undefined || (typeof cell === 'object' && cell !== null)) return cell;
    const [from, at] = [was.places[column] ?? -1, is.places[column] ?? -1];
    if (from < 0 || at < 0) return cell;
    const [old, typed] = [before[from] ?? null, now[at] ?? null];
    return old !== typed && (cell === old || takesInput(columns[column])) ? undefined : cell;
  });
  return { ...row, cells };
}

function takesInput(column: TableColumn | undefined): boolean {
  return column !== undefined && (column.validation !== undefined || column.style.startsWith('input'));
}
