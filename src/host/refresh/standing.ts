import type { Area, SheetPlan, TablePlan } from '../../sheet/plan';
import { sameHeader } from './joinTable';
import {
  blockPrefix,
  chartName,
  chartSourceName,
  sheetPrefix,
  tableMark,
  tableMarkPrefix,
  tablePrefix,
  word,
} from './ownNames';
import { parsePlace, type Place } from './place';

/** A table as it stands. */
export interface StandingTable {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  /** Heading, body and totals; nothing where the host did not ask. */
  readonly area: Area | undefined;
}

/** A defined name of the whole workbook. */
export interface StandingName {
  readonly name: string;
  /** What it stands for, with or without equals sign. */
  readonly refersTo: string;
}

/** What a workbook holds before a run, as far as sheets, tables and names of ours must find their place in it. */
export interface Standing {
  readonly sheets: readonly string[];
  readonly tables: readonly StandingTable[];
  readonly names: readonly StandingName[];
  /** Names that only one sheet knows, as far as the host can tell: Excel repairs a file in which a table has such a name. */
  readonly localNames?: readonly string[];
}

/** Whether two names are one to Excel. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function beginsWith(name: string, prefix: string): boolean {
  return name.toLowerCase().startsWith(prefix.toLowerCase());
}

/** The place that a name remembers, on a sheet that is there. */
function placeOn(standing: Standing, { refersTo }: StandingName): Place | undefined {
  const place = parsePlace(refersTo);
  const sheet = standing.sheets.find((name) => sameName(name, place?.sheet ?? ''));
  return place === undefined || sheet === undefined ? undefined : { ...place, sheet };
}

/** The place that the mark of a table remembers. */
function markedPlace(standing: Standing, table: string): Place | undefined {
  const mark = standing.names.find(({ name }) => sameName(name, tableMark(table)));
  return mark === undefined ? undefined : placeOn(standing, mark);
}

/** The table that stands over a place. */
function tableAt<T extends StandingTable>(
  tables: readonly T[],
  { sheet, area: { top, left } }: Place,
): T | undefined {
  return tables.find(
    (table) =>
      sameName(table.sheet, sheet) &&
      table.area !== undefined &&
      top >= table.area.top &&
      top < table.area.top + table.area.rows &&
      left >= table.area.left &&
      left < table.area.left + table.area.columns,
  );
}

/** Whether a table has the key column of a plan and at least half of its columns. */
function hasColumnsOf({ columns, key = 0 }: TablePlan, { headers }: StandingTable): boolean {
  const known = columns.map(({ header }) => headers.some((each) => sameHeader(each, header)));
  return known[key] === true && 2 * known.filter(Boolean).length >= known.length;
}

/**
 * The sheet on which remembered cells say that they are at home. Single ones follow what the user cuts to a sheet of
 * their own, and theirs must never be taken for ours: of a sheet without our name it takes two cells, and more than half
 * of all, those counted that went with a sheet which is gone.
 */
function home(
  places: readonly (Place | undefined)[],
  hasOurName: (sheet: string) => boolean,
): string | undefined {
  const votes = new Map<string, number>();
  for (const place of places) {
    if (place === undefined) continue;
    // Among as many cells here as there, the sheet that still has our name counts.
    votes.set(place.sheet, (votes.get(place.sheet) ?? (hasOurName(place.sheet) ? 0.5 : 0)) + 1);
  }
  const [most] = [...votes].sort(([, one], [, other]) => other - one);
  if (most === undefined) return undefined;
  const [sheet, count] = most;
  return hasOurName(sheet) || (count > 1 && 2 * count > places.length) ? sheet : undefined;
}

/**
 * The sheet that an earlier run wrote for a plan, whatever the user calls it now: the one on which most of the cells
 * that the run remembered stand. A writer that drops hidden names leaves a table of ours on the sheet that has our name.
 */
export function ownSheet(plan: SheetPlan, standing: Standing): string | undefined {
  const marks = new Set(plan.tables.map(({ name }) => tableMark(name).toLowerCase()));
  const prefixes = [sheetPrefix(plan.name), chartName(plan.name), chartSourceName(plan.name)];
  const places = standing.names
    .filter(
      ({ name }) => marks.has(name.toLowerCase()) || prefixes.some((prefix) => beginsWith(name, prefix)),
    )
    .map((name) => placeOn(standing, name));
  const found = home(places, (sheet) => beginsWith(sheet, plan.name));
  if (found !== undefined) return found;
  const known = standing.tables.find(
    (table) =>
      sameName(table.sheet, plan.name) &&
      plan.tables.some((each) => sameName(each.name, table.name) && hasColumnsOf(each, table)),
  );
  return standing.sheets.find((name) => known !== undefined && sameName(name, known.sheet));
}

/** The table that an earlier run made for a plan on a sheet, whatever the user calls it now. */
export function ownTable(plan: TablePlan, sheet: string, standing: Standing): StandingTable | undefined {
  const here = standing.tables.filter((table) => sameName(table.sheet, sheet));
  const place = markedPlace(standing, plan.name);
  const marked = place === undefined ? undefined : tableAt(standing.tables, place);
  return (
    here.find(({ name }) => sameName(name, plan.name)) ??
    here.find((table) => table === marked) ??
    here.find((table) => !beginsWith(table.name, tablePrefix) && hasColumnsOf(plan, table))
  );
}

/** A table of ours as a run reads it. */
export interface KnownTable<T extends StandingTable> {
  /** The name that plans give it. */
  readonly planned: string;
  readonly table: T;
}

/**
 * Every table of ours by the name that plans give it: those that a run remembered, whatever the user calls them now, then
 * those that have such a name, as far as it does not mean another.
 */
export function knownTables<T extends StandingTable>(
  standing: Standing & { readonly tables: readonly T[] },
): readonly KnownTable<T>[] {
  const known = new Map<string, T>();
  for (const { name } of standing.names) {
    if (!beginsWith(name, tableMarkPrefix)) continue;
    const planned = tablePrefix + name.slice(tableMarkPrefix.length);
    const place = markedPlace(standing, planned);
    const table = place === undefined ? undefined : tableAt(standing.tables, place);
    if (table !== undefined) known.set(planned, table);
  }
  const told = new Set(known.values());
  for (const table of standing.tables)
    if (table.name.startsWith(tablePrefix) && !told.has(table) && !known.has(table.name))
      known.set(table.name, table);
  return standing.tables.flatMap((table) =>
    [...known].flatMap(([planned, each]) => (each === table ? [{ planned, table: each }] : [])),
  );
}

/**
 * The names of the sheets that an earlier run of ours wrote: most of what it remembered of a sheet is there, or a table of
 * ours, or one that has a name of ours and stands nowhere else.
 */
export function ownSheets(standing: Standing): ReadonlySet<string> {
  const sheets = new Set<string>();
  const marked = new Set<string>();
  const blocks = new Map<string, (Place | undefined)[]>();
  for (const name of standing.names) {
    const isMark = beginsWith(name.name, tableMarkPrefix);
    if (!isMark && !beginsWith(name.name, blockPrefix)) continue;
    const place = placeOn(standing, name);
    const [of = ''] = name.name.slice(blockPrefix.length).split('_');
    if (!isMark) blocks.set(of, [...(blocks.get(of) ?? []), place]);
    else if (place !== undefined) {
      sheets.add(place.sheet);
      marked.add(tablePrefix + name.name.slice(tableMarkPrefix.length));
    }
  }
  for (const [of, places] of blocks) {
    const found = home(places, (sheet) => beginsWith(word(sheet), of));
    if (found !== undefined) sheets.add(found);
  }
  for (const { name, sheet } of standing.tables)
    if (name.startsWith(tablePrefix) && !marked.has(name)) sheets.add(sheet);
  return sheets;
}
