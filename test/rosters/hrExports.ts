import { sheet, type RosterCase } from './rosterCase';

/** A text table as its lines, cells parted by bars; numbers as numbers. */
function table(...lines: readonly string[]) {
  const number = /^-?[1-9]\d*(?:\.\d+)?$|^0(?:\.\d+)?$/;
  const cell = (text: string) => (text === '' ? null : number.test(text) ? Number(text) : text);
  return sheet(lines.map((line) => line.split('|').map((text) => cell(text.trim()))));
}

/** Exports of HR systems and lists of many countries, with what they call things. */
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
    name: 'public service: Amtsbezeichnung is the title, Dienststelle the unit',
    sheets: [
      table(
        'Name|Amtsbezeichnung|Entgeltgruppe|Dienststelle',
        'Ann Lee|Data Engineer|E 13|ZIT',
        'Bob May|IT-Referent Data Science|A 14|ZIT',
      ),
    ],
    columns: { name: 'A', title: 'B', level: 'C', unit: 'D' },
    members: [
      { row: 2, title: 'Data Engineer', unit: 'ZIT', levelText: 'E 13' },
      { row: 3, title: 'IT-Referent Data Science' },
    ],
    problems: [],
  },
  {
    name: 'Lohnklasse is a grade, not a period of pay',
    sheets: [
      table(
        'PersNr|Name Vorname|Funktion|Pensum|Lohnklasse|Jahreslohn CHF',
        "1|Müller Hans|Data Engineer|80%|18|120'000",
        "2|Keller Ida|Data Scientist|100%|20|130'000.00",
      ),
    ],
    columns: { id: 'A', name: 'B', title: 'C', fte: 'D', level: 'E', annualCost: 'F' },
    members: [
      { row: 2, fte: 0.8, levelText: '18', annualCost: 120000 },
      { row: 3, fte: 1, annualCost: 130000 },
    ],
    problems: ['F1 columnAsText'],
  },
  {
    name: 'Swedish: until when somebody is employed is an end, not an id',
    sheets: [
      table(
        'Namn|Titel|Tjänstgöringsgrad|Anställd t.o.m.|Tjänstledig',
        'Åsa Öberg|Dataingenjör|75%||Nej',
        'Bo Ek|Data scientist|100%|2027-03-31|Ja',
      ),
    ],
    columns: { name: 'A', title: 'B', fte: 'C', end: 'D', status: 'E' },
    members: [
      { row: 2, id: 'Åsa Öberg', fte: 0.75 },
      { row: 3, id: 'Bo Ek', end: 46477 },
    ],
    problems: ['E3 onLeave'],
  },
  {
    name: 'Brazilian: R$ before the amount, which looks monthly',
    sheets: [
      table(
        'Matrícula|Nome|Cargo|Salário (R$)',
        '001|João Silva|Engenheiro de Dados|R$ 12.500,00',
        '002|Inês Souza|Cientista de Dados|R$ 14.000,00',
      ),
    ],
    columns: { id: 'A', name: 'B', title: 'C', annualCost: 'D' },
    members: [
      { row: 2, annualCost: 12500, currency: 'BRL' },
      { row: 3, annualCost: 14000, currency: 'BRL' },
    ],
    problems: ['D1 costLooksMonthly'],
  },
  {
    name: 'Dutch: In dienst sinds, Uurloon',
    sheets: [
      table(
        'Medewerker|Functie|FTE|Uurloon (EUR)|In dienst sinds|Einddatum contract',
        'Jan de Boer|Data engineer|0.8|32.5|2019-05-01|',
        'Els Vis|Data scientist|1|40|2020-05-13|2026-12-31',
      ),
    ],
    columns: { name: 'A', title: 'B', fte: 'C', annualCost: 'D', start: 'E', end: 'F' },
    members: [
      { row: 2, start: 43586, annualCost: 54080 },
      { row: 3, start: 43964, end: 46387 },
    ],
    problems: ['D2 costPeriod'],
  },
  {
    name: 'Finnish',
    sheets: [
      table(
        'Nimi|Tehtävänimike|Osasto|Työaika %|Kuukausipalkka (EUR)|Alkupäivä|Loppupäivä',
        'Matti Virta|Data Engineer|Data|100|5200|1.3.2019|',
        'Aino Salo|Data Scientist|Data|60|3500|15.3.2020|31.12.2024',
      ),
    ],
    columns: { name: 'A', title: 'B', unit: 'C', fte: 'D', annualCost: 'E', start: 'F', end: 'G' },
    members: [{ row: 2, fte: 1, annualCost: 62400, start: 43525 }],
    problems: ['E2 costPeriod', 'G3 leaver'],
  },
  {
    name: 'Czech',
    sheets: [
      table(
        'Jméno a příjmení|Pozice|Oddělení|Úvazek|Měsíční mzda (CZK)|Nástup|Ukončení',
        'Jan Novák|Data Engineer|Data|1|85000|1.3.2019|',
        'Eva Malá|Data Scientist|Data|0.5|45000|15.3.2020|31.12.2024',
      ),
    ],
    columns: { name: 'A', title: 'B', unit: 'C', fte: 'D', annualCost: 'E', start: 'F', end: 'G' },
    members: [{ row: 2, fte: 1, annualCost: 1020000 }],
    problems: ['E2 costPeriod', 'G3 leaver'],
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
];
