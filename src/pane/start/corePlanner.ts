import { headlineSentence } from '../../sheet/demand/headlineBlock';
import packageFile from '../../../package.json';
import { localSerial } from '../../domain/calendar/localSerial';
import type { Language } from '../../framework/language';
import { explainer } from '../../sheet/explain/explain';
import { problemWords } from '../../sheet/tables/planProblem';
import { planWorkbook } from '../../run/planWorkbook';
import { examine, fingerprintOf, type RunInput } from '../../sheet/prepare';
import { lastChoice, type RosterChoice } from '../../sheet/rosterChoice';
import { templateSheet } from '../../sheet/template/templateSheet';
import type { Snapshot } from '../../sheet/snapshot';
import type { Planner } from '../planner';
import { coverageRows } from '../coverage/coverageRows';
import { decidedRows, putRows } from '../mapping/mappingRows';
import { reviews } from '../mapping/reviews';
import { planWords } from '../plan/planWords';
import { settings } from '../settings/settings';
import { workerSolver } from './workerSolver';

/** Seconds after which the best plan so far is taken. */
const seconds = 10;

/** When and by which version a run is made. */
function moment() {
  return { now: localSerial(new Date()), version: packageFile.version };
}

function input(snapshot: Snapshot, choice: RosterChoice, language: Language): RunInput {
  return { snapshot, choice, language, ...moment() };
}

/** The planner of the product, with the clock, the solver and the version of this page. */
export const corePlanner: Planner = {
  examine: (snapshot, choice, language) => examine(input(snapshot, choice, language)),
  plan: async (workbook, choice, language, watch, told = {}) => {
    const task = {
      workbook,
      choice,
      sheets: [choice.sheet],
      language,
      ...moment(),
      solver: workerSolver,
      seconds,
      told,
      write: true,
    };
    const { report, written, ...run } = await planWorkbook(task, watch);
    if (report === null) return { ...run, result: null };
    const { sheets, summary, workbook: model } = report;
    const result = {
      sheets: sheets.map(({ name }, index) => ({ plan: name, name: written[index] ?? name })),
      summary: {
        ...summary,
        reviews: reviews(model.model.staff, language),
        coverage: coverageRows(model.model),
        headline: headlineSentence(model.model.headline, model.model.quarters, model.text),
        quarter: model.model.balance.quarter.name,
        words: planWords(model),
      },
      fingerprint: model.run.fingerprint,
      explain: explainer(model),
    };
    return { ...run, result };
  },
  fingerprint: (snapshot, choice) => fingerprintOf(input(snapshot, choice, 'en')),
  decide: decidedRows,
  putRows,
  settings,
  sentence: problemWords,
  template: templateSheet,
  sample: async (language) =>
    (await import('../../sheet/sample/sample')).sample(language, Math.floor(localSerial(new Date()))),
  lastChoice,
};
