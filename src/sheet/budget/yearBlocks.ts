import type { BudgetQuarter } from '../../domain/budget/budget';
import { fiscalYearFormula } from '../effort/quarterFormulas';
import { fiscalYearName } from '../../domain/calendar/fiscalYear';
import { budgetTolerance, isBeyondBudget } from '../../domain/cost/isBeyondBudget';
import { quoted, reference } from '../layout/address';
import type { Block, Cell } from '../plan';
import type { WorkbookModel } from '../workbookModel';
import { budgetCell, budgetSpan, budgetTops, planYears } from './budgetPlaces';
import { yearSum } from './quarterBlocks';
import { named } from '../layout/cellNames';

const top = budgetTops.years;
/** Sheet columns of the table of fiscal years. */
export const yearColumns = {
  year: 0,
  members: 1,
  plan: 2,
  replacement: 3,
  total: 4,
  budget: 5,
  left: 6,
  status: 7,
  later: 8,
  difference: 9,
} as const;

/** A cell of the table of fiscal years, counted from 0. */
export function yearCell(column: keyof typeof yearColumns, index: number): string {
  return reference(top + 2 + index, yearColumns[column]);
}

/** The cells of a column of the table of fiscal years. */
export function yearSpan(column: keyof typeof yearColumns): string {
  const at = yearColumns[column];
  return `${reference(top + 2, at)}:${reference(top + 1 + planYears, at)}`;
}

/** Cost of a fiscal year, counted from 0 among those of the plan. */
export function yearFigures(figures: readonly BudgetQuarter[], index: number) {
  const first = figures[0]?.fiscalYear ?? 0;
  const sums = { members: 0, plan: 0, replacement: 0, later: 0, total: 0 };
  for (const quarter of figures) {
    if (quarter.fiscalYear !== first + index) continue;
    sums.members += quarter.memberLoaded;
    sums.plan += quarter.plan;
    sums.replacement += quarter.replacement;
    sums.later += quarter.later;
  }
  return { ...sums, total: sums.members + sums.plan + sums.replacement };
}

const budgetNames = [named('MLTP_BudgetYear1'), named('MLTP_BudgetYear2'), named('MLTP_BudgetYear3')];

function yearRow(
  index: number,
  figures: readonly BudgetQuarter[],
  { model, text }: WorkbookModel,
): readonly Cell[] {
  const words = text.budget;
  const { assumptions } = model;
  const row = top + 2 + index;
  const at = (column: keyof typeof yearColumns) => reference(row, yearColumns[column]);
  const year = `(${budgetCell('fiscalYear', 0)}+${index})`;
  const known = yearFigures(figures, index);
  const number = (figures[0]?.fiscalYear ?? 0) + index;
  // A fiscal year that begins before the plan or ends after it is in it with some of its quarters.
  const covered = `COUNTIF(${budgetSpan('fiscalYear')},${year})`;
  const count = figures.filter(({ fiscalYear }) => fiscalYear === number).length;
  const part = count === 4 ? '' : `${words.partOfYear[0]}${count}${words.partOfYear[1]}`;
  const budgets = [assumptions.budgetYear1, assumptions.budgetYear2, assumptions.budgetYear3];
  const budget = budgets[index] ?? null;
  const status =
    budget === null ? words.noLimit : isBeyondBudget(known.plan, budget) ? words.over : words.within;
  return [
    {
      formula:
        fiscalYearFormula(year) +
        `&IF(${covered}=4,"",${quoted(words.partOfYear[0])}&${covered}&${quoted(words.partOfYear[1])})`,
      value: fiscalYearName(number, assumptions.fiscalYearStart) + part,
    },
    { formula: yearSum('memberLoaded', year), value: known.members },
    { formula: yearSum('plan', year), value: known.plan },
    { formula: yearSum('replacement', year), value: known.replacement },
    { formula: `${at('members')}+${at('plan')}+${at('replacement')}`, value: known.total },
    { formula: budgetNames[index] ?? '""', value: budget ?? '' },
    {
      formula: `IF(ISNUMBER(${at('budget')}),${at('budget')}-${at('plan')},"")`,
      value: budget === null ? '' : budget - known.plan,
    },
    {
      formula:
        `IF(ISNUMBER(${at('budget')}),IF(${at('plan')}>${at('budget')}+${budgetTolerance},` +
        `${quoted(words.over)},${quoted(words.within)}),${quoted(words.noLimit)})`,
      value: status,
    },
    { formula: yearSum('later', year), value: known.later },
    { formula: `${at('later')}-${at('plan')}`, value: known.later - known.plan },
  ];
}

/** The table of fiscal years: cost against the budget, and what a slip of a quarter changes. */
export function yearBlocks(figures: readonly BudgetQuarter[], workbook: WorkbookModel): readonly Block[] {
  const words = workbook.text.budget;
  const years = Array.from({ length: planYears }, (_, index) => yearRow(index, figures, workbook));
  const heads = Object.keys(yearColumns).map((id) => words.years[id as keyof typeof yearColumns]);
  return [
    { name: 'years_title', top, left: 0, rows: [[words.titles.years]], style: 'section' },
    { name: 'years_corner', top: top + 1, left: 0, rows: [heads.slice(0, 1)], style: 'heading' },
    { name: 'years_headings', top: top + 1, left: 1, rows: [heads.slice(1)], style: 'headingNumber' },
    { name: 'years_names', top: top + 2, left: 0, rows: years.map((row) => row.slice(0, 1)), style: 'label' },
    { name: 'years_body', top: top + 2, left: 1, rows: years.map((row) => row.slice(1)), style: 'money' },
    { name: 'years_note', top: top + 2 + planYears, left: 0, rows: [[words.notes.years]], style: 'note' },
  ];
}
