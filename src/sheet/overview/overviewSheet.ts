import { isCounted } from '../../domain/plan/line/hiringDecision';
import type { HiringRow } from '../../domain/plan/rows/hiringRow';
import type { LineStanding } from '../../domain/scenario/planViews';
import { fiscalYearName } from '../../domain/calendar/fiscalYear';
import { budgetTotal, planYears } from '../budget/budgetPlaces';
import { yearCell } from '../budget/yearBlocks';
import { headlineCell } from '../demand/headlineBlock';
import { hiringTable, type HiringColumn } from '../hiring/hiringTable';
import { statusSymbols } from '../../domain/coverage/coverageStatus';
import { checksLine } from '../checks/checksSheet';
import { quoted } from '../layout/address';
import { emptyPlan } from '../layout/emptyPlan';
import { line, opening } from '../layout/line';
import { matrixPlace } from '../layout/matrix';
import type { Block, FormulaCell, SheetPlan, Style } from '../plan';
import { columnOf } from '../tables/tableSchema';
import type { WorkbookModel } from '../workbookModel';
import { effortCharts, profileBlocks, quarterBlocks, quarterCells, quarterSums } from './effortBlocks';
import { findingBlocks } from './findingBlocks';
import { frame } from './frame';
import { frontierBlocks, frontierChart } from './frontierBlocks';
import { gapBlocks, gapChart } from './gapBlocks';
import { glanceBlocks } from './glanceBlocks';
import { guideBlocks } from './guideBlocks';
import { overviewTops, signTop, workLeft } from './overviewPlaces';
import {
  quarterFigures,
  trancheFigures,
  walkFigures,
  type TrancheFigure,
  type TrancheName,
  type WalkFigure,
} from './overviewText';

const checksRow = 3;
const checksArea = { top: checksRow, left: 0, rows: 1, columns: 1 } as const;
/** Columns that a reader prints. */
const columns = 1 + quarterFigures.length;

const trancheStyles: Readonly<Record<TrancheFigure, Style>> = {
  lines: 'count',
  hires: 'count',
  trainings: 'count',
  cost: 'money',
  first: 'dateNumber',
};

/** What a tranche comes to; `first`: the first day on which one of its lines is to be decided. */
export type TrancheSums = Readonly<Record<Exclude<TrancheFigure, 'first'>, number>> & {
  readonly first: number | null;
};

/** What the lines of a tranche come to. */
export function trancheSums(
  { hiring, standings }: Pick<WorkbookModel, 'hiring' | 'standings'>,
  tranche: LineStanding['tranche'],
): TrancheSums {
  const rows = hiring.filter(({ id, status }) => isCounted(status) && standings.get(id)?.tranche === tranche);
  const sum = (value: (row: HiringRow) => number) => rows.reduce((total, row) => total + value(row), 0);
  const days = rows.flatMap(({ decideBy }) => (decideBy === null ? [] : [decideBy]));
  return {
    lines: rows.length,
    hires: sum(({ action, heads }) => (action === 'hire' ? heads : 0)),
    trainings: sum(({ action, heads }) => (action === 'train' ? heads : 0)),
    cost: sum(({ cost }) => cost.inPlan),
    first: days.length === 0 ? null : Math.min(...days),
  };
}

/** What is sure is signed now, the rest later: lines, heads and money, as formulas over the Hiring Plan. */
function trancheBlocks(workbook: WorkbookModel): readonly Block[] {
  const { model, standings, text } = workbook;
  if (standings.size === 0) return [];
  const words = text.overview.tranches;
  const of = (id: HiringColumn) => columnOf(hiringTable, id, text.locale);
  const tranches = ['now', 'later'] as const;
  const cells = tranches.map((tranche): Readonly<Record<TrancheFigure, FormulaCell>> => {
    const word = quoted(words.names[tranche]);
    const sums = trancheSums(workbook, tranche);
    const heads = (action: 'hire' | 'train', value: number): FormulaCell => ({
      formula: `SUMIFS(${of('heads')},${of('counts')},1,${of('tranche')},${word},${of('action')},${quoted(text.hiring.actions[action])})`,
      value,
    });
    const counted = `(${of('counts')}=1)*(${of('tranche')}=${word})*ISNUMBER(${of('decideBy')})`;
    return {
      lines: { formula: `COUNTIFS(${of('counts')},1,${of('tranche')},${word})`, value: sums.lines },
      hires: heads('hire', sums.hires),
      trainings: heads('train', sums.trainings),
      cost: {
        formula: `SUMIFS(${of('inPlan')},${of('tranche')},${word})`,
        value: sums.cost,
      },
      first: {
        formula: `IF(SUMPRODUCT(${counted})=0,"",MINIFS(${of('decideBy')},${of('counts')},1,${of('tranche')},${word}))`,
        value: sums.first ?? '',
      },
    };
  });
  const place = matrixPlace(overviewTops.tranches);
  const sums = quarterSums(workbook);
  const firstYear = sums[0]?.year ?? 0;
  const years = Array.from({ length: planYears }, (_, index) => index);
  const ofYear = (tranche: TrancheName, index: number): FormulaCell => ({
    formula: `SUMIFS(${quarterCells(tranche)},${quarterCells('year')},Budget!${yearCell('year', index)})`,
    value: sums.reduce((sum, each) => sum + (each.year === firstYear + index ? each[tranche] : 0), 0),
  });
  return [
    ...frame(
      'tranches',
      overviewTops.tranches,
      words,
      [
        ...trancheFigures.map((figure) => words.figures[figure]),
        ...years.map((index) => ({
          formula: `${quoted(words.year)}&Budget!${yearCell('year', index)}`,
          value: words.year + fiscalYearName(firstYear + index, model.assumptions.fiscalYearStart),
        })),
      ],
      tranches.map((tranche) => words.names[tranche]),
    ),
    line('tranches_later', place.row(tranches.length) + 1, words.later, 'note'),
    ...trancheFigures.map((figure, column): Block => ({
      name: `tranches_${figure}`,
      top: place.row(0),
      left: place.column(column),
      rows: cells.map((each) => [each[figure]]),
      style: trancheStyles[figure],
    })),
    {
      name: 'tranches_years',
      top: place.row(0),
      left: place.column(trancheFigures.length),
      rows: tranches.map((tranche) => years.map((index) => ofYear(tranche, index))),
      style: 'money',
    },
  ];
}

/** How many lines hold only if spare time is free, live; empty where none does. */
function ifFreeCell({ hiring, text }: WorkbookModel): FormulaCell {
  const [few, many] = text.overview.ifFree;
  const lines = hiring.filter(
    ({ status, conditions }) => isCounted(status) && conditions.includes('ifFree'),
  ).length;
  const count = `SUM(${columnOf(hiringTable, 'ifFree', text.locale)})`;
  return {
    formula: `IF(${count}=0,"",${count}&IF(${count}=1,${quoted(few)},${quoted(many)}))`,
    value: lines === 0 ? '' : `${lines}${lines === 1 ? few : many}`,
  };
}

/** How the heads of the first day become those of the last, live from the Budget. */
function walkBlocks({ figures, text }: WorkbookModel): readonly Block[] {
  const words = text.overview.walk;
  const sum = (figure: WalkFigure) => figures.reduce((total, each) => total + each[figure], 0);
  const values: Readonly<Record<WalkFigure, number>> = {
    opening: figures[0]?.opening ?? 0,
    starters: sum('starters'),
    leavers: sum('leavers'),
    hires: sum('hires'),
    closing: figures.at(-1)?.closing ?? 0,
  };
  return [
    ...frame(
      'walk',
      overviewTops.walk,
      words,
      walkFigures.map((figure) => words.figures[figure]),
      [words.row],
    ),
    {
      name: 'walk_body',
      top: matrixPlace(overviewTops.walk).row(0),
      left: 1,
      rows: [
        walkFigures.map((figure) => ({ formula: `Budget!${budgetTotal(figure)}`, value: values[figure] })),
      ],
      style: 'count',
    },
  ];
}

/** Who signs, and of which day the numbers are. */
function signBlocks({ run, text }: WorkbookModel): readonly Block[] {
  const words = text.overview.sign;
  return [
    line('sign_title', signTop, words.title, 'section'),
    line('sign_asOf', signTop + 1, words.asOf, 'label'),
    line('sign_day', signTop + 1, Math.floor(run.when), 'date', 1),
    {
      name: 'sign_names',
      top: signTop + 2,
      left: 0,
      rows: [[words.prepared], [words.approved]],
      style: 'label',
    },
    ...[0, 1].flatMap((row) => [
      line(`sign_name_${row}`, signTop + 2 + row, undefined, 'input', 1),
      line(`sign_date_${row}`, signTop + 2 + row, words.date, 'label', 3),
      line(`sign_when_${row}`, signTop + 2 + row, undefined, 'inputDate', 4),
    ]),
    line('sign_note', signTop + 4, words.note, 'note'),
  ];
}

/** Summary: the plan in numbers, the plans that could be chosen instead, and what is to be decided when. */
export function overviewSheet(workbook: WorkbookModel): SheetPlan {
  const { model, text } = workbook;
  return {
    ...emptyPlan('Summary'),
    blocks: [
      ...opening(text.overview.title, headlineCell(model, text), text.overview.note),
      line('checks', checksRow, checksLine(workbook), 'text'),
      ...findingBlocks(workbook),
      ...glanceBlocks(workbook),
      ...trancheBlocks(workbook),
      line('if_free', overviewTops.ifFree, ifFreeCell(workbook), 'note'),
      ...quarterBlocks(workbook),
      ...profileBlocks(workbook),
      ...walkBlocks(workbook),
      ...frontierBlocks(workbook),
      ...gapBlocks(workbook),
      ...guideBlocks(workbook),
      ...signBlocks(workbook),
    ],
    charts: [...effortCharts(workbook), ...frontierChart(workbook), gapChart(workbook)],
    conditionalFormats: [
      { area: checksArea, rule: { kind: 'beginsWith', text: statusSymbols.gap }, tone: 'alarm' },
      { area: checksArea, rule: { kind: 'beginsWith', text: statusSymbols.covered }, tone: 'good' },
    ],
    widths: {
      0: 50,
      ...Object.fromEntries(quarterFigures.map((_, column) => [column + 1, 15])),
      [workLeft]: 50,
      [workLeft + 1]: 26,
    },
    freeze: { rows: 0, columns: 1 },
    printColumns: columns,
    onePage: true,
  };
}
