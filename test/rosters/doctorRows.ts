import { sheet, type RosterCase } from './rosterCase';

/** Rosters with something wrong in whole rows. */
export const doctorRows: readonly RosterCase[] = [
  {
    name: 'ids: one twice, one missing, a row that is there twice',
    sheets: [
      sheet([
        ['ID', 'Name', 'Job Title', 'FTE'],
        ['E1', 'Ana Costa', 'Data Engineer', 1],
        ['E1', 'Ben Okoro', 'Data Analyst', 1],
        [null, 'Eva Diaz', 'Data Steward', 1],
        ['E1', 'Ana Costa', 'Data Engineer', 1],
      ]),
    ],
    members: [
      { row: 2, id: 'E1' },
      { row: 3, id: 'E1 (2)' },
      { row: 4, id: 'Eva Diaz' },
    ],
    problems: ['A3 duplicateId', 'A4 missingId', 'A5 duplicateRow'],
  },
  {
    name: 'no ids and names that repeat: the unit tells apart, then a number',
    sheets: [
      sheet([
        ['Name', 'Job Title', 'Business Unit'],
        ['Ana Costa', 'Data Engineer', 'Retail'],
        ['Ana Costa', 'Data Analyst', 'Logistics'],
        ['Ana Costa', 'Data Steward', 'Retail'],
        ['Ben Okoro', 'Data Steward', 'Retail'],
      ]),
    ],
    members: [
      { row: 2, id: 'Ana Costa (Retail)' },
      { row: 3, id: 'Ana Costa (Logistics)' },
      { row: 4, id: 'Ana Costa (Retail) #2' },
      { row: 5, id: 'Ben Okoro' },
    ],
    problems: ['A2 duplicateName', 'A3 duplicateName', 'A4 duplicateName'],
  },
  {
    name: 'rows shifted by a number before the name, and with a pay that no pay is',
    ordered: true,
    sheets: [
      sheet([
        ['Name', 'Job Title', 'Start Date', 'Unit', 'FTE', 'Salary (EUR)'],
        ['Ana Costa', 'Data Engineer', 44197, 'Retail', 1, 70000],
        ['Ben Okoro', 'Data Analyst', 44562, 'Retail', 0.5, 60000],
        [7, 'Eva Diaz', 'Data Steward', 44927, 'Retail', 0.8, 50000],
        ['Raj Patel', 'Data Scientist', 'Retail', 0.8, 'later', null],
      ]),
    ],
    members: [
      { row: 2 },
      { row: 3 },
      { row: 4, name: 'Eva Diaz', title: 'Data Steward', unit: 'Retail', start: 44927, fte: 0.8 },
      { row: 5, name: 'Raj Patel', title: 'Data Scientist', unit: 'Retail', start: null, fte: 0.8 },
    ],
    problems: ['A4 rowShifted', 'C5 rowShifted', 'E5 notANumber'],
  },
  {
    name: 'a row shifted right by one column and one shifted left',
    ordered: true,
    sheets: [
      sheet([
        ['ID', 'Name', 'Job Title', 'Unit', 'FTE', 'Start Date', 'Salary (EUR)'],
        ['E1', 'Ana Costa', 'Data Engineer', 'Retail', 1, 44197, 70000],
        ['E2', 'Ben Okoro', 'Data Analyst', 'Retail', 0.5, 44562, 60000],
        ['E3', null, 'Eva Diaz', 'Data Steward', 'Retail', 0.8, 44927, 50000],
        ['E4', 'Raj Patel', 'Data Scientist', 1, 44927, 90000, null],
      ]),
    ],
    members: [
      { row: 2, id: 'E1' },
      { row: 3, id: 'E2' },
      {
        row: 4,
        id: 'E3',
        name: 'Eva Diaz',
        title: 'Data Steward',
        unit: 'Retail',
        fte: 0.8,
        start: 44927,
        annualCost: 50000,
      },
      {
        row: 5,
        id: 'E4',
        name: 'Raj Patel',
        title: 'Data Scientist',
        unit: '',
        fte: 1,
        start: 44927,
        annualCost: 90000,
      },
    ],
    problems: ['B4 rowShifted', 'D5 rowShifted'],
  },
  {
    name: 'leavers by date and by status, a rehire whose end lies before the start, a far end',
    sheets: [
      sheet([
        ['ID', 'Name', 'Job Title', 'Start Date', 'End Date', 'Status'],
        ['E1', 'Ana Costa', 'Data Engineer', 44197, 45657, 'Active'],
        ['E2', 'Ben Okoro', 'Data Analyst', 44562, null, 'Terminated'],
        ['E3', 'Eva Diaz', 'Data Steward', 44927, 43830, 'Active'],
        ['E4', 'Raj Patel', 'Data Scientist', 44927, '31.12.9999', 'On leave'],
      ]),
    ],
    members: [
      { row: 4, id: 'E3', end: null },
      { row: 5, id: 'E4', end: null },
    ],
    problems: ['E2 leaver', 'F3 leaver', 'E4 endBeforeStart', 'F5 onLeave'],
  },
  {
    name: 'leavers are read on request',
    settings: { includeLeavers: true },
    sheets: [
      sheet([
        ['ID', 'Name', 'Job Title', 'End Date'],
        ['E1', 'Ana Costa', 'Data Engineer', 45657],
      ]),
    ],
    members: [{ row: 2, id: 'E1', end: 45657 }],
    problems: [],
  },
  {
    name: 'two people in a cell, positions nobody holds',
    sheets: [
      sheet([
        ['Name', 'Job Title', 'Unit'],
        ['Ana Costa / Ben Okoro', 'Data Engineer', 'Retail'],
        ['N.N.', 'Data Analyst', 'Retail'],
        [null, 'Data Steward', 'Retail'],
        ['Eva Diaz und Raj Patel', 'Data Scientist', 'Retail'],
        ['Stone, Mia', 'Data Scientist / ML Engineer', 'Retail'],
      ]),
    ],
    members: [
      { row: 2, name: 'Ana Costa / Ben Okoro' },
      { row: 5, name: 'Eva Diaz und Raj Patel' },
      { row: 6, name: 'Stone, Mia' },
    ],
    problems: ['A2 twoPeople', 'A3 vacancy', 'A4 vacancy', 'A5 twoPeople'],
  },
  {
    name: 'hidden and filtered rows are read and reported',
    sheets: [
      sheet(
        [
          ['Name', 'Job Title'],
          ['Ana Costa', 'Data Engineer'],
          ['Ben Okoro', 'Data Analyst'],
          ['Eva Diaz', 'Data Steward'],
        ],
        { hiddenRows: [2, 3] },
      ),
    ],
    members: [{ row: 2 }, { row: 3 }, { row: 4 }],
    problems: ['A3 hiddenRows'],
  },
  {
    name: 'hidden rows are left out on request',
    settings: { includeHidden: false },
    sheets: [
      sheet(
        [
          ['Name', 'Job Title'],
          ['Ana Costa', 'Data Engineer'],
          ['Ben Okoro', 'Data Analyst'],
        ],
        { hiddenRows: [2] },
      ),
    ],
    members: [{ row: 2 }],
    problems: ['A3 hiddenRows'],
  },
  {
    name: 'section rows beside a unit column name no unit; a row that names nobody is reported',
    sheets: [
      sheet([
        ['ID', 'Name', 'Job Title', 'Unit', 'FTE'],
        ['Headquarters', null, null, null, null],
        ['E1', 'Ana Costa', 'Data Engineer', 'Retail', 1],
        [null, null, null, 'Retail', 'vacant'],
        ['E2', 'Ben Okoro', null, 'Retail', 1],
        ['E3', null, 'Data Analyst', 'Retail', 1],
      ]),
    ],
    members: [
      { row: 3, unit: 'Retail' },
      { row: 5, id: 'E2', title: '' },
      { row: 6, id: 'E3', name: '' },
    ],
    problems: ['A2 sectionRow', 'D4 rowNotRead', 'C5 missingTitle', 'B6 missingName'],
  },
];
