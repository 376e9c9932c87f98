import type { SheetPlan } from '../../sheet/plan';
import type { Snapshot } from '../../sheet/snapshot';
import { HostFailure, type Watch } from '../port';
import { settlePlans, settleTemplate, type SettledPlan } from '../refresh/settlePlans';
import type { Standing } from '../refresh/standing';
import { rangeOf } from './area';
import type { Before } from './before';
import { isFormula } from './cellInput';
import { chartOperations, goneChartOperations } from './chartOperations';
import { failureOf } from './failure';
import { filtered, unfiltered } from './filters';
import type { Holds } from './held';
import { listSheetName, listSources, type ListSources } from './listSheet';
import { lookOperations } from './lookOperations';
import { nameOperations, sheetMarkOperations } from './nameOperations';
import { small, type Operation } from './operation';
import { perform } from './perform';
import { pieces } from './piece';
import { pieceOperations } from './pieceOperation';
import { prepare, type Job } from './prepareWrite';
import { restore } from './restore';
import { ruleOperations } from './ruleOperations';
import type { SheetTask } from './sheetTask';
import type { Survey } from './survey';
import { isValue, tableOperations } from './tableOperations';

/** What a write did: the names of its sheets, and what stood before. */
export interface Written {
  readonly names: readonly string[];
  readonly before: Before;
}

/**
 * Writes plans: looks at the workbook, keeps what stands in our sheets, then makes sheets, tables and values, then
 * formulas, looks, rules and charts. When it fails or is cancelled, it puts back what stood. Sheets that are not
 * `remembered` belong to the user from then on. What was typed into our tables since `basis` was read stays.
 */
export async function writePlans(
  plans: readonly SheetPlan[],
  watch: Watch,
  { remembered = true, basis }: { readonly remembered?: boolean; readonly basis?: Snapshot | undefined } = {},
): Promise<Written> {
  const lists = listSources(plans);
  const all = lists.plan === undefined ? plans : [lists.plan, ...plans];
  const { jobs, before, found } = await prepare(
    all,
    watch,
    remembered ? settlePlans : templates,
    basis?.tables,
  );
  const begun = new Set<string>();
  try {
    await perform(operationsOf(jobs, found, lists), jobs.length, watch, begun);
  } catch (error) {
    await putBack({ ...before, isBroken: true }, error, begun);
  }
  const names = jobs.slice(all.length - plans.length).map(({ task }) => task.name);
  return { names, before };
}

function templates(plans: readonly SheetPlan[], standing: Standing): readonly SettledPlan[] {
  return plans.map((plan) => settleTemplate(plan, standing));
}

/** Brings back what stood; what cannot be is named, and brought back before the next run. */
async function putBack(before: Before, error: unknown, begun: ReadonlySet<string>): Promise<never> {
  const failure = failureOf(error);
  // A write that sent nothing changed nothing.
  const left = begun.size === 0 ? undefined : await restore(before);
  if (left === undefined) {
    throw failure;
  }
  const unrestored = left.sheets.filter((name) => begun.has(name));
  throw new Unfinished(before, failure, unrestored.length === 0 ? left.sheets : unrestored, left.failure);
}

/** A write that broke and could not be undone. */
export class Unfinished extends HostFailure {
  constructor(
    readonly before: Before,
    cause: HostFailure,
    unrestored: readonly string[],
    restoring: HostFailure,
  ) {
    super(cause.kind, `${cause.detail}; not put back: ${restoring.detail}`, { cause, unrestored });
  }
}

/** Everything to do, in order: what formulas may refer to stands before the first formula is written. */
function operationsOf(jobs: readonly Job[], found: Survey, lists: ListSources): readonly Operation[] {
  const tasks = jobs.map(({ task }) => task);
  const filters = found.tables.flatMap(({ name, sheet }) => {
    const known = found.filters.get(name);
    return known === undefined ? [] : [{ name, sheet, known }];
  });
  return [
    ...filters.map(({ name, sheet }) => unfiltered(sheet, name)),
    ...tasks.flatMap((task) => [...sheetOperations(task), ...sheetMarkOperations(task, found.names)]),
    ...jobs.flatMap(({ task, isHeld }) => [
      ...tableOperations(task, isHeld, found.names),
      ...blockOperations(task, isHeld),
    ]),
    ...tasks.flatMap(goneChartOperations),
    ...tasks.flatMap((task) => (task.isRemembered ? nameOperations(task, found.names) : [])),
    ...jobs.flatMap(({ task, isHeld }) => [
      ...formulaOperations(task, isHeld),
      ...ruleOperations(task, lists),
      ...lookOperations(task),
      ...chartOperations(task),
    ]),
    ...filters.map(({ name, sheet, known }) => filtered(sheet, name, known)),
  ];
}

function sheetOperations({ name, plan, own }: SheetTask): readonly Operation[] {
  if (own !== undefined) {
    return [];
  }
  return [
    small(name, (cache) => {
      const sheet = cache.context.workbook.worksheets.add(name);
      if (plan.name === listSheetName) {
        sheet.visibility = 'Hidden';
      }
    }),
  ];
}

function blockOperations({ name, blocks, leftovers }: SheetTask, isHeld: Holds): readonly Operation[] {
  return [
    ...leftovers.map((area) =>
      small(name, (cache) => {
        rangeOf(cache.sheet(name), area).clear('All');
      }),
    ),
    ...blocks.flatMap(({ block }) =>
      pieceOperations(name, pieces(block.top, block.left, block.rows, isValue), isHeld),
    ),
  ];
}

function formulaOperations({ name, tables, blocks }: SheetTask, isHeld: Holds): readonly Operation[] {
  const all = [
    ...tables.flatMap(({ task, after }) => pieces(after.top + 1, after.left, task.cells, isFormula)),
    ...blocks.flatMap(({ block }) => pieces(block.top, block.left, block.rows, isFormula)),
  ];
  return pieceOperations(name, all, isHeld);
}
