import type { Area, Cell } from '../../sheet/plan';
import { areaName } from '../refresh/place';
import { rangeOf } from './area';
import { hasApi } from './batch';
import { isFormula, textInput } from './cellInput';
import { small, type SheetCache, type Operation } from './operation';
import { pieces } from './piece';
import type { Holds } from './held';
import { pieceOperations } from './pieceOperation';
import { tableMarkOperations } from './nameOperations';
import type { PlacedTable, SheetTask } from './sheetTask';
import type { SurveyName } from './survey';
import type { RowSort } from './tableTask';

const tableStyle = 'TableStyleLight1';

/** Whether a cell is a value; cells that stay as they are and formulas are not. */
export function isValue(cell: Cell): boolean {
  return cell !== undefined && !isFormula(cell);
}

/** Brings every table of a sheet to its place, size and columns, with its values; formulas come later. */
export function tableOperations(
  sheet: SheetTask,
  isHeld: Holds,
  names: readonly SurveyName[],
): readonly Operation[] {
  return sheet.tables.flatMap((table) =>
    table.before === undefined
      ? [...newTable(sheet.name, table), ...tableMarkOperations(sheet, table, names)]
      : standingTable(sheet, table, isHeld),
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
  const shape = [
    ...moves(name, table),
    ...shrinks(name, table),
    ...columns(name, table),
    ...grows(sheet, table),
  ];
  // What someone adds to the end meanwhile has no place in the order and stays there.
  const order = sorts(name, table);
  return guarded(name, table, [...together(name, shape), ...order, ...pieceOperations(name, rows, isHeld)]);
}

/** Operations as one, so that they go in one request, unless that is too large, and nobody changes the table between them. */
function together(sheet: string, operations: readonly Operation[]): readonly Operation[] {
  const [first, ...rest] = operations;
  return first === undefined || rest.length === 0 ? operations : [joined(sheet, first, ...rest)];
}

function joined(sheet: string, ...operations: readonly [Operation, ...Operation[]]): Operation {
  const [first, ...rest] = operations;
  const [second, ...others] = rest;
  if (second === undefined) {
    return first;
  }
  return {
    sheet,
    size: operations.reduce((sum, each) => sum + each.size, 0),
    run: (cache) => {
      for (const operation of operations) {
        operation.run(cache);
      }
    },
    halves: () => [first, joined(sheet, second, ...others)],
  };
}

/**
 * The same operations, the first of which fails before anything is done where the table has not the size any more that
 * it was read with, as when someone who works on the workbook too added a row: Excel refuses an array of another shape,
 * and `null` leaves a cell as it is.
 */
function guarded(
  sheet: string,
  { task, before }: PlacedTable,
  operations: readonly Operation[],
): readonly Operation[] {
  const [first, ...rest] = operations;
  if (first === undefined || before === undefined) {
    return operations;
  }
  const rows = before.rows + (task.standing?.totals === true ? 1 : 0);
  const check = (cache: SheetCache): void => {
    const table = cache.sheet(sheet).tables.getItem(task.plan.name);
    leave(table.columns.getItemAt(0).getRange(), rows, 1);
    const all = table.getRange();
    all.untrack();
    leave(all.getRow(0), 1, before.columns);
  };
  const guard = small(sheet, check, 1_500 + 8 * (rows + before.columns));
  return [...together(sheet, [guard, first]), ...rest];
}

function leave(range: Excel.Range, rows: number, columns: number): void {
  range.untrack();
  range.formulas = Array.from({ length: rows }, () => Array.from({ length: columns }, () => null));
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
  // Below 1.13 a table cannot be resized: all its new rows are added at once.
  const planned = task.planned.map((number) => number !== undefined);
  return [
    small(
      sheet.name,
      (cache) => {
        addRows(cache, sheet.name, name, added, planned);
      },
      3_000 + 5 * count * (added.columns + 1),
    ),
  ];
}

/** Brings the rows of a body into the order of the plan, with all that is on them. */
function sorts(sheet: string, { task, after }: PlacedTable): readonly Operation[] {
  const { sort, plan, stay, key } = task;
  if (sort === undefined) {
    return [];
  }
  const added = { ...after, top: after.top + 1 + stay, rows: sort.keys.length };
  const size = 1_000 + 8 * sort.places.length + sort.keys.reduce((sum, each) => sum + 8 + each.length, 0);
  return [
    small(
      sheet,
      (cache) => {
        if (sort.keys.length > 0) {
          const range = rangeOf(cache.sheet(sheet), { ...added, left: after.left + key, columns: 1 });
          range.formulas = sort.keys.map((each) => [textInput(each)]);
        }
        sortRows(cache, sheet, plan.name, { ...after, top: after.top + 1, rows: after.rows - 1 }, sort);
      },
      size,
    ),
  ];
}

/** Sorts the rows of a body by numbers put into one of its columns, which stay there. */
export function sortRows(
  cache: SheetCache,
  sheet: string,
  name: string,
  body: Area,
  { column, places }: Pick<RowSort, 'column' | 'places'>,
): void {
  const table = cache.sheet(sheet).tables.getItem(name);
  table.clearFilters();
  const numbers = rangeOf(cache.sheet(sheet), { ...body, left: body.left + column, columns: 1 });
  numbers.values = places.map((place) => [place]);
  table.sort.apply([{ key: column, ascending: true }]);
  table.sort.clear();
}

/**
 * Adds rows without values to the end of a table, all at once; `added` is where they come to stand. Excel may leave rows of
 * empty texts out of the table, so one column holds a text until they are in it. A column that is not `planned` is the
 * user's and may fill itself.
 */
export function addRows(
  cache: SheetCache,
  sheet: string,
  table: string,
  added: Area,
  planned: readonly boolean[] = [],
): void {
  const held = Math.max(0, planned.indexOf(true));
  const row = Array.from({ length: added.columns }, (_, column) =>
    column === held ? '.' : planned[column] === false ? null : '',
  );
  const rows = Array.from({ length: added.rows }, () => [...row]) as string[][];
  cache.sheet(sheet).tables.getItem(table).rows.add(undefined, rows);
  rangeOf(cache.sheet(sheet), { ...added, left: added.left + held, columns: 1 }).clear('Contents');
}

/** Gives a table a new size in place; only where Excel can. */
export function resize(cache: SheetCache, sheet: string, table: string, area: Area): void {
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.13')) {
    cache.sheet(sheet).tables.getItem(table).resize(areaName(area));
  }
}
