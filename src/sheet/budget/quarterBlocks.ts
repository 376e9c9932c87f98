import type { BudgetQuarter } from '../../domain/budget/budget';
import { planQuarters } from '../../domain/calendar/quarter';
import { reference } from '../layout/address';
import type { Block, Cell, FormulaCell } from '../plan';
import { budgetLines, type BudgetLine } from './budgetText';
import type { SheetText } from '../text/sheetText';
import { quarterNameFormula } from '../effort/quarterFormulas';
import { budgetCell, budgetColumns, budgetRow, budgetSpan, budgetTops } from './budgetPlaces';
import type { QuarterLine } from './quarterLines';

const quarters = Array.from({ length: planQuarters }, (_, quarter) => quarter);

/** The name of each quarter, live. */
export function quarterNames(figures: readonly BudgetQuarter[]): readonly FormulaCell[] {
  return figures.map(({ quarter }, index) => ({
    formula: quarterNameFormula(budgetCell('firstDay', index)),
    value: quarter.name,
  }));
}

function total(line: BudgetLine, cells: readonly (FormulaCell | null)[], of: QuarterLine['total']): Cell {
  if (of === 'none') return null;
  const numbers = cells.map((cell) => (typeof cell?.value === 'number' ? cell.value : 0));
  const row = budgetRow(line);
  if (of === 'first') return { formula: budgetCell(line, 0), value: numbers[0] ?? 0 };
  if (of === 'last') return { formula: budgetCell(line, planQuarters - 1), value: numbers.at(-1) ?? 0 };
  let sum = 0;
  for (const number of numbers) sum += number;
  const from = reference(row, budgetColumns.first);
  return { formula: `SUM(${from}:${reference(row, budgetColumns.total - 1)})`, value: sum };
}

/** The budget by quarter: headings, one block for each line, and how each number is made. */
export function quarterBlocks(
  lines: Readonly<Record<BudgetLine, QuarterLine>>,
  totals: Readonly<Partial<Record<BudgetLine, FormulaCell>>>,
  figures: readonly BudgetQuarter[],
  text: SheetText,
): readonly Block[] {
  const words = text.budget;
  const { quarters: top } = budgetTops;
  const headings = [text.shared.quarter, ...quarterNames(figures), text.shared.total, words.how0];
  const blocks: Block[] = [
    { name: 'quarters_title', top, left: 0, rows: [[words.titles.quarters]], style: 'section' },
    { name: 'quarters_corner', top: top + 1, left: 0, rows: [headings.slice(0, 1)], style: 'heading' },
    {
      name: 'quarters_headings',
      top: top + 1,
      left: 1,
      rows: [headings.slice(1, budgetColumns.total + 1)],
      style: 'headingNumber',
    },
    {
      name: 'quarters_how_heading',
      top: top + 1,
      left: budgetColumns.how,
      rows: [headings.slice(budgetColumns.total + 1)],
      style: 'heading',
    },
    {
      name: 'quarters_labels',
      top: budgetRow('firstDay'),
      left: 0,
      rows: budgetLines.map((id) => [words.lines[id]]),
      style: 'label',
    },
    {
      name: 'quarters_how',
      top: budgetRow('firstDay'),
      left: budgetColumns.how,
      rows: budgetLines.map((id) => [words.how[id]]),
      style: 'note',
    },
  ];
  for (const id of budgetLines) {
    const { style, cell, total: of } = lines[id];
    const cells = quarters.map((quarter) => {
      const known = figures[quarter];
      return known === undefined ? null : cell(quarter, known);
    });
    const row: readonly Cell[] = [...cells, totals[id] ?? total(id, cells, of)];
    blocks.push({ name: `line_${id}`, top: budgetRow(id), left: budgetColumns.first, rows: [row], style });
  }
  return blocks;
}

/** The sum of a line over the quarters of a fiscal year whose cell is given. */
export function yearSum(line: BudgetLine, year: string): string {
  return `SUMIF(${budgetSpan('fiscalYear')},${year},${budgetSpan(line)})`;
}
