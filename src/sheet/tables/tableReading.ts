import { languages, type Language } from '../../framework/language';
import type { CellAddress, CellValue } from '../../domain/grid';
import type { Cell } from '../plan';
import type { Snapshot, TableGrid } from '../snapshot';
import type { AnyCellKind } from './cellKind';
import { cellText } from './cellReading';
import type { ColumnOf, RowCells, RowValues, TableSchema } from './tableSchema';

/** The rows of a table of an earlier run, with the keys by which a host tells them apart. */
export interface StandingRows {
  readonly grid: TableGrid;
  readonly rowCount: number;
  /** The key of a row (from 0) as a host reads it, blanks around it and all. */
  readonly key: (row: number) => string;
  /** The keys of all rows. */
  readonly keys: readonly string[];
}

/** A table of an earlier run with its columns by id, whatever their order and whatever the user added. */
export interface StandingTable<Table extends TableSchema> extends StandingRows {
  /** The value in a row (from 0) and column; `null` where the table has no such column. */
  readonly value: (row: number, column: ColumnOf<Table>) => CellValue;
  /** Position of a column in the table, from 0; `undefined` where the table has no such column. */
  readonly position: (column: ColumnOf<Table>) => number | undefined;
  /** Where a cell is; `undefined` where the table has no such column. */
  readonly address: (row: number, column: ColumnOf<Table>) => CellAddress | undefined;
}

/** Finds a table in the snapshot; `null` where no earlier run left one. */
export function standingTable<Table extends TableSchema>(
  snapshot: Snapshot,
  table: Table,
): StandingTable<Table> | null {
  const grid = snapshot.tables.find(({ name }) => name === table.name);
  if (grid === undefined) return null;
  const positions = new Map(grid.headers.map((header, index) => [header, index] as const));
  const byColumn = new Map<string, number>();
  for (const [id, { heading }] of Object.entries(table.columns)) {
    const stated = languages.map((language) => positions.get(heading[language]));
    const index = stated.find((each) => each !== undefined);
    if (index !== undefined) byColumn.set(id, index);
  }
  const position = (column: string) => byColumn.get(column);
  const value = (row: number, column: string) => grid.rows[row]?.[position(column) ?? -1] ?? null;
  const key = (row: number) => String(value(row, table.key) ?? '');
  return {
    grid,
    rowCount: grid.rows.length,
    key,
    keys: grid.rows.map((_, row) => key(row)),
    value,
    position,
    address: (row, column) => {
      const index = position(column);
      return index === undefined
        ? undefined
        : { sheet: grid.sheet, row: grid.top + 1 + row, column: grid.left + index };
    },
  };
}

/** The language that most headings of a table are in; `null` where the snapshot has no such table. */
export function languageOf(snapshot: Snapshot, table: TableSchema): Language | null {
  const headers = snapshot.tables.find(({ name }) => name === table.name)?.headers ?? [];
  let found: Language | null = null;
  let most = 0;
  for (const language of languages) {
    const words = new Set(Object.values(table.columns).map(({ heading }) => heading[language]));
    const known = headers.filter((header) => words.has(header)).length;
    if (known > most) found = language;
    most = Math.max(most, known);
  }
  return found;
}

/** A cell that holds something other than what its column takes. */
interface RefusedCell<Table extends TableSchema> {
  readonly column: ColumnOf<Table>;
  /** What stands there. */
  readonly text: string;
  readonly expects: 'number' | 'day' | 'word';
  readonly at: CellAddress | undefined;
}

/** What a row of a table states. */
export interface ReadRow<Table extends TableSchema> {
  /** The row, from 0, and its key without blanks around it. */
  readonly row: number;
  readonly key: string;
  /** A cell that holds none of its kind counts as empty. */
  readonly values: RowValues<Table>;
  readonly refused: readonly RefusedCell<Table>[];
}

/** Reads the rows of a table by their columns. */
export function readRows<Table extends TableSchema>(
  snapshot: Snapshot,
  table: Table,
): readonly ReadRow<Table>[] {
  const standing = standingTable(snapshot, table);
  const inputs = inputsOf(table);
  return standing === null ? [] : standing.keys.map((_, row) => readRow(standing, inputs, row));
}

function readRow<Table extends TableSchema>(
  standing: StandingTable<Table>,
  inputs: readonly Input<Table>[],
  row: number,
): ReadRow<Table> {
  const refused: RefusedCell<Table>[] = [];
  const values = inputs.map(({ id, kind }) => {
    const cell = standing.value(row, id);
    const text = cellText(cell);
    if (text === '') return [id, kind.empty];
    const value = kind.read(cell);
    if (value !== undefined) return [id, value];
    if (kind.expects !== null)
      refused.push({ column: id, text, expects: kind.expects, at: standing.address(row, id) });
    return [id, kind.empty];
  });
  return {
    row,
    key: standing.key(row).trim(),
    values: Object.fromEntries(values) as RowValues<Table>,
    refused,
  };
}

interface Input<Table extends TableSchema> {
  readonly id: ColumnOf<Table>;
  readonly kind: AnyCellKind;
  readonly refilled: boolean;
}

/** The columns that the planner fills. */
function inputsOf<Table extends TableSchema>(table: Table): readonly Input<Table>[] {
  return Object.entries(table.columns).flatMap(([id, { kind, refilled = false }]) =>
    kind === undefined ? [] : [{ id: id, kind, refilled }],
  );
}

/** The cells of a row that is not in the table yet. */
export function newCells<Table extends TableSchema>(
  table: Table,
  values: RowValues<Table>,
  language: Language,
): RowCells<Table> {
  const byId: Readonly<Record<string, unknown>> = values;
  const cells = inputsOf(table).map(({ id, kind }) => [id, kind.write(byId[id] as never, language)] as const);
  return Object.fromEntries(cells) as RowCells<Table>;
}

/**
 * What a run writes over the inputs of a row that is there: nothing, but numbers and days over those typed as text, and
 * `fresh` into columns that are not there yet and where a column is to be filled again.
 */
export function keptCells<Table extends TableSchema>(
  standing: StandingTable<Table>,
  table: Table,
  row: number,
  fresh: RowCells<Table>,
): RowCells<Table> {
  const cells = inputsOf(table).map(({ id, kind, refilled }) => {
    const stated = standing.value(row, id);
    const value = cellText(stated) === '' ? undefined : kind.read(stated);
    if (value === undefined) return [id, refilled ? fresh[id] : undefined] as const;
    const isTyped = kind.expects !== null && kind.expects !== 'word' && typeof stated === 'string';
    return [id, isTyped ? (value as Cell) : undefined] as const;
  });
  return { ...(Object.fromEntries(cells) as RowCells<Table>), ...addedCells(standing, fresh) };
}

/** Of some cells, those of columns that the table does not have yet. */
export function addedCells<Table extends TableSchema>(
  standing: StandingTable<Table>,
  cells: RowCells<Table>,
): RowCells<Table> {
  const added = Object.entries(cells).filter(
    ([id]) => standing.position(id as ColumnOf<Table>) === undefined,
  );
  return Object.fromEntries(added) as RowCells<Table>;
}

/** The cells of a row that states nothing. */
export function emptyCells<Table extends TableSchema>(table: Table): RowCells<Table> {
  return Object.fromEntries(inputsOf(table).map(({ id }) => [id, null] as const)) as RowCells<Table>;
}
