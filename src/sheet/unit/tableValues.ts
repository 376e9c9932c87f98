import type { CellValue } from '../../domain/grid';
import type { SheetPlan } from '../plan';
import type { Snapshot } from '../snapshot';
import { standingTable } from '../tables/tableReading';
import { headingOf, type ColumnOf, type TableSchema } from '../tables/tableSchema';
import type { Language } from '../../framework/language';

/** The values of a table once its plan is written, by row from 0. */
export interface TableValues<Table extends TableSchema> {
  readonly rows: number;
  readonly value: (row: number, column: ColumnOf<Table>) => CellValue;
}

/** What a table of a plan will hold: what the plan writes, and else what the user left there. */
export function tableValues<Table extends TableSchema>(
  plan: SheetPlan,
  table: Table,
  snapshot: Snapshot,
  language: Language,
): TableValues<Table> {
  const planned = plan.tables.find(({ name }) => name === table.name);
  const standing = standingTable(snapshot, table);
  const places = new Map((planned?.columns ?? []).map(({ header }, index) => [header, index] as const));
  const earlier = new Map((standing?.keys ?? []).map((key, row) => [key, row] as const));
  return {
    rows: planned?.rows.length ?? 0,
    value: (row, column) => {
      const own = planned?.rows[row];
      const cell = own?.cells[places.get(headingOf(table, column, language)) ?? -1];
      if (cell === undefined) return standing?.value(earlier.get(own?.key ?? '') ?? -1, column) ?? null;
      return typeof cell === 'object' && cell !== null ? cell.value : cell;
    },
  };
}
