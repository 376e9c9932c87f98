import { sheet, type RosterCase } from './rosterCase';

/** Four members of two units: the unit stands in the first row of each. */
const twoUnits = [
  ['Unit', 'Name', 'Job Title', 'FTE'],
  ['Retail', 'Ana Costa', 'Data Engineer', 1],
  [null, 'Ben Okoro', 'Data Analyst', 0.5],
  [null, 'Cem Aydin', 'Data Scientist', 1],
  ['Claims', 'Dora Lind', 'ML Engineer', 1],
];

/** Rosters with merged cells, as planners lay them out. */
export const mergedCells: readonly RosterCase[] = [
  {
    name: 'units merged over their members, below a title merged over the whole width',
    ordered: true,
    sheets: [
      sheet([['Data Team', null, null, null], [null, null, null, null], ...twoUnits], {
        top: 2,
        left: 1,
        merges: [
          { top: 2, left: 1, rows: 2, columns: 4 },
          { top: 5, left: 1, rows: 3, columns: 1 },
        ],
      }),
    ],
    columns: { unit: 'B', name: 'C', title: 'D', fte: 'E' },
    members: [
      { row: 6, name: 'Ana Costa', unit: 'Retail', fte: 1 },
      { row: 7, name: 'Ben Okoro', unit: 'Retail', fte: 0.5 },
      { row: 8, name: 'Cem Aydin', unit: 'Retail', fte: 1 },
      { row: 9, name: 'Dora Lind', unit: 'Claims', fte: 1 },
    ],
    problems: [],
  },
  {
    name: 'the same units where the host could not read the merged cells: reported, not guessed',
    ordered: true,
    sheets: [sheet(twoUnits)],
    members: [
      { row: 2, unit: 'Retail' },
      { row: 3, unit: '' },
      { row: 4, unit: '' },
      { row: 5, unit: 'Claims' },
    ],
    problems: ['A3 emptyBelow'],
  },
  {
    name: 'a unit that stands in every row but one is no merged cell',
    ordered: true,
    sheets: [
      sheet([
        ['Unit', 'Name', 'Job Title'],
        ['Retail', 'Ana Costa', 'Data Engineer'],
        ['Retail', 'Ben Okoro', 'Data Analyst'],
        [null, 'Cem Aydin', 'Data Scientist'],
        ['Claims', 'Dora Lind', 'ML Engineer'],
      ]),
    ],
    members: [{ row: 2 }, { row: 3 }, { row: 4, unit: '' }, { row: 5 }],
    problems: [],
  },
  {
    name: 'location and manager merged, a section heading over the whole width and a blank row inside a block',
    ordered: true,
    sheets: [
      sheet(
        [
          ['Manager', 'Location', 'Name', 'Job Title'],
          ['Platform team', null, null, null],
          ['Jo Park', 'Bonn', 'Ana Costa', 'Data Engineer'],
          [null, null, null, null],
          [null, 'Kiel', 'Ben Okoro', 'Data Analyst'],
          [null, null, 'Cem Aydin', 'Data Scientist'],
        ],
        {
          merges: [
            { top: 1, left: 0, rows: 1, columns: 4 },
            { top: 2, left: 0, rows: 4, columns: 1 },
            { top: 4, left: 1, rows: 2, columns: 1 },
          ],
        },
      ),
    ],
    members: [
      { row: 3, manager: 'Jo Park', location: 'Bonn', unit: 'Platform team' },
      { row: 5, manager: 'Jo Park', location: 'Kiel', unit: 'Platform team' },
      { row: 6, manager: 'Jo Park', location: 'Kiel', unit: 'Platform team' },
    ],
    problems: ['A2 sectionUnit', 'A4 blankRows'],
  },
  {
    name: 'a value left hidden inside a merged unit does not count',
    ordered: true,
    sheets: [
      sheet(
        [
          ['Unit', 'Name', 'Job Title'],
          ['Retail', 'Ana Costa', 'Data Engineer'],
          ['Claims', 'Ben Okoro', 'Data Analyst'],
        ],
        { merges: [{ top: 1, left: 0, rows: 2, columns: 1 }] },
      ),
    ],
    members: [
      { row: 2, unit: 'Retail' },
      { row: 3, unit: 'Retail' },
    ],
    problems: [],
  },
  {
    name: 'one FTE and one name merged over two members: reported, never shared out',
    ordered: true,
    sheets: [
      sheet(
        [
          ['ID', 'Name', 'Job Title', 'FTE'],
          ['E1', 'Ana Costa', 'Data Engineer', 0.5],
          ['E2', 'Ben Okoro', 'Data Analyst', null],
          ['E3', 'Cem Aydin', 'Data Scientist', 1],
          ['E4', null, 'ML Engineer', 1],
        ],
        {
          merges: [
            { top: 1, left: 3, rows: 2, columns: 1 },
            { top: 3, left: 1, rows: 2, columns: 1 },
          ],
        },
      ),
    ],
    members: [
      { row: 2, name: 'Ana Costa', fte: 0.5 },
      { row: 3, name: 'Ben Okoro', fte: 1 },
      { row: 4, name: 'Cem Aydin', fte: 1 },
      { row: 5, name: '', fte: 1 },
    ],
    problems: ['B4 mergedCells', 'B5 missingName', 'D2 mergedCells'],
  },
];
