import packageFile from '../../../package.json';
import { serialOf } from '../../domain/calendar/serialDate';
import type { Language } from '../../framework/language';
import { problemWords } from '../../sheet/problemWords';
import { examine, report, type ReportInput } from '../../sheet/report';
import { lastChoice, type RosterChoice } from '../../sheet/rosterChoice';
import { templateSheet } from '../../sheet/sheets/templateSheet';
import type { Snapshot } from '../../sheet/snapshot';
import { planSummary } from '../../sheet/summary';
import type { Planner } from '../planner';
import { coverageRows } from '../coverage/coverageRows';
import { decidedRows, putRows } from '../review/mappingRows';
import { reviews } from '../review/reviews';

/** Now as an Excel serial number, in local time. */
function nowSerial(): number {
  const now = new Date();
  const day = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  return day + (now.getHours() * 60 + now.getMinutes()) / 1440;
}

function input(snapshot: Snapshot, choice: RosterChoice, language: Language): ReportInput {
  return { snapshot, choice, language, now: nowSerial(), version: packageFile.version };
}

/** The planner of the product: the report over what a workbook holds, now. */
export const corePlanner: Planner = {
  examine: (snapshot, choice, language) => examine(input(snapshot, choice, language)),
  report: (snapshot, choice, language) => {
    const { sheets, problems, workbook } = report(input(snapshot, choice, language));
    if (workbook === null) return Promise.resolve({ sheets, problems, result: null });
    const { members, mapping, hiring } = planSummary(workbook);
    const { fingerprint } = workbook.run;
    const summary = {
      members,
      mapping,
      hiring,
      reviews: reviews(workbook.model.staff, language),
      coverage: coverageRows(workbook.model),
    };
    return Promise.resolve({ sheets, problems, result: { summary, fingerprint } });
  },
  fingerprint: (snapshot, choice) => report(input(snapshot, choice, 'en')).workbook?.run.fingerprint ?? null,
  decide: decidedRows,
  putRows,
  sentence: problemWords,
  template: templateSheet,
  sample: async (language) =>
    (await import('../../sheet/sample/sample')).sample(language, Math.floor(nowSerial())),
  lastChoice,
};
