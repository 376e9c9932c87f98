import { tryBatch } from './batch';
import { small, type Operation } from './operation';

/** The filter of a column of a table, by the heading of the column. */
export interface ColumnFilter {
  readonly header: string;
  readonly criteria: Excel.FilterCriteria;
}

/** The filters of tables by the names of these; a table without one is left out. */
export type Filters = ReadonlyMap<string, readonly ColumnFilter[]>;

/**
 * The filters of tables, in one request. Where Excel does not tell them, none is known: a run goes on, and clears what
 * it has to.
 */
export async function readFilters(tables: readonly string[]): Promise<Filters> {
  if (tables.length === 0) {
    return new Map();
  }
  try {
    return await tryBatch(async (context) => {
      const asked = tables.map((name) => {
        const { columns } = context.workbook.tables.getItem(name);
        columns.load('items/name,items/filter/criteria');
        return { name, columns };
      });
      await context.sync();
      return new Map(
        asked.flatMap(({ name, columns }) => {
          const filters = columns.items.flatMap((column) => {
            // Excel says `null` of a column without a filter; its types do not.
            const criteria = column.filter.criteria as Excel.FilterCriteria | null;
            return criteria === null ? [] : [{ header: column.name, criteria }];
          });
          return filters.length === 0 ? [] : [[name, filters] as const];
        }),
      );
    });
  } catch {
    return new Map();
  }
}

/** Shows all rows of a table: Excel puts what is written into a filtered one into other rows, and deletes none of it. */
export function unfiltered(sheet: string, table: string): Operation {
  return small(sheet, (cache) => {
    cache.sheet(sheet).tables.getItem(table).clearFilters();
  });
}

/** Filters a table as the user did. */
export function filtered(sheet: string, table: string, filters: readonly ColumnFilter[]): Operation {
  return small(
    sheet,
    (cache) => {
      const { columns } = cache.sheet(sheet).tables.getItem(table);
      for (const { header, criteria } of filters) {
        columns.getItem(header).filter.apply(criteria);
      }
    },
    JSON.stringify(filters).length + 1_500,
  );
}
