import type { SheetPlan, TablePlan } from '../../sheet/plan';
import { HostFailure, type Watch } from '../port';
import type { SettledPlan } from '../refresh/settlePlans';
import { sameName } from '../refresh/standing';
import type { Before, SheetBefore, TableBefore } from './before';
import { failureOf } from './failure';
import { holds, type Holds } from './held';
import { readAreas, type Contents } from './readArea';
import { sheetTask, type SheetTask } from './sheetTask';
import { survey, type OwnSheet, type Settle, type Survey } from './survey';
import { tableTask, type StandingTable } from './tableTask';

/** A sheet to write, with what it holds already. */
export interface Job {
  readonly task: SheetTask;
  readonly isHeld: Holds;
}

/** Everything a write must know before it begins. */
export interface Prepared {
  readonly jobs: readonly Job[];
  readonly before: Before;
  readonly found: Survey;
}

/** Looks at the workbook, keeps what stands in our sheets and brings plans and sheets together. */
export async function prepare(plans: readonly SheetPlan[], watch: Watch, settle?: Settle): Promise<Prepared> {
  watch.report({ done: 0, total: plans.length + 1, sheet: plans[0]?.name ?? '' });
  try {
    const found = await survey(plans, settle);
    for (const { name, isProtected } of found.own.values()) {
      if (isProtected) {
        throw new HostFailure('protected', name);
      }
    }
    const contents = await readOwn(found, quiet(watch));
    const tasks = found.settled.map((settled) => taskOf(settled, found, contents));
    const jobs = tasks.map((task) => ({
      task,
      isHeld: holds(task.own?.used ?? null, contents.get(task.name), task.tables),
    }));
    return { jobs, found, before: beforeOf(tasks, found, contents) };
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

function taskOf(settled: SettledPlan, found: Survey, contents: ReadonlyMap<string, Contents>): SheetTask {
  const own = found.own.get(settled.sheet);
  const tables = settled.plan.tables.map((table) => tableTask(table, standing(table, found, own, contents)));
  return sheetTask(settled, own, tables, found.names);
}

/** The table of an earlier run, when it is still on the sheet of its plan. */
function standing(
  plan: TablePlan,
  found: Survey,
  own: OwnSheet | undefined,
  contents: ReadonlyMap<string, Contents>,
): StandingTable | undefined {
  const table = found.tables.find(({ name }) => sameName(name, plan.name));
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
    const { name, used } = own;
    const charts = [...own.drawn.values()];
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
  return found.tables
    .filter((table) => table.sheet === sheet)
    .map(({ name, area, totals }) => ({
      name,
      totals,
      area: { ...area, rows: area.rows - (totals ? 1 : 0) },
    }));
}
