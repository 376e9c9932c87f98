import { planQuarters } from '../../domain/calendar/quarter';
import { tableSchema, type ColumnSchema } from '../tables/tableSchema';

/** The id of the column that holds the salary of a quarter, counted from 0. */
export function salaryId(quarter: number): `salary${number}` {
  return `salary${quarter}`;
}

const salaries: Readonly<Record<`salary${number}`, ColumnSchema>> = Object.fromEntries(
  Array.from({ length: planQuarters }, (_, quarter): [string, ColumnSchema] => [
    salaryId(quarter),
    {
      heading: { en: `Salary Q${quarter + 1}`, de: `Gehalt Q${quarter + 1}` },
      style: 'money',
      width: 11,
    },
  ]),
);

const facts = {
  memberId: { heading: { en: 'Member ID', de: 'Mitglied-ID' }, style: 'text', width: 14 },
  unit: { heading: { en: 'Unit', de: 'Bereich' }, style: 'text', width: 18 },
  location: { heading: { en: 'Location', de: 'Standort' }, style: 'text', width: 14 },
  costCentre: { heading: { en: 'Cost centre', de: 'Kostenstelle' }, style: 'text', width: 12 },
  profile: { heading: { en: 'Profile', de: 'Profil' }, style: 'text', width: 26 },
  level: { heading: { en: 'Level', de: 'Stufe' }, style: 'text', width: 11 },
  fte: { heading: { en: 'FTE', de: 'FTE' }, style: 'fte', width: 7 },
  start: { heading: { en: 'Start', de: 'Beginn' }, style: 'date', width: 12 },
  end: { heading: { en: 'End', de: 'Ende' }, style: 'date', width: 12 },
  annual: { heading: { en: 'Annual base', de: 'Jahresgehalt' }, style: 'money', width: 13 },
  currency: { heading: { en: 'Currency', de: 'Währung' }, style: 'text', width: 10 },
  rate: { heading: { en: 'Rate', de: 'Kurs' }, style: 'fte', width: 8 },
  paidPart: { heading: { en: 'Part paid', de: 'Bezahlter Anteil' }, style: 'fte', width: 8 },
  payFrom: { heading: { en: 'Pay from', de: 'Gehalt aus' }, style: 'text', width: 14 },
  base: { heading: { en: 'Base per year', de: 'Grundgehalt je Jahr' }, style: 'money', width: 13 },
  bandBase: { heading: { en: 'Band per year', de: 'Band je Jahr' }, style: 'money', width: 13 },
  onCosts: { heading: { en: 'On-costs', de: 'Nebenkosten' }, style: 'percent', width: 10 },
  loaded: { heading: { en: 'Loaded per year', de: 'Vollkosten je Jahr' }, style: 'money', width: 13 },
  fromMonth: { heading: { en: 'From month', de: 'Von Monat' }, style: 'count', width: 8 },
  toMonth: { heading: { en: 'To month', de: 'Bis Monat' }, style: 'count', width: 8 },
  goneFrom: { heading: { en: 'Gone from', de: 'Weg ab' }, style: 'count', width: 8 },
  mappingRow: { heading: { en: 'Row in Mapping', de: 'Zeile in Mapping' }, style: 'count', width: 8 },
  profileNumber: { heading: { en: 'Profile no', de: 'Profil Nr' }, style: 'count', width: 8 },
  unitNumber: { heading: { en: 'Unit no', de: 'Bereich Nr' }, style: 'count', width: 8 },
  centreNumber: { heading: { en: 'Centre no', de: 'Kostenstelle Nr' }, style: 'count', width: 8 },
  monthly: { heading: { en: 'Per month', de: 'Je Monat' }, style: 'money', width: 11 },
  paidFrom: { heading: { en: 'Paid from', de: 'Bezahlt von' }, style: 'fte', width: 9 },
  paidTo: { heading: { en: 'Paid to', de: 'Bezahlt bis' }, style: 'fte', width: 9 },
} as const satisfies Readonly<Record<string, ColumnSchema>>;

/** MLTP_Payroll: one row per member by id, with what each quarter costs. */
export const payrollTable = tableSchema({
  name: 'MLTP_Payroll',
  key: 'memberId',
  columns: Object.assign({}, facts, salaries),
});
