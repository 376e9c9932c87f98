import type { Area, Cell } from '../../sheet/plan';
import { areaName } from '../refresh/place';
import { rangeOf } from './area';
import { hasApi } from './batch';
import { isFormula } from './cellInput';
import { small, type SheetCache, type Operation } from './operation';
import { pieces } from './piece';
import type { Holds } from './held';
import { pieceOperations } from './pieceOperation';
import type { PlacedTable, SheetTask } from './sheetTask';

const tableStyle = 'TableStyleLight1';

/** Whether a cell is a value; cells that stay as they are and formulas are not. */
export function isValue(cell: Cell): boolean {
  return cell !== undefined && !isFormula(cell);
}

/** Brings every table of a sheet to its place, size and columns, with its values; formulas come later. */
export function tableOperations(sheet: SheetTask, isHeld: Holds): readonly Operation[] {
  return sheet.tables.flatMap((table) =>
    table.before === undefined ? newTable(sheet.name, table) : standingTable(sheet, table, isHeld),
  );
}

function newTable(sheet: string, { task, after }: PlacedTable): readonly Operation[] {
  const rows: readonly (readonly Cell[])[] = [task.headers, ...task.cells];
  const { name } = task.plan;
  return [
    ...pieceOperations(sheet, pieces(after.top, after.left, rows, isValue), () => false),
    small(sheet, (cache) => {
      const table = cache.sheet(sheet).tables.add(areaName(after), true);
      table.name = name;
      table.style = tableStyle;
    }),
  ];
}

function standingTable(sheet: SheetTask, table: PlacedTable, isHeld: Holds): readonly Operation[] {
  const { name } = sheet;
  const { task, after } = table;
  const rows = pieces(after.top + 1, after.left, task.cells, isValue);
  return [
    ...moves(name, table),
    ...shrinks(name, table),
    ...columns(name, table),
    ...grows(sheet, table),
    ...pieceOperations(name, rows, isHeld),
  ];
}

/** Moves a table up or down by cells above it, so that formulas that refer to it follow. */
function moves(sheet: string, { before, push }: PlacedTable): readonly Operation[] {
  if (before === undefined || push === 0) {
    return [];
  }
  return [
    small(sheet, (cache) => {
      if (push > 0) {
        rangeOf(cache.sheet(sheet), { ...before, rows: push })
          .insert('Down')
          .untrack();
      } else {
        rangeOf(cache.sheet(sheet), { ...before, top: before.top + push, rows: -push }).delete('Up');
      }
    }),
  ];
}

function shrinks(sheet: string, { task, before, push }: PlacedTable): readonly Operation[] {
  if (before === undefined) {
    return [];
  }
  const body = before.top + push + 1;
  const width = { left: before.left, columns: before.columns };
  const found = task.deletions.map(({ first, count }) =>
    small(sheet, (cache) => {
      rangeOf(cache.sheet(sheet), { ...width, top: body + first, rows: count }).delete('Up');
    }),
  );
  if (task.emptied) {
    found.push(
      small(sheet, (cache) => {
        rangeOf(cache.sheet(sheet), { ...width, top: body, rows: 1 }).clear('Contents');
      }),
    );
  }
  const { name } = task.plan;
  const unfilter = small(sheet, (cache) => {
    cache.sheet(sheet).tables.getItem(name).clearFilters();
  });
  return task.deletions.length > 0 ? [unfilter, ...found] : found;
}

function columns(sheet: string, { task, before }: PlacedTable): readonly Operation[] {
  const added = task.headers.slice(before?.columns ?? 0);
  return added.map((header) =>
    small(sheet, (cache) => {
      cache.sheet(sheet).tables.getItem(task.plan.name).columns.add(undefined, undefined, header);
    }),
  );
}

function grows(sheet: SheetTask, { task, after }: PlacedTable): readonly Operation[] {
  const count = after.rows - 1 - task.stay;
  if (count <= 0) {
    return [];
  }
  const { name } = task.plan;
  const end = after.top + 1 + task.stay;
  const added: Area = { ...after, top: end, rows: count };
  if (hasApi('1.13') && task.standing?.totals === false) {
    return [
      small(sheet.name, (cache) => {
        const home = cache.sheet(sheet.name);
        rangeOf(home, added).insert('Down').untrack();
        resize(cache, sheet.name, name, after);
      }),
    ];
  }
  // Below 1.13 a table cannot be resized: all its new rows are added at once, empty.
  const row = task.planned.map((number) => (number === undefined ? null : ''));
  const size = 1_500 + count * JSON.stringify(row).length;
  return [
    small(
      sheet.name,
      (cache) => {
        const rows = Array.from({ length: count }, () => [...row]) as string[][];
        cache.sheet(sheet.name).tables.getItem(name).rows.add(undefined, rows);
      },
      size,
    ),
  ];
}

/** Gives a table a new size in place; only where Excel can. */
export function resize(cache: SheetCache, sheet: string, table: string, area: Area): void {
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.13')) {
    cache.sheet(sheet).tables.getItem(table).resize(areaName(area));
  }
}
