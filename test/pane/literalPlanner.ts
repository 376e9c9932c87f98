import type { CellAddress } from '../../src/domain/grid';
import { readRoster } from '../../src/domain/roster/readRoster';
import { defaultRosterSettings } from '../../src/domain/roster/rosterSettings';
import { phases } from '../../src/framework/phases';
import type { CoverageCell, CoverageRow, PaneRun, Planner, Review } from '../../src/pane/planner';
import { settings } from '../../src/pane/settings/settings';
import { decidedRows, putRows } from '../../src/pane/mapping/mappingRows';
import { stepWatch } from '../../src/run/runWatch';
import type { Explanation } from '../../src/sheet/explain/explanation';
import { emptyPlan } from '../../src/sheet/layout/emptyPlan';
import type { SheetPlan } from '../../src/sheet/plan';
import { problemWords } from '../../src/sheet/tables/planProblem';
import { sample } from '../../src/sheet/sample/sample';
import type { Snapshot } from '../../src/sheet/snapshot';
import { literalFrontier } from './literalFrontier';

/** 1 January 2027 as an Excel serial number. */
const today = 46388;

function sheet(name: string, text: string): SheetPlan {
  return {
    ...emptyPlan(name),
    blocks: [{ name: 'title', top: 0, left: 0, rows: [[text]], style: 'title' }],
  };
}

const columns = Object.values({
  memberId: 'Member ID',
  profile1: 'Profile 1',
  share1: 'Share 1',
  profile2: 'Profile 2',
  share2: 'Share 2',
  profile3: 'Profile 3',
  share3: 'Share 3',
  level: 'Level',
  status: 'Status',
}).map((header) => ({ header, style: 'text', width: 12 }) as const);

/** The Mapping sheet of the three that are to be reviewed. */
const mappingPlan: SheetPlan = {
  ...sheet('Mapping', 'mapping of 3'),
  tables: [
    {
      name: 'MLTP_Mapping',
      top: 4,
      left: 0,
      columns,
      rows: [
        ['ada-example', 'Data Engineer', 1, null, null, null, null, 'Senior', 'Review'],
        ['ben-example', null, null, null, null, null, null, null, 'Review'],
        ['cem-example', 'Data Engineer', 1, null, null, null, null, null, 'Review'],
      ].map((cells) => ({ key: String(cells[0]), cells })),
    },
  ],
};

/** The Assumptions sheet with some of its lines. */
const assumptionsPlan: SheetPlan = {
  ...sheet('Assumptions', 'what it rests on'),
  tables: [
    {
      name: 'MLTP_Assumptions',
      top: 4,
      left: 0,
      columns: ['Name', 'Assumption', 'Value'].map((header) => ({ header, style: 'text', width: 20 })),
      rows: [
        ['MLTP_OrganisationPattern', 'Organisation pattern', 'hubAndSpoke'],
        ['MLTP_GapBelow', 'Gap below', 0.8],
        ['MLTP_Burden', 'Burden', 0.25],
        ['MLTP_PlanStart', 'Plan start', 46388],
        ['MLTP_BudgetYear1', 'Budget, fiscal year 1', 150000],
        ['MLTP_BudgetYear2', 'Budget, fiscal year 2', null],
      ].map((cells) => ({ key: String(cells[0]), cells })),
    },
  ],
};

const cell = {
  row: 6,
  column: 1,
  coverage: null,
  percent: null,
  capacity: 0,
  demand: 0,
  missing: 0,
  status: 'noDemand',
} as const;

/** Coverage of a profile whose only demand is in one phase. */
function coverageOf(profile: string, phase: string, shown: Partial<CoverageCell>): CoverageRow {
  const all = phases.map(({ name }): CoverageCell => ({ ...cell, phase: name }));
  return {
    profile,
    phases: all.map((each) => (each.phase === phase ? { ...each, ...shown } : each)),
    total: { ...cell, phase: null },
  };
}

const undecided = { unit: 'Retail', fte: 1, confidence: 0.6, evidence: ['the title says little'] } as const;

/** Three to review: two of one title, two of one proposal. */
const reviews: readonly Review[] = [
  {
    ...undecided,
    id: 'ada-example',
    name: 'Ada Example',
    title: 'Specialist',
    shares: [{ profile: 'dataEngineer', share: 1 }],
    level: 'senior',
    sameTitle: ['ada-example', 'ben-example'],
  },
  {
    ...undecided,
    id: 'ben-example',
    name: 'Ben Example',
    title: 'specialist',
    shares: [],
    level: null,
    sameTitle: ['ada-example', 'ben-example'],
  },
  {
    ...undecided,
    id: 'cem-example',
    name: 'Cem Example',
    title: 'Consultant',
    shares: [{ profile: 'dataEngineer', share: 1 }],
    level: null,
    sameTitle: ['cem-example'],
  },
];

/** Coverage!C14 is explained, nothing else. */
function explain({ sheet: name, row, column }: CellAddress): Explanation | null {
  if (name !== 'Coverage' || row !== 13 || column !== 2) return null;
  const item = { name: 'Ada Example', text: '0.41 FTE', at: { sheet: 'Mapping', row: 5, column: 0 } };
  return {
    title: 'Coverage of Data Analyst in Data Preparation',
    value: 'Gap 45 %',
    formula: '0.41 / 0.91 = 45 %',
    groups: [{ kind: 'members', title: 'Members', items: [item], further: 2 }],
  };
}

/** What a run of the planner says, whatever the roster. */
interface LiteralReport {
  readonly sheets: readonly SheetPlan[];
  readonly problems: PaneRun['problems'];
  readonly result: Pick<NonNullable<PaneRun['result']>, 'summary' | 'explain'> | null;
}

/** A report with numbers to recognise on the screens. */
export const literalReport = {
  sheets: [
    mappingPlan,
    sheet('Coverage', 'coverage of 3'),
    sheet('Hiring Plan', 'three heads'),
    sheet('Scenarios', 'three of them'),
    assumptionsPlan,
  ],
  problems: [],
  result: {
    summary: {
      members: 1234,
      mapping: { auto: 1200, confirmed: 3, review: 21, none: 10 },
      reviews,
      headline:
        'Biggest gap: 1.3 FTE of Data Engineer missing in Data Ingestion in 2027 Q2 (1.3 needed), because nobody holds the profile.',
      quarter: '2027 Q1',
      coverage: [
        coverageOf('Data Engineer', 'Data Ingestion', {
          status: 'noCapacity',
          coverage: 0,
          percent: 0,
          demand: 1.25,
          missing: 1.25,
          row: 11,
        }),
        coverageOf('Data Analyst', 'Data Preparation', {
          status: 'gap',
          coverage: 0.45,
          percent: 45,
          capacity: 0.41,
          demand: 0.91,
          missing: 0.5,
          row: 13,
          column: 2,
        }),
      ],
      hiring: [
        {
          id: 'a',
          action: 'hire',
          actionName: 'Hire',
          from: '',
          status: 'approved',
          fte: 2,
          profile: 'Data Engineer',
          level: 'Senior',
          place: 'Retail',
          quarter: '2027 Q1',
          heads: 2,
          reason: 'Closes a gap of 1.8 FTE.',
          loaded: 123456,
          currency: 'EUR',
        },
        {
          id: 'b',
          action: 'hire',
          actionName: 'Hire',
          from: '',
          status: 'proposed',
          fte: 1,
          profile: 'Data Governor',
          level: 'Lead',
          place: 'Centre',
          quarter: '2027 Q2',
          heads: 1,
          reason: 'Nobody holds the profile.',
          loaded: 0,
          currency: 'EUR',
        },
      ],
      plan: {
        heads: { hires: 3, contractors: 0, trainings: 0, moves: 0 },
        locked: false,
        notes: [{ severity: 'warning', message: 'The lines of 2027 cost 5,000 EUR more than its budget.' }],
      },
      words: {
        open: 'Stays open',
        lines: new Map([['a', ['Decide by 2026-10-01 · Must · DE-01, DE-02', 'Alternative: Leave open.']]]),
        tiers: {
          title: 'By tier: what the lines are for',
          rows: [{ name: 'Must', text: 'Lines 1 · Heads hired 2' }],
        },
        cut: {
          title: 'What goes first if the budget is cut',
          rows: [
            { name: '20 %', text: 'A cut of 20 % takes 1 of 2 lines.' },
            { name: 'FTE-quarters lost', text: 'Data Ingestion 1.2' },
            { name: '1. Hire: Data Governor, Lead, Centre', text: 'Could · 61,728 EUR' },
          ],
        },
        tranches: {
          title: 'What is to be decided when',
          rows: [
            { name: 'Sign now: 155,000 EUR', text: 'Lines 1 · Hires, heads 2' },
            { name: 'Decide later: 61,728 EUR', text: 'Lines 1 · First decision by 2027-03-31' },
          ],
        },
        frontier: literalFrontier,
        spare: {
          title: 'Who has spare time after the plan',
          rows: [{ name: 'Data Analyst, Retail', text: 'FTE at most 1.3' }],
        },
      },
      years: [
        { name: '2027', cost: 155_000, budget: 150_000, currency: 'EUR' },
        { name: '2028', cost: 61_728, budget: null, currency: 'EUR' },
      ],
      scenarios: [
        { name: 'Base', status: 'optimal', heads: 3, cost: 216_728, currency: 'EUR', open: 1.25, gaps: 2 },
        { name: 'Lean', status: 'optimal', heads: 1, cost: 61_728, currency: 'EUR', open: 9.5, gaps: 1 },
        { name: 'Stretch', status: 'bound', heads: 5, cost: 400_000, currency: 'EUR', open: 0, gaps: 0 },
      ],
    },
    explain,
  },
} satisfies LiteralReport;

function fingerprint(snapshot: Snapshot): string {
  return JSON.stringify(snapshot.sheets);
}

/** A planner that really reads rosters, but reports what a test can check by eye. */
export function literalPlanner(report: LiteralReport = literalReport): Planner {
  const examine: Planner['examine'] = (snapshot, choice, language) =>
    readRoster(snapshot.sheets, { ...defaultRosterSettings(today), ...choice, language });
  return {
    examine,
    plan: async (workbook, choice, language, watch) => {
      const snapshot = await workbook.read([choice.sheet], stepWatch(watch, 'read'));
      const { problems, result } = report;
      const read = { snapshot, reading: examine(snapshot, choice, language), problems };
      if (result === null) return { ...read, result };
      const names = await workbook.write(report.sheets, stepWatch(watch, 'write'));
      const sheets = report.sheets.map(({ name }, index) => ({ plan: name, name: names[index] ?? name }));
      return { ...read, result: { ...result, sheets, fingerprint: fingerprint(snapshot) } };
    },
    fingerprint,
    decide: decidedRows,
    putRows,
    settings,
    sentence: problemWords,
    template: () => sheet('Roster', 'Name'),
    sample: (language) => Promise.resolve(sample(language, today)),
    lastChoice: () => null,
  };
}
