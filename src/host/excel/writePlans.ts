import type { SheetPlan, TablePlan } from '../../sheet/plan';
import { HostFailure, type Watch } from '../port';
import type { Before, SheetBefore, TableBefore } from './before';
import { chartOperations } from './chartOperations';
import { isFormula } from './cellInput';
import { failureOf } from './failure';
import { listSheetName, listSources, type ListSources } from './listSheet';
import { lookOperations } from './lookOperations';
import { nameOperations } from './nameOperations';
import { small, type Operation } from './operation';
import { perform } from './perform';
import { pieces } from './piece';
import { pieceOperation } from './pieceOperation';
import { rangeOf } from './area';
import { readAreas, type Contents } from './readArea';
import { restore } from './restore';
import { ruleOperations } from './ruleOperations';
import { sheetTask, type SheetTask } from './sheetTask';
import { survey, type OwnSheet, type Survey } from './survey';
import { isValue, tableOperations } from './tableOperations';
import { tableTask, type StandingTable } from './tableTask';

/** What a write did: the names of its sheets, and what stood before. */
export interface Written {
  readonly names: readonly string[];
  readonly before: Before;
}

/**
 * Writes plans: looks at the workbook, keeps what stands in our sheets, then makes sheets, tables and values, then
 * formulas, looks, rules and charts. When it fails or is cancelled, it puts back what stood. Sheets that are not
 * `remembered` belong to the user from then on.
 */
export async function writePlans(
  plans: readonly SheetPlan[],
  watch: Watch,
  remembered = true,
): Promise<Written> {
  const lists = listSources(plans);
  const all = lists.plan === undefined ? plans : [lists.plan, ...plans];
  const { tasks, before, found } = await prepare(all, watch);
  try {
    await perform(operationsOf(tasks, found, lists, remembered), tasks.length, watch);
  } catch (error) {
    await putBack(before, error);
  }
  const names = tasks.filter(({ plan }) => plan !== lists.plan).map(({ name }) => name);
  return { names, before };
}

async function putBack(before: Before, error: unknown): Promise<never> {
  try {
    await restore(before);
  } catch (second) {
    const { detail } = failureOf(second);
    throw new HostFailure('unexpected', `${failureOf(error).detail}; not put back: ${detail}`, {
      cause: error,
    });
  }
  throw failureOf(error);
}

interface Prepared {
  readonly tasks: readonly SheetTask[];
  readonly before: Before;
  readonly found: Survey;
}

async function prepare(plans: readonly SheetPlan[], watch: Watch): Promise<Prepared> {
  watch.report({ done: 0, total: plans.length + 1, sheet: plans[0]?.name ?? '' });
  try {
    const found = await survey(plans);
    for (const { name, isProtected } of found.own.values()) {
      if (isProtected) {
        throw new HostFailure('protected', name);
      }
    }
    const contents = await readOwn(found, quiet(watch));
    const names = sheetNames(plans, found);
    const tasks = plans.map((plan) => taskOf(plan, names.get(plan) ?? plan.name, found, contents));
    return { tasks, found, before: beforeOf(tasks, found, contents) };
  } catch (error) {
    throw failureOf(error);
  }
}

/** Reading before a write is one step of it, whatever it takes. */
function quiet({ cancelled }: Watch): Watch {
  return { report: () => undefined, cancelled };
}

/** The contents of our sheets, by the name of the sheet. */
async function readOwn(found: Survey, watch: Watch): Promise<ReadonlyMap<string, Contents>> {
  const areas = new Map<string, { readonly sheet: string; readonly used: NonNullable<OwnSheet['used']> }>();
  for (const { name, used } of found.own.values()) {
    if (used !== null) {
      areas.set(name, { sheet: name, used });
    }
  }
  const wanted = [...areas.values()].map(({ sheet, used }) => ({ sheet, area: used, formulas: true }));
  const contents = await readAreas(wanted, watch);
  return new Map(
    wanted.flatMap(({ sheet }, index) => {
      const answer = contents[index];
      return answer === undefined ? [] : [[sheet, answer] as const];
    }),
  );
}

/** The names the sheets will have: a sheet of the user's that has the name of ours is left alone. */
function sheetNames(plans: readonly SheetPlan[], found: Survey): ReadonlyMap<SheetPlan, string> {
  const taken = new Set(found.sheets.map(({ name }) => name.toLowerCase()));
  const names = new Map<SheetPlan, string>();
  for (const plan of plans) {
    const name = found.own.get(plan.name)?.name ?? freeName(plan.name, taken);
    taken.add(name.toLowerCase());
    names.set(plan, name);
  }
  return names;
}

/** A free name for a sheet: the wanted one, else with a suffix, else with a number in it. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : number === 2 ? ' (MLTP)' : ` (MLTP ${number - 1})`;
    // A sheet name has at most 31 characters.
    const name = wanted.slice(0, 31 - end.length) + end;
    if (!taken.has(name.toLowerCase())) {
      return name;
    }
  }
}

function taskOf(
  plan: SheetPlan,
  name: string,
  found: Survey,
  contents: ReadonlyMap<string, Contents>,
): SheetTask {
  const own = found.own.get(plan.name);
  const tables = plan.tables.map((table) => tableTask(table, standing(table, found, own, contents)));
  return sheetTask(plan, name, own, tables, found.names);
}

/** The table of an earlier run, when it is still on the sheet of its plan. */
function standing(
  plan: TablePlan,
  found: Survey,
  own: OwnSheet | undefined,
  contents: ReadonlyMap<string, Contents>,
): StandingTable | undefined {
  const table = found.tables.get(plan.name.toLowerCase());
  const cells = own === undefined ? undefined : contents.get(own.name);
  if (
    table === undefined ||
    cells === undefined ||
    own?.used === null ||
    own === undefined ||
    table.sheet !== own.name
  ) {
    return undefined;
  }
  const { used } = own;
  const { top, left, columns } = table.area;
  const rows = table.area.rows - (table.totals ? 1 : 0);
  const part = <T>(grid: readonly (readonly T[])[]): readonly (readonly T[])[] =>
    Array.from({ length: rows }, (_, row) =>
      (grid[top - used.top + row] ?? []).slice(left - used.left, left - used.left + columns),
    );
  return {
    area: { top, left, rows, columns },
    totals: table.totals,
    values: part(cells.values),
    formulas: part(cells.formulas),
  };
}

function beforeOf(
  tasks: readonly SheetTask[],
  found: Survey,
  contents: ReadonlyMap<string, Contents>,
): Before {
  const sheets = tasks.flatMap(({ own }): readonly SheetBefore[] => {
    if (own === undefined) {
      return [];
    }
    const { name, used, charts } = own;
    return [{ name, used, charts, contents: contents.get(name), tables: tablesOn(name, found) }];
  });
  return {
    sheets,
    made: tasks.flatMap(({ name, own }) => (own === undefined ? [name] : [])),
    names: found.names,
    planned: {
      tables: namesOf(tasks.flatMap(({ plan }) => plan.tables)),
      charts: namesOf(tasks.flatMap(({ plan }) => plan.charts)),
      names: namesOf(tasks.flatMap(({ plan }) => plan.names)),
    },
  };
}

function namesOf(things: readonly { readonly name: string }[]): ReadonlySet<string> {
  return new Set(things.map(({ name }) => name.toLowerCase()));
}

function tablesOn(sheet: string, found: Survey): readonly TableBefore[] {
  return [...found.tables.values()]
    .filter((table) => table.sheet === sheet)
    .map(({ name, area, totals }) => ({
      name,
      totals,
      area: { ...area, rows: area.rows - (totals ? 1 : 0) },
    }));
}

/** Everything to do, in order: what formulas may refer to stands before the first formula is written. */
function operationsOf(
  tasks: readonly SheetTask[],
  found: Survey,
  lists: ListSources,
  remembered: boolean,
): readonly Operation[] {
  return [
    ...tasks.flatMap(sheetOperations),
    ...tasks.flatMap((task) => [...tableOperations(task), ...blockOperations(task)]),
    ...tasks.flatMap((task) => (remembered ? nameOperations(task, found.names) : [])),
    ...tasks.flatMap((task) => [
      ...formulaOperations(task),
      ...ruleOperations(task, lists),
      ...lookOperations(task),
      ...chartOperations(task),
    ]),
  ];
}

function sheetOperations({ name, plan, own }: SheetTask): readonly Operation[] {
  if (own !== undefined) {
    return [];
  }
  return [
    small(name, (desk) => {
      const sheet = desk.context.workbook.worksheets.add(name);
      if (plan.name === listSheetName) {
        sheet.visibility = 'Hidden';
      }
    }),
  ];
}

function blockOperations({ name, blocks, leftovers }: SheetTask): readonly Operation[] {
  return [
    ...leftovers.map((area) =>
      small(name, (desk) => {
        rangeOf(desk.sheet(name), area).clear('All');
      }),
    ),
    ...blocks.flatMap(({ block }) =>
      pieces(block.top, block.left, block.rows, isValue).map((piece) => pieceOperation(name, piece)),
    ),
  ];
}

function formulaOperations({ name, tables, blocks }: SheetTask): readonly Operation[] {
  return [
    ...tables.flatMap(({ task, after }) => pieces(after.top + 1, after.left, task.cells, isFormula)),
    ...blocks.flatMap(({ block }) => pieces(block.top, block.left, block.rows, isFormula)),
  ].map((piece) => pieceOperation(name, piece));
}
