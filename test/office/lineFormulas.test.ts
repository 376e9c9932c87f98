import { serialOf } from '../../src/domain/calendar/serialDate';
import type { CellValue } from '../../src/domain/grid';
import { rosterWithUseCases, threeMembers, twoUseCases } from '../sample/rosters';
import { withTableRow } from '../sample/userEdits';
import { planned, records, tableOf, typed } from '../sample/workbook';
import { differences } from './differences';
import { recalculate } from './libreOffice';

jest.setTimeout(300_000);

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
const lines = actions.flatMap((action, kind) =>
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

test.each([
  ['a fifth leaves and nobody is replaced', 0.2, 0],
  ['a tenth leaves and half of them are replaced', 0.1, 0.5],
])(
  'what lines of every kind cost, %s: LibreOffice computes it by the cells as the planner does',
  async (_, attrition, backfill) => {
    let { workbook } = await planned(await rosterWithUseCases(threeMembers, twoUseCases));
    await typed(workbook, ['MLTP_Assumptions', 'MLTP_Attrition', 'Value'], attrition);
    await typed(workbook, ['MLTP_Assumptions', 'MLTP_Backfill', 'Value'], backfill);
    const { headers } = await tableOf(workbook, 'MLTP_Hiring');
    for (const line of lines) {
      const cells: Readonly<Record<string, CellValue>> = line;
      workbook = withTableRow(
        workbook,
        'MLTP_Hiring',
        headers.map((header) => cells[header] ?? null),
      );
    }
    const { workbook: written, report } = await planned(workbook);
    const bytes = await written.save();
    const { found, formulas } = differences(bytes, await recalculate(bytes), 1e-9);
    expect(found.slice(0, 12)).toEqual([]);
    expect(formulas).toBeGreaterThan(lines.length * 15);
    // What the plan reports is the sum over the cells, to the cent and to 1e-9 FTE-quarters.
    const rows = await records(written, 'MLTP_Hiring');
    const sum = (of: (row: (typeof rows)[number]) => CellValue | undefined) =>
      rows.reduce((total, row) => total + Number(of(row) ?? 0), 0);
    const { outcome } = report.workbook.plan;
    expect(sum((row) => row['Cost in plan'])).toBeCloseTo(outcome.cost, 2);
    expect(sum((row) => (row['Action'] === 'Leave open' ? row['FTE-quarters'] : 0))).toBeCloseTo(
      outcome.open,
      9,
    );
    expect(outcome.cost).toBeGreaterThan(0);
  },
);
