import { table, type RosterCase } from './rosterCase';

/** Lists of many countries and of public service, with what they call things. */
export const countryLists: readonly RosterCase[] = [
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
];
