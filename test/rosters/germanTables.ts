import { sheet, type RosterCase } from './rosterCase';

/** German rosters as offices make them by hand. */
export const germanTables: readonly RosterCase[] = [
  {
    name: 'costs in words: "65 Tsd. EUR", "1.234,56 EUR" typed wrong, "120.000 €", TEUR in the heading is not doubled',
    sheets: [
      sheet([
        ['Nr.', 'Name', 'Stellenbezeichnung', 'Bereich', 'VZÄ', 'Jahresgehalt'],
        [1, 'Ida Beck', 'Data Engineer', 'Vertrieb', '0,8', '65 Tsd. EUR'],
        [2, 'Max Lang', 'Data Engineer', 'Vertrieb', 1, '71.234,56 EUR'],
        [3, 'Uwe Kern', 'Leiter Data Science', 'Vertrieb', '80 %', '120.000 €'],
        [4, 'Eva Roth', 'Data Stewardess', 'Vertrieb', 80, 'vertraulich'],
      ]),
    ],
    members: [
      { row: 2, fte: 0.8, annualCost: 65000, currency: 'EUR' },
      { row: 3, fte: 1, annualCost: 71234.56, currency: 'EUR' },
      { row: 4, fte: 0.8, annualCost: 120000, currency: 'EUR' },
      { row: 5, fte: 0.8, annualCost: null, currency: '' },
    ],
    problems: ['E2 numberAsText', 'E5 fteAsPercent', 'F5 notANumber'],
    fixes: { E2: 0.8, E5: 0.8 },
  },
  {
    name: 'Gehalt (TEUR): thousands of the heading, Vollzeit and Teilzeit with and without a number',
    sheets: [
      sheet([
        ['Mitarbeiter*in', 'Funktion', 'Geschäftsbereich', 'Vollzeit/Teilzeit', 'Gehalt (TEUR)'],
        ['Beck, Ida', 'Data Engineer', 'Logistik', 'Vollzeit', 65],
        ['Lang, Max', 'Data Analyst', 'Logistik', 'Teilzeit 60%', 38.5],
        ['Kern, Uwe', 'Data Analyst', 'Logistik', 'Teilzeit', 30],
      ]),
    ],
    members: [
      { row: 2, id: 'Beck, Ida', fte: 1, annualCost: 65000, currency: 'EUR' },
      { row: 3, id: 'Lang, Max', fte: 0.6, annualCost: 38500, currency: 'EUR' },
      { row: 4, id: 'Kern, Uwe', fte: 0.5, annualCost: 30000, currency: 'EUR' },
    ],
    problems: ['E2 costScale', 'D4 partTimeAssumed'],
  },
  {
    name: 'Abteilungen als Zwischenüberschriften, Zwischensummen, Gesamtsumme und Stand am Ende',
    sheets: [
      sheet([
        ['Name', 'Stellenbezeichnung', 'FTE', 'Standort'],
        ['Vertrieb', null, null, null],
        ['Ida Beck', 'Data Engineer', 1, 'Bonn'],
        ['Max Lang', 'Data Analyst', 0.5, 'Bonn'],
        ['Zwischensumme Vertrieb', null, 1.5, null],
        ['Logistik', null, null, null],
        ['Uwe Kern', 'Data Scientist', 1, 'Kiel'],
        ['Summe', null, 2.5, null],
        [null, null, 2.5, null],
        ['Stand: 01.12.2025', null, null, null],
      ]),
    ],
    members: [
      { row: 3, id: 'Ida Beck', unit: 'Vertrieb' },
      { row: 4, id: 'Max Lang', unit: 'Vertrieb' },
      { row: 7, id: 'Uwe Kern', unit: 'Logistik' },
    ],
    problems: [
      'A2 sectionUnit',
      'A5 totalRow',
      'A6 sectionUnit',
      'A8 totalRow',
      'C9 totalRow',
      'A10 noteRow',
    ],
  },
  {
    name: 'Skill-Matrix mit zwei Kopfzeilen: Verbundzellen über Name, Rolle und Kenntnissen, x und 0-5',
    ordered: true,
    sheets: [
      sheet([
        ['Name', 'Rolle', 'Kenntnisse', null, null, 'Bewertet am'],
        [null, null, 'Python', 'SQL', 'Hausmethode', null],
        ['Ida Beck', 'Data Engineer', 4, 'x', null, 45931],
        ['Max Lang', 'Data Analyst', 0, 5, 2, 44197],
      ]),
    ],
    columns: { name: 'A', title: 'B', skills: 'C-E', ratingDate: 'F' },
    members: [
      {
        row: 3,
        skills: [
          { skill: 'Python', rating: 4 },
          { skill: 'SQL', rating: null },
        ],
      },
      {
        row: 4,
        skills: [
          { skill: 'SQL', rating: 5 },
          { skill: 'Hausmethode', rating: 2 },
        ],
      },
    ],
    problems: ['F4 oldRatings'],
  },
];
