import { readRoster } from '../../src/domain/roster/readRoster';
import { defaultRosterSettings } from '../../src/domain/roster/rosterSettings';
import type { PaneReport, Planner } from '../../src/pane/planner';
import { emptyPlan } from '../../src/sheet/layout/emptyPlan';
import type { SheetPlan } from '../../src/sheet/plan';
import { problemWords } from '../../src/sheet/problemWords';
import type { Snapshot } from '../../src/sheet/snapshot';

/** 1 January 2027 as an Excel serial number. */
const today = 46388;

function sheet(name: string, text: string): SheetPlan {
  return {
    ...emptyPlan(name),
    blocks: [{ name: 'title', top: 0, left: 0, rows: [[text]], style: 'title' }],
  };
}

const hire = { demand: 1.8, capacity: 0, base: 50000, oneOff: 0, inPlan: 0, currency: 'EUR' };

/** A report with numbers to recognise on the screens. */
export const literalReport = {
  sheets: [
    sheet('Mapping', 'mapping of 3'),
    sheet('Coverage', 'coverage of 3'),
    sheet('Hiring Plan', 'three heads'),
  ],
  problems: [],
  result: {
    summary: {
      members: 1234,
      mapping: { auto: 1200, confirmed: 3, review: 21, none: 10 },
      coverage: [
        {
          profile: 'Data Engineer',
          phase: 'Data Ingestion',
          status: 'noCapacity',
          coverage: 0,
          missing: 1.25,
        },
        {
          profile: 'Data Analyst',
          phase: 'Data Preparation',
          status: 'gap',
          coverage: 0.45,
          missing: 0.5,
        },
      ],
      hiring: [
        {
          ...hire,
          id: 'a',
          profile: 'Data Engineer',
          level: 'Senior',
          place: 'Retail',
          quarter: '2027 Q1',
          heads: 2,
          reason: 'Closes a gap of 1.8 FTE.',
          loaded: 123456,
        },
        {
          ...hire,
          id: 'b',
          profile: 'Data Governor',
          level: 'Lead',
          place: 'Centre',
          quarter: '2027 Q2',
          heads: 1,
          reason: 'Nobody holds the profile.',
          loaded: 0,
        },
      ],
    },
    fingerprint: '',
  },
} as const satisfies PaneReport;

function fingerprint(snapshot: Snapshot): string {
  return JSON.stringify(snapshot.sheets);
}

/** A planner that really reads rosters, but reports what a test can check by eye. */
export function literalPlanner(report: PaneReport = literalReport): Planner {
  return {
    examine: (snapshot, choice, language) =>
      readRoster(snapshot.sheets, { ...defaultRosterSettings(today), ...choice, language }),
    report: (snapshot) =>
      Promise.resolve({
        ...report,
        result: report.result && { ...report.result, fingerprint: fingerprint(snapshot) },
      }),
    fingerprint,
    sentence: problemWords,
    template: () => sheet('Roster', 'Name'),
    lastChoice: () => null,
  };
}
