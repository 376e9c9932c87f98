import { sheet, type RosterCase } from './rosterCase';

/** Rows and tables of a shape that moves cells to where they do not belong. */
export const shapes: readonly RosterCase[] = [
  {
    name: 'a comma without quotation marks in a name: the row has a cell too many and is put together again',
    ordered: true,
    sheets: [
      sheet([
        ['Name', 'Job Title', 'Unit', 'Location', null],
        ['Ana Costa', 'Data Engineer', 'Retail', 'Berlin', null],
        ['Okoro', 'Ben', 'Data Analyst', 'Retail', 'Berlin'],
        ['Eva Diaz', 'Data Steward', 'Retail', 'Berlin', null],
      ]),
    ],
    columns: { name: 'A', title: 'B', unit: 'C', location: 'D' },
    members: [
      { row: 2, name: 'Ana Costa' },
      { row: 3, name: 'Okoro, Ben', title: 'Data Analyst', unit: 'Retail', location: 'Berlin' },
      { row: 4, name: 'Eva Diaz' },
    ],
    problems: ['A3 rowShifted'],
  },
  {
    name: 'a row with a cell too many that nothing explains is told',
    ordered: true,
    sheets: [
      sheet([
        ['Name', 'Job Title', 'FTE', null],
        ['Ana Costa', 'Data Engineer', 1, null],
        ['Ben Okoro', 'Data Analyst', 1, 'see mail'],
        ['Eva Diaz', 'Data Steward', 1, null],
      ]),
    ],
    members: [{ row: 2 }, { row: 3, title: 'Data Analyst', fte: 1 }, { row: 4 }],
    unused: ['D notKnown'],
    problems: ['D3 rowTooLong'],
  },
  {
    name: 'two tables of people side by side: the second is told and lends no values to the first',
    ordered: true,
    sheets: [
      sheet([
        ['Name', 'Job Title', 'FTE', null, 'Name', 'Job Title', 'FTE'],
        ['Ana Costa', 'Data Engineer', 1, null, 'Ben Okoro', 'Data Analyst', 1],
        ['Eva Diaz', 'Data Steward', null, null, 'Raj Patel', 'Data Scientist', 0.5],
      ]),
    ],
    columns: { name: 'A', title: 'B', fte: 'C' },
    members: [
      { row: 2, name: 'Ana Costa', fte: 1 },
      { row: 3, name: 'Eva Diaz', fte: 1 },
    ],
    unused: [],
    problems: ['E1 tableBeside'],
  },
  {
    name: 'a table on its side is recognised and said',
    ordered: true,
    sheets: [
      sheet([
        ['Name', 'Ana Costa', 'Ben Okoro', 'Eva Diaz'],
        ['Job Title', 'Data Engineer', 'Data Analyst', 'Data Steward'],
        ['Unit', 'Retail', 'Claims', 'Claims'],
        ['FTE', 1, 0.5, 1],
        ['Start Date', 44197, 44562, 44927],
      ]),
    ],
    columns: {},
    members: [],
    problems: ['transposed'],
  },
  {
    name: 'the order of dates that one column proves holds for the sheet, a birthday too',
    sheets: [
      sheet([
        ['Name', 'Job Title', 'Birth date', 'Hire date'],
        ['Ana Costa', 'Data Engineer', '25/12/1985', '03/04/2021'],
        ['Ben Okoro', 'Data Analyst', '13/01/1990', '05/06/2020'],
      ]),
    ],
    columns: { name: 'A', title: 'B', start: 'D' },
    members: [
      { row: 2, start: 44289 },
      { row: 3, start: 43987 },
    ],
    unused: ['C otherThing'],
    problems: [],
  },
  {
    name: 'two whole names in one cell, and an FTE of 2',
    sheets: [
      sheet([
        ['Name', 'Job Title', 'FTE'],
        ['Ana Costa, Ben Okoro', 'Data Engineer', 2],
        ['Diaz, Eva', 'Data Steward', 1],
      ]),
    ],
    members: [
      { row: 2, fte: 0 },
      { row: 3, name: 'Diaz, Eva', fte: 1 },
    ],
    problems: ['C2 fteRange', 'A2 twoPeople'],
  },
  {
    name: 'lines below the members: who made the list, and another table',
    sheets: [
      sheet([
        ['Name', 'Job Title', 'FTE'],
        ['Ana Costa', 'Data Engineer', 1],
        ['Eva Diaz', 'Data Steward', 0.5],
        ['Prepared by', 'HR Team', null],
        ['Department', 'Cost centre', 'Budget'],
        ['Retail', 'CC 100', 500_000],
        ['Claims', 'CC 200', 300_000],
      ]),
    ],
    ordered: true,
    members: [
      { row: 2, name: 'Ana Costa' },
      { row: 3, name: 'Eva Diaz' },
    ],
    problems: ['A4 noteRow', 'A5 otherTable'],
  },
  {
    name: 'a member far below is one, a cell alone far below is none',
    ordered: true,
    sheets: [
      sheet([
        ['Name', 'Job Title'],
        ['Ana Costa', 'Data Engineer'],
        ...Array.from({ length: 1200 }, () => []),
        ['Ben Okoro', 'Data Analyst'],
        ...Array.from({ length: 1200 }, () => []),
        ['x', null],
      ]),
    ],
    members: [{ row: 2 }, { row: 1203, name: 'Ben Okoro', title: 'Data Analyst' }],
    problems: ['A3 blankRows', 'A2404 noteRow'],
  },
];
