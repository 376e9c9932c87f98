import { table, type RosterCase } from './rosterCase';

/** Exports of HR systems, with what they call things. */
export const hrExports: readonly RosterCase[] = [
  {
    name: 'PeopleSoft: EMPLID, HR_STATUS, EMPL_STATUS L, ANNUAL_RT beside HOURLY_RT',
    sheets: [
      table(
        'EMPLID|NAME|JOBTITLE|HR_STATUS|EMPL_STATUS|FULL_PART_TIME|FTE|STD_HOURS|ANNUAL_RT|HOURLY_RT',
        '0001234|Lee,Ann|Data Engineer|A|A|F|1|40|95000|45.67',
        '0001235|May,Bob|Data Analyst|A|L|P|0.5|20|40000|38.46',
        '0001236|Poe,Cy|Data Analyst|I|T|P|0.5|20|40000|38.46',
      ),
    ],
    columns: { id: 'A', name: 'B', title: 'C', status: 'D-E', fte: 'F-H', annualCost: 'I' },
    members: [
      { row: 2, id: '0001234', fte: 1, annualCost: 95000 },
      { row: 3, id: '0001235', fte: 0.5, annualCost: 40000 },
    ],
    unused: ['J anotherColumn annualCost'],
    problems: ['E3 onLeave', 'D4 leaver', 'I2 currencyMissing'],
  },
  {
    name: 'Oracle: an assignment that is inactive counts nobody',
    sheets: [
      table(
        'Person Number|Display Name|Job Title|Working Hours|FTE|Assignment Status',
        '100|Ann Lee|Data Engineer|37.5|1|Active - Payroll Eligible',
        '101|Bob May|Data Analyst|37.5|1|Inactive - Payroll Eligible',
        '102|Cy Poe|Data Analyst|18.75|0.5|Active - Payroll Eligible',
      ),
    ],
    columns: { id: 'A', name: 'B', title: 'C', fte: 'D-E', status: 'F' },
    members: [
      { row: 2, fte: 1 },
      { row: 4, fte: 0.5 },
    ],
    problems: ['F3 leaver'],
  },
  {
    name: 'an unknown heading over who is active is asked',
    sheets: [
      table(
        'Name|Job Title|Zustand',
        'Ann Lee|Data Engineer|Active',
        'Bob May|Data Analyst|Terminated',
        'Cy Poe|Data Analyst|Active',
      ),
    ],
    columns: { name: 'A', title: 'B' },
    members: [{ row: 2 }, { row: 3 }, { row: 4 }],
    unused: ['C notKnown status'],
    problems: ['C1 columnAsked'],
  },
  {
    name: 'working time under headings that do not say so is asked: words, percentages, days',
    sheets: [
      table(
        'Name|Job Title|Emp Type|Muoto %|PT/Monat|Vacation days per year',
        'Ann Lee|Data Engineer|FT|100|20|30',
        'Bob May|Data Analyst|PT|60|12|28',
        'Cy Poe|Data Analyst|FT|100|20|30',
      ),
    ],
    columns: { name: 'A', title: 'B' },
    members: [
      { row: 2, fte: 1 },
      { row: 3, fte: 1 },
      { row: 4, fte: 1 },
    ],
    unused: ['C notKnown fte', 'D notKnown fte', 'E notKnown fte', 'F otherThing'],
    problems: ['C1 columnAsked', 'D1 columnAsked', 'E1 columnAsked'],
  },
  {
    name: 'a contract that tells its working time in words is asked, and read when it is chosen',
    sheets: [
      table(
        'Name|Job Title|Zorblax',
        'Ann Lee|Data Engineer|Full-time (35h)',
        'Bob May|Data Analyst|Part-time, 3 days/week',
        'Cy Poe|Data Analyst|0.6 FTE (Mon-Wed)',
      ),
    ],
    columns: { name: 'A', title: 'B' },
    members: [{ row: 2 }, { row: 3 }, { row: 4 }],
    unused: ['C notKnown fte'],
    problems: ['C1 columnAsked'],
  },
  {
    name: 'applicants are no members; notice given counts until the last day',
    sheets: [
      table(
        'Name|Job Title|Status|End',
        'Ann Lee|Data Engineer|Offer accepted|',
        'Bob May|Data Scientist|Offer declined|',
        'Cy Poe|Data Analyst|Candidate|',
        'Dan Orr|Data Analyst|Bewerber|',
        'Eve Fox|Data Analyst|gekündigt|2027-03-31',
        'Flo Gee|Data Analyst|gekündigt|',
      ),
    ],
    columns: { name: 'A', title: 'B', status: 'C', end: 'D' },
    members: [
      { row: 2, name: 'Ann Lee' },
      { row: 6, name: 'Eve Fox', end: 46477 },
    ],
    problems: ['C3 notAPerson', 'C4 notAPerson', 'C5 notAPerson', 'C7 leaver'],
  },
  {
    name: 'pay that is planned is not paid; pay as for full time stands behind what is paid',
    sheets: [
      table(
        'Name|Job Title|FTE|Gehalt 2025 (EUR)|Gehalt 2027 (Plan)|Full-time salary (EUR)',
        'Ann Lee|Data Engineer|0.5|40000|45000|80000',
        'Bob May|Data Analyst|1|70000|75000|70000',
      ),
    ],
    columns: { name: 'A', title: 'B', fte: 'C', annualCost: 'D' },
    members: [
      { row: 2, annualCost: 40000 },
      { row: 3, annualCost: 70000 },
    ],
    unused: ['E otherThing', 'F anotherColumn annualCost'],
    problems: [],
  },
  {
    name: 'skills as questions',
    ordered: true,
    sheets: [
      table(
        'Name|Role|Python?|SQL?|Docker?',
        'Ann Lee|Data Engineer|Yes|No|Yes',
        'Bob May|Data Scientist|Yes|Yes|No',
      ),
    ],
    columns: { name: 'A', title: 'B', skills: 'C-E' },
    members: [
      {
        row: 2,
        skills: [
          { skill: 'Python', rating: null },
          { skill: 'Docker', rating: null },
        ],
      },
      {
        row: 3,
        skills: [
          { skill: 'Python', rating: null },
          { skill: 'SQL', rating: null },
        ],
      },
    ],
    problems: [],
  },
  {
    name: 'the sheet of the later year',
    sheets: [
      { ...table('Name|Title', 'Ann Lee|Data Analyst'), name: 'Team 2025' },
      { ...table('Name|Title', 'Ann Lee|Data Engineer'), name: 'Team 2026' },
    ],
    columns: { name: 'A', title: 'B' },
    members: [{ row: 2, title: 'Data Engineer' }],
    problems: ['severalSheets'],
  },
  {
    name: 'Odoo: paths of related records',
    sheets: [
      table(
        'id|name|job_title|department_id/name|work_location_id/name|contract_id/wage|contract_id/date_start|active',
        'hr_employee_1|Ann Lee|Data Engineer|Data|Brussels|4200|2019-04-01|True',
        'hr_employee_2|Bob May|Data Scientist|Data|Ghent|4700|2020-04-01|True',
        'hr_employee_3|Cy Poe|Data Scientist|Data|Ghent|4700|2020-04-01|False',
      ),
    ],
    columns: {
      id: 'A',
      name: 'B',
      title: 'C',
      unit: 'D',
      location: 'E',
      annualCost: 'F',
      start: 'G',
      status: 'H',
    },
    members: [
      { row: 2, unit: 'Data', location: 'Brussels', start: 43556 },
      { row: 3, location: 'Ghent', annualCost: 4700 },
    ],
    problems: ['H4 leaver', 'F1 costLooksMonthly', 'F2 currencyMissing'],
  },
  {
    name: 'skills parted by slashes, where each of them is known',
    sheets: [
      table(
        'Name|Role|Skills',
        'Ann Lee|Data Engineer|Python/SQL/Spark',
        'Bob May|Data Scientist|CI/CD, SQL 4/5',
      ),
    ],
    columns: { name: 'A', title: 'B', skills: 'C' },
    members: [
      {
        row: 2,
        skills: [
          { skill: 'Python', rating: null },
          { skill: 'SQL', rating: null },
          { skill: 'Spark', rating: null },
        ],
      },
      {
        row: 3,
        skills: [
          { skill: 'CI/CD', rating: null },
          { skill: 'SQL', rating: 4 },
        ],
      },
    ],
    problems: [],
  },
];
