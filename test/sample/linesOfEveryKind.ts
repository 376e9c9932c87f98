import { serialOf } from '../../src/domain/calendar/serialDate';
import type { CellValue } from '../../src/domain/grid';
import { rosterWithUseCases, threeMembers, twoUseCases } from './rosters';
import { withTableRow } from './userEdits';
import { planned, tableOf, typed, type Planned } from './workbook';

const actions = ['Hire', 'Contractor', 'Train', 'Redeploy', 'Shift share'] as const;
const statuses = ['Approved', 'Proposed', 'On hold', 'Rejected', 'Withdrawn'] as const;
/** Before the plan, on its first day, within quarters, on a first day, in its last month, behind it, and none. */
const starts: readonly CellValue[] = [
  serialOf(2026, 8, 31),
  serialOf(2027, 1, 1),
  serialOf(2027, 2, 28),
  serialOf(2027, 6, 15),
  serialOf(2028, 4, 1),
  serialOf(2028, 12, 31),
  serialOf(2029, 5, 1),
  null,
];

/** Lines of every action and start; status, heads, term and months in turn. */
const lines: readonly Readonly<Record<string, CellValue>>[] = actions.flatMap((action, kind) =>
  starts.map((start, at) => ({
    Action: action,
    Profile: 'Data Engineer',
    Level: at % 4 === 3 ? null : 'Mid-level',
    Place: at % 2 === 0 ? 'Retail' : 'Nowhere',
    'Start date': start,
    Heads: (at % 3) + 1,
    'FTE per head': at % 2 === 0 ? 1 : 0.6,
    Quarters: at % 3 === 0 ? null : at,
    Months: action === 'Train' || action === 'Redeploy' ? at : null,
    Status: statuses[(at + kind) % (at < 5 ? 2 : statuses.length)] ?? 'Approved',
  })),
);

/** How many lines those are. */
export const lineCount = lines.length;

/** Rates of leavers and of those of them who are replaced. */
export const leaverRates = [
  ['a fifth leaves and nobody is replaced', 0.2, 0],
  ['a tenth leaves and half of them are replaced', 0.1, 0.5],
] as const;

/** A run on the three members whose plan was extended by hand by lines of every kind. */
export async function withLinesOfEveryKind(attrition: number, backfill: number): Promise<Planned> {
  let { workbook } = await planned(await rosterWithUseCases(threeMembers, twoUseCases));
  await typed(workbook, ['MLTP_Assumptions', 'MLTP_Attrition', 'Value'], attrition);
  await typed(workbook, ['MLTP_Assumptions', 'MLTP_Backfill', 'Value'], backfill);
  const { headers } = await tableOf(workbook, 'MLTP_Hiring');
  for (const line of lines) {
    const cells = headers.map((header) => line[header] ?? null);
    workbook = withTableRow(workbook, 'MLTP_Hiring', cells);
  }
  return planned(workbook);
}
