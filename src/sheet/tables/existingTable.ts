import { languages } from '../../framework/language';
import type { CellAddress, CellValue } from '../../domain/grid';
import type { Snapshot, TableGrid } from '../snapshot';
import type { ColumnId } from '../text/columnTexts';
import { texts } from '../text/texts';

/** The fixed names of our tables. */
export const tableNames = {
  hiring: 'MLTP_Hiring',
  scenarios: 'MLTP_Scenarios',
} as const;

type TableName = (typeof tableNames)[keyof typeof tableNames];

/** The column by which a host tells the rows of a table apart: the first of its plan, wherever the user moved it. */
const keyColumns: Readonly<Record<TableName, ColumnId>> = {
  MLTP_Hiring: 'line',
  MLTP_Scenarios: 'cellName',
};

/** A table of an earlier run with its columns by id, whatever their order and whatever the user added. */
export interface ExistingTable {
  readonly grid: TableGrid;
  readonly rowCount: number;
  /** The key of a row (from 0) as a host reads it, blanks around it and all. */
  readonly key: (row: number) => string;
  /** The keys of all rows. */
  readonly keys: readonly string[];
  /** The value in a row (from 0) and column; `null` where the table has no such column. */
  readonly value: (row: number, column: ColumnId) => CellValue;
  /** The value in a row under a heading that is not a column id, such as the name of a phase. */
  readonly valueUnder: (row: number, header: string) => CellValue;
  /** Position of a column in the table, from 0; `undefined` where the table has no such column. */
  readonly position: (column: ColumnId) => number | undefined;
  /** Where a cell is; `null` where the table has no such column. */
  readonly address: (row: number, column: ColumnId) => CellAddress | null;
}

/** Finds a table of ours in the snapshot; `null` where no earlier run left one. */
export function existingTable(snapshot: Snapshot, name: TableName): ExistingTable | null {
  const grid = snapshot.tables.find((table) => table.name === name);
  if (grid === undefined) return null;
  const positions = new Map(grid.headers.map((header, index) => [header, index] as const));
  const position = (column: ColumnId) => {
    for (const language of languages) {
      const index = positions.get(texts[language].columns[column]);
      if (index !== undefined) return index;
    }
    return undefined;
  };
  const value = (row: number, column: ColumnId) => grid.rows[row]?.[position(column) ?? -1] ?? null;
  const key = (row: number) => String(value(row, keyColumns[name]) ?? '');
  return {
    grid,
    rowCount: grid.rows.length,
    key,
    keys: grid.rows.map((_, row) => key(row)),
    value,
    valueUnder: (row, header) => grid.rows[row]?.[positions.get(header) ?? -1] ?? null,
    position,
    address: (row, column) => {
      const index = position(column);
      return index === undefined
        ? null
        : { sheet: grid.sheet, row: grid.top + 1 + row, column: grid.left + index };
    },
  };
}
