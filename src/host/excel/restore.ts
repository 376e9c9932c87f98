import type { Area } from '../../sheet/plan';
import { hiddenPrefix } from '../refresh/ownNames';
import { parsePlace } from '../refresh/place';
import { sameName } from '../refresh/standing';
import { rangeOf, without } from './area';
import { hasApi, tryBatch } from './batch';
import type { Before, SheetBefore, TableBefore } from './before';
import { sameInput } from './cellInput';
import { small, type Operation } from './operation';
import { perform } from './perform';
import { cut } from './piece';
import { pieceOperation } from './pieceOperation';
import { resize } from './tableOperations';

interface TableNow {
  readonly name: string;
  readonly area: Area;
  readonly totals: boolean;
  readonly headers: readonly string[];
}

interface SheetNow {
  readonly before: SheetBefore;
  readonly used: Area | null;
  readonly charts: readonly string[];
  readonly tables: readonly TableNow[];
}

interface Now {
  readonly sheets: readonly SheetNow[];
  /** Those of the sheets a write made that are there. */
  readonly made: readonly string[];
  readonly names: readonly string[];
}

/** Brings our sheets back to what a write found: sheets it made go, the others get tables, cells and names back. */
export async function restore(before: Before): Promise<void> {
  const now = await look(before);
  const operations = [
    ...now.sheets.flatMap((sheet) => shapeOperations(sheet, before)),
    ...now.sheets.flatMap(cellOperations),
    ...nameOperations(before, now),
    ...now.sheets.flatMap((sheet) => chartOperations(sheet, before)),
    ...now.made.map((name) =>
      small(name, (cache) => {
        cache.sheet(name).delete();
      }),
    ),
  ];
  await perform(operations, 1, { report: () => undefined, cancelled: () => false });
}

function look(before: Before): Promise<Now> {
  return tryBatch(async (context) => {
    const { worksheets, names } = context.workbook;
    names.load('items/name');
    const sheets = before.sheets.map((sheet) => ({ sheet, answer: askSheet(context, sheet.name) }));
    const made = before.made.map((name) => {
      const sheet = worksheets.getItemOrNullObject(name);
      sheet.load('name');
      return sheet;
    });
    await context.sync();
    const found = sheets.map(({ sheet, answer }) => ({ sheet, ...sheetAnswer(answer) }));
    const tables = found.map(({ tables: own }) => own.map(askTable));
    await context.sync();
    return {
      sheets: found
        .map(({ sheet, used, charts, isThere }, index) => ({
          isThere,
          now: { before: sheet, used, charts, tables: (tables[index] ?? []).map(tableAnswer) },
        }))
        .flatMap(({ isThere, now }) => (isThere ? [now] : [])),
      made: made.filter(({ isNullObject }) => !isNullObject).map(({ name }) => name),
      names: names.items.map(({ name }) => name),
    };
  }, true);
}

function askSheet(context: Excel.RequestContext, name: string) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  const used = sheet.getUsedRangeOrNullObject();
  used.untrack();
  used.load('address');
  const { charts, tables } = sheet;
  charts.load('items/name');
  tables.load('items/name,items/showTotals,items/columns/items/name');
  return { sheet, used, charts, tables };
}

function sheetAnswer({ sheet, used, charts, tables }: ReturnType<typeof askSheet>) {
  const isThere = !sheet.isNullObject;
  return {
    isThere,
    used: isThere && !used.isNullObject ? (parsePlace(used.address)?.area ?? null) : null,
    charts: isThere ? charts.items.map((chart) => chart.name) : [],
    tables: isThere ? tables.items : [],
  };
}

function askTable(table: Excel.Table) {
  const range = table.getRange();
  range.untrack();
  range.load('address');
  return { table, range };
}

function tableAnswer({ table, range }: ReturnType<typeof askTable>): TableNow {
  return {
    name: table.name,
    area: parsePlace(range.address)?.area ?? { top: 0, left: 0, rows: 1, columns: 1 },
    totals: table.showTotals,
    headers: table.columns.items.map((column) => column.name),
  };
}

/** Tables: those that are new go, the others come back to size and place. */
function shapeOperations({ before, tables }: SheetNow, { planned }: Before): readonly Operation[] {
  const sheet = before.name;
  return tables.flatMap((table) => {
    const stood = before.tables.find(({ name }) => sameName(name, table.name));
    if (stood !== undefined) {
      return reshape(sheet, stood, table);
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
  const { name } = stood;
  const push = stood.area.top - now.area.top;
  const rows = now.area.rows - (now.totals ? 1 : 0);
  const extra = now.headers.slice(stood.area.columns).reverse();
  const operations: Operation[] = extra.map((header) =>
    small(sheet, (cache) => {
      cache.sheet(sheet).tables.getItem(name).columns.getItem(header).delete();
    }),
  );
  const width = { left: now.area.left, columns: stood.area.columns };
  if (rows > stood.area.rows) {
    const first = { ...width, top: now.area.top + stood.area.rows, rows: rows - stood.area.rows };
    operations.push(cellMove(sheet, first, 'delete'));
  } else if (rows < stood.area.rows) {
    operations.push(regrow(sheet, stood, { ...now.area, rows }));
  }
  if (push !== 0) {
    const top = Math.min(stood.area.top, now.area.top);
    const area = { ...width, top, rows: Math.abs(push) };
    operations.push(cellMove(sheet, area, push > 0 ? 'insert' : 'delete'));
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

function regrow(sheet: string, stood: TableBefore, now: Area): Operation {
  const count = stood.area.rows - now.rows;
  const columns = stood.area.columns;
  return small(sheet, (cache) => {
    if (hasApi('1.13') && !stood.totals) {
      const below = { top: now.top + now.rows, left: now.left, rows: count, columns };
      rangeOf(cache.sheet(sheet), below).insert('Down').untrack();
      resize(cache, sheet, stood.name, { ...now, rows: stood.area.rows, columns });
      return;
    }
    const rows = Array.from({ length: count }, () => Array.from({ length: columns }, () => ''));
    cache.sheet(sheet).tables.getItem(stood.name).rows.add(undefined, rows);
  });
}

/** Cells: everything goes, what stood comes back; what lies outside of it loses its looks too. */
function cellOperations({ before, used }: SheetNow): readonly Operation[] {
  const { name, contents } = before;
  const outside = used === null ? [] : before.used === null ? [used] : without(used, before.used);
  const clear: readonly Operation[] = [
    ...outside.map((area) => cleared(name, area, 'All')),
    ...(before.used === null ? [] : [cleared(name, before.used, 'Contents')]),
  ];
  if (before.used === null || contents === undefined) {
    return clear;
  }
  const rows = contents.values.map((row, index) =>
    row.map((value, column) => {
      const input = sameInput(contents.formulas[index]?.[column] ?? null, value);
      return input === '' ? null : input;
    }),
  );
  const { top, left } = before.used;
  return [...clear, ...cut({ top, left, rows }).map((piece) => pieceOperation(name, piece))];
}

function cleared(sheet: string, area: Area, what: 'All' | 'Contents'): Operation {
  return small(sheet, (cache) => {
    rangeOf(cache.sheet(sheet), area).clear(what);
  });
}

function isOwnName(name: string): boolean {
  return name.startsWith(hiddenPrefix);
}

function nameOperations(before: Before, now: Now): readonly Operation[] {
  const stood = new Map(before.names.map((one) => [one.name.toLowerCase(), one]));
  const there = new Set(now.names.map((name) => name.toLowerCase()));
  const home = before.sheets[0]?.name ?? before.made[0] ?? '';
  const gone = now.names.filter(
    (name) =>
      !stood.has(name.toLowerCase()) && (isOwnName(name) || before.planned.names.has(name.toLowerCase())),
  );
  return [
    ...gone.map((name) =>
      small(
        home,
        (cache) => {
          cache.context.workbook.names.getItem(name).delete();
        },
        400,
      ),
    ),
    ...[...stood.values()]
      .filter(({ name }) => isOwnName(name) || before.planned.names.has(name.toLowerCase()))
      .map(({ name, formula, visible }) =>
        small(
          home,
          (cache) => {
            const all = cache.context.workbook.names;
            if (there.has(name.toLowerCase())) {
              all.getItem(name).formula = formula;
            } else {
              all.add(name, formula).visible = visible;
            }
          },
          600,
        ),
      ),
  ];
}

/** Charts: those that are new go, the others get back the cells they showed and the name they had. */
function chartOperations({ before, charts }: SheetNow, { planned }: Before): readonly Operation[] {
  const sheet = before.name;
  const ours = charts.filter((chart) => planned.charts.has(chart.toLowerCase()));
  return ours.map((chart) => {
    const stood = before.charts.find((each) => sameName(each.planned, chart));
    return small(sheet, (cache) => {
      const home = cache.sheet(sheet);
      const now = home.charts.getItem(chart);
      if (stood === undefined) {
        now.delete();
        return;
      }
      if (stood.source !== undefined) {
        now.setData(rangeOf(home, stood.source), 'Columns');
      }
      if (stood.name !== chart) {
        now.name = stood.name;
      }
    });
  });
}
