import type { CellValue } from '../../src/domain/grid';
import { bookDifferences } from '../sample/bookDifferences';
import { leaverRates, lineCount, withLinesOfEveryKind } from '../sample/linesOfEveryKind';
import { recalculated } from '../sample/recalculated';
import { seenCell } from '../sample/seen';
import { records } from '../sample/workbook';

test.each(leaverRates)(
  'lines of every kind, where %s: the cells compute what the planner does, and the plan reports their sum',
  async (_, attrition, backfill) => {
    const { workbook, report } = await withLinesOfEveryKind(attrition, backfill);
    const computed = recalculated(workbook);
    // The engine rounds no arrays, which the expected heads of the Budget ask for: LibreOffice looks at those.
    const ofLines = ({ cell }: { readonly cell: string }) => cell.startsWith('Hiring Plan!');
    const { found } = bookDifferences(workbook.book, computed.book, 1e-9);
    expect(found.filter(ofLines).slice(0, 12)).toEqual([]);
    const rows = await records(computed, 'MLTP_Hiring');
    expect(rows.length).toBeGreaterThan(lineCount);
    const sum = (of: (row: (typeof rows)[number]) => CellValue | undefined) =>
      rows.reduce((total, row) => total + Number(of(row) ?? 0), 0);
    const { open, cost } = report.workbook.plan.outcome;
    expect(cost).toBeGreaterThan(0);
    // To the cent, and to 1e-9 FTE-quarters.
    expect(sum((row) => row['Cost in plan'])).toBeCloseTo(cost, 2);
    expect(sum((row) => row['FTE-quarters'])).toBeGreaterThan(0);
    const blocks = report.sheets.find(({ name }) => name === 'Hiring Plan')?.blocks ?? [];
    const gaps = blocks.find(({ name }) => name === 'open_closes')?.rows ?? [];
    expect(gaps.reduce((total, [closes]) => total + Number(seenCell(closes)), 0)).toBeCloseTo(open, 9);
  },
);
