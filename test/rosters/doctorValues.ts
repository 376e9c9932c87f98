import { sheet, type RosterCase } from './rosterCase';

/** Rosters with something wrong in single cells. */
export const doctorValues: readonly RosterCase[] = [
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
      { row: 4, fte: 0, annualCost: null, years: null },
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
      { row: 3, fte: 0 },
      { row: 4, fte: 0 },
      { row: 5, fte: 1.2 },
      { row: 6, fte: 1 },
    ],
    problems: ['C2 fteZero', 'C3 fteRange', 'C4 fteRange'],
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
    name: 'a planner who works in German reads 03/04/2024 as 3 April; another date of the sheet would settle it',
    settings: { language: 'de' },
    sheets: [
      sheet([
        ['Name', 'Job Title', 'Start Date', 'End Date'],
        ['Ana Costa', 'Data Engineer', '03/04/2024', '03/04/2027'],
        ['Ben Okoro', 'Data Analyst', '05/05/2024', '2027-12-31'],
      ]),
    ],
    members: [
      { row: 2, start: 45385, end: 46480 },
      { row: 3, start: 45417, end: 46752 },
    ],
    problems: ['C2 dateAmbiguous', 'D2 dateAmbiguous'],
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
    name: 'ratings older than a year are counted, at the oldest; a column of ratings beside that of a skill is one, too',
    ordered: true,
    sheets: [
      sheet([
        ['Name', 'Job Title', 'Rated on', 'Foo', 'Python'],
        ['Ana Costa', 'Data Engineer', 45634, 3, 2],
        ['Ben Okoro', 'Data Analyst', 45635, 4, 1],
        ['Eva Diaz', 'Data Steward', 45600, 1, 5],
      ]),
    ],
    columns: { name: 'A', title: 'B', ratingDate: 'C', skills: 'D-E' },
    members: [
      {
        row: 2,
        skills: [
          { skill: 'Foo', rating: 3 },
          { skill: 'Python', rating: 2 },
        ],
      },
      { row: 3 },
      { row: 4 },
    ],
    problems: ['C4 oldRatings', 'D1 columnByContent'],
  },
  {
    name: 'a text that no cell of a workbook holds',
    sheets: [
      sheet([
        ['Name', 'Job Title', 'Remark'],
        ['Ana Costa', 'Data Engineer', 'x'.repeat(32_768)],
      ]),
    ],
    members: [{ row: 2, name: 'Ana Costa' }],
    problems: ['C2 longText'],
  },
  {
    name: 'skills: a list with line breaks, a matrix beside it, ratings out of range, free text',
    ordered: true,
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
];
