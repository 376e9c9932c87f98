import { sheet, type RosterCase } from './rosterCase';

const people = ['Ana Costa', 'Ben Okoro', 'Eva Diaz', 'Raj Patel', 'Mia Stone', 'Tom Frey'];
const titles = [
  'Data Engineer',
  'Data Analyst',
  'Data Steward',
  'Data Scientist',
  'Data Architect',
  'ML Engineer',
];

/** A roster of names, titles and further columns, each with its heading first. */
function roster(...columns: readonly (readonly (string | number | boolean | null)[])[]) {
  const rows = (columns[0]?.length ?? 1) - 1;
  return sheet([
    ['Name', 'Job Title', ...columns.map(([heading]) => heading ?? null)],
    ...Array.from({ length: rows }, (_, at) => [
      people[at] ?? '',
      titles[at] ?? '',
      ...columns.map((cells) => cells[at + 1] ?? null),
    ]),
  ]);
}

/** The members of such a roster by their FTE. */
function ftes(...values: readonly number[]): RosterCase['members'] {
  return values.map((fte, at) => ({ row: at + 2, fte }));
}

/** Working time in every form: hours of any period, with their own full time, days, flags, percentages, rates. */
export const workingTimes: readonly RosterCase[] = [
  {
    name: 'hours per week beside the full-time hours of each',
    sheets: [roster(['Contracted hours per week', 35, 20, 38.5], ['Full-time hours per week', 35, 40, 38.5])],
    columns: { name: 'A', title: 'B', fte: 'C', fullTime: 'D' },
    members: ftes(1, 0.5, 1),
    problems: [],
  },
  {
    name: 'contracted and full-time hours in one cell',
    sheets: [roster(['Contracted / full-time hours per week', '30/40', '19.25 / 38.5', '40/40'])],
    columns: { name: 'A', title: 'B', fte: 'C' },
    members: ftes(0.75, 0.5, 1),
    problems: [],
  },
  {
    name: 'hours per month: 173.33 are 40 a week',
    sheets: [roster(['Stunden pro Monat', 173.33, 86.67, 130])],
    columns: { name: 'A', title: 'B', fte: 'C' },
    members: ftes(1, 0.5, 0.75),
    problems: ['C2 fteHoursOf'],
  },
  {
    name: 'hours per day times days per week',
    sheets: [roster(['Hours per day', 8, 8, 5], ['Days per week', 5, 3, 4])],
    columns: { name: 'A', title: 'B', fte: 'C', workDays: 'D' },
    members: ftes(1, 0.6, 0.5),
    problems: ['C2 fteHoursOf'],
  },
  {
    name: 'annual hours: 2,080 are 40 a week',
    sheets: [roster(['Annual hours', 2080, 1040, 1560])],
    columns: { name: 'A', title: 'B', fte: 'C' },
    members: ftes(1, 0.5, 0.75),
    problems: ['C2 fteHoursOf'],
  },
  {
    name: 'flags beside hours: the hours decide',
    sheets: [roster(['Full or Part-Time', 'F', 'P', 'P'], ['Weekly hours', 40, 24, 30])],
    columns: { name: 'A', title: 'B', fte: 'C-D' },
    members: ftes(1, 0.6, 0.75),
    problems: ['D2 fteHours'],
  },
  {
    name: 'flags alone: part time without a number is assumed and told',
    sheets: [roster(['Full/Part Time', 'F', 'P', 'Full-time'])],
    columns: { name: 'A', title: 'B', fte: 'C' },
    members: ftes(1, 0.5, 1),
    problems: ['C3 partTimeAssumed'],
  },
  {
    name: 'yes and no below "Vollzeit"',
    sheets: [roster(['Vollzeit', 'ja', 'nein', 'ja'])],
    columns: { name: 'A', title: 'B', fte: 'C' },
    members: ftes(1, 0.5, 1),
    problems: ['C3 partTimeAssumed'],
  },
  {
    name: 'percentages in many spellings',
    sheets: [
      roster(['Beschäftigungsgrad', '80 %', '60 Prozent', '50 v. H.', 'Teilzeit 75%', '3/4', 'halbtags']),
    ],
    columns: { name: 'A', title: 'B', fte: 'C' },
    members: ftes(0.8, 0.6, 0.5, 0.75, 0.75, 0.5),
    problems: [],
  },
  {
    name: 'hours and days in words',
    sheets: [
      roster(['Arbeitszeit', '32 Std.', '4 Tage', '20h/Woche', '80 h/Monat', '36 von 40', 'Vollzeit']),
    ],
    columns: { name: 'A', title: 'B', fte: 'C' },
    members: ftes(0.8, 0.8, 0.5, 0.4615, 0.9, 1),
    problems: ['C2 fteHours'],
  },
  {
    name: 'what nobody understands is asked and adds nothing until then: a range, a word, a number that cannot be',
    sheets: [roster(['FTE', 1, 'nach Absprache', '60-80%', 5, 0.8])],
    columns: { name: 'A', title: 'B', fte: 'C' },
    members: ftes(1, 0, 0, 0, 0.8),
    problems: ['C3 fteUnreadable', 'C4 fteUnreadable', 'C5 fteRange'],
  },
  {
    name: 'hourly and daily pay is paid for the own hours',
    sheets: [
      roster(
        ['Hourly rate (EUR)', 30, 30, 25],
        ['Weekly hours', 40, 20, 30],
        ['Billing rate (EUR)', 95, 95, 80],
      ),
    ],
    columns: { name: 'A', title: 'B', annualCost: 'C', fte: 'D' },
    members: [
      { row: 2, fte: 1, annualCost: 62400 },
      { row: 3, fte: 0.5, annualCost: 31200 },
      { row: 4, fte: 0.75, annualCost: 39000, currency: 'EUR' },
    ],
    unused: ['E otherThing'],
    problems: ['D2 fteHours', 'C2 costPeriod'],
  },
  {
    name: 'a daily rate of a part-timer',
    sheets: [roster(['Tagessatz (EUR)', 400, 400], ['FTE', 1, 0.5])],
    columns: { name: 'A', title: 'B', annualCost: 'C', fte: 'D' },
    members: [
      { row: 2, fte: 1, annualCost: 104000 },
      { row: 3, fte: 0.5, annualCost: 52000 },
    ],
    problems: ['C2 costPeriod'],
  },
  {
    name: 'hours with their unit among fractions and percentages',
    sheets: [roster(['Beschäftigungsumfang', '100 %', '0,8', '32 Std.', '0,6 VZÄ', '38,5h', '1'])],
    columns: { name: 'A', title: 'B', fte: 'C' },
    members: ftes(1, 0.8, 0.8, 0.6, 0.9625, 1),
    problems: ['C1 columnAsText', 'C4 fteHours'],
  },
  {
    name: 'hours and minutes, typed or as time of day',
    sheets: [
      {
        ...roster(['Wochenarbeitszeit', '39:00', '19:30', '33h30', 1.625, 0.8125]),
        numberFormats: Array.from({ length: 6 }, () => ['General', 'General', '[h]:mm']),
      },
    ],
    columns: { name: 'A', title: 'B', fte: 'C' },
    members: ftes(0.975, 0.4875, 0.8375, 0.975, 0.4875),
    problems: ['C2 fteHours'],
  },
  {
    name: 'days per week alone are the working time, and a daily rate is paid for them',
    sheets: [roster(['Tagessatz (EUR)', 850, 950, 800], ['Tage/Woche', 5, 3, null])],
    columns: { name: 'A', title: 'B', annualCost: 'C', workDays: 'D' },
    members: [
      { row: 2, fte: 1, annualCost: 221000 },
      { row: 3, fte: 0.6, annualCost: 148200 },
      { row: 4, fte: 1, annualCost: 208000 },
    ],
    problems: ['C2 costPeriod'],
  },
  {
    name: 'what is worked counts before what is budgeted, and the difference is told',
    sheets: [roster(['Budgeted FTE', 1, 1, 0.5], ['Actual FTE', 0.8, 1, 0.5])],
    columns: { name: 'A', title: 'B', fte: 'C-D' },
    members: ftes(0.8, 1, 0.5),
    problems: ['D2 fteDiffers'],
  },
  {
    name: 'utilisation is no contract: the contract counts, and the difference is told',
    sheets: [roster(['Auslastung', '120 %', '80 %', '100 %'], ['Vertrag in %', 100, 80, 100])],
    columns: { name: 'A', title: 'B', fte: 'C-D' },
    members: ftes(1, 0.8, 1),
    problems: ['D2 fteDiffers'],
  },
  {
    name: 'a secondment: the shares of two departments',
    sheets: [roster(['FTE home', 0.4, 1, 1], ['FTE host', 0.6, null, null])],
    columns: { name: 'A', title: 'B', fte: 'C-D' },
    members: ftes(0.4, 1, 1),
    problems: ['D1 columnByPart', 'C2 fteDiffers'],
  },
  {
    name: 'an FTE beside hours: 35 or 38.5 hours may be full time, 20 of 40 are not',
    sheets: [roster(['FTE', 1, 1, 1, 0.5], ['Weekly hours', 35, 38.5, 20, 19])],
    columns: { name: 'A', title: 'B', fte: 'C-D' },
    members: ftes(1, 1, 1, 0.5),
    problems: ['C4 fteDiffers'],
  },
  {
    name: 'short headings of payroll and health service: BsGrad, WStd, WTE',
    sheets: [
      roster(['BsGrad', 100, 75, 50], ['WStd', 40, 30, 20]),
      { ...roster(['WTE', 1, 0.5, 0.8]), name: 'Trust' },
    ],
    settings: { sheet: 'Roster' },
    columns: { name: 'A', title: 'B', fte: 'C-D' },
    members: ftes(1, 0.75, 0.5),
    problems: [],
  },
  {
    name: 'whole-time equivalent',
    sheets: [roster(['Hours/Wk', 37.5, 18.75, 30], ['WTE', 1, 0.5, 0.8])],
    columns: { name: 'A', title: 'B', fte: 'C-D' },
    members: ftes(1, 0.5, 0.8),
    problems: [],
  },
  {
    name: 'a kind of work that is a place says no working time',
    sheets: [roster(['Work Type', 'Hybrid', 'Remote'])],
    columns: { name: 'A', title: 'B' },
    members: ftes(1, 1),
    unused: ['C cellsDoNotFit fte'],
    problems: ['C1 columnUnlike'],
  },
];
