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
  {
    name: 'two teams side by side: the first is read and the other offered',
    ordered: true,
    sheets: [
      sheet([
        ['Name', 'Job Title', 'FTE', null, 'Name', 'Job Title', 'FTE'],
        ['Ana Costa', 'Data Engineer', 1, null, 'Raj Patel', 'Data Scientist', 1],
        ['Ben Okoro', 'Data Analyst', 0.5, null, 'Mia Stone', 'ML Engineer', 0.8],
      ]),
    ],
    columns: { name: 'A', title: 'B', fte: 'C' },
    members: [
      { row: 2, name: 'Ana Costa' },
      { row: 3, name: 'Ben Okoro' },
    ],
    problems: ['E1 tableBeside'],
  },
  {
    name: 'two teams side by side: the second where it is chosen',
    ordered: true,
    sheets: [
      sheet([
        ['Name', 'Job Title', 'FTE', null, 'Name', 'Job Title', 'FTE'],
        ['Ana Costa', 'Data Engineer', 1, null, 'Raj Patel', 'Data Scientist', 1],
        ['Ben Okoro', 'Data Analyst', 0.5, null, 'Mia Stone', 'ML Engineer', 0.8],
      ]),
    ],
    settings: { table: 2 },
    columns: { name: 'E', title: 'F', fte: 'G' },
    members: [
      { row: 2, name: 'Raj Patel', fte: 1 },
      { row: 3, name: 'Mia Stone', fte: 0.8 },
    ],
    problems: [],
  },
  {
    name: 'a third table of two',
    ordered: true,
    sheets: [
      sheet([
        ['Name', 'Job Title', 'FTE', null, 'Name', 'Job Title', 'FTE'],
        ['Ana Costa', 'Data Engineer', 1, null, 'Raj Patel', 'Data Scientist', 1],
        ['Ben Okoro', 'Data Analyst', 0.5, null, 'Mia Stone', 'ML Engineer', 0.8],
      ]),
    ],
    settings: { table: 3 },
    members: [],
    problems: ['tableMissing'],
  },
  {
    name: 'a matrix of skills on its side',
    ordered: true,
    sheets: [
      sheet([
        ['Skill', 'Ana Costa', 'Ben Okoro', 'Eva Diaz'],
        ['Python', 3, 2, 0],
        ['SQL', 3, 3, 1],
        ['Spark', 2, 0, 0],
        ['Machine Learning', 1, 3, 2],
      ]),
    ],
    members: [],
    problems: ['skillsOnSide'],
  },
  {
    name: 'a matrix of skills on its side below a title line, with marks',
    ordered: true,
    sheets: [
      sheet([
        ['Skill-Matrix Team Daten', null, null],
        [null, 'Ana Costa', 'Ben Okoro'],
        ['Python', 'x', null],
        ['SQL', 'x', 'x'],
        ['Docker', null, 'x'],
      ]),
    ],
    members: [],
    problems: ['skillsOnSide'],
  },
];
