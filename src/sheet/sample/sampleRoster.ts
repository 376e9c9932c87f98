import { serialOf } from '../../domain/calendar/serialDate';
import type { CellValue } from '../../domain/grid';
import { emptyPlan } from '../layout/emptyPlan';
import type { SheetPlan, TableColumn } from '../plan';
import { sampleMembers } from './sampleMembers';

const columns: readonly TableColumn[] = [
  { header: 'Employee ID', style: 'text', width: 12 },
  { header: 'First Name', style: 'text', width: 12 },
  { header: 'Last Name', style: 'text', width: 14 },
  { header: 'Job Title', style: 'text', width: 34 },
  { header: 'Business Unit', style: 'text', width: 18 },
  { header: 'Location', style: 'text', width: 12 },
  { header: 'FTE', style: 'fte', width: 7 },
  { header: 'Hire Date', style: 'date', width: 12 },
  { header: 'Contract End Date', style: 'date', width: 16 },
  { header: 'Grade', style: 'text', width: 8 },
  { header: 'Annual Base Salary', style: 'money', width: 18 },
  { header: 'Currency', style: 'text', width: 10 },
  { header: 'Skills', style: 'text', width: 60 },
  { header: 'Cost Centre', style: 'text', width: 12 },
];

function day(text: string): number | null {
  const [year, month, date] = text.split('-').map(Number);
  return year === undefined || month === undefined || date === undefined ? null : serialOf(year, month, date);
}

/** The cost centre of a member: each unit has one, and the analytics of Retail have their own. */
function costCentre(id: string): string {
  const isAnalytics = id.startsWith('20') && Number(id) >= 2013 && Number(id) !== 2017;
  return isAnalytics ? '2200' : `${id.slice(0, 1)}100`;
}

function row(words: readonly string[]): { readonly key: string; readonly cells: readonly CellValue[] } {
  const word = (index: number): string => words[index] ?? '';
  const id = `E${word(0)}`;
  const cells: readonly CellValue[] = [
    id,
    ...[1, 2, 3, 4, 5].map(word),
    Number(word(6)),
    day(word(7)),
    word(8) === '' ? null : day(word(8)),
    word(9),
    Number(word(10)),
    'EUR',
    word(11),
    costCentre(word(0)),
  ];
  return { key: id, cells };
}

/** The bundled roster of invented members, as an export of a personnel system looks. */
export const sampleRoster: SheetPlan = {
  ...emptyPlan('Employees'),
  tables: [{ name: 'Employees', top: 0, left: 0, columns, rows: sampleMembers.map(row) }],
  freeze: { rows: 1, columns: 1 },
};
