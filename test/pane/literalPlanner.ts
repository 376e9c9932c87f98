import { problemSentence } from '../../src/domain/roster/problemSentence';
import { readRoster } from '../../src/domain/roster/readRoster';
import { defaultRosterSettings } from '../../src/domain/roster/rosterSettings';
import type { Planner, Report } from '../../src/pane/planner';
import { emptyPlan } from '../../src/sheet/layout/emptyPlan';
import type { SheetPlan } from '../../src/sheet/plan';

/** 1 January 2027 as an Excel serial number. */
const today = 46388;

function sheet(name: string, text: string): SheetPlan {
  return {
    ...emptyPlan(name),
    blocks: [{ name: 'title', top: 0, left: 0, rows: [[text]], style: 'title' }],
  };
}

/** A report with numbers to recognise on the screens. */
export const literalReport: Report = {
  sheets: [
    sheet('Mapping', 'mapping of 3'),
    sheet('Coverage', 'coverage of 3'),
    sheet('Hiring Plan', 'two heads'),
  ],
  problems: [],
  summary: {
    members: 1234,
    fte: 1200.5,
    mapping: { auto: 1200, confirmed: 3, review: 21, none: 10 },
    coverage: [
      { profile: 'dataEngineer', phase: 'dataIngestion', status: 'noCapacity', coverage: 0 },
      { profile: 'mlEngineer', phase: 'deploymentManagement', status: 'gap', coverage: 0.45 },
      { profile: 'dataAnalyst', phase: 'dataPreparation', status: 'tight', coverage: 0.96 },
    ],
    hiring: [
      {
        id: 'a',
        profile: 'dataEngineer',
        level: 'senior',
        heads: 2,
        place: { kind: 'unit', unit: 'Retail' },
        quarter: '2027 Q1',
        cost: 123456,
        currency: 'EUR',
        reason: 'Closes a gap of 1.8 FTE.',
      },
      {
        id: 'b',
        profile: 'dataGovernor',
        level: null,
        heads: 1,
        place: { kind: 'centre' },
        quarter: '2027 Q2',
        cost: null,
        currency: '',
        reason: 'Nobody holds the profile.',
      },
    ],
  },
};

/** A planner that really reads rosters, but reports what a test can check by eye. */
export function literalPlanner(report: Report = literalReport): Planner {
  return {
    examine: (snapshot, choice, language) =>
      readRoster(snapshot.sheets, { ...defaultRosterSettings(today), ...choice, language }),
    report: () => report,
    fingerprint: (snapshot) => JSON.stringify(snapshot.sheets),
    sentence: problemSentence,
    template: () => sheet('Roster', 'Name'),
    lastChoice: () => null,
  };
}
