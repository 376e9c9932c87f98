import { sheet, type RosterCase } from './rosterCase';

const people = ['Ana Costa', 'Ben Okoro', 'Eva Diaz'];

/** A roster of names, titles and further columns, each with its heading first. */
function roster(...columns: readonly (readonly (string | number | null)[])[]) {
  const rows = (columns[0]?.length ?? 1) - 1;
  return sheet([
    ['Name', 'Job Title', ...columns.map(([heading]) => heading ?? null)],
    ...Array.from({ length: rows }, (_, at) => [
      people[at] ?? '',
      'Data Engineer',
      ...columns.map((cells) => cells[at + 1] ?? null),
    ]),
  ]);
}

/** The members of such a roster by what they cost in a year. */
function costs(...values: readonly (number | null)[]): RosterCase['members'] {
  return values.map((annualCost, at) => ({ row: at + 2, annualCost }));
}

/** Pay as payroll states it: 13 months, fortnights, salaries beside rates, lakhs, amounts that are none of a year. */
export const payForms: readonly RosterCase[] = [
  {
    name: 'monthly pay and how many salaries a year has',
    sheets: [roster(['Monatsgehalt EUR', 5000, 4500, 4000], ['Anzahl Gehälter', 13, 12, 13.5])],
    columns: { name: 'A', title: 'B', annualCost: 'C', payMonths: 'D' },
    members: costs(65000, 54000, 54000),
    problems: ['C2 costPeriod', 'C3 costPeriod', 'C4 costPeriod'],
  },
  {
    name: 'the heading says that 13 salaries are paid',
    sheets: [roster(['Monatsgehalt brutto (x 13) in CHF', "8'000.00", "7'500.-", 7000])],
    columns: { name: 'A', title: 'B', annualCost: 'C' },
    members: costs(104000, 97500, 91000),
    problems: ['C2 costPeriod', 'C2 numberAsText'],
    fixes: { C2: 8000 },
  },
  {
    name: 'the salaries of a year change nothing in pay by the year',
    sheets: [roster(['Salario bruto anual (EUR)', 42000, 24000, 30000], ['Nº pagas', 14, 12, 14])],
    columns: { name: 'A', title: 'B', annualCost: 'C', payMonths: 'D' },
    members: costs(42000, 24000, 30000),
    problems: [],
  },
  {
    name: 'pay by two weeks, with the hours of a pay period beside',
    sheets: [roster(['Bi-weekly pay (USD)', 4000, 2000, 3000], ['Hours per pay period', 80, 40, 60])],
    columns: { name: 'A', title: 'B', annualCost: 'C' },
    members: costs(104000, 52000, 78000),
    unused: ['D otherThing'],
    problems: ['C2 costPeriod'],
  },
  {
    name: 'fortnights and half months in a column of periods',
    sheets: [
      roster(['Pay (GBP)', 2000, 2500, 5000], ['Pay frequency', 'Fortnightly', 'Semi-monthly', 'Monthly']),
    ],
    columns: { name: 'A', title: 'B', annualCost: 'C', payPeriod: 'D' },
    members: costs(52000, 60000, 60000),
    problems: ['C2 costPeriod', 'C3 costPeriod', 'C4 costPeriod'],
  },
  {
    name: 'a kind of pay says nothing where the period beside it does',
    sheets: [
      roster(
        ['Pay rate (USD)', 95000, 38.5, 8000],
        ['Pay type', 'Salary', 'Hourly', 'Salary'],
        ['Pay per', 'Year', 'Hour', 'Month'],
      ),
    ],
    columns: { name: 'A', title: 'B', annualCost: 'C', payPeriod: 'D-E' },
    members: costs(95000, 80080, 96000),
    problems: ['C3 costPeriod', 'C4 costPeriod'],
  },
  {
    name: 'salaries of some, hourly rates of others',
    sheets: [
      roster(
        ['Wochenstunden', 40, 20, 20],
        ['Std.-Lohn (EUR)', null, 42.5, 30],
        ['Gehalt mtl. (EUR)', 4350, null, 2000],
      ),
    ],
    columns: { name: 'A', title: 'B', fte: 'C', annualCost: 'D-E' },
    members: costs(52200, 44200, 24000),
    problems: ['C2 fteHours', 'E2 costPeriod', 'D3 costPeriod'],
  },
  {
    name: 'lakhs of rupees a year',
    sheets: [roster(['CTC (LPA)', 18.5, 24, 30])],
    columns: { name: 'A', title: 'B', annualCost: 'C' },
    members: [
      { row: 2, annualCost: 1850000, currency: 'INR' },
      { row: 3, annualCost: 2400000 },
      { row: 4, annualCost: 3000000 },
    ],
    problems: ['C2 costScale'],
  },
  {
    name: 'amounts that are none of a year are asked, not counted',
    sheets: [roster(['Salary (EUR)', 45, 85, 60000])],
    columns: { name: 'A', title: 'B', annualCost: 'C' },
    members: costs(null, null, 60000),
    problems: ['C2 costRange', 'C3 costRange'],
  },
  {
    name: 'monthly pay of Poland says so in brackets, that of Portugal does not and is asked',
    sheets: [
      roster(['Wynagrodzenie zasadnicze (mies.)', 14500, 9000, 7000], ['Waluta', 'PLN', 'PLN', 'PLN']),
    ],
    columns: { name: 'A', title: 'B', annualCost: 'C', currency: 'D' },
    members: costs(174000, 108000, 84000),
    problems: ['C2 costPeriod'],
  },
  {
    name: 'two monthly-looking amounts are enough to ask',
    sheets: [roster(['Vencimento base (EUR)', 2450, 1450])],
    columns: { name: 'A', title: 'B', annualCost: 'C' },
    members: costs(2450, 1450),
    problems: ['C1 costLooksMonthly'],
  },
];
