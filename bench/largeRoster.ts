import type { CellValue, SheetGrid } from '../src/domain/grid';

const titles = [
  'Data Engineer',
  'Senior Data Engineer',
  'Data Scientist',
  'Lead Data Scientist',
  'Machine Learning Engineer',
  'MLOps Engineer',
  'Data Analyst',
  'BI Developer',
  'Data Architect',
  'Data Governance Manager',
  'Data Steward',
  'AI Product Owner',
  'Head of Data',
  'Software Engineer',
  'Specialist',
] as const;

const units = ['Retail', 'Logistics', 'Service', 'Finance', 'Operations'] as const;

/** A roster of `count` invented members, the same in every run. */
export function largeRoster(count: number): SheetGrid {
  const header: readonly CellValue[] = [
    'Employee ID',
    'Name',
    'Job Title',
    'Business Unit',
    'FTE',
    'Hire Date',
  ];
  const rows = Array.from({ length: count }, (_, index): readonly CellValue[] => [
    `E${index + 1}`,
    `Member ${index + 1}`,
    titles[(index * 7) % titles.length] ?? '',
    units[(index * 3) % units.length] ?? '',
    index % 9 === 0 ? 0.8 : 1,
    43000 + ((index * 13) % 3000),
  ]);
  return { name: 'Roster', top: 0, left: 0, values: [header, ...rows] };
}
