import type { CellAddress } from '../../domain/grid';
import type { Problem } from '../../domain/problem';
import type { Language } from '../../framework/language';
import { unwatched, type SheetInfo, type Workbook } from '../../host/port';
import { stepWatch, type RunWatch } from '../../run/runWatch';
import type { Explanation } from '../../sheet/explain/explanation';
import type { ToldAssumptions } from '../../sheet/assumptions/readAssumptions';
import type { Snapshot } from '../../sheet/snapshot';
import type { RosterChoice } from '../../sheet/rosterChoice';
import type { PlanProblem } from '../../sheet/tables/planProblem';
import type { Correction, MappingRow, Planner, Setting } from '../planner';
import type { Action } from './action';
import { failureOf } from './failureOf';
import { rememberedChoice } from './rememberedChoice';
import type { Outcome, Roster, ProblemNotice } from './state';

/** What tasks that say nothing work with. */
export interface SilentTools {
  readonly workbook: Workbook;
  readonly loadPlanner: () => Promise<Planner>;
  readonly dispatch: (action: Action) => void;
}

/** What tasks work with. */
export interface TaskTools extends SilentTools {
  readonly language: Language;
}

/** Lets the browser draw what was just dispatched before the core computes. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** The end of a task: every error becomes a state, none is lost. */
async function settle(tools: SilentTools, task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (thrown) {
    const failure = failureOf(thrown);
    tools.dispatch(
      failure.kind === 'cancelled' && failure.unrestored.length === 0
        ? { type: 'cancelled' }
        : { type: 'failed', failure },
    );
  }
}

/** The sheet to offer first: the one the user looks at, unless we wrote it; else the first filled one. */
function likelyRoster(sheets: readonly SheetInfo[], selected: CellAddress | null): string | null {
  const filled = sheets.filter((sheet) => !sheet.ours && sheet.rows > 1);
  const looked = filled.find((sheet) => sheet.name === selected?.sheet);
  return (looked ?? filled[0])?.name ?? null;
}

/** The choice of the last run: only a workbook that holds a sheet of ours can have one. */
async function lastChoice(tools: SilentTools, sheets: readonly SheetInfo[]): Promise<RosterChoice | null> {
  if (!sheets.some(({ ours }) => ours)) return null;
  return rememberedChoice(tools.workbook, await tools.loadPlanner(), sheets);
}

async function list(tools: SilentTools, inserted?: string): Promise<RosterChoice | null> {
  const { workbook, dispatch } = tools;
  const sheets = await workbook.sheets();
  const last = await lastChoice(tools, sheets);
  const sheet = inserted ?? last?.sheet ?? likelyRoster(sheets, await workbook.selected());
  const choice = sheet === null ? null : sheet === last?.sheet ? last : { sheet, columns: {} };
  dispatch({ type: 'listed', sheets, choice, last });
  return choice;
}

/** Names the sheets of the workbook and offers one; tells which, or `null` where there is none or it failed. */
export async function listSheets(tools: SilentTools): Promise<RosterChoice | null> {
  tools.dispatch({ type: 'readingBegan', sheet: null });
  let choice: RosterChoice | null = null;
  await settle(tools, async () => {
    choice = await list(tools);
  });
  return choice;
}

/** Adds an empty roster and offers it. */
export function insertTemplate(tools: TaskTools): Promise<void> {
  tools.dispatch({ type: 'readingBegan', sheet: null });
  return settle(tools, async () => {
    const { template } = await tools.loadPlanner();
    const sheet = await tools.workbook.insertSheet(template(tools.language));
    await tools.workbook.select({ sheet, row: 0, column: 0 });
    await list(tools, sheet);
  });
}

/** Adds the sample roster, and its use cases where the workbook has none of its own, and reads it. */
export async function insertSample(tools: TaskTools, watch: RunWatch): Promise<void> {
  const { workbook, dispatch } = tools;
  dispatch({ type: 'readingBegan', sheet: null });
  await settle(tools, async () => {
    const planner = await tools.loadPlanner();
    const { roster, useCases } = await planner.sample(tools.language);
    const { tables } = await workbook.read([], unwatched);
    const planned = tables.some(({ name }) => name === useCases.tables[0]?.name);
    if (!planned) await workbook.write([useCases], stepWatch(watch, 'write'));
    const sheet = await workbook.insertSheet(roster);
    await workbook.select({ sheet, row: 0, column: 0 });
    await list(tools, sheet);
    await readRoster(tools, { sheet, columns: {} }, watch);
  });
}

function tell(
  planner: Planner,
  problems: readonly (Problem | PlanProblem)[],
  language: Language,
): readonly ProblemNotice[] {
  return problems.map((problem) => ({ problem, sentence: planner.sentence(problem, language) }));
}

function recognise(tools: TaskTools, planner: Planner, snapshot: Snapshot, choice: RosterChoice): Roster {
  const reading = planner.examine(snapshot, choice, tools.language);
  return { choice, snapshot, reading, problems: tell(planner, reading.problems, tools.language) };
}

async function read(tools: TaskTools, choice: RosterChoice, watch: RunWatch): Promise<Roster> {
  const [planner, snapshot] = await Promise.all([
    tools.loadPlanner(),
    tools.workbook.read([choice.sheet], stepWatch(watch, 'read')),
  ]);
  await breathe();
  return recognise(tools, planner, snapshot, choice);
}

/** Reads a sheet as a roster; nothing is written. */
export function readRoster(tools: TaskTools, choice: RosterChoice, watch: RunWatch): Promise<void> {
  tools.dispatch({ type: 'readingBegan', sheet: choice.sheet });
  return settle(tools, async () => {
    tools.dispatch({ type: 'rosterRead', roster: await read(tools, choice, watch) });
  });
}

/** Recognises the roster again with other columns, from what was read before. */
export function correctColumns(tools: TaskTools, roster: Roster, choice: RosterChoice): Promise<void> {
  return settle(tools, async () => {
    const planner = await tools.loadPlanner();
    tools.dispatch({ type: 'corrected', roster: recognise(tools, planner, roster.snapshot, choice) });
  });
}

/** Reads the roster as it is now, plans it and writes the sheets; stops before writing when there is an error. */
export function runPlan(
  tools: TaskTools,
  choice: RosterChoice,
  watch: RunWatch,
  told: ToldAssumptions,
): Promise<void> {
  const { workbook, dispatch, language } = tools;
  dispatch({ type: 'runBegan', task: 'plan' });
  return settle(tools, async () => {
    const planner = await tools.loadPlanner();
    const { snapshot, reading, result, ...run } = await planner.plan(workbook, choice, language, watch, told);
    const problems = tell(planner, run.problems, language);
    const roster: Roster = { choice, snapshot, reading, problems };
    if (result === null) {
      dispatch({ type: 'rosterRead', roster });
      return;
    }
    dispatch({ type: 'planned', roster, outcome: { ...result, problems }, sheets: await workbook.sheets() });
  });
}

/** Writes corrections into the roster, or takes the last ones back, and reads it again. */
export function mendRoster(
  tools: TaskTools,
  choice: RosterChoice,
  corrections: readonly Correction[] | null,
  watch: RunWatch,
): Promise<void> {
  const { workbook, dispatch } = tools;
  dispatch({ type: 'readingBegan', sheet: choice.sheet });
  return settle(tools, async () => {
    if (corrections === null) await workbook.revert();
    else await workbook.correct(corrections);
    const roster = await read(tools, choice, watch);
    dispatch({ type: 'mended', roster, revertible: corrections !== null });
  });
}

/** The assumptions of the workbook; `null` where they could not be read. */
export async function readSettings(tools: TaskTools): Promise<readonly Setting[] | null> {
  let settings: readonly Setting[] | null = null;
  await settle(tools, async () => {
    const [planner, snapshot] = await Promise.all([tools.loadPlanner(), tools.workbook.read([], unwatched)]);
    settings = planner.settings(snapshot, tools.language);
  });
  return settings;
}

/** Writes an assumption into its cell, wherever that is now; tells the assumptions as they are then. */
export async function assume(
  tools: TaskTools,
  key: Setting['key'],
  value: Setting['value'],
): Promise<readonly Setting[] | null> {
  await settle(tools, async () => {
    const [planner, snapshot] = await Promise.all([tools.loadPlanner(), tools.workbook.read([], unwatched)]);
    const setting = planner.settings(snapshot, tools.language).find((each) => each.key === key);
    if (setting === undefined) return;
    await tools.workbook.correct([{ at: setting.at, value: value ?? '' }]);
    tools.dispatch({ type: 'assumed' });
  });
  return readSettings(tools);
}

/** Takes the last run back. */
export function revertRun(tools: TaskTools): Promise<void> {
  const { workbook, dispatch } = tools;
  dispatch({ type: 'runBegan', task: 'revert' });
  return settle(tools, async () => {
    const reverted = await workbook.revert();
    dispatch({ type: 'reverted', reverted, sheets: await workbook.sheets() });
  });
}

/** Writes decisions into the Mapping table, wherever the rows stand now; tells what they were before. */
export async function putDecisions(
  { workbook, loadPlanner }: TaskTools,
  rowsOf: (planner: Planner, snapshot: Snapshot) => readonly MappingRow[],
): Promise<readonly MappingRow[]> {
  const [planner, snapshot] = await Promise.all([loadPlanner(), workbook.read([], unwatched)]);
  const { corrections, before } = planner.putRows(snapshot, rowsOf(planner, snapshot));
  if (corrections.length > 0) await workbook.correct(corrections);
  return before;
}

/** Compares what a run would read now with what the last one read. */
export async function checkStale(tools: TaskTools, roster: Roster, outcome: Outcome): Promise<void> {
  const planner = await tools.loadPlanner();
  const snapshot = await tools.workbook.read([roster.choice.sheet], unwatched);
  if (planner.fingerprint(snapshot, roster.choice) !== outcome.fingerprint) {
    tools.dispatch({ type: 'becameStale', outcome });
  }
}

/** Explains the cell that the user has selected; `null` where it holds no number of the plan. */
export async function explainSelected(tools: TaskTools, outcome: Outcome): Promise<Explanation | null> {
  let explanation: Explanation | null = null;
  await settle(tools, async () => {
    const at = await tools.workbook.selected();
    explanation = at && outcome.explain(at);
  });
  return explanation;
}

/** Shows a cell. */
export function showCell(tools: TaskTools, at: CellAddress): Promise<void> {
  return settle(tools, () => tools.workbook.select(at));
}
