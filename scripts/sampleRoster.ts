import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { defaultAssumptions } from '../src/domain/assumptions/defaultAssumptions';
import { serialOf } from '../src/domain/calendar/serialDate';
import { newWorkbook } from '../src/host/file/openWorkbook';
import { emptyPlan } from '../src/sheet/layout/emptyPlan';
import type { CellValue } from '../src/domain/grid';
import type { SheetPlan, TableColumn } from '../src/sheet/plan';
import { useCasesPlan } from '../src/sheet/sheets/useCasesSheet';
import { texts } from '../src/sheet/text/texts';
import { sampleMembers } from './sample/members';
import { sampleUseCases } from './sample/useCases';

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
];

function day(text: string): number | null {
  const [year, month, date] = text.split('-').map(Number);
  return year === undefined || month === undefined || date === undefined ? null : serialOf(year, month, date);
}

const rows = sampleMembers.map((words) => {
  const word = (index: number): string => words[index] ?? '';
  const cells: readonly CellValue[] = [
    `E${word(0)}`,
    ...[1, 2, 3, 4, 5].map(word),
    Number(word(6)),
    day(word(7)),
    word(8) === '' ? null : day(word(8)),
    word(9),
    Number(word(10)),
    'EUR',
    word(11),
  ];
  return { key: `E${word(0)}`, cells };
});

const employees: SheetPlan = {
  ...emptyPlan('Employees'),
  tables: [{ name: 'Employees', top: 0, left: 0, columns, rows }],
  freeze: { rows: 1, columns: 1 },
};

const assumptions = defaultAssumptions({ today: serialOf(2026, 11, 22), fte: 57, currency: 'EUR' });
const useCases = useCasesPlan({ useCases: sampleUseCases, assumptions, text: texts.en, existing: null });
const workbook = newWorkbook();
const watch = { report: () => undefined, cancelled: () => false };
await workbook.write([employees, useCases], watch);
const path = fileURLToPath(new URL('../assets/sample-roster.xlsx', import.meta.url));
await writeFile(path, await workbook.save());
console.log(
  `${rows.length} members and ${sampleUseCases.length} use cases written to assets/sample-roster.xlsx`,
);
