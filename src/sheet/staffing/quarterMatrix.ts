import { quarterNameFormula } from '../effort/quarterFormulas';
import { line } from '../layout/line';
import type { Block, Cell, FormulaCell } from '../plan';
import type { WorkbookModel } from '../workbookModel';
import { quarterDay } from './assignmentRows';
import { quarterAts } from './assignmentTable';

/** The first of the eight columns of quarters, after two columns of labels. */
export const firstQuarter = 2;

/** The name of each quarter as the heading of a column. */
function quarterHeadings(workbook: WorkbookModel): readonly FormulaCell[] {
  return workbook.model.quarters.map(({ quarter }, index) => ({
    formula: quarterNameFormula(quarterDay(workbook, index)),
    value: quarter.name,
  }));
}

interface MatrixShape {
  readonly name: string;
  readonly title: string;
  readonly labels: readonly [string, string];
  readonly rows: readonly (readonly [string, string])[];
  readonly style: 'fte' | 'percent';
  readonly cell: (row: number, quarter: number) => Cell;
}

/** A matrix of two labels and eight quarters below the table; `top` is the row of its title. */
export function quarterMatrix(shape: MatrixShape, top: number, workbook: WorkbookModel): readonly Block[] {
  const { name, title, labels, rows, style, cell } = shape;
  return [
    line(`${name}_title`, top, title, 'section'),
    { name: `${name}_labelHeadings`, top: top + 1, left: 0, rows: [labels], style: 'heading' },
    {
      name: `${name}_quarters`,
      top: top + 1,
      left: firstQuarter,
      rows: [quarterHeadings(workbook)],
      style: 'headingNumber',
    },
    { name: `${name}_labels`, top: top + 2, left: 0, rows, style: 'text' },
    {
      name: `${name}_body`,
      top: top + 2,
      left: firstQuarter,
      rows: rows.map((_, row) => quarterAts.map((quarter) => cell(row, quarter))),
      style,
    },
  ];
}
