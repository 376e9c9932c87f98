import type { Language } from '../../framework/language';
import { inExistingOrder } from '../layout/tableRows';
import type { TablePlan } from '../plan';
import type { Snapshot } from '../snapshot';
import { keptCells, readRows, standingTable } from './tableReading';
import {
  planColumns,
  rowCells,
  type ColumnOf,
  type RowCells,
  type RowValues,
  type TableSchema,
} from './tableSchema';

/** A table of the planner's inputs with a fixed row for each of some things, such as the profiles. */
export interface InputTable<Table extends TableSchema> {
  readonly table: Table;
  readonly snapshot: Snapshot;
  readonly language: Language;
  readonly place: Pick<TablePlan, 'top' | 'left'>;
  /** By key, what a new row holds: the values that count, or the formulas that give them. */
  readonly rows: readonly { readonly key: string; readonly cells: RowCells<Table> }[];
  /** Columns of the planner's that the run was told to write. */
  readonly rewritten?: readonly ColumnOf<Table>[];
}

/** Of some cells, those of columns that the planner does not fill, and of those that are rewritten. */
function writtenCells<Table extends TableSchema>(
  { table, rewritten = [] }: InputTable<Table>,
  cells: RowCells<Table>,
): RowCells<Table> {
  const calculated = Object.entries(cells).filter(
    ([id]) => table.columns[id]?.kind === undefined || rewritten.some((each) => each === id),
  );
  return Object.fromEntries(calculated) as RowCells<Table>;
}

/** The plan of a table of inputs: rows and values that are there stay the planner's, what is calculated is renewed. */
export function inputTable<Table extends TableSchema>(input: InputTable<Table>): TablePlan {
  const { table, snapshot, language, place } = input;
  const standing = standingTable(snapshot, table);
  const rows = input.rows.map(({ key, cells }) => {
    const row = standing?.keys.indexOf(key) ?? -1;
    const kept =
      standing === null || row < 0
        ? cells
        : { ...keptCells(standing, table, row, cells), ...writtenCells(input, cells) };
    return { key, cells: rowCells(table, kept) };
  });
  return {
    name: table.name,
    ...place,
    columns: planColumns(table, language),
    rows: inExistingOrder(rows, standing, () => rowCells(table, {})),
  };
}

/** What the rows of a table of inputs state by their keys without blanks around them; the first of several rows counts. */
export function readInputs<Table extends TableSchema>(
  snapshot: Snapshot,
  table: Table,
): ReadonlyMap<string, RowValues<Table>> {
  const stated = new Map<string, RowValues<Table>>();
  for (const { key, values } of readRows(snapshot, table)) if (!stated.has(key)) stated.set(key, values);
  return stated;
}
