import { counted, plural } from '../../domain/numberWords';
import type { MappingStatus } from '../../domain/mapping/mapping';
import type { Severity } from '../../domain/problem';
import type { FailureKind } from '../../host/port';
import type { PlanLine } from '../planner';
import type { View } from '../session/state';
import { coverageEn } from './coverage';
import { frameworkEn } from './framework';
import { reviewEn } from './review';
import { settingsEn } from './settings';
import { whyEn } from './why';

/** A failure: what happened, and what to do. */
interface FailureText {
  readonly happened: string;
  readonly doThis: string;
}

const failures: Readonly<Record<FailureKind, FailureText>> = {
  cancelled: { happened: 'Cancelled.', doThis: 'The workbook is as it was before.' },
  cellEdit: {
    happened: 'Excel is editing a cell.',
    doThis: 'Press Enter or Esc in the sheet, then try again.',
  },
  protected: {
    happened: 'A sheet or the workbook is protected.',
    doThis: 'Choose Review > Unprotect in Excel, then try again.',
  },
  inactiveWorkbook: {
    happened: 'Another workbook is in front.',
    doThis: 'Click into this workbook, then try again.',
  },
  disconnected: {
    happened: 'The connection to Excel is lost.',
    doThis:
      'Check the network and reload the page of Excel, then run again: sheets that are half written are written anew.',
  },
  tooLarge: {
    happened: 'The sheet is too large to read in one go.',
    doThis: 'Delete empty rows and columns at its end, or copy the roster into a sheet of its own.',
  },
  notSupported: {
    happened: 'This version of Excel lacks something the planner needs.',
    doThis: 'Use Excel 2021 or newer, Excel for Microsoft 365 or Excel on the web.',
  },
  badFile: {
    happened: 'The file cannot be read as a workbook.',
    doThis: 'Save it as .xlsx or .csv and open it again.',
  },
  dates1904: {
    happened: 'This workbook counts its dates from 1904 on: every date would be read four years wrong.',
    doThis: 'Save the roster as .csv, open that in a new workbook and run there.',
  },
  unexpected: {
    happened: 'Something unexpected went wrong. The workbook is as it was before.',
    doThis: 'Try again. If it happens again, close the pane and open it from the Home tab.',
  },
};

const mappingStatuses: Readonly<Record<MappingStatus, string>> = {
  auto: 'Automatic',
  confirmed: 'Confirmed',
  review: 'To review',
  none: 'Outside',
};

const hiringStatuses: Readonly<Record<PlanLine['status'], string>> = {
  proposed: 'Proposed',
  approved: 'Approved',
  onHold: 'On hold',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
};

const severities: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Note' };

const steps: Readonly<Record<'roster' | View, string>> = {
  roster: 'Roster',
  mapping: 'Mapping',
  coverage: 'Coverage',
  plan: 'Plan',
};

/** The texts of the pane in English; German has the same keys or does not compile. */
export const en = {
  steps,
  stepsLabel: 'Steps',
  stepNotReady: 'after the first run',
  stepStale: 'changed since the run',
  back: 'Back',
  start: {
    title: 'Plan your ML team from a roster',
    does: 'Pick the sheet that lists your team: every member is mapped to ten machine learning profiles and five levels.',
    keeps:
      'You get sheets with coverage per phase, effort charts and a costed hiring plan; your roster only changes where you accept a correction.',
    stays: 'Nothing leaves the workbook: no account, no server, no request.',
    sheet: 'Roster sheet',
    sheetSize: (rows: string, columns: string) => `${rows} rows, ${columns} columns`,
    noSheet:
      'No sheet of this workbook holds rows yet. Try with sample data, paste a roster into a sheet, or fill the template.',
    read: 'Use this sheet',
    sample: 'Try with sample data',
    lookAgain: 'Refresh',
    template: 'Insert template',
  },
  roster: {
    title: (sheet: string) => `Roster: ${sheet}`,
    members: (count: number, shown: string) => counted('en', count, shown, 'member', 'members'),
    problems: (count: number, shown: string) =>
      count === 0 ? 'no problems' : counted('en', count, shown, 'problem', 'problems'),
    headerRow: (row: number) => `headings in row ${row}`,
    columns: 'Recognised columns',
    columnsHint: 'Not right? Choose another column.',
    moreColumns: 'More fields',
    noColumn: 'Not in this sheet',
    severalColumns: (count: number) => `${count} columns`,
    unsure: 'Please check',
    other: 'Other sheet',
    otherTable: (table: number, heading: string) => `Read table ${table} (from "${heading}") instead`,
    run: 'Create plan',
    runAgain: 'Run again',
    writes: 'Adds new sheets; your roster is unchanged.',
    stopped: (count: number, shown: string) =>
      `Fix ${counted('en', count, shown, 'error', 'errors')}, then reload the sheet.`,
    readAgain: 'Reload sheet',
  },
  problems: {
    title: (shown: string) => `Problems (${shown})`,
    none: 'No problems found.',
    severities,
    goTo: (cell: string) => `Go to ${cell}`,
    fix: (value: string) => `Write ${value}`,
    fixAll: (count: number, shown: string) =>
      plural('en', count, 'Apply the safe correction', `Apply all ${shown} safe corrections`),
    mended: 'Corrected in the sheet.',
    undo: 'Undo the correction',
    alike: (shown: string) => `The same goes for ${shown} more cells of this column.`,
    more: (shown: string) => `and ${shown} more. Fix these first, then reload the sheet.`,
  },
  underWay: {
    listing: 'Looking at the workbook',
    reading: (sheet: string) => `Reading ${sheet}`,
    planning: 'Working out the plan',
    writing: (sheet: string) => `Writing ${sheet}`,
    reverting: 'Undoing the last run',
    waiting: 'Excel does not answer yet. If you are editing a cell, press Enter.',
    cancel: 'Cancel',
    stopping: 'Stopping …',
  },
  notice: {
    reverted: 'Last run undone. The workbook is as it was before.',
    nothingToRevert: 'There is no run to undo.',
    failures,
    unrestored: (sheets: string) => `Writing stopped halfway. Not as before: ${sheets}.`,
    restoredNext:
      'Change nothing there and run again: the planner puts these sheets back first. Your own sheets are unchanged.',
    broken: {
      happened: 'Something went wrong in this pane.',
      doThis: 'Close it and open it again from the Home tab; the workbook is untouched by this.',
    },
    dismiss: 'Dismiss',
    stale: 'The roster or an assumption changed since this run.',
  },
  mapping: {
    title: 'Mapping',
    finding: (mapped: string, members: string) => `${mapped} of ${members} members have a profile.`,
    statuses: mappingStatuses,
    next: 'Next: Coverage',
    problems: (count: number, shown: string) =>
      counted('en', count, shown, 'problem found', 'problems found'),
  },
  review: reviewEn,
  coverage: coverageEn,
  settings: settingsEn,
  framework: frameworkEn,
  why: whyEn,
  plan: {
    title: 'Plan',
    nothing: 'No hire, training or move is proposed.',
    proposed: (what: string, count: number) => `${what} ${plural('en', count, 'is', 'are')} proposed.`,
    hires: (count: number, shown: string) => counted('en', count, shown, 'hire', 'hires'),
    contractors: (count: number, shown: string) => counted('en', count, shown, 'contractor', 'contractors'),
    trainings: (count: number, shown: string) => counted('en', count, shown, 'training', 'trainings'),
    moves: (count: number, shown: string) => counted('en', count, shown, 'move', 'moves'),
    heads: (heads: number, shown: string) => counted('en', heads, shown, 'head', 'heads'),
    cost: (cost: string) => `${cost} a year`,
    fte: (fte: string) => `${fte} FTE`,
    from: (place: string, quarter: string) => `${place}, from ${quarter}`,
    statuses: hiringStatuses,
    notes: 'About the plan as a whole',
    locked:
      'The plan is locked in the Assumptions sheet: a run keeps its lines. What it would change is shown in Scenarios.',
    lines: 'Line by line',
    frontierHint: 'Choosing a plan saves it in Assumptions and plans again.',
    choose: 'Choose this plan',
    budget: 'Budget by fiscal year',
    budgetHint: 'Cost of these actions, excluding current staff. Changes apply to the next run.',
    ofBudget: (cost: string, budget: string) => `${cost} of ${budget}`,
    noLimit: (cost: string) => `${cost} (no budget set)`,
    noneAllowed: (cost: string) => `${cost} (none allowed)`,
    changeBudget: 'Change the budget',
    budgetOf: (year: string) => `Budget ${year}`,
    budgetFieldHint: 'Empty: no budget set. 0: none allowed.',
    scenarios: 'Scenarios side by side',
    scenariosHint: 'Cost over the whole plan, as of this run.',
    gaps: (count: number, shown: string, fte: string) =>
      count === 0
        ? 'no gap left open'
        : `${counted('en', count, shown, 'gap', 'gaps')} left open, ${fte} FTE-quarters`,
    changeScenarios: 'Compare and change them in the sheet',
    sheets: 'Sheets of this run',
  },
  openSheet: (sheet: string) => `Open ${sheet}`,
  revert: 'Undo last run',
  outside: {
    title: 'Open this page in Excel',
    noOffice:
      'Office.js did not load. The network may block it: ask your administrator, then open the pane again.',
    noHost: 'Excel does not answer. Close the pane and open it from the Home tab.',
    notExcel: 'You opened the pane in a browser. In Excel it opens from the Home tab.',
    page: 'You can try it without Excel: the same planner also works in this browser, beside a grid, with sample data or a file of yours.',
    openPage: 'Open the planner in the browser',
    howTo: 'How to install it in Excel',
  },
};

/** Every text of the pane. */
export type PaneText = typeof en;
