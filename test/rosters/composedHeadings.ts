import { sheet, type RosterCase } from './rosterCase';

/** Headings that are put together from words: what, of when, per what, in which currency; and those that only look alike. */
export const composedHeadings: readonly RosterCase[] = [
  {
    name: 'composed English headings: annual compensation, date of termination, org level, campus',
    sheets: [
      sheet([
        [
          'Personal no.',
          'Employee',
          'Job Titles',
          'Org level 1',
          'Campus',
          'Annual compensation (EUR)',
          'Date of joining',
          'Date of termination',
        ],
        [1041, 'Ana Costa', 'Data Engineer', 'Retail', 'Lisbon', 61000, 44197, null],
        [1042, 'Ben Okoro', 'Data Analyst', 'Claims', 'Porto', 52000, 44562, 46387],
        [1043, 'Eva Diaz', 'Data Steward', 'Claims', 'Porto', 50500, 44927, null],
      ]),
    ],
    columns: {
      id: 'A',
      name: 'B',
      title: 'C',
      unit: 'D',
      location: 'E',
      annualCost: 'F',
      start: 'G',
      end: 'H',
    },
    members: [
      {
        row: 2,
        id: '1041',
        name: 'Ana Costa',
        unit: 'Retail',
        location: 'Lisbon',
        annualCost: 61000,
        currency: 'EUR',
        start: 44197,
        end: null,
      },
      { row: 3, id: '1042', title: 'Data Analyst', end: 46387 },
      { row: 4, id: '1043', annualCost: 50500 },
    ],
    unused: [],
    problems: [],
  },
  {
    name: 'a heading in two rows: what above, per what and in which currency below',
    ordered: true,
    sheets: [
      sheet([
        ['Name', 'Job title', 'Cost', 'Weekly'],
        [null, null, 'per month (EUR)', 'hours'],
        ['Ana Costa', 'Data Engineer', 5000, 40],
        ['Ben Okoro', 'Data Analyst', 4000, 20],
        ['Eva Diaz', 'Data Steward', 4100, 40],
      ]),
    ],
    columns: { name: 'A', title: 'B', annualCost: 'C', fte: 'D' },
    members: [
      { row: 3, annualCost: 60000, currency: 'EUR', fte: 1 },
      { row: 4, annualCost: 48000, currency: 'EUR', fte: 0.5 },
      { row: 5, annualCost: 49200, currency: 'EUR', fte: 1 },
    ],
    unused: [],
    problems: ['C3 costPeriod', 'D3 fteHours'],
  },
  {
    name: 'dates that are no start and no end: birth, review, promotion, last change; nothing is asked where a start is known',
    sheets: [
      sheet([
        [
          'ID',
          'Name',
          'Job Title',
          'Next review',
          'Last promotion',
          'DOB',
          'Salary effective from',
          'Hire Date',
          'Position since',
        ],
        ['E1', 'Ana Costa', 'Data Engineer', 46100, 45500, 32000, 45658, 44197, 45000],
        ['E2', 'Ben Okoro', 'Data Analyst', 46120, 45100, 33000, 45658, 44562, 45100],
      ]),
    ],
    columns: { id: 'A', name: 'B', title: 'C', start: 'H' },
    members: [
      { row: 2, start: 44197, end: null },
      { row: 3, start: 44562, end: null },
    ],
    unused: ['D otherThing', 'E otherThing', 'F otherThing', 'G otherThing', 'I otherThing'],
    problems: [],
  },
  {
    name: 'pay that is not the pay: previous, target, bonus, of reports, billed, and scores',
    sheets: [
      sheet([
        [
          'Name',
          'Job Title',
          'Previous salary',
          'Salary cost of reports',
          'Target bonus',
          'Billing rate (EUR/h)',
          'Compa-ratio',
          'Base pay (EUR)',
        ],
        ['Ana Costa', 'Data Engineer', 48000, 310000, 5000, 120, 0.98, 61000],
        ['Ben Okoro', 'Data Analyst', 45000, 0, 3000, 95, 1.02, 52000],
      ]),
    ],
    columns: { name: 'A', title: 'B', annualCost: 'H' },
    members: [
      { row: 2, annualCost: 61000, currency: 'EUR' },
      { row: 3, annualCost: 52000, currency: 'EUR' },
    ],
    unused: ['C otherThing', 'D otherThing', 'E otherThing', 'F otherThing', 'G otherThing'],
    problems: [],
  },
  {
    name: 'only pay that is not the pay: no cost is read',
    sheets: [
      sheet([
        ['Name', 'Job Title', 'Vorheriges Gehalt', 'Zielbonus', 'Verrechnungssatz'],
        ['Ana Costa', 'Data Engineer', 48000, 5000, 120],
        ['Ben Okoro', 'Data Analyst', 45000, 3000, 95],
      ]),
    ],
    columns: { name: 'A', title: 'B' },
    members: [
      { row: 2, annualCost: null, currency: '' },
      { row: 3, annualCost: null, currency: '' },
    ],
    unused: ['C otherThing', 'D otherThing', 'E otherThing'],
    problems: [],
  },
  {
    name: 'columns without a heading: days, amounts and shares are asked about and not read',
    sheets: [
      sheet([
        ['Name', 'Job Title', null, 'Alpha', 'Beta'],
        ['Ana Costa', 'Data Engineer', 44197, 61000, 0.8],
        ['Ben Okoro', 'Data Analyst', 44562, 52000, 1],
        ['Eva Diaz', 'Data Steward', 44927, 50500, 0.5],
      ]),
    ],
    columns: { name: 'A', title: 'B' },
    members: [
      { row: 2, start: null, annualCost: null, fte: 1 },
      { row: 3, start: null, annualCost: null, fte: 1 },
      { row: 4, start: null, annualCost: null, fte: 1 },
    ],
    unused: ['C notKnown start', 'D notKnown annualCost', 'E notKnown fte'],
    problems: ['C1 columnAsked', 'D1 columnAsked', 'E1 columnAsked'],
  },
  {
    name: 'a heading whose cells hold something else is not used: "Start" of trains, "Level" of amounts, "Hours" of opening',
    sheets: [
      sheet([
        ['Name', 'Job Title', 'Start', 'Level', 'Weekly hours'],
        ['Ana Costa', 'Data Engineer', 'Hauptbahnhof', 61000, 'early shift'],
        ['Ben Okoro', 'Data Analyst', 'Ostkreuz', 52000, 'late shift'],
        ['Eva Diaz', 'Data Steward', 'Südkreuz', 50500, 'early shift'],
      ]),
    ],
    columns: { name: 'A', title: 'B' },
    members: [
      { row: 2, start: null, levelText: '', fte: 1 },
      { row: 3, start: null, levelText: '', fte: 1 },
      { row: 4, start: null, levelText: '', fte: 1 },
    ],
    unused: ['C cellsDoNotFit start', 'D cellsDoNotFit level', 'E cellsDoNotFit fte'],
    problems: ['C1 columnUnlike', 'D1 columnUnlike', 'E1 columnUnlike'],
  },
  {
    name: 'a heading with a word nobody knows is read and told, a bare "level" beside one is not',
    sheets: [
      sheet([
        ['Name', 'Job Title', 'Zorblax annual salary (EUR)', 'Frobnication level'],
        ['Ana Costa', 'Data Engineer', 61000, 3],
        ['Ben Okoro', 'Data Analyst', 52000, 4],
      ]),
    ],
    columns: { name: 'A', title: 'B', annualCost: 'C' },
    members: [
      { row: 2, annualCost: 61000, levelText: '' },
      { row: 3, annualCost: 52000, levelText: '' },
    ],
    unused: ['D notKnown'],
    problems: ['C1 columnByPart'],
  },
  {
    name: 'experience in years is no level',
    sheets: [
      sheet([
        ['Name', 'Job Title', 'Experience', 'Years in company'],
        ['Ana Costa', 'Data Engineer', 7, 3],
        ['Ben Okoro', 'Data Analyst', 2, 1],
      ]),
    ],
    columns: { name: 'A', title: 'B', years: 'C' },
    members: [
      { row: 2, years: 7, levelText: '' },
      { row: 3, years: 2, levelText: '' },
    ],
    unused: ['D otherThing'],
    problems: [],
  },
  {
    name: 'names with figures stay names beside an id',
    sheets: [
      sheet([
        ['ID', 'Name', 'Job Title'],
        ['E-17', 'Person 1', 'Data Engineer'],
        ['E-18', 'Person 2', 'Data Analyst'],
        ['E-19', 'N/D', 'Data Steward'],
        ['E-20', 'N/D', 'Data Steward'],
      ]),
    ],
    columns: { id: 'A', name: 'B', title: 'C' },
    members: [
      { row: 2, id: 'E-17', name: 'Person 1' },
      { row: 3, id: 'E-18', name: 'Person 2' },
      { row: 4, id: 'E-19', name: '' },
      { row: 5, id: 'E-20', name: '' },
    ],
    unused: [],
    problems: ['B4 missingName', 'B5 missingName'],
  },
  {
    name: 'scores, children and remaining leave are no skills',
    sheets: [
      sheet([
        ['Name', 'Job Title', 'EmpSatisfaction', 'Number of children', 'Resturlaub', 'Foo', 'Bar'],
        ['Ana Costa', 'Data Engineer', 4, 2, 5, 3, 1],
        ['Ben Okoro', 'Data Analyst', 5, 0, 3, 2, 2],
      ]),
    ],
    columns: { name: 'A', title: 'B' },
    members: [
      { row: 2, skills: [] },
      { row: 3, skills: [] },
    ],
    unused: ['C otherThing', 'D otherThing', 'E otherThing', 'F notKnown', 'G notKnown'],
    problems: [],
  },
];
