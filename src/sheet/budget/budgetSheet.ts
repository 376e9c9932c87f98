import { headsByProfile, type BudgetInput } from '../../domain/budget/budget';
import { quoted, reference } from '../layout/address';
import { emptyPlan } from '../layout/emptyPlan';
import { opening } from '../layout/line';
import { spokenNumber } from '../../domain/numberWords';
import { spokenWhole } from '../layout/numberFormulas';
import type { ConditionalFormat, FormulaCell, SheetPlan } from '../plan';
import type { BudgetLine } from './budgetText';
import type { WorkbookModel } from '../workbookModel';
import { budgetCharts, costBlocks } from './budgetCharts';
import {
  budgetCell,
  budgetColumns,
  budgetRow,
  budgetSpan,
  budgetTops,
  budgetTotal,
  planYears,
} from './budgetPlaces';
import { allProfilesColumn, coverageBlocks, profileBlocks } from './profileBlocks';
import { quarterBlocks } from './quarterBlocks';
import { scenarioBlocks } from './scenarioBlocks';
import { cents, quarterLines, type QuarterLine } from './quarterLines';
import { tableFormulas } from './tableFormulas';
import { yearBlocks, yearColumns, yearFigures, yearSpan } from './yearBlocks';
import { named } from '../layout/cellNames';

const checks = [
  'headsCheck',
  'linesCheck',
  'yearsCheck',
  'profilesCheck',
] as const satisfies readonly BudgetLine[];

/** A line that has a total only. */
const totalOnly: QuarterLine = { style: 'check', total: 'none', cell: () => null };

/** Budget: heads, FTE and cost by quarter and fiscal year as formulas, with totals that must be 0. */
export function budgetSheet(workbook: WorkbookModel): SheetPlan {
  const { model, hiring, pay, figures, text } = workbook;
  const words = text.budget;
  const input: BudgetInput = { model, hiring, pay };
  const tables = tableFormulas(text);
  const sumOf = (of: (figure: (typeof figures)[number]) => number) => {
    let sum = 0;
    for (const figure of figures) sum += of(figure);
    return sum;
  };
  let [linesCost, yearsCost] = [0, 0];
  for (const { cost } of hiring) linesCost += cost.inPlan;
  for (let index = 0; index < planYears; index += 1) yearsCost += yearFigures(figures, index).total;
  const profiles: QuarterLine = {
    style: 'check',
    total: 'sum',
    cell: (index, { quarter, closing }) => {
      let all = 0;
      for (const heads of headsByProfile(input, quarter).values()) all += heads;
      const sum = reference(budgetTops.profiles + 2 + index, allProfilesColumn);
      return { formula: `ROUND(${sum}-${budgetCell('closing', index)},2)`, value: cents(all - closing) };
    },
  };
  const totals: Partial<Record<BudgetLine, FormulaCell>> = {
    linesCheck: {
      formula: `ROUND(${tables.linesCost}-${budgetTotal('plan')},2)`,
      value: cents(linesCost - sumOf(({ plan }) => plan)),
    },
    yearsCheck: {
      formula: `ROUND(SUM(${yearSpan('total')})-${budgetTotal('total')},2)`,
      value: cents(yearsCost - sumOf(({ total }) => total)),
    },
  };
  const lines = {
    ...quarterLines(tables, workbook.effect),
    linesCheck: totalOnly,
    yearsCheck: totalOnly,
    profilesCheck: profiles,
  };
  const [plan, members, end] = words.finding;
  const spent = {
    plan: sumOf((figure) => figure.plan),
    memberLoaded: sumOf(({ memberLoaded }) => memberLoaded),
  };
  const spoken = (line: keyof typeof spent) =>
    `${spokenWhole(budgetTotal(line), text.locale)}&" "&${named('MLTP_Currency')}`;
  const shown = (line: keyof typeof spent) =>
    `${spokenNumber(spent[line], text.locale, 0)} ${model.assumptions.currency}`;
  const heads = `SUMPRODUCT(ABS(${budgetSpan('headsCheck')}))+SUMPRODUCT(ABS(${budgetSpan('profilesCheck')}))`;
  const wrong = `${heads}+ABS(${budgetTotal('linesCheck')})+ABS(${budgetTotal('yearsCheck')})`;
  const finding: FormulaCell = {
    formula:
      `${quoted(plan)}&${spoken('plan')}&${quoted(members)}&${spoken('memberLoaded')}&${quoted(end)}` +
      `&IF(${wrong}=0,${quoted(words.checksGood)},${quoted(words.checksBad)})`,
    value: plan + shown('plan') + members + shown('memberLoaded') + end + words.checksGood,
  };
  return {
    ...emptyPlan('Budget'),
    blocks: [
      ...opening(text.budget.title, finding, words.notes.reading),
      ...quarterBlocks(lines, totals, figures, text),
      ...yearBlocks(figures, workbook),
      ...scenarioBlocks(workbook),
      ...coverageBlocks(workbook),
      ...profileBlocks(input, figures, tables, workbook),
      ...costBlocks(figures, workbook),
    ],
    conditionalFormats: formats(words.within, words.over),
    styles: [
      {
        area: { top: budgetTops.years + 2, left: yearColumns.status, rows: planYears, columns: 1 },
        style: 'status',
      },
    ],
    charts: budgetCharts(workbook),
    widths: {
      0: 46,
      ...Object.fromEntries(Array.from({ length: 12 }, (_, index) => [index + 1, 14])),
    },
    freeze: { rows: 0, columns: 1 },
  };
}

/** Checks that are not 0 and budgets that are exceeded are red. */
function formats(within: string, over: string): readonly ConditionalFormat[] {
  const columns = budgetColumns.total;
  const status = { top: budgetTops.years + 2, left: yearColumns.status, rows: planYears, columns: 1 };
  return [
    {
      area: { top: budgetRow('headsCheck'), left: budgetColumns.first, rows: checks.length, columns },
      rule: { kind: 'notZero' },
      tone: 'alarm',
    },
    { area: status, rule: { kind: 'beginsWith', text: within }, tone: 'good' },
    { area: status, rule: { kind: 'beginsWith', text: over }, tone: 'alarm' },
  ];
}
