import type { CellValue } from '../../domain/grid';
import type { TablePlan } from '../../sheet/plan';

/** Whether two headings name one column. */
export function sameHeader(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** The text by which rows of a table are told apart. */
function keyText(value: CellValue): string {
  return value === null ? '' : String(value);
}

/** The columns of a table as they will stand. */
export interface JoinedColumns {
  /** The headings that stood, then those of ours that are new. */
  readonly headers: readonly string[];
  /** For each heading the number of the plan's column; nothing for a column of the user's. */
  readonly planned: readonly (number | undefined)[];
  /** The place of the key column among the headings. */
  readonly key: number;
}

/** Joins the headings that stand with those of a plan; a table keeps every column that it has. */
export function joinColumns({ columns, key = 0 }: TablePlan, standing: readonly string[]): JoinedColumns {
  const added = columns.filter(({ header }) => !standing.some((each) => sameHeader(each, header)));
  const headers = [...standing, ...added.map(({ header }) => header)];
  const planned = headers.map((header) => {
    const at = columns.findIndex((column) => sameHeader(column.header, header));
    return at < 0 ? undefined : at;
  });
  return { headers, planned, key: Math.max(0, planned.indexOf(key)) };
}

/**
 * For each row of a plan the row of the body, counted from 0, that has its key, or nothing where none is left. Rows of
 * the same key are told apart by their order, since the user may not have named a row yet.
 */
export function joinRows({ rows }: TablePlan, keys: readonly CellValue[]): readonly (number | undefined)[] {
  const standing = new Map<string, number[]>();
  for (const [row, key] of keys.entries()) {
    const text = keyText(key);
    const known = standing.get(text);
    if (known === undefined) standing.set(text, [row]);
    else known.push(row);
  }
  // Taken from the front by a counter, since a thousand rows may have no key yet.
  const taken = new Map<string, number>();
  return rows.map(({ key }) => {
    const next = taken.get(key) ?? 0;
    taken.set(key, next + 1);
    return standing.get(key)?.[next];
  });
}
