import type { MergedBlock, SheetGrid } from '../../domain/grid';
import type { Area } from '../../sheet/plan';
import type { Snapshot, TableGrid } from '../../sheet/snapshot';
import { HostFailure, type SheetInfo, type Watch } from '../port';
import { parsePlace } from '../refresh/place';
import { knownTables, ownSheets, type StandingName } from '../refresh/standing';
import { tablePrefix } from '../refresh/ownNames';
import { rangeOf } from './area';
import { batch } from './batch';
import { failureOf } from './failure';
import { readAreas, type Contents, type Wanted } from './readArea';
import { readMerges } from './readMerges';

/** The sheets in tab order, in two requests. */
export function listSheets(): Promise<readonly SheetInfo[]> {
  return batch(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/name,items/tables/items/name');
    names.load('items/name,items/formula');
    await context.sync();
    const asked = worksheets.items.map((sheet) => ({ sheet, used: usedRange(sheet) }));
    await context.sync();
    const ours = ownSheets({
      sheets: worksheets.items.map(({ name }) => name),
      tables: worksheets.items.flatMap(({ name: sheet, tables }) =>
        tables.items.map(({ name }) => ({ name, sheet, headers: [], area: undefined })),
      ),
      names: names.items.map(({ name, formula }) => ({ name, refersTo: String(formula) })),
    });
    return asked.map(({ sheet, used }) => ({
      name: sheet.name,
      rows: used.isNullObject ? 0 : used.rowCount,
      columns: used.isNullObject ? 0 : used.columnCount,
      ours: ours.has(sheet.name),
    }));
  });
}

function usedRange(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.untrack();
  used.load('address,rowCount,columnCount,rowHidden');
  return used;
}

/** The place of an empty sheet. */
const nowhere: Area = { top: 0, left: 0, rows: 0, columns: 0 };

interface SheetPlace {
  readonly name: string;
  readonly area: Area;
  readonly hiddenRows: readonly number[];
}

type RowAnswer = OfficeExtension.ClientResult<Excel.RowProperties[]>;

interface TablePlace {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly totals: boolean;
}

/**
 * Reads sheets and every table of ours: one request for the places, one more where a sheet hides some rows, one for the
 * merged cells where Excel tells them, then the cells in blocks.
 */
export async function readWorkbook(sheetNames: readonly string[], watch: Watch): Promise<Snapshot> {
  try {
    const { sheets, tables } = await places(sheetNames);
    const merges = await readMerges(sheets);
    const wanted: Wanted[] = [
      ...sheets.map(({ name, area }) => ({ sheet: name, area, numberFormats: true })),
      ...tables.map(({ sheet, area }) => ({ sheet, area })),
    ];
    const contents = await readAreas(wanted, watch);
    return {
      sheets: sheets.map((place, index) => sheetGrid(place, contents[index], merges.get(place.name))),
      tables: tables.map((place, index) => tableGrid(place, contents[sheets.length + index])),
    };
  } catch (error) {
    throw failureOf(error);
  }
}

function sheetGrid(
  { name, area, hiddenRows }: SheetPlace,
  contents: Contents | undefined,
  merges: readonly MergedBlock[] = [],
): SheetGrid {
  const { values = [], numberFormats = [] } = contents ?? {};
  const grid = { name, top: area.top, left: area.left, values, numberFormats, hiddenRows };
  return merges.length === 0 ? grid : { ...grid, merges };
}

function tableGrid({ name, sheet, area, totals }: TablePlace, contents: Contents | undefined): TableGrid {
  const [headers = [], ...rows] = contents?.values ?? [];
  const body = totals ? rows.slice(0, -1) : rows;
  return {
    name,
    sheet,
    top: area.top,
    left: area.left,
    headers: headers.map((header) => String(header ?? '')),
    rows: body.filter((row, index) => index > 0 || body.length > 1 || row.some((value) => value !== null)),
  };
}

function places(sheetNames: readonly string[]) {
  return batch(async (context) => {
    const { names, tables, worksheets } = context.workbook;
    names.load('items/name,items/formula');
    tables.load('items/name,items/showTotals,items/worksheet/name');
    const day = context.workbook.functions.date(1904, 1, 1);
    day.load('value');
    const asked = sheetNames.map((name) => {
      const sheet = worksheets.getItemOrNullObject(name);
      sheet.load('name');
      return { sheet, used: usedRange(sheet) };
    });
    await context.sync();
    // Excel has no property that tells in which year its days begin.
    if (day.value === 0) throw new HostFailure('dates1904', 'the workbook counts its days from 1904 on');
    const marks = names.items.map(({ name, formula }) => ({ name, refersTo: String(formula) }));
    const homes = ownSheets({
      sheets: tables.items.map(({ worksheet }) => worksheet.name),
      tables: [],
      names: marks,
    });
    const asksTable = tables.items
      .filter(({ name, worksheet }) => name.startsWith(tablePrefix) || homes.has(worksheet.name))
      .map((table) => {
        const range = table.getRange();
        range.untrack();
        range.load('address');
        return { table, range };
      });
    const found = asked.flatMap(({ sheet, used }) => {
      if (sheet.isNullObject) {
        return [];
      }
      const area = used.isNullObject ? undefined : parsePlace(used.address)?.area;
      return area === undefined
        ? [{ sheet, area: nowhere, rows: { asks: false, answer: () => [] } }]
        : [{ sheet, area, rows: hiddenRows(sheet, area, used) }];
    });
    if (asksTable.length > 0 || found.some(({ rows }) => rows.asks)) {
      await context.sync();
    }
    return {
      sheets: found.map(({ sheet, area, rows }) => ({ name: sheet.name, area, hiddenRows: rows.answer() })),
      tables: ownTables(
        asksTable.flatMap(({ table: { name, showTotals }, range }) => {
          const place = parsePlace(range.address);
          return place === undefined ? [] : [{ name, ...place, totals: showTotals }];
        }),
        marks,
      ),
    };
  });
}

/** The tables of ours among some, by the names that plans give them. */
function ownTables(all: readonly TablePlace[], names: readonly StandingName[]): readonly TablePlace[] {
  const tables = all.map((place) => ({ ...place, headers: [] }));
  const sheets = tables.map(({ sheet }) => sheet);
  return knownTables({ sheets, tables, names }).map(({ planned, table }) => ({ ...table, name: planned }));
}

/** The rows that are hidden or filtered away; asked row by row only where some are. */
function hiddenRows(sheet: Excel.Worksheet, area: Area, used: Excel.Range) {
  // Excel says `null` where some rows are hidden; its types do not.
  const all = used.rowHidden as boolean | null;
  if (all !== null) {
    return { asks: false, answer: () => rowsWhere(area, () => all) };
  }
  const answer = rangeOf(sheet, area).getRowProperties({ rowHidden: true });
  return { asks: true, answer: () => hiddenAmong(area, answer) };
}

function hiddenAmong(area: Area, answer: RowAnswer): readonly number[] {
  return rowsWhere(area, (row) => answer.value[row]?.rowHidden === true);
}

function rowsWhere(area: Area, is: (row: number) => boolean): readonly number[] {
  const found: number[] = [];
  for (let row = 0; row < area.rows; row++) {
    if (is(row)) {
      found.push(area.top + row);
    }
  }
  return found;
}
