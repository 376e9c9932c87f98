import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Language } from '../framework/language';
import { staffingOf, type RunInput } from '../sheet/preparedRun';
import { scenarioProblemsOf, type ScenarioPlans } from '../sheet/scenarios/scenarioRuns';
import { report, type Report, type ReportInput } from '../sheet/report';
import { solveStaffing } from '../host/solver/solveStaffing';
import type { WorkbookModel } from '../sheet/workbookModel';
import { CommandFailure } from './commandFailure';
import { noWatch } from './noWatch';
import { openRoster } from './openRoster';
import { reportInput } from './reportInput';
import { unreadable } from './unreadable';
import { writeBytes } from './writeBytes';

/** A finished run on a file. */
export interface PlannedFile {
  readonly report: Report;
  readonly workbook: WorkbookModel;
}

/** Seconds a plan may take unless the user says otherwise. */
export const usualSeconds = 10;

/** What a run on a file is asked for. */
export interface FileTask {
  readonly path: string;
  /** Where the plan goes; `null`: nowhere. */
  readonly out: string | null;
  readonly language: Language;
  readonly sheet?: string | undefined;
  /** Time limit of the staffing optimum; 0: the quick plan. */
  readonly seconds: number;
}

/** Part of the time limit that the scenarios share. */
const scenarioPart = 0.5;

/** The optimum of the plan and of each scenario; nothing without time. */
async function solved(
  input: RunInput,
  seconds: number,
): Promise<Pick<ReportInput, 'staffing' | 'scenarios'>> {
  const problem = seconds > 0 ? staffingOf(input) : null;
  if (problem === null) return {};
  const watch = { report: () => undefined, cancelled: () => false };
  const posed = scenarioProblemsOf(input);
  const staffing = await solveStaffing(problem, { timeLimitSeconds: seconds, watch });
  const scenarios: Record<string, ScenarioPlans[string]> = {};
  for (const { name, problem: one } of posed) {
    const timeLimitSeconds = (seconds * scenarioPart) / posed.length;
    scenarios[name] = await solveStaffing(one, { timeLimitSeconds, watch });
  }
  return { staffing, scenarios };
}

/** Plans a roster file; with `out`, writes the input's sheets and ours to that new file. The input is never written. */
export async function planFile({ path, out, language, sheet, seconds }: FileTask): Promise<PlannedFile> {
  if (out !== null && (await isSameFile(out, path))) {
    throw new CommandFailure('The plan would overwrite its own input: choose another file for --out.');
  }
  const { workbook, snapshot } = await openRoster(path);
  const input = reportInput(snapshot, language, sheet);
  const result = report({ ...input, ...(await solved(input, seconds)) });
  if (result.workbook === null) throw new CommandFailure(unreadable(result.problems, language));
  if (out !== null) {
    await workbook.write(result.sheets, noWatch);
    await writeBytes(out, await workbook.save());
  }
  return { report: result, workbook: result.workbook };
}

/** Whether two names are of one file, however they are spelt and linked. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  if (resolve(one) === resolve(other)) return true;
  const known = async (path: string) => stat(path, { bigint: true }).catch(() => null);
  const [first, second] = await Promise.all([known(one), known(other)]);
  return first !== null && second !== null && first.ino === second.ino && first.dev === second.dev;
}
