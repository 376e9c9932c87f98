import type { Area } from '../../sheet/plan';
import { parsePlace } from '../refresh/place';
import { sameName } from '../refresh/standing';
import { tryBatch } from './batch';
import type { Before, SheetBefore } from './before';

export interface TableNow {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly totals: boolean;
  readonly headers: readonly string[];
}

export interface ChartNow {
  readonly id: string;
  readonly name: string;
  readonly series: readonly string[];
}

export interface SheetNow {
  readonly before: SheetBefore;
  /** The name it has now: the user may have renamed it. */
  readonly name: string;
  readonly used: Area | null;
  readonly charts: readonly ChartNow[];
  readonly tables: readonly TableNow[];
}

export interface Now {
  readonly sheets: readonly SheetNow[];
  /** Those of the sheets a write made that are there. */
  readonly made: readonly string[];
  readonly names: readonly string[];
  /** All sheets by id. */
  readonly all: ReadonlyMap<string, string>;
}

/** Looks at our sheets after a write that is to be undone. */
export function look(before: Before): Promise<Now> {
  return tryBatch(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/id,items/name');
    names.load('items/name,items/formula');
    const sheets = before.sheets.map((sheet) => ({ sheet, answer: askSheet(context, sheet.id) }));
    const made = before.made.map((sheet) => ({ sheet, answer: askSheet(context, sheet.name) }));
    await context.sync();
    const found = sheets.map(({ sheet, answer }) => ({ sheet, ...sheetAnswer(answer) }));
    const tables = found.map(({ tables: own }) => own.map(askTable));
    await context.sync();
    const marks = names.items.map(({ name, formula }) => ({ name, place: parsePlace(String(formula)) }));
    return {
      sheets: found
        .map(({ sheet, name, used, charts, isThere }, index) => ({
          isThere,
          now: { before: sheet, name, used, charts, tables: (tables[index] ?? []).map(tableAnswer) },
        }))
        .flatMap(({ isThere, now }) => (isThere ? [now] : [])),
      made: made.flatMap(({ sheet: { name, prefix }, answer }) => {
        const { isThere, id, used } = sheetAnswer(answer);
        // A sheet that the user made meanwhile may have the name of one that the write was to make.
        const isMarked = marks.some(
          (mark) =>
            prefix !== undefined &&
            mark.name.toLowerCase().startsWith(prefix.toLowerCase()) &&
            sameName(mark.place?.sheet ?? '', name),
        );
        const isOurs = prefix === undefined || isMarked || used === null;
        return isThere && !before.ids.has(id) && isOurs ? [name] : [];
      }),
      names: names.items.map(({ name }) => name),
      all: new Map(worksheets.items.map(({ id, name }) => [id, name])),
    };
  }, true);
}

function askSheet(context: Excel.RequestContext, key: string) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(key);
  sheet.load('id,name');
  const used = sheet.getUsedRangeOrNullObject();
  used.untrack();
  used.load('address');
  const { charts, tables } = sheet;
  charts.load('items/id,items/name,items/series/items/name');
  tables.load('items/id,items/name,items/showTotals,items/columns/items/name');
  return { sheet, used, charts, tables };
}

function sheetAnswer({ sheet, used, charts, tables }: ReturnType<typeof askSheet>) {
  const isThere = !sheet.isNullObject;
  return {
    isThere,
    id: isThere ? sheet.id : '',
    name: isThere ? sheet.name : '',
    used: isThere && !used.isNullObject ? (parsePlace(used.address)?.area ?? null) : null,
    charts: isThere
      ? charts.items.map((chart) => ({
          id: chart.id,
          name: chart.name,
          series: chart.series.items.map((series) => series.name),
        }))
      : [],
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
    id: table.id,
    name: table.name,
    area: parsePlace(range.address)?.area ?? { top: 0, left: 0, rows: 1, columns: 1 },
    totals: table.showTotals,
    headers: table.columns.items.map((column) => column.name),
  };
}
