import type { Area, SheetPlan } from '../../sheet/plan';
import { findCharts, type StandingChart } from '../refresh/chartIdentity';
import { chartName, chartSourceName, word } from '../refresh/ownNames';
import { parsePlace } from '../refresh/place';
import { settlePlans, type SettledPlan } from '../refresh/settlePlans';
import { ownSheet, sameName, type Standing, type StandingTable } from '../refresh/standing';
import { batch } from './batch';
import type { ChartBefore, GoneChart } from './before';
import { readFilters, type Filters } from './filters';

/** A table of ours as the survey finds it: heading, body and totals. */
interface SurveyTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly totals: boolean;
}

/** A defined name of the workbook. */
export interface SurveyName {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
}

/** A sheet of the workbook. */
interface SurveySheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly charts: readonly string[];
  readonly chartIds: readonly string[];
}

/** A sheet that an earlier run wrote, with what the plan for it must know. */
export interface OwnSheet extends SurveySheet {
  readonly used: Area | null;
  /** Ids of the conditional formats that are ours. */
  readonly formats: readonly string[];
  /** The charts of the plan that stand on it, by the names the plan gives them. */
  readonly drawn: ReadonlyMap<string, ChartBefore>;
  /** The charts of earlier runs on it that the plan does not draw any more. */
  readonly gone: readonly GoneChart[];
}

/** What stands in the workbook before a write. */
export interface Survey {
  readonly sheets: readonly SurveySheet[];
  readonly names: readonly SurveyName[];
  /** The tables of the plans that are there. */
  readonly tables: readonly SurveyTable[];
  /** The filters of these tables. */
  readonly filters: Filters;
  /** The plans with the names that sheets, tables and cells have or will have. */
  readonly settled: readonly SettledPlan[];
  /** The sheets of earlier runs by their names. */
  readonly own: ReadonlyMap<string, OwnSheet>;
}

/** How plans find their sheets, tables and names in what stands. */
export type Settle = (plans: readonly SheetPlan[], standing: Standing) => readonly SettledPlan[];

interface Found {
  readonly sheets: readonly SurveySheet[];
  readonly names: readonly SurveyName[];
  readonly tables: readonly FoundTable[];
}

interface FoundTable extends StandingTable {
  readonly id: string;
  readonly totals: boolean;
}

/**
 * Looks at the workbook before a write: one request where our sheets and tables have the names of their plans, two where
 * the user renamed one, one more where a chart has lost its name, and one for the filters of our tables.
 */
export async function survey(plans: readonly SheetPlan[], settle: Settle = settlePlans): Promise<Survey> {
  const guesses = plans.map(({ name }) => name);
  const { found, details } = await batch(async (context) => {
    const workbook = askWorkbook(context, plans);
    const asked = new Map(guesses.map((name) => [name, askSheet(context, name)]));
    await context.sync();
    const known = workbook();
    return {
      found: known,
      details: new Map([...asked].map(([name, answer]) => [name, sheetAnswer(answer)])),
    };
  });
  const homes = new Set(plans.flatMap((plan) => ownSheet(plan, standingOf(found)) ?? []));
  const tables = await withAreas(found.tables, homes);
  const settled = settle(plans, standingOf({ ...found, tables }));
  const more = await sheetDetails([...homes].filter((name) => !details.has(name)));
  const own = new Map<string, OwnSheet>();
  for (const { plan, sheet: name, isOwn } of settled) {
    const sheet = isOwn ? found.sheets.find((each) => sameName(each.name, name)) : undefined;
    if (sheet === undefined) continue;
    const drawn = await drawnCharts(plan, sheet, found.names);
    const gone = await goneCharts(plan, sheet, found.names);
    own.set(name, { ...sheet, ...(details.get(name) ?? more.get(name) ?? nothing), drawn, gone });
  }
  const ours = new Set(settled.flatMap(({ plan }) => plan.tables.map(({ name }) => name)));
  const onOwn = tables.flatMap(({ area, ...table }) =>
    area !== undefined && own.has(table.sheet) && ours.has(table.name) ? [{ ...table, area }] : [],
  );
  const filters = await readFilters(onOwn.map(({ name }) => name));
  return { sheets: found.sheets, names: found.names, tables: onOwn, filters, settled, own };
}

function standingOf({ sheets, tables, names }: Found): Standing {
  return {
    sheets: sheets.map(({ name }) => name),
    tables,
    names: names.map(({ name, formula }) => ({ name, refersTo: formula })),
  };
}

type Details = Pick<OwnSheet, 'used' | 'formats'>;

const nothing: Details = { used: null, formats: [] };

interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly formats: Excel.ConditionalFormatCollection;
}

function askSheet(context: Excel.RequestContext, name: string): AskedSheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  const used = sheet.getUsedRangeOrNullObject();
  used.untrack();
  used.load('address');
  const formats = sheet.getRange().untrack().conditionalFormats;
  formats.load('items/id,items/stopIfTrue');
  return { sheet, used, formats };
}

function sheetAnswer({ sheet, used, formats }: AskedSheet): Details {
  if (sheet.isNullObject) {
    return nothing;
  }
  return {
    used: used.isNullObject ? null : (parsePlace(used.address)?.area ?? null),
    // Ours are marked by stopping others, which Excel's own dialog does not ask for.
    formats: formats.items.filter(({ stopIfTrue }) => stopIfTrue).map(({ id }) => id),
  };
}

async function sheetDetails(names: readonly string[]): Promise<ReadonlyMap<string, Details>> {
  if (names.length === 0) {
    return new Map();
  }
  return batch(async (context) => {
    const asked = names.map((name) => ({ name, answer: askSheet(context, name) }));
    await context.sync();
    return new Map(asked.map(({ name, answer }) => [name, sheetAnswer(answer)]));
  });
}

function askWorkbook(context: Excel.RequestContext, plans: readonly SheetPlan[]): () => Found {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load(
    'items/id,items/name,items/protection/protected,items/charts/items/id,items/charts/items/name',
  );
  names.load('items/name,items/formula,items/visible');
  tables.load('items/id,items/name,items/showTotals,items/worksheet/name,items/columns/items/name');
  const asked = plans.flatMap((plan) => plan.tables.map(({ name }) => askTable(context, name)));
  return () => {
    const areas = new Map(asked.flatMap(tableAnswer));
    return {
      sheets: worksheets.items.map(({ id, name, protection, charts }) => ({
        id,
        name,
        isProtected: protection.protected,
        charts: charts.items.map((chart) => chart.name),
        chartIds: charts.items.map((chart) => chart.id),
      })),
      names: names.items.map(({ name, formula, visible }) => ({ name, formula: String(formula), visible })),
      tables: tables.items.map(({ id, name, showTotals, worksheet, columns }) => ({
        id,
        name,
        sheet: worksheet.name,
        headers: columns.items.map((column) => column.name),
        area: areas.get(name.toLowerCase()),
        totals: showTotals,
      })),
    };
  };
}

interface AskedTable {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

function askTable(context: Excel.RequestContext, name: string): AskedTable {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load('name');
  const range = table.getRange();
  range.untrack();
  range.load('address');
  return { table, range };
}

/** The name of a table that is there, in small letters, with the cells it stands on. */
function tableAnswer({ table, range }: AskedTable): readonly (readonly [string, Area])[] {
  const place = table.isNullObject ? undefined : parsePlace(range.address);
  return place === undefined ? [] : [[table.name.toLowerCase(), place.area]];
}

/** The tables, with the places of those that stand on some sheets. */
async function withAreas(
  tables: readonly FoundTable[],
  sheets: ReadonlySet<string>,
): Promise<readonly FoundTable[]> {
  const isAsked = ({ area, sheet }: FoundTable): boolean => area === undefined && sheets.has(sheet);
  if (!tables.some(isAsked)) {
    return tables;
  }
  return batch(async (context) => {
    const asked = tables.filter(isAsked).map(({ name }) => askTable(context, name));
    await context.sync();
    const areas = new Map(asked.flatMap(tableAnswer));
    return tables.map((table) => ({ ...table, area: table.area ?? areas.get(table.name.toLowerCase()) }));
  });
}

/** The charts of a plan that stand on its sheet; their titles are asked for only where one has lost its name. */
async function drawnCharts(
  plan: SheetPlan,
  sheet: SurveySheet,
  names: readonly SurveyName[],
): Promise<ReadonlyMap<string, ChartBefore>> {
  const wanted = plan.charts.map(({ name, title }) => {
    const source = names.find((each) => sameName(each.name, chartSourceName(plan.name, name)));
    return { name, title, source: parsePlace(source?.formula ?? '')?.area };
  });
  const untold = sheet.charts.map((name) => ({ name, title: undefined, source: undefined }));
  const known = findCharts(wanted, untold);
  const told =
    known.size === wanted.length || known.size === untold.length
      ? known
      : findCharts(wanted, await chartTitles(sheet.name));
  return new Map(
    wanted.flatMap(({ name: planned, source }) => {
      const chart = told.get(planned);
      return chart === undefined ? [] : [[planned, { planned, name: chart.name, source }] as const];
    }),
  );
}

function chartTitles(sheet: string): Promise<readonly StandingChart[]> {
  return batch(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(sheet);
    charts.load('items/name,items/title/text,items/title/visible');
    await context.sync();
    return charts.items.map(({ name, title }) => ({
      name,
      title: title.visible ? title.text : undefined,
      source: undefined,
    }));
  });
}

/** The charts of earlier runs that stand on the sheet of a plan without them; they are looked at only where there are any. */
async function goneCharts(
  plan: SheetPlan,
  sheet: SurveySheet,
  names: readonly SurveyName[],
): Promise<readonly GoneChart[]> {
  const isDrawn = (name: string): boolean => plan.charts.some((chart) => sameName(word(chart.name), name));
  const sources = sheet.charts.flatMap((name, at) => {
    const isOurs = names.some((each) => sameName(each.name, chartName(plan.name, name)));
    const source = names.find((each) => sameName(each.name, chartSourceName(plan.name, name)));
    const area = parsePlace(source?.formula ?? '')?.area;
    const id = sheet.chartIds[at];
    return isOurs && !isDrawn(word(name)) && area !== undefined && id !== undefined ? [{ id, area }] : [];
  });
  if (sources.length === 0) {
    return [];
  }
  return batch(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(sheet.name);
    const asked = sources.map(({ id, area }) => {
      const chart = charts.getItem(id);
      chart.load('name,chartType,top,left,width,height,title/text,title/visible,series/items/name');
      return { id, area, chart };
    });
    await context.sync();
    return asked.map(({ id, area, chart: { name, chartType, title, series, top, left, width, height } }) => ({
      id,
      name,
      type: chartType,
      title: title.visible ? title.text : undefined,
      series: series.items.map((each) => each.name),
      source: area,
      frame: { top, left, width, height },
    }));
  });
}
