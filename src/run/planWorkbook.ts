import type { Language } from '../framework/language';
import type { Workbook } from '../host/port';
import type { ToldAssumptions } from '../sheet/assumptions/readAssumptions';
import { prepare, type Preparation } from '../sheet/prepare';
import { noPlans, planQuestions, report, type Report } from '../sheet/report';
import type { RosterChoice } from '../sheet/rosterChoice';
import type { Snapshot } from '../sheet/snapshot';
import { beginStep, stepWatch, type RunWatch } from './runWatch';
import { solvePlans, type Solver } from './solvePlans';

/** What a run is asked for. */
export interface PlanTask {
  readonly workbook: Workbook;
  /** The user's choice of sheet and columns; `null`: that of the last run, else whatever looks most like a roster. */
  readonly choice: RosterChoice | null;
  /** The sheets to read; `null`: all of them. */
  readonly sheets: readonly string[] | null;
  /** Language of new sheets. */
  readonly language: Language;
  /** Now as an Excel serial number. */
  readonly now: number;
  /** Version of the planner. */
  readonly version: string;
  /** Who finds the best plan. */
  readonly solver: Solver;
  /** Seconds for the plan of the base; 0: the quick plan, without a solver. */
  readonly seconds: number;
  /** What the run is told of the assumptions beside the workbook. */
  readonly told?: ToldAssumptions;
  /** Whether the sheets are written, or only worked out. */
  readonly write: boolean;
}

/** A run that is over. */
export interface PlannedWorkbook extends Omit<Preparation, 'run'> {
  readonly snapshot: Snapshot;
  /** `null` where an error stopped the run before anything was written. */
  readonly report: Report | null;
  /** The names that the sheets of the report really got; none where nothing was written. */
  readonly written: readonly string[];
}

/**
 * A whole run on a workbook: read, prepare, solve, report, write. What is read is prepared once. Throws the HostFailure of
 * a workbook, or one of kind cancelled; nothing is written then.
 */
export async function planWorkbook(task: PlanTask, watch: RunWatch): Promise<PlannedWorkbook> {
  const { workbook, choice, language, now, version } = task;
  await beginStep(watch, 'read');
  const names = task.sheets ?? (await workbook.sheets()).map(({ name }) => name);
  const snapshot = await workbook.read(names, stepWatch(watch, 'read'));
  await beginStep(watch, 'prepare');
  const { run, ...read } = prepare({
    ...{ snapshot, choice, language, now, version },
    ...(task.told === undefined ? {} : { told: task.told }),
  });
  if (run === null) return { ...read, snapshot, report: null, written: [] };
  await beginStep(watch, 'solve');
  const plans =
    task.seconds > 0 ? await solvePlans(planQuestions(run), task.solver, task.seconds, watch) : noPlans;
  await beginStep(watch, 'report');
  const reported = report(run, plans);
  if (!task.write) return { ...read, snapshot, report: reported, written: [] };
  await beginStep(watch, 'write');
  const written = await workbook.write(reported.sheets, stepWatch(watch, 'write'), snapshot);
  return { ...read, snapshot, report: reported, written };
}
