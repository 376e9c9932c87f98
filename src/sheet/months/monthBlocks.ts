import { reference } from '../layout/address';
import { line } from '../layout/line';
import type { Block, FormulaCell, Style } from '../plan';
import type { WorkbookModel } from '../workbookModel';
import { monthName } from './monthFigures';
import { calendarCell, monthColumns, planMonths, wholeRow, type UnitFigure } from './monthPlaces';

const { label: labelColumn, number: numberColumn, first } = monthColumns;

/** The months of a plan, from 0. */
export const months = Array.from({ length: planMonths }, (_, month) => month);

/** A cell of a row in a month. */
export function at(row: number, month: number): string {
  return reference(row, first + month);
}

/** The cells of a row in all months. */
export function monthSpan(row: number): string {
  return `${at(row, 0)}:${at(row, planMonths - 1)}`;
}

function nameFormula(month: number): string {
  const day = calendarCell('firstDay', month);
  return `YEAR(${day})&"-"&RIGHT("0"&MONTH(${day}),2)`;
}

/** Title and headings of a block: corner, months and the total. */
export function headings(
  name: string,
  top: number,
  title: string,
  corner: string,
  { months: known, text }: WorkbookModel,
  total = text.shared.total,
): readonly Block[] {
  const names = known.map(({ firstDay }, month) => ({
    formula: nameFormula(month),
    value: monthName(firstDay),
  }));
  return [
    line(`${name}_title`, top, title, 'section'),
    {
      name: `${name}_corner`,
      top: top + 1,
      left: labelColumn,
      rows: [[corner, text.months.number]],
      style: 'heading',
    },
    {
      name: `${name}_headings`,
      top: top + 1,
      left: first,
      rows: [[...names, total]],
      style: 'headingNumber',
    },
  ];
}

/** How a figure by unit looks. */
export const figureStyles: Readonly<Record<UnitFigure, Style>> = {
  heads: 'count',
  fte: 'fte',
  members: 'money',
  planPay: 'money',
  oneOff: 'money',
  total: 'money',
};

/** What stands behind the last month: the sum of money, the last month of heads and FTE. */
export function totalOf(row: number, figure: UnitFigure, values: readonly number[]): FormulaCell {
  if (figure === 'heads' || figure === 'fte')
    return { formula: at(row, planMonths - 1), value: values.at(-1) ?? 0 };
  return { formula: `SUM(${monthSpan(row)})`, value: values.reduce((sum, value) => sum + value, 0) };
}

/** All that a row of check totals is off, without signs. */
export function allOff(row: number): FormulaCell {
  return { formula: `SUMPRODUCT(ABS(${monthSpan(row)}))`, value: 0 };
}

/** Names with their numbers from 1. */
export function numbered(name: string, top: number, labels: readonly string[]): readonly Block[] {
  return [
    { name: `${name}_labels`, top, left: labelColumn, rows: labels.map((label) => [label]), style: 'label' },
    {
      name: `${name}_numbers`,
      top,
      left: numberColumn,
      rows: labels.map((_, index) => [index + 1]),
      style: 'count',
    },
  ];
}

/** Below the rows of a block: their sum by month, and what it is off from a line of all units together. */
export function sumBlocks(
  name: string,
  body: number,
  count: number,
  figure: UnitFigure,
  { months: known, text }: WorkbookModel,
): readonly Block[] {
  const words = text.months;
  const sumRow = body + count;
  const values = known.map(({ whole }) => whole[figure]);
  const sums = values.map((value, month) => ({
    formula: `SUM(${at(body, month)}:${at(sumRow - 1, month)})`,
    value,
  }));
  const off = months.map((month) => ({
    formula: `ROUND(${at(sumRow, month)}-${at(wholeRow(figure), month)},2)`,
    value: 0,
  }));
  const styles = { heads: 'totalCount', fte: 'total' } as const;
  const style = figure === 'heads' || figure === 'fte' ? styles[figure] : 'totalMoney';
  return [
    line(`${name}_sum_label`, sumRow, words.allUnits, 'label'),
    {
      name: `${name}_sum`,
      top: sumRow,
      left: first,
      rows: [[...sums, totalOf(sumRow, figure, values)]],
      style,
    },
    line(`${name}_check_label`, sumRow + 1, words.check, 'label'),
    {
      name: `${name}_check`,
      top: sumRow + 1,
      left: first,
      rows: [[...off, allOff(sumRow + 1)]],
      style: 'check',
    },
  ];
}
