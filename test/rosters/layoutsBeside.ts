import { sheet, type RosterCase } from './rosterCase';

/** Rosters with other things beside and below them. */
export const layoutsBeside: readonly RosterCase[] = [
  {
    name: 'a legend on the right and a small table of another kind below',
    ordered: true,
    sheets: [
      sheet([
        ['Name', 'Job Title', 'City', 'Country', null, null],
        ['Ana Costa', 'Data Engineer', 'Bonn', 'DE', null, '0 = none'],
        [null, null, null, null, null, '5 = expert'],
        ['Ben Okoro', 'Data Analyst', 'Kiel', 'DE', null, null],
        [null, null, null, null, null, null],
        ['City', 'Headcount', null, null, null, null],
        ['Bonn', 1, null, null, null, null],
      ]),
    ],
    columns: { name: 'A', title: 'B', location: 'C-D' },
    members: [
      { row: 2, id: 'Ana Costa', location: 'Bonn, DE', unit: '' },
      { row: 4, id: 'Ben Okoro', location: 'Kiel, DE', unit: '' },
    ],
    problems: ['A3 blankRows', 'A6 noteRow', 'B7 titleNotText'],
  },
  {
    name: 'a comma without quotation marks between a city and its state',
    ordered: true,
    sheets: [
      sheet([
        ['Name', 'Job Title', 'Location', 'FTE', 'Salary USD', null],
        ['Ana Costa', 'Data Engineer', 'Austin', 'TX', 1, 100000],
        ['Ben Okoro', 'Data Analyst', 'Boston', 'MA', 0.5, 90000],
      ]),
    ],
    columns: { name: 'A', title: 'B', location: 'C', fte: 'D', annualCost: 'E' },
    members: [
      { row: 2, title: 'Data Engineer', location: 'Austin, TX', fte: 1, annualCost: 100000 },
      { row: 3, title: 'Data Analyst', location: 'Boston, MA', fte: 0.5, annualCost: 90000 },
    ],
    problems: ['C2 rowShifted', 'C3 rowShifted'],
  },
];
