import type { BudgetQuarter } from '../../domain/budget/budget';
import { planQuarters } from '../../domain/calendar/quarter';
import { profileNames } from '../../framework/profileNames';
import { balanceColours, profileColours } from '../layout/profileColours';
import type { Block, Cell, ChartPlan } from '../plan';
import type { WorkbookModel } from '../workbookModel';
import { budgetCell, budgetSpan, budgetTops } from './budgetPlaces';
import { quarterNames } from './quarterBlocks';
import { yearSpan } from './yearBlocks';

const chartRows = 20;

function hasBudget({ model }: WorkbookModel): boolean {
  const { budgetYear1, budgetYear2, budgetYear3 } = model.assumptions;
  return [budgetYear1, budgetYear2, budgetYear3].some((budget) => budget !== null);
}

/** Cost of the plan by quarter beside an even part of the budget: what the chart shows. */
export function costBlocks(figures: readonly BudgetQuarter[], workbook: WorkbookModel): readonly Block[] {
  const { model, text } = workbook;
  const { assumptions } = model;
  const words = text.budget;
  const { cost: top } = budgetTops;
  const first = figures[0]?.fiscalYear ?? 0;
  const budgets = [assumptions.budgetYear1, assumptions.budgetYear2, assumptions.budgetYear3];
  const rows = figures.map((quarter, index): readonly Cell[] => {
    const year = budgetCell('fiscalYear', index);
    const same = figures.filter(({ fiscalYear }) => fiscalYear === quarter.fiscalYear).length;
    const budget = budgets[quarter.fiscalYear - first] ?? null;
    const ofYear = `INDEX(${yearSpan('budget')},${year}-${budgetCell('fiscalYear', 0)}+1)`;
    return [
      {
        formula: `${budgetCell('plan', index)}-${budgetCell('oneOff', index)}`,
        value: quarter.plan - quarter.oneOff,
      },
      { formula: budgetCell('oneOff', index), value: quarter.oneOff },
      {
        formula: `IF(ISNUMBER(${ofYear}),${ofYear}/COUNTIF(${budgetSpan('fiscalYear')},${year}),"")`,
        value: budget === null ? '' : budget / same,
      },
    ];
  });
  const heads = [words.planLoaded, words.lines.oneOff, words.budgetOfQuarter];
  return [
    { name: 'cost_title', top, left: 0, rows: [[words.titles.cost]], style: 'section' },
    { name: 'cost_corner', top: top + 1, left: 0, rows: [[text.shared.quarter]], style: 'heading' },
    { name: 'cost_headings', top: top + 1, left: 1, rows: [heads], style: 'headingNumber' },
    {
      name: 'cost_labels',
      top: top + 2,
      left: 0,
      rows: quarterNames(figures).map((name) => [name]),
      style: 'label',
    },
    { name: 'cost_body', top: top + 2, left: 1, rows, style: 'money' },
    { name: 'cost_note', top: top + 2 + planQuarters, left: 0, rows: [[words.notes.cost]], style: 'note' },
  ];
}

/** The charts of the Budget: cost against budget, heads by profile, coverage before and after. */
export function budgetCharts(workbook: WorkbookModel): readonly ChartPlan[] {
  const { text, model } = workbook;
  const words = text.budget;
  const limited = hasBudget(workbook);
  const place = (row: number, left: number, columns: number) => ({
    top: budgetTops.charts + row,
    left,
    rows: chartRows - 1,
    columns,
  });
  const source = (top: number, rows: number, columns: number) => ({
    top: top + 1,
    left: 0,
    rows: rows + 1,
    columns: columns + 1,
  });
  const budget = { name: words.budgetOfQuarter, colour: '000000', line: true };
  return [
    {
      name: 'MLTP_CostPerQuarter',
      kind: 'stackedColumn',
      title: words.titles.cost,
      source: source(budgetTops.cost, planQuarters, limited ? 3 : 2),
      series: [
        { name: words.planLoaded, colour: '2E75B6' },
        { name: words.lines.oneOff, colour: 'C55A11' },
        ...(limited ? [budget] : []),
      ],
      categoryTitle: text.shared.quarter,
      valueTitle: `${words.money} (${model.assumptions.currency})`,
      place: place(0, 0, 5),
    },
    {
      name: 'MLTP_HeadsPerQuarter',
      kind: 'stackedColumn',
      title: words.titles.profiles,
      source: source(budgetTops.profiles, planQuarters, profileNames.length),
      series: profileNames.map(({ id, name }) => ({ name, colour: profileColours[id] })),
      categoryTitle: text.shared.quarter,
      valueTitle: words.heads,
      place: place(0, 5, 5),
    },
    {
      name: 'MLTP_CoverageBeforeAfter',
      kind: 'clusteredColumn',
      title: words.titles.coverage,
      source: source(budgetTops.coverage, profileNames.length, 2),
      series: [
        { name: words.coverage.coverageBefore, colour: balanceColours.demand },
        { name: words.coverage.coverageAfter, colour: balanceColours.capacity },
      ],
      categoryTitle: text.shared.profile,
      valueTitle: text.shared.coverage,
      place: place(chartRows, 0, 8),
    },
  ];
}
