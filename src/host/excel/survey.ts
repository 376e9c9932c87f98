import type { Area, SheetPlan } from '../../sheet/plan';
import { parseAddress } from './area';
import { batch } from './batch';
import { blockPrefix, sheetPrefix, tablePrefix } from '../ownNames';

/** A table as the survey finds it: heading, body and totals. */
export interface SurveyTable {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly totals: boolean;
}

/** A defined name that stands for one area. */
export interface SurveyName {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
}

/** A sheet of the workbook. */
export interface SurveySheet {
  readonly name: string;
  readonly isProtected: boolean;
  readonly charts: readonly string[];
  readonly tables: readonly string[];
}

/** A sheet that an earlier run wrote, with what the plan for it must know. */
export interface OwnSheet extends SurveySheet {
  readonly used: Area | null;
  /** Ids of the conditional formats that are ours. */
  readonly formats: readonly string[];
}

/** What stands in the workbook before a write. */
export interface Survey {
  readonly sheets: readonly SurveySheet[];
  readonly names: readonly SurveyName[];
  /** The tables of the plans that are there, by name in small letters. */
  readonly tables: ReadonlyMap<string, SurveyTable>;
  /** The sheets of earlier runs by the name of their plan. */
  readonly own: ReadonlyMap<string, OwnSheet>;
}

interface Found {
  readonly sheets: readonly SurveySheet[];
  readonly names: readonly SurveyName[];
  readonly tables: ReadonlyMap<string, SurveyTable>;
}

/**
 * Looks at the workbook before a write: one request where our sheets have the names of their plans, two where the
 * user renamed one.
 */
export async function survey(plans: readonly SheetPlan[]): Promise<Survey> {
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
  const places = new Map<string, SurveySheet>();
  for (const plan of plans) {
    const sheet = ownedSheet(found, plan);
    if (sheet !== undefined) {
      places.set(plan.name, sheet);
    }
  }
  const renamed = [...places.values()].map(({ name }) => name).filter((name) => !details.has(name));
  const more = await sheetDetails(renamed);
  const own = new Map<string, OwnSheet>();
  for (const [plan, sheet] of places) {
    own.set(plan, { ...sheet, ...(details.get(sheet.name) ?? more.get(sheet.name) ?? nothing) });
  }
  return { ...found, own };
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
    used: used.isNullObject ? null : (parseAddress(used.address)?.area ?? null),
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
  const { worksheets, names } = context.workbook;
  worksheets.load('items/name,items/protection/protected,items/charts/items/name,items/tables/items/name');
  names.load('items/name,items/formula,items/visible');
  const tables = plans.flatMap((plan) => plan.tables.map(({ name }) => askTable(context, name)));
  return () => {
    const found = tables.flatMap((asked) => tableAnswer(asked) ?? []);
    return {
      sheets: worksheets.items.map(({ name, protection, charts, tables: own }) => ({
        name,
        isProtected: protection.protected,
        charts: charts.items.map((chart) => chart.name),
        tables: own.items.map((table) => table.name),
      })),
      names: names.items.map(({ name, formula, visible }) => ({ name, formula: String(formula), visible })),
      tables: new Map(found.map((table) => [table.name.toLowerCase(), table])),
    };
  };
}

interface AskedTable {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

function askTable(context: Excel.RequestContext, name: string): AskedTable {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load('name,showTotals');
  const range = table.getRange();
  range.untrack();
  range.load('address');
  return { table, range };
}

function tableAnswer({ table, range }: AskedTable): SurveyTable | undefined {
  const place = table.isNullObject ? undefined : parseAddress(range.address);
  return place === undefined ? undefined : { name: table.name, ...place, totals: table.showTotals };
}

/** The sheet that an earlier run wrote for a plan, whatever the user calls it now. */
function ownedSheet(found: Found, plan: SheetPlan): SurveySheet | undefined {
  for (const { name } of plan.tables) {
    const table = found.tables.get(name.toLowerCase());
    if (table !== undefined) {
      return sheetNamed(found.sheets, table.sheet);
    }
  }
  const prefix = sheetPrefix(plan.name).toLowerCase();
  const cells = new Set(plan.names.map(({ name }) => name.toLowerCase()));
  for (const { name, formula, visible } of found.names) {
    const key = name.toLowerCase();
    if ((!visible && key.startsWith(prefix)) || cells.has(key)) {
      const sheet = sheetNamed(found.sheets, parseAddress(formula)?.sheet ?? '');
      if (sheet !== undefined) {
        return sheet;
      }
    }
  }
  return undefined;
}

function sheetNamed<T extends { readonly name: string }>(sheets: readonly T[], name: string): T | undefined {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** Whether an earlier run of ours wrote a sheet. */
export function isOurs(
  sheet: { readonly name: string; readonly tables: readonly string[] },
  names: readonly SurveyName[],
): boolean {
  return (
    sheet.tables.some((name) => name.startsWith(tablePrefix)) ||
    names.some(
      ({ name, formula, visible }) =>
        !visible && name.startsWith(blockPrefix) && parseAddress(formula)?.sheet === sheet.name,
    )
  );
}
