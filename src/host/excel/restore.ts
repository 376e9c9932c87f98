import type { Area } from '../../sheet/plan';
import type { HostFailure } from '../port';
import { withRealNames, type RealNames } from '../refresh/formulaNames';
import { hiddenPrefix } from '../refresh/ownNames';
import { parsePlace, placeText } from '../refresh/place';
import { sameName } from '../refresh/standing';
import { tryBatch } from './batch';
import type { Before, SheetBefore } from './before';
import { failureOf } from './failure';
import { filtered, unfiltered } from './filters';
import { small, type Operation } from './operation';
import { perform } from './perform';
import { readAreas, type Contents } from './readArea';
import { cellOperations } from './restoreCells';
import { chartOperations } from './restoreCharts';
import { look, type Now, type SheetNow, type TableNow } from './restoreLook';
import { shapeOperations } from './restoreShape';
import { sortRows } from './tableOperations';

/** What could not be brought back, and why. */
export interface Unrestored {
  readonly sheets: readonly string[];
  readonly failure: HostFailure;
}

/** How often a restore is tried: the fault that broke the write may pass. */
const tries = 3;

/**
 * Brings our sheets back to what a write found: sheets it made go, the others get tables, cells and names back. A sheet
 * that cannot be brought back does not keep the others from it. Gives back what is left undone.
 */
export async function restore(before: Before): Promise<Unrestored | undefined> {
  let left: Unrestored | undefined;
  for (let round = 0; round < tries; round += 1) {
    left = await restoreOnce(before);
    if (left === undefined) {
      return undefined;
    }
  }
  return left;
}

async function restoreOnce(before: Before): Promise<Unrestored | undefined> {
  let now: Now;
  try {
    now = await look(before);
  } catch (error) {
    const sheets = [...before.sheets, ...before.made].map(({ name }) => name);
    return { sheets, failure: failureOf(error) };
  }
  const sheets: string[] = [];
  let failure: HostFailure | undefined;
  const attempt = async (name: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      sheets.push(name);
      failure = failureOf(error);
    }
  };
  const real = realNames(now);
  for (const sheet of now.sheets) {
    await attempt(sheet.name, () => restoreSheet(sheet, before, real));
  }
  const names = nameOperations(before, now);
  await attempt(names[0]?.sheet ?? '', () => performQuietly(names));
  for (const name of now.made) {
    const gone = small(name, (cache) => {
      cache.sheet(name).delete();
    });
    await attempt(name, () => performQuietly([gone]));
  }
  return failure === undefined ? undefined : { sheets: [...new Set(sheets)], failure };
}

/** What the user calls our sheets and tables now, by what they were called. */
function realNames(now: Now): RealNames {
  const tables = now.sheets.flatMap(({ before, tables: all }) =>
    before.tables.flatMap(({ id, name }) => {
      const table = all.find((each) => each.id === id);
      return table === undefined ? [] : [[name, table.name] as const];
    }),
  );
  return {
    sheets: new Map(now.sheets.map(({ before, name }) => [before.name, name])),
    names: new Map(tables),
  };
}

/** Shapes first, since cells are compared and written where they belong. */
async function restoreSheet(sheet: SheetNow, before: Before, real: RealNames): Promise<void> {
  const stood = sheet.before;
  const moved = stood.moves && !(await hasItsRows(sheet));
  const shown = sheet.tables
    .filter(({ id }) => stood.tables.some((table) => table.id === id && table.filters.length > 0))
    .map(({ name }) => unfiltered(sheet.name, name));
  const back = moved ? await unsorting(sheet) : [];
  await performQuietly([...shown, ...back, ...shapeOperations(sheet, before, moved)]);
  const used = await usedOf(sheet.name);
  const contents = moved ? undefined : await contentsOf(sheet.name, used);
  await performQuietly([
    ...cellOperations({ ...stood, moves: moved }, sheet.name, {
      used,
      contents,
      theirs: sheet.tables.flatMap((table) => theirColumns(stood, table)),
      follow: (formula) => withRealNames(formula, real),
    }),
    ...chartOperations(sheet, before),
    ...sheet.tables.flatMap((table) => filterOperations(sheet.name, stood, table)),
  ]);
}

/** The write shows all rows before it begins; the user's filter comes back last. */
function filterOperations(sheet: string, { tables }: SheetBefore, now: TableNow): readonly Operation[] {
  const filters = tables.find(({ id }) => id === now.id)?.filters ?? [];
  const left = filters.filter(({ header }) => now.headers.includes(header));
  return left.length === 0 ? [] : [filtered(sheet, now.name, left)];
}

async function contentsOf(sheet: string, used: Area | null): Promise<Contents | undefined> {
  return used === null ? undefined : (await readAreas([{ sheet, area: used, formulas: true }], unwatched))[0];
}

/**
 * Whether the write has not come to the rows of the tables: each still has its keys where they were. Rows below them that
 * the write did not add are someone's who works on the workbook too.
 */
async function hasItsRows({ before, name, tables }: SheetNow): Promise<boolean> {
  const pairs = before.tables.map((stood) => ({ stood, now: tables.find(({ id }) => id === stood.id) }));
  const wanted = pairs.flatMap(({ stood, now }) => {
    const rows = (now?.area.rows ?? 0) - (now?.totals === true ? 1 : 0);
    const isGrown = stood.added > 0 && stood.deletions.length === 0 && rows === stood.area.rows + stood.added;
    return now?.area.top === stood.area.top && rows >= stood.area.rows && !isGrown
      ? [{ sheet: name, area: { ...stood.area, left: now.area.left + stood.key, columns: 1 } }]
      : [];
  });
  if (wanted.length < pairs.length) {
    return false;
  }
  const keys = await readAreas(wanted, unwatched);
  return pairs.every(({ stood: { area, key } }, index) => {
    const left = area.left + key - (before.used?.left ?? 0);
    return keys[index]?.values.every(([value = null], row) => {
      const was = before.contents?.values[area.top + row - (before.used?.top ?? 0)]?.[left] ?? null;
      return value === was;
    });
  });
}

/**
 * Brings rows that the write sorted back into the order in which they stood, before others are taken away or put back:
 * those it deleted are not there, and those it added come last. A write sorts once all its rows are there.
 */
async function unsorting({ before, name, tables }: SheetNow): Promise<readonly Operation[]> {
  const pairs = before.tables.flatMap((stood) => {
    const now = tables.find(({ id }) => id === stood.id);
    const left = stood.deletions.reduce((rows, { count }) => rows - count, stood.area.rows - 1);
    const body = now === undefined ? 0 : now.area.rows - 1 - (now.totals ? 1 : 0);
    return now === undefined || stood.sortedBy === undefined || body !== left + stood.added
      ? []
      : [{ stood, now, body: { ...now.area, top: now.area.top + 1, rows: body } }];
  });
  const wanted = pairs.map(({ stood, body }) => ({
    sheet: name,
    area: { ...body, left: body.left + stood.key, columns: 1 },
  }));
  const keys = wanted.length === 0 ? [] : await readAreas(wanted, unwatched);
  return pairs.flatMap(({ stood, now, body }, index): readonly Operation[] => {
    const { area, key, sortedBy = 0 } = stood;
    const column = area.left + key - (before.used?.left ?? 0);
    const gone = new Set(
      stood.deletions.flatMap(({ first, count }) => Array.from({ length: count }, (_, row) => first + row)),
    );
    const were = Array.from({ length: area.rows - 1 }, (_, row) => row).flatMap((row) =>
      gone.has(row)
        ? []
        : [String(before.contents?.values[area.top + 1 + row - (before.used?.top ?? 0)]?.[column] ?? '')],
    );
    const taken = new Map<string, number>();
    const places = (keys[index]?.values ?? []).map(([value], row) => {
      const text = String(value ?? '');
      const at = were.indexOf(text, taken.get(text) ?? 0);
      if (at < 0) return were.length + row;
      taken.set(text, at + 1);
      return at;
    });
    if (places.every((place, row) => row === 0 || place > (places[row - 1] ?? 0))) return [];
    return [
      small(name, (cache) => {
        sortRows(cache, name, now.name, body, { column: sortedBy, places });
      }),
    ];
  });
}

/** The last row of a sheet: a table may grow by what it gets back, and its columns are theirs as far down as they go. */
const sheetRows = 1_048_576;

/** The columns that someone added to a table of ours since. */
function theirColumns({ tables }: SheetBefore, now: TableNow): readonly Area[] {
  const stood = tables.find(({ id }) => id === now.id);
  if (stood === undefined) {
    return [];
  }
  const kept = now.headers.filter((header) => !stood.headers.includes(header)).length;
  const columns = kept - stood.area.columns;
  const left = now.area.left + stood.area.columns;
  return columns > 0 ? [{ top: stood.area.top, left, rows: sheetRows, columns }] : [];
}

const unwatched = { report: () => undefined, cancelled: () => false };

async function performQuietly(operations: readonly Operation[]): Promise<void> {
  if (operations.length > 0) {
    await perform(operations, 1, unwatched);
  }
}

function usedOf(name: string): Promise<Area | null> {
  return tryBatch(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject();
    used.untrack();
    used.load('address');
    await context.sync();
    return used.isNullObject ? null : (parsePlace(used.address)?.area ?? null);
  }, true);
}

function isOwnName(name: string): boolean {
  return name.startsWith(hiddenPrefix);
}

function nameOperations(before: Before, now: Now): readonly Operation[] {
  const stood = new Map(before.names.map((one) => [one.name.toLowerCase(), one]));
  const there = new Set(now.names.map((name) => name.toLowerCase()));
  const home = now.sheets[0]?.name ?? now.made[0] ?? '';
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
      .flatMap(({ name, formula: stated, visible }) => {
        const formula = placeNow(stated, before, now);
        return formula === undefined
          ? []
          : small(
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
            );
      }),
  ];
}

/** What a name referred to, on a sheet that the user may have renamed since; nothing on one that is gone. */
function placeNow(formula: string, before: Before, now: Now): string | undefined {
  const place = parsePlace(formula);
  if (place === undefined) {
    return formula.includes('#REF!') ? undefined : formula;
  }
  const sheet = before.sheets.find(({ name }) => sameName(name, place.sheet));
  const names = [...now.all.values()];
  const name =
    sheet === undefined ? names.find((each) => sameName(each, place.sheet)) : now.all.get(sheet.id);
  return name === undefined ? undefined : `=${placeText(name, place.area)}`;
}
