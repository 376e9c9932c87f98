import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Language } from '../framework/language';
import type { ToldAssumptions } from '../sheet/assumptions/readAssumptions';
import type { Report } from '../sheet/report';
import { solveStaffing } from '../host/solver/solveStaffing';
import { planWorkbook } from '../run/planWorkbook';
import { unwatchedRun } from '../run/runWatch';
import type { Solver } from '../run/solvePlans';
import { CommandFailure } from './command';
import { openFile } from './files';
import { packedBeside } from './packing';
import { unreadable } from './problems';
import { runSettings } from './runSettings';
import { saveFile, savePlanBeside, workbookEnding } from './saving';

/** Seconds a plan may take unless the user says otherwise. */
export const usualSeconds = 10;

/** What a run on a file is asked for. */
export interface FileTask {
  readonly path: string;
  /** Where the plan goes; `null`: nowhere; nothing: beside the roster, under a name of its own. */
  readonly out?: string | null | undefined;
  readonly language: Language;
  readonly sheet?: string | undefined;
  /** The option --table: which of several tables side by side. */
  readonly table?: string | undefined;
  /** The options --column, such as title="Job Titles". */
  readonly columns?: readonly string[] | undefined;
  /** Time limit of the staffing optimum; 0: the quick plan. */
  readonly seconds: number;
  /** What the run is told of the assumptions beside the roster. */
  readonly told?: ToldAssumptions;
  /** Throws where the plan does not hold what the user asks for; nothing is saved then. */
  readonly check?: (report: Report) => void;
  /** Tells the solver the present moment in milliseconds; that of the machine unless stated. */
  readonly clock?: () => number;
}

/** The solver in this process: nobody watches a command, and it is ended from outside. */
function solverBy(clock: () => number): Solver {
  const watch = { report: () => undefined, cancelled: () => false };
  return async (problem, timeLimitSeconds) => solveStaffing(problem, { timeLimitSeconds, watch, clock });
}

/** A plan, and the file that holds it. */
export interface PlannedFile {
  readonly report: Report;
  readonly out: string | null;
  /** Whether the roster holds macros that the file of the plan does not hold. */
  readonly losesMacros: boolean;
}

/**
 * Plans a roster file, and writes the input's sheets and ours to a new file, or over the plan of an earlier run. The
 * input is never written, nor any other file that is there.
 */
export async function planFile(file: FileTask): Promise<PlannedFile> {
  const { path, out, language, sheet, columns, seconds } = file;
  if (typeof out === 'string') {
    if (await isSameFile(out, path))
      throw new CommandFailure('The plan would overwrite its own input: choose another file for --out.');
    workbookEnding(out);
    await refuseOthersFile(out);
  }
  const workbook = await openFile(path);
  const settings = runSettings(language, sheet, columns, file.table);
  const solver = solverBy(file.clock ?? Date.now);
  const { told = {} } = file;
  const task = { workbook, sheets: null, ...settings, solver, seconds, told, write: out !== null };
  const { report, problems } = await planWorkbook(task, unwatchedRun);
  if (report === null) throw new CommandFailure(unreadable(problems, language));
  file.check?.(report);
  if (out === null) return { report, out, losesMacros: false };
  const ending = out === undefined ? (workbook.hasMacros ? '.xlsm' : '.xlsx') : workbookEnding(out);
  const bytes = workbook.bytes({ macros: ending === '.xlsm', packing: packedBeside });
  const losesMacros = workbook.hasMacros && ending === '.xlsx';
  if (out === undefined) return { report, out: await savePlanBeside(path, ending, bytes), losesMacros };
  await saveFile(out, bytes);
  return { report, out, losesMacros };
}

/** Ends the command where a plan would replace a file that holds no plan of an earlier run. */
export async function refuseOthersFile(out: string): Promise<void> {
  const there = await stat(out).catch(() => null);
  // An empty file holds nothing that could be lost: it keeps a name.
  if (there?.isFile() !== true || there.size === 0) return;
  const isPlan = await openFile(out)
    .then(async (workbook) => workbook.sheets())
    .then(
      (sheets) => sheets.some(({ ours }) => ours),
      () => false,
    );
  if (!isPlan)
    throw new CommandFailure(
      `"${out}" already exists and holds no plan of an earlier run: choose another file for --out.`,
    );
}

/** Whether two names are of one file, however they are spelt and linked. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  if (resolve(one) === resolve(other)) return true;
  const known = async (path: string) => stat(path, { bigint: true }).catch(() => null);
  const [first, second] = await Promise.all([known(one), known(other)]);
  return first !== null && second !== null && first.ino === second.ino && first.dev === second.dev;
}
