import packageFile from '../../../package.json';
import { localSerial } from '../../domain/calendar/localSerial';
import type { StaffingPlan } from '../../domain/plan/staffing/staffingPlan';
import type { Language } from '../../framework/language';
import { explain } from '../../sheet/explain/explain';
import { problemWords } from '../../sheet/problemWords';
import { examine, prepareRun, staffingOf, type RunInput } from '../../sheet/preparedRun';
import { report } from '../../sheet/report';
import { lastChoice, type RosterChoice } from '../../sheet/rosterChoice';
import { scenarioProblemsOf, scenariosOf } from '../../sheet/scenarios/scenarioRuns';
import { templateSheet } from '../../sheet/template/templateSheet';
import type { Snapshot } from '../../sheet/snapshot';
import { planSummary } from '../../sheet/summary';
import { inputFingerprint } from '../../sheet/runLog/runRecord';
import type { Planner } from '../planner';
import { coverageRows } from '../coverage/coverageRows';
import { decidedRows, putRows } from '../review/mappingRows';
import { reviews } from '../review/reviews';
import { settings } from '../settings/settings';
import { paneSeconds, paneStaffing } from './paneStaffing';

function input(snapshot: Snapshot, choice: RosterChoice, language: Language): RunInput {
  return { snapshot, choice, language, now: localSerial(new Date()), version: packageFile.version };
}

/** The planner of the product: the report over what a workbook holds, now. */
export const corePlanner: Planner = {
  examine: (snapshot, choice, language) => examine(input(snapshot, choice, language)),
  report: async (snapshot, choice, language, watch) => {
    const run = input(snapshot, choice, language);
    const problem = staffingOf(run);
    const staffing = problem === null ? null : await paneStaffing(problem, paneSeconds.plan, watch);
    const scenarios: Record<string, StaffingPlan> = {};
    // Without a solver the scenarios are planned quickly, all of them.
    for (const posed of staffing === null ? [] : scenarioProblemsOf(run)) {
      const plan = await paneStaffing(posed.problem, paneSeconds.scenario, watch);
      if (plan !== null) scenarios[posed.name] = plan;
    }
    const { sheets, problems, workbook } = report({ ...run, staffing, scenarios });
    if (workbook === null) return { sheets, problems, result: null };
    const { members, mapping, hiring, plan, years, scenarios: compared } = planSummary(workbook);
    const { fingerprint } = workbook.run;
    const summary = {
      members,
      mapping,
      hiring,
      plan,
      years,
      scenarios: compared,
      reviews: reviews(workbook.model.staff, language),
      coverage: coverageRows(workbook.model),
    };
    return { sheets, problems, result: { summary, fingerprint, explain: (at) => explain(workbook, at) } };
  },
  fingerprint: (snapshot, choice) => {
    const run = input(snapshot, choice, 'en');
    const prepared = prepareRun(run, examine(run));
    return prepared === null
      ? null
      : inputFingerprint(prepared.model, prepared.decisions, scenariosOf(prepared, snapshot));
  },
  decide: decidedRows,
  putRows,
  settings,
  sentence: problemWords,
  template: templateSheet,
  sample: async (language) =>
    (await import('../../sheet/sample/sample')).sample(language, Math.floor(localSerial(new Date()))),
  lastChoice,
};
