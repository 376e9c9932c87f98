import { sheet, type RosterCase } from './rosterCase';

/** Rosters that stand where one does not expect them. */
export const layouts: readonly RosterCase[] = [
  {
    name: 'a table that begins at C5 below a logo and a title line',
    sheets: [
      sheet(
        [
          ['ACME Data Team', null, null, null],
          [null, null, null, null],
          ['ID', 'Full Name', 'Job Title', 'FTE'],
          ['E1', 'Ana Costa', 'Data Engineer', 1],
          ['E2', 'Ben Okoro', 'Data Analyst', 0.5],
        ],
        { top: 4, left: 2 },
      ),
    ],
    columns: { id: 'C', name: 'D', title: 'E', fte: 'F' },
    members: [
      { row: 8, id: 'E1', name: 'Ana Costa', title: 'Data Engineer', fte: 1 },
      { row: 9, id: 'E2', name: 'Ben Okoro', title: 'Data Analyst', fte: 0.5 },
    ],
    problems: [],
  },
  {
    name: "several sheets: the roster is neither the first nor the longest, and not last year's",
    sheets: [
      sheet([['Read me'], ['This workbook holds the team.'], ['Name the team lead first.']], {
        name: 'Info',
      }),
      sheet(
        [
          ['Cost Center', 'Manager', 'Budget'],
          ['4100', 'Jo Park', 100000],
          ['4200', 'Ed Hall', 200000],
          ['4300', 'Ed Hall', 300000],
        ],
        { name: 'Budget' },
      ),
      sheet(
        [
          ['Name', 'Job Title', 'FTE'],
          ['Old Person', 'Data Analyst', 1],
        ],
        { name: 'Archive 2019' },
      ),
      sheet(
        [
          ['Name', 'Job Title', 'FTE'],
          ['Ana Costa', 'Data Engineer', 1],
        ],
        { name: 'Team' },
      ),
    ],
    members: [{ row: 2, id: 'Ana Costa' }],
    problems: [],
  },
  {
    name: 'two sheets that are both rosters: the first is read, the other named',
    sheets: [
      sheet(
        [
          ['Name', 'Job Title'],
          ['Ana Costa', 'Data Engineer'],
        ],
        { name: 'Berlin' },
      ),
      sheet(
        [
          ['Name', 'Job Title'],
          ['Ben Okoro', 'Data Analyst'],
        ],
        { name: 'Madrid' },
      ),
    ],
    members: [{ row: 2, id: 'Ana Costa' }],
    problems: ['severalSheets'],
  },
  {
    name: 'the sheet that the user chose is read, whatever looks better',
    settings: { sheet: 'Madrid' },
    sheets: [
      sheet(
        [
          ['ID', 'Name', 'Job Title'],
          [1, 'Ana Costa', 'Data Engineer'],
        ],
        { name: 'Berlin' },
      ),
      sheet(
        [
          ['Name', 'Job Title'],
          ['Ben Okoro', 'Data Analyst'],
        ],
        { name: 'Madrid' },
      ),
    ],
    members: [{ row: 2, id: 'Ben Okoro' }],
    problems: [],
  },
  {
    name: 'two header rows: banners over amount and currency',
    ordered: true,
    sheets: [
      sheet([
        ['Person', null, 'Contract', null, 'Salary', null],
        ['ID', 'Name', 'Job Title', 'Start Date', 'Amount', 'Currency'],
        ['E1', 'Ana Costa', 'Data Engineer', 44197, 80000, 'GBP'],
        ['E2', 'Ben Okoro', 'Data Analyst', 44562, 60000, 'GBP'],
      ]),
    ],
    members: [
      { row: 3, id: 'E1', name: 'Ana Costa', start: 44197, annualCost: 80000, currency: 'GBP' },
      { row: 4, id: 'E2', name: 'Ben Okoro', start: 44562, annualCost: 60000, currency: 'GBP' },
    ],
    problems: [],
  },
  {
    name: 'the headings repeat on every printed page and blank rows part the pages',
    sheets: [
      sheet([
        ['Name', 'Job Title', 'FTE'],
        ['Ana Costa', 'Data Engineer', 1],
        [null, null, null],
        [null, '', null],
        ['Name', 'Job Title', 'FTE'],
        ['Ben Okoro', 'Data Analyst', 1],
        [null, null, null],
      ]),
    ],
    members: [
      { row: 2, id: 'Ana Costa' },
      { row: 6, id: 'Ben Okoro' },
    ],
    problems: ['A3 blankRows', 'A5 repeatedHeader'],
  },
  {
    name: 'unknown headings: title and name are recognised by their cells, days are only asked about',
    sheets: [
      sheet([
        ['Alpha', 'Beta', 'Gamma'],
        ['Ana Costa', 'Data Engineer', 44197],
        ['Ben Okoro', 'Data Analyst', 44562],
        ['Eva Diaz', 'Machine Learning Engineer', 44927],
      ]),
    ],
    columns: { name: 'A', title: 'B' },
    members: [
      { row: 2, id: 'Ana Costa', title: 'Data Engineer', start: null },
      { row: 3, id: 'Ben Okoro', title: 'Data Analyst', start: null },
      { row: 4, id: 'Eva Diaz', title: 'Machine Learning Engineer', start: null },
    ],
    problems: ['A1 columnByContent', 'B1 columnByContent', 'C1 columnAsked'],
  },
  {
    name: "the user's corrections: another title column, no level, a heading that is gone",
    settings: { columns: { title: 'What they do', level: null, unit: 'Profit Centre' } },
    sheets: [
      sheet([
        ['Name', 'Job Title', 'What they do', 'Grade'],
        ['Ana Costa', 'P3', 'Data Engineer', 'A'],
      ]),
    ],
    columns: { name: 'A', title: 'C' },
    members: [{ row: 2, title: 'Data Engineer', levelText: '' }],
    problems: ['A1 columnMissing'],
  },
  {
    name: 'a German "Titel" of academics is no title when another column is',
    sheets: [
      sheet([
        ['Titel', 'Name', 'Aufgabe'],
        ['Dr.', 'Ida Beck', 'Data Scientist'],
        [null, 'Max Lang', 'Data Engineer'],
        ['Prof. Dr.', 'Uwe Kern', 'Leiter KI'],
      ]),
    ],
    columns: { name: 'B', title: 'C' },
    members: [
      { row: 2, name: 'Ida Beck', title: 'Data Scientist' },
      { row: 3, name: 'Max Lang', title: 'Data Engineer' },
      { row: 4, name: 'Uwe Kern', title: 'Leiter KI' },
    ],
    problems: [],
  },
  {
    name: 'French: intitulé du poste, temps de travail, salaire annuel',
    sheets: [
      sheet([
        [
          'Matricule',
          'Nom',
          'Prénom',
          'Intitulé du poste',
          'Département',
          'Temps de travail',
          "Date d'entrée",
          'Salaire annuel',
        ],
        ['M1', 'Petit', 'Zoé', 'Ingénieure données', 'Ventes', '80 %', '15/03/2021', '52 000 €'],
      ]),
    ],
    members: [
      {
        row: 2,
        id: 'M1',
        name: 'Zoé Petit',
        title: 'Ingénieure données',
        unit: 'Ventes',
        fte: 0.8,
        start: 44270,
        annualCost: 52000,
        currency: 'EUR',
      },
    ],
    problems: [],
  },
  {
    name: 'Spanish, Italian and Dutch words in one sheet',
    sheets: [
      sheet([
        ['Matricola', 'Nombre', 'Functietitel', 'Afdeling', 'Sede', 'Uren per week', 'Moneda', 'Salario'],
        ['7', 'Luz Vega', 'Data engineer', 'Verkoop', 'Roma', 32, 'EUR', 48000],
      ]),
    ],
    members: [
      {
        row: 2,
        id: '7',
        name: 'Luz Vega',
        title: 'Data engineer',
        unit: 'Verkoop',
        location: 'Roma',
        fte: 0.8,
        annualCost: 48000,
        currency: 'EUR',
      },
    ],
    problems: ['F2 fteHours'],
  },
  {
    name: 'no sheet at all',
    sheets: [],
    members: [],
    problems: ['noSheet'],
  },
  {
    name: 'an empty sheet',
    sheets: [sheet([])],
    members: [],
    problems: ['noMember'],
  },
  {
    name: 'garbage without headings',
    sheets: [
      sheet([
        ['x', 1],
        ['lorem ipsum dolor', 2],
        [3, 4],
      ]),
    ],
    members: [],
    problems: ['noHeader'],
  },
  {
    name: 'headings without members',
    sheets: [sheet([['ID', 'Name', 'Job Title']])],
    members: [],
    problems: ['A1 noMember'],
  },
  {
    name: 'members without titles',
    sheets: [
      sheet([
        ['Employee ID', 'Name', 'City'],
        ['E1', 'Ana Costa', 'Bonn'],
      ]),
    ],
    members: [{ row: 2, id: 'E1', name: 'Ana Costa', title: '' }],
    problems: ['A1 noTitleColumn'],
  },
  {
    name: 'the chosen sheet is gone',
    settings: { sheet: 'Team' },
    sheets: [
      sheet([
        ['Name', 'Job Title'],
        ['Ana Costa', 'Data Engineer'],
      ]),
    ],
    members: [],
    problems: ['sheetMissing'],
  },
];
