import type { CellValue, SheetGrid } from '../../../src/domain/grid';
import { readRoster } from '../../../src/domain/roster/readRoster';
import { defaultRosterSettings } from '../../../src/domain/roster/rosterSettings';

const settings = defaultRosterSettings(46000);

function sheet(values: readonly (readonly CellValue[])[], name = 'Roster'): SheetGrid {
  return { name, top: 0, left: 0, values };
}

test('a plain sheet gives its members', () => {
  const reading = readRoster(
    [
      sheet([
        [
          'Employee ID',
          'Name',
          'Job Title',
          'Business Unit',
          'Location',
          'FTE',
          'Level',
          'Start Date',
          'Salary (EUR)',
          'Manager',
          'Skills',
        ],
        [
          'E1',
          'Ana Costa',
          'Data Engineer',
          'Retail',
          'Berlin',
          0.8,
          'Senior',
          44197,
          72000,
          'Jo Park',
          'Python (4), SQL:3, Airflow',
        ],
      ]),
    ],
    settings,
  );
  expect(reading.problems).toEqual([]);
  expect(reading.members).toEqual([
    {
      id: 'E1',
      row: 2,
      name: 'Ana Costa',
      title: 'Data Engineer',
      unit: 'Retail',
      costCentre: '',
      location: 'Berlin',
      manager: 'Jo Park',
      fte: 0.8,
      levelText: 'Senior',
      years: null,
      start: 44197,
      end: null,
      annualCost: 72000,
      currency: 'EUR',
      skills: [
        { skill: 'Python', rating: 4 },
        { skill: 'SQL', rating: 3 },
        { skill: 'Airflow', rating: null },
      ],
    },
  ]);
});

test.each([
  [
    ['Employee ID', 'Job Title', 'Department', 'Cost Center ID'],
    ['Retail', 4711],
    ['Retail', '4711'],
  ],
  [
    ['Personalnummer', 'Stelle', 'Abteilung', 'Kostenstelle'],
    ['Vertrieb', 'K 20'],
    ['Vertrieb', 'K 20'],
  ],
  // Without units, those who pay tell the parts of the organisation apart.
  [
    ['Personalnummer', 'Stelle', 'Kostenstelle', 'Bemerkung'],
    ['K 20', ''],
    ['K 20', 'K 20'],
  ],
])('unit and cost centre of %j', (headings, cells, expected) => {
  const { members } = readRoster([sheet([headings, ['E1', 'Data Engineer', ...cells]])], settings);
  expect(members.map(({ unit, costCentre }) => [unit, costCentre])).toEqual([expected]);
});

test('the salaries file reads without a name, with the line of the full file as id', () => {
  const reading = readRoster(
    [
      sheet([
        'job_title,experience_level,employment_type,salary,salary_currency,salary_in_usd,employee_residence,remote_ratio,company_location,company_size,work_year,source_row'.split(
          ',',
        ),
        'Data Scientist,SE,FT,185900,USD,185900,US,0,US,M,2023,68045'.split(','),
        'Data Engineer,MI,PT,40000,EUR,43000,DE,50,DE,L,2024,42724'.split(','),
      ]),
    ],
    settings,
  );
  expect(
    reading.members.map(({ id, title, levelText, fte, annualCost, currency, location }) => [
      id,
      title,
      levelText,
      fte,
      annualCost,
      currency,
      location,
    ]),
  ).toEqual([
    ['68045', 'Data Scientist', 'SE', 1, 185900, 'USD', 'US'],
    ['42724', 'Data Engineer', 'MI', 0.5, 40000, 'EUR', 'DE'],
  ]);
});

test('a roster of one member is chosen before an empty form, by stated scores', () => {
  const headings = ['Name', 'Job Title', 'Level'];
  const { candidates, sheet: chosen } = readRoster(
    [sheet([headings], 'Form'), sheet([headings, ['Ada', 'Data Engineer', 'Senior']], 'Team')],
    settings,
  );
  expect(chosen).toBe('Team');
  // Title 3, name 2, level 1; 2 where all titles are titles; 3 less without any.
  expect(candidates).toEqual([
    { sheet: 'Team', score: 8 },
    { sheet: 'Form', score: 3 },
  ]);
});

test('ratings of 0 alone are a statement, empty cells are none', () => {
  const { members } = readRoster(
    [
      sheet([
        ['Employee ID', 'Name', 'Job Title', 'Python', 'SQL', 'Tableau'],
        ['E1', 'Ana Costa', 'Data Engineer', 4, 3, 0],
        ['E2', 'Ben Ito', 'Data Analyst', 0, 0, 0],
        ['E3', 'Cem Kaya', 'Data Analyst', null, null, null],
        ['E4', 'Dee Lund', 'Data Scientist', 5, 'no', 1],
      ]),
    ],
    settings,
  );
  expect(
    members.map(({ id, skills, ratedNone }) => [id, skills.map(({ skill }) => skill), ratedNone]),
  ).toEqual([
    ['E1', ['Python', 'SQL'], undefined],
    ['E2', [], true],
    ['E3', [], undefined],
    ['E4', ['Python', 'Tableau'], undefined],
  ]);
});
