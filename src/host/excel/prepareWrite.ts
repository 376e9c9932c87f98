import type { Cell, SheetPlan, TablePlan } from '../../sheet/plan';
import type { TableGrid } from '../../sheet/snapshot';
import { HostFailure, type Watch } from '../port';
import type { SettledPlan } from '../refresh/settlePlans';
import { sheetPrefix } from '../refresh/ownNames';
import { sinceRead } from '../refresh/sinceRead';
import { sameName } from '../refresh/standing';
import type { Before, SheetBefore, TableBefore } from './before';
import { failureOf } from './failure';
import { holds, moves, type Holds } from './held';
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
export async function prepare(
  plans: readonly SheetPlan[],
  watch: Watch,
  settle?: Settle,
  read: readonly TableGrid[] = [],
): Promise<Prepared> {
  watch.report({ done: 0, total: plans.length + 1, sheet: plans[0]?.name ?? '' });
  try {
    const found = await survey(plans, settle);
    for (const { name, isProtected } of found.own.values()) {
      if (isProtected) {
        throw new HostFailure('protected', name);
      }
    }
    const contents = await readOwn(found, quiet(watch));
    const tasks = found.settled.map((settled) => taskOf(settled, found, contents, read));
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

function taskOf(
  settled: SettledPlan,
  found: Survey,
  contents: ReadonlyMap<string, Contents>,
  read: readonly TableGrid[],
): SheetTask {
  const own = found.own.get(settled.sheet);
  const tables = settled.plan.tables.map((table, at) => {
    const stands = standing(table, found, own, contents);
    const [headers = [], ...rows] = stands?.values ?? [];
    const body =
      stands === undefined ? undefined : { headers: headers.map((each) => String(each ?? '')), rows };
    const was = read.find(({ name }) => name === settled.plannedTables[at]);
    return tableTask(sinceRead(table, was, body), stands);
  });
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
  const sheets = tasks.flatMap((task): readonly SheetBefore[] => {
    if (task.own === undefined) {
      return [];
    }
    const { id, name, used, drawn, gone, chartIds } = task.own;
    return [
      {
        id,
        name,
        used,
        charts: [...drawn.values()],
        gone,
        chartIds,
        contents: contents.get(name),
        tables: tablesOn(task, found),
        moves: task.tables.some(moves),
        planned: plannedCells(task),
      },
    ];
  });
  return {
    sheets,
    made: tasks.flatMap(({ name, own, plan, isRemembered }) =>
      own === undefined ? [{ name, prefix: isRemembered ? sheetPrefix(plan.name) : undefined }] : [],
    ),
    ids: new Set(found.sheets.map(({ id }) => id)),
    names: found.names,
    isBroken: false,
    planned: {
      tables: namesOf(tasks.flatMap(({ plan }) => plan.tables)),
      charts: new Map(
        tasks.flatMap(({ plan }) =>
          plan.charts.map(
            ({ name, series }) => [name.toLowerCase(), series.map((each) => each.name)] as const,
          ),
        ),
      ),
      names: namesOf(tasks.flatMap(({ plan }) => plan.names)),
    },
  };
}

/** What a task puts into each cell of its sheet, worked out when it is first asked for. */
function plannedCells(task: SheetTask): SheetBefore['planned'] {
  let cells: ReadonlyMap<string, Cell> | undefined;
  return (row, column) => {
    cells ??= cellsOf(task);
    return cells.get(`${row},${column}`);
  };
}

/** The cells that a task writes; those of earlier blocks become empty. */
function cellsOf({ tables, blocks, leftovers }: SheetTask): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  const fill = (top: number, left: number, rows: readonly (readonly Cell[])[]): void => {
    for (const [row, line] of rows.entries()) {
      for (const [column, cell] of line.entries()) {
        if (cell !== undefined) {
          cells.set(`${top + row},${left + column}`, cell);
        }
      }
    }
  };
  for (const { top, left, rows, columns } of leftovers) {
    fill(
      top,
      left,
      Array.from({ length: rows }, () => Array.from({ length: columns }, () => null)),
    );
  }
  for (const { block } of blocks) {
    fill(block.top, block.left, block.rows);
  }
  for (const { task, after } of tables) {
    fill(after.top + 1, after.left, task.cells);
  }
  return cells;
}

function namesOf(things: readonly { readonly name: string }[]): ReadonlySet<string> {
  return new Set(things.map(({ name }) => name.toLowerCase()));
}

function tablesOn({ tables, name: sheet }: SheetTask, found: Survey): readonly TableBefore[] {
  return found.tables
    .filter((table) => table.sheet === sheet)
    .map(({ id, name, area, totals }) => {
      const placed = tables.find(({ task }) => sameName(task.plan.name, name));
      return {
        id,
        name,
        totals,
        area: { ...area, rows: area.rows - (totals ? 1 : 0) },
        filters: found.filters.get(name) ?? [],
        deletions: placed?.task.deletions ?? [],
        sortedBy: placed?.task.sort?.column,
        key: Math.max(0, placed?.task.planned.indexOf(placed.task.plan.key ?? 0) ?? 0),
        headers: placed?.task.headers.slice(area.columns) ?? [],
        added: placed === undefined ? 0 : Math.max(0, placed.after.rows - 1 - placed.task.stay),
      };
    });
}
