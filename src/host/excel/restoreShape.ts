import type { Area } from '../../sheet/plan';
import { rangeOf } from './area';
import { hasApi } from './batch';
import type { Before, TableBefore } from './before';
import { small, type Operation } from './operation';
import type { SheetNow, TableNow } from './restoreLook';
import { addRows, resize } from './tableOperations';

/** Tables: those that are new go, the others come back to size and place. */
export function shapeOperations(
  { before, name: sheet, tables }: SheetNow,
  { planned }: Before,
  moved: boolean,
): readonly Operation[] {
  return tables.flatMap((table) => {
    const stood = before.tables.find(({ id }) => id === table.id);
    if (stood !== undefined) {
      return moved ? reshape(sheet, stood, table) : [];
    }
    if (!planned.tables.has(table.name.toLowerCase())) {
      return [];
    }
    return [
      small(sheet, (cache) => {
        cache.sheet(sheet).tables.getItem(table.name).delete();
      }),
    ];
  });
}

function reshape(sheet: string, stood: TableBefore, now: TableNow): readonly Operation[] {
  const { name } = now;
  const push = stood.area.top - now.area.top;
  const rows = now.area.rows - (now.totals ? 1 : 0);
  const extra = now.headers.filter((header) => stood.headers.includes(header)).reverse();
  const operations: Operation[] = extra.map((header) =>
    small(sheet, (cache) => {
      cache.sheet(sheet).tables.getItem(name).columns.getItem(header).delete();
    }),
  );
  const width = { left: now.area.left, columns: now.area.columns - extra.length };
  operations.push(...rowOperations(sheet, name, stood, { ...now.area, ...width, rows }));
  if (push !== 0) {
    const top = Math.min(stood.area.top, now.area.top);
    const area = { ...width, top, rows: Math.abs(push) };
    operations.push(cellMove(sheet, area, push > 0 ? 'insert' : 'delete'));
  }
  return operations;
}

/**
 * Takes back what the write did to the rows of a table, step by step, so that rows that stayed keep the comments on them:
 * rows that it added go from the end, those that it deleted come back where they were. How far the write came is told
 * by the number of rows; where it cannot be, rows go from the end or come to it.
 */
function rowOperations(sheet: string, name: string, stood: TableBefore, now: Area): readonly Operation[] {
  const body = now.top + 1;
  const rowsNow = now.rows - 1;
  const cut = (first: number, rows: number): Operation =>
    cellMove(sheet, { ...now, top: body + first, rows }, 'delete');
  let left = stood.area.rows - 1;
  let done = 0;
  const all = stood.deletions.reduce((rows, { count }) => rows - count, left);
  const isGrown = stood.added > 0 && rowsNow === all + stood.added;
  while (done < stood.deletions.length && (isGrown || left > rowsNow)) {
    left -= stood.deletions[done]?.count ?? 0;
    done += 1;
  }
  if (!isGrown && left !== rowsNow) {
    const rows = stood.area.rows;
    return now.rows > rows ? [cut(rows - 1, now.rows - rows)] : [regrow(sheet, name, stood, now)];
  }
  const operations = isGrown ? [cut(all, stood.added)] : [];
  let rows = left;
  for (const { first, count } of stood.deletions.slice(0, done).reverse()) {
    const area = { ...now, top: body + first, rows: count };
    const at = { ...now, rows: rows + 1 };
    const goal = { ...stood, area: { ...stood.area, rows: rows + count + 1 } };
    operations.push(first < rows ? cellMove(sheet, area, 'insert') : regrow(sheet, name, goal, at));
    rows += count;
  }
  return operations;
}

function cellMove(sheet: string, area: Area, how: 'insert' | 'delete'): Operation {
  return small(sheet, (cache) => {
    const range = rangeOf(cache.sheet(sheet), area);
    if (how === 'insert') {
      range.insert('Down').untrack();
    } else {
      range.delete('Up');
    }
  });
}

function regrow(sheet: string, table: string, stood: TableBefore, now: Area): Operation {
  const count = stood.area.rows - now.rows;
  const { left, columns } = now;
  const below = { top: now.top + now.rows, left, rows: count, columns };
  return small(sheet, (cache) => {
    if (hasApi('1.13') && !stood.totals) {
      rangeOf(cache.sheet(sheet), below).insert('Down').untrack();
      resize(cache, sheet, table, { ...now, rows: stood.area.rows, columns });
      return;
    }
    addRows(cache, sheet, table, below);
  });
}
