import { sheet, type RosterCase } from './rosterCase';

/** Rosters with something wrong in their rows. */
export const doctor: readonly RosterCase[] = [
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
    problems: ['A2 duplicateName', 'A4 duplicateName'],
  },
  {
    name: 'a row shifted right by one column and one shifted left',
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
    problems: ['E2 leaver', 'F3 leaver', 'E4 endBeforeStart'],
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
    name: 'error cells, English and German',
    sheets: [
      sheet([
        ['ID', 'Name', 'Job Title', 'Unit', 'FTE', 'Salary (EUR)'],
        ['E1', 'Ana Costa', '#REF!', 'Retail', 1, 70000],
        ['E2', 'Ben Okoro', 'Data Analyst', '#NV', '#WERT!', '#N/A'],
      ]),
    ],
    members: [
      { row: 2, id: 'E1', title: '' },
      { row: 3, id: 'E2', unit: '', fte: 1, annualCost: null },
    ],
    problems: ['C2 errorCell', 'C2 missingTitle', 'D3 errorCell', 'E3 errorCell', 'F3 errorCell'],
  },
  {
    name: 'numbers as text among numbers, with fixes; texts among numbers',
    sheets: [
      sheet([
        ['Name', 'Job Title', 'FTE', 'Salary (USD)', 'Years of experience'],
        ['Ana Costa', 'Data Engineer', 1, 90000, 4],
        ['Ben Okoro', 'Data Analyst', '0.6', '85000', '7+'],
        ['Eva Diaz', 'Data Steward', 'see mail', 'on request', 'some'],
      ]),
    ],
    members: [
      { row: 2, fte: 1, annualCost: 90000, years: 4 },
      { row: 3, fte: 0.6, annualCost: 85000, years: 7 },
      { row: 4, fte: 1, annualCost: null, years: null },
    ],
    problems: ['C3 numberAsText', 'D3 numberAsText', 'C4 fteUnreadable', 'D4 notANumber', 'E4 notANumber'],
    fixes: { C3: 0.6, D3: 85000 },
  },
  {
    name: 'FTE out of range: nought, below it, far above; 1.2 is allowed',
    sheets: [
      sheet([
        ['Name', 'Job Title', 'FTE'],
        ['Ana Costa', 'Data Engineer', 0],
        ['Ben Okoro', 'Data Analyst', -0.5],
        ['Eva Diaz', 'Data Steward', 3],
        ['Raj Patel', 'Data Scientist', 1.2],
        ['Mia Stone', 'Data Scientist', 1],
      ]),
    ],
    members: [
      { row: 2, fte: 0 },
      { row: 3, fte: 1 },
      { row: 4, fte: 1 },
      { row: 5, fte: 1.2 },
      { row: 6, fte: 1 },
    ],
    problems: ['C2 fteRange', 'C3 fteRange', 'C4 fteRange'],
  },
  {
    name: 'dates: impossible, unreadable, a year alone, two ways to read one',
    sheets: [
      sheet([
        ['Name', 'Job Title', 'Start Date'],
        ['Ana Costa', 'Data Engineer', '31.02.2023'],
        ['Ben Okoro', 'Data Analyst', 'soon'],
        ['Eva Diaz', 'Data Steward', 2021],
        ['Raj Patel', 'Data Scientist', '03/04/2024'],
        ['Mia Stone', 'Data Scientist', '1 March 2022'],
      ]),
    ],
    members: [
      { row: 2, start: null },
      { row: 3, start: null },
      { row: 4, start: 44197 },
      { row: 5, start: 45355 },
      { row: 6, start: 44621 },
    ],
    problems: ['C2 dateImpossible', 'C3 dateUnreadable', 'C4 dateYearOnly', 'C5 dateAmbiguous'],
  },
  {
    name: 'a planner who works in German reads 03/04/2024 as 3 April; another date of the column would settle it',
    settings: { language: 'de' },
    sheets: [
      sheet([
        ['Name', 'Job Title', 'Start Date', 'End Date'],
        ['Ana Costa', 'Data Engineer', '03/04/2024', '03/04/2027'],
        ['Ben Okoro', 'Data Analyst', '05/05/2024', '12/31/2027'],
      ]),
    ],
    members: [
      { row: 2, start: 45385, end: 46450 },
      { row: 3, start: 45417, end: 46752 },
    ],
    problems: ['C2 dateAmbiguous'],
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
    name: 'mixed currencies by sign, by number format and by column; one unknown',
    sheets: [
      sheet(
        [
          ['Name', 'Job Title', 'Salary', 'Currency'],
          ['Ana Costa', 'Data Engineer', 70000, null],
          ['Ben Okoro', 'Data Analyst', '£55,000', null],
          ['Eva Diaz', 'Data Steward', 60000, 'EUR'],
          ['Raj Patel', 'Data Scientist', 65000, 'Taler'],
        ],
        {
          numberFormats: [
            ['General', 'General', 'General', 'General'],
            ['General', 'General', '#,##0 [$€-407]', 'General'],
            ['General', 'General', 'General', 'General'],
            ['General', 'General', '#,##0', 'General'],
            ['General', 'General', '#,##0', 'General'],
          ],
        },
      ),
    ],
    members: [
      { row: 2, annualCost: 70000, currency: 'EUR' },
      { row: 3, annualCost: 55000, currency: 'GBP' },
      { row: 4, annualCost: 60000, currency: 'EUR' },
      { row: 5, annualCost: 65000, currency: '' },
    ],
    problems: ['C3 mixedCurrencies', 'C5 currencyMissing', 'D5 currencyUnknown'],
  },
  {
    name: 'costs that look monthly, one that is none',
    sheets: [
      sheet([
        ['Name', 'Job Title', 'Gehalt (EUR)'],
        ['Ana Costa', 'Data Engineer', 5200],
        ['Ben Okoro', 'Data Analyst', 4100],
        ['Eva Diaz', 'Data Steward', 4600],
        ['Raj Patel', 'Data Scientist', -1],
      ]),
    ],
    members: [
      { row: 2, annualCost: 5200 },
      { row: 3, annualCost: 4100 },
      { row: 4, annualCost: 4600 },
      { row: 5, annualCost: null },
    ],
    problems: ['C1 costLooksMonthly', 'C5 costRange'],
  },
  {
    name: 'text that begins like a formula stays text; a minus sign alone is empty',
    sheets: [
      sheet([
        ['Name', 'Job Title', 'Unit', 'Location'],
        ['=HYPERLINK("http://x")', 'Data Engineer', '@retail', '-'],
        ['Ben Okoro', '+cmd|calc', '-Retail', 'k.A.'],
      ]),
    ],
    members: [
      { row: 2, name: '=HYPERLINK("http://x")', unit: '@retail', location: '' },
      { row: 3, title: '+cmd|calc', unit: '-Retail', location: '' },
    ],
    problems: ['A2 formulaText', 'C2 formulaText', 'B3 formulaText', 'C3 formulaText'],
  },
  {
    name: 'skills: a list with line breaks, a matrix beside it, ratings out of range, free text',
    sheets: [
      sheet([
        ['Name', 'Job Title', 'Key Skills', 'Airflow', 'dbt', 'Team Spirit', 'Notes'],
        ['Ana Costa', 'Data Engineer', 'Python (4)\nCloud (AWS, Azure)\nSQL = 7', 5, 'x', 3, 'x'],
        ['Ben Okoro', 'Data Analyst', 'Builds dashboards in Power BI and Excel', 9, 'no', 4, null],
        ['Eva Diaz', 'Data Steward', null, null, '3/5', null, null],
      ]),
    ],
    columns: { name: 'A', title: 'B', skills: 'C-F' },
    members: [
      {
        row: 2,
        skills: [
          { skill: 'Python', rating: 4 },
          { skill: 'Cloud (AWS, Azure)', rating: null },
          { skill: 'SQL', rating: null },
          { skill: 'Airflow', rating: 5 },
          { skill: 'dbt', rating: null },
          { skill: 'Team Spirit', rating: 3 },
        ],
      },
      {
        row: 3,
        skills: [
          { skill: 'Builds dashboards in Power BI and Excel', rating: null },
          { skill: 'Airflow', rating: null },
          { skill: 'Team Spirit', rating: 4 },
        ],
      },
      { row: 4, skills: [{ skill: 'dbt', rating: 3 }] },
    ],
    problems: ['C2 ratingRange', 'D3 ratingRange', 'F1 columnByContent'],
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
