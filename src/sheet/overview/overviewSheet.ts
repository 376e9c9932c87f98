import { isCounted } from '../../domain/plan/line/hiringDecision';
import type { FrontierPoint } from '../../domain/plan/frontier/frontier';
import { plainNumber } from '../../domain/numberWords';
import type { HiringRow } from '../../domain/plan/rows/hiringRow';
import { headlineCell } from '../demand/headlineBlock';
import { headsByAction, hiringTotals } from '../hiring/hiringTotals';
import { hiringTable, type HiringColumn } from '../hiring/hiringTable';
import { quoted, reference } from '../layout/address';
import { emptyPlan } from '../layout/emptyPlan';
import { line, opening } from '../layout/line';
import { matrixPlace } from '../layout/matrix';
import { balanceColours } from '../layout/profileColours';
import { totalCell } from '../planEffect/effectGrid';
import { totalIds, type TotalId } from '../planEffect/planEffectText';
import type { Block, Cell, ChartPlan, FormulaCell, SheetPlan, Style } from '../plan';
import { columnOf } from '../tables/tableSchema';
import type { SheetText } from '../text/sheetText';
import type { WorkbookModel } from '../workbookModel';
import type { LineStanding } from '../../domain/scenario/planViews';
import { pointFigures, trancheFigures, type PointFigure, type TrancheFigure } from './overviewText';

const planTop = 4;
const chartRows = 11;
/** Plans of the frontier at most: the chosen one, nothing, and those asked for beside it. */
const mostPoints = 6;
const frontierTop = planTop + 3 + totalIds.length + 1;
const tranchesTop = frontierTop + 3 + mostPoints + 1;
/** Below both tranches and two lines that say what they are. */
const ifFreeTop = tranchesTop + 2 + 2 + 2;
const chartTop = ifFreeTop + 2;
/** Columns that a reader prints. */
const columns = 1 + pointFigures.length;

/** Title, corner, headings, labels and note of a table of numbers. */
function frame(
  name: string,
  top: number,
  words: { readonly title: string; readonly corner: string; readonly note: string },
  headings: readonly string[],
  labels: readonly Cell[],
): readonly Block[] {
  const place = matrixPlace(top);
  return [
    line(`${name}_title`, top, words.title, 'section'),
    line(`${name}_corner`, place.headingRow, words.corner, 'heading'),
    { name: `${name}_headings`, top: place.headingRow, left: 1, rows: [headings], style: 'headingNumber' },
    {
      name: `${name}_labels`,
      top: place.row(0),
      left: 0,
      rows: labels.map((label) => [label]),
      style: 'label',
    },
    line(`${name}_note`, place.row(labels.length), words.note, 'note'),
  ];
}

/** What the plan comes to, live. */
function planBlocks(workbook: WorkbookModel): readonly Block[] {
  const { text, effect, hiring } = workbook;
  const words = text.overview.plan;
  const values: Readonly<Record<TotalId, number>> = {
    ...headsByAction(hiring),
    ...hiringTotals(workbook),
    spare: effect.inAll('spare'),
  };
  const style = (id: TotalId): Style =>
    id === 'cost' ? 'money' : ['missing', 'closed', 'open', 'spare'].includes(id) ? 'fte' : 'count';
  const place = matrixPlace(planTop);
  return [
    ...frame(
      'plan',
      planTop,
      words,
      [words.number],
      totalIds.map((id) => text.planEffect.totals[id]),
    ),
    ...totalIds.map((id, row) =>
      line(`plan_${id}`, place.row(row), { formula: totalCell(id, effect), value: values[id] }, style(id), 1),
    ),
  ];
}

/** What a plan of the frontier is called. */
export function pointName({ objective, openPrice }: FrontierPoint, { overview, locale }: SheetText): string {
  const words = overview.frontier;
  if (objective === 'nothing') return words.nothing;
  return objective === 'cover' ? words.cover : words.balanced(plainNumber(openPrice ?? 0, locale));
}

/** The same with what it is marked as. */
function markedName(point: FrontierPoint, text: SheetText): string {
  const words = text.overview.frontier;
  const name = pointName(point, text);
  const marks = [...(point.chosen ? [words.chosen] : []), ...(point.knee ? [words.knee] : [])];
  return marks.length === 0 ? name : `${name} (${marks.join('; ')})`;
}

const pointStyles: Readonly<Record<PointFigure, Style>> = {
  open: 'fte',
  cost: 'money',
  hires: 'count',
  trainings: 'count',
  moves: 'count',
  contractors: 'count',
  step: 'money',
};

/** The plans that could be chosen, cheapest first: values of the run, with the cost of each step as a formula. */
function frontierBlocks({ frontier, text }: WorkbookModel): readonly Block[] {
  const words = text.overview.frontier;
  if (frontier.length === 0)
    return [
      line('frontier_title', frontierTop, words.title, 'section'),
      line('frontier_none', frontierTop + 1, words.none, 'note'),
    ];
  const place = matrixPlace(frontierTop);
  const cell = (figure: PointFigure, row: number) =>
    reference(place.row(row), place.column(pointFigures.indexOf(figure)));
  const step = (point: FrontierPoint, row: number): Cell => {
    const before = frontier[row - 1];
    if (before === undefined) return '';
    const closed = before.open - point.open;
    const gain = `(${cell('open', row - 1)}-${cell('open', row)})`;
    return {
      formula: `IF(${gain}<=0.000000001,"",(${cell('cost', row)}-${cell('cost', row - 1)})/${gain})`,
      value: closed <= 1e-9 ? '' : (point.cost - before.cost) / closed,
    };
  };
  return [
    ...frame(
      'frontier',
      frontierTop,
      words,
      pointFigures.map((figure) => words.figures[figure]),
      frontier.map((point) => markedName(point, text)),
    ),
    ...pointFigures.map((figure, column): Block => ({
      name: `frontier_${figure}`,
      top: place.row(0),
      left: place.column(column),
      rows: frontier.map((point, row) => [figure === 'step' ? step(point, row) : point[figure]]),
      style: pointStyles[figure],
    })),
  ];
}

/** What stays open with each plan of the frontier. */
function frontierChart({ frontier, text }: WorkbookModel): readonly ChartPlan[] {
  if (frontier.length < 2) return [];
  const words = text.overview.frontier;
  return [
    {
      name: 'MLTP_Frontier',
      kind: 'clusteredColumn',
      title: words.title,
      source: { top: frontierTop + 1, left: 0, rows: frontier.length + 1, columns: 2 },
      series: [{ name: words.figures.open, colour: balanceColours.demand }],
      categoryTitle: words.corner,
      valueTitle: words.figures.open,
      place: { top: chartTop, left: 0, rows: chartRows - 1, columns: 5 },
    },
  ];
}

const trancheStyles: Readonly<Record<TrancheFigure, Style>> = {
  lines: 'count',
  hires: 'count',
  trainings: 'count',
  cost: 'money',
  first: 'date',
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
  const { standings, text } = workbook;
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
  const place = matrixPlace(tranchesTop);
  return [
    ...frame(
      'tranches',
      tranchesTop,
      words,
      trancheFigures.map((figure) => words.figures[figure]),
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

/** Summary: the plan in numbers, the plans that could be chosen instead, and what is to be decided when. */
export function overviewSheet(workbook: WorkbookModel): SheetPlan {
  const { model, text } = workbook;
  return {
    ...emptyPlan('Summary'),
    blocks: [
      ...opening(text.overview.title, headlineCell(model, text), text.overview.note),
      ...planBlocks(workbook),
      ...frontierBlocks(workbook),
      ...trancheBlocks(workbook),
      line('if_free', ifFreeTop, ifFreeCell(workbook), 'note'),
    ],
    charts: frontierChart(workbook),
    widths: { 0: 46, ...Object.fromEntries(pointFigures.map((_, column) => [column + 1, 15])) },
    freeze: { rows: 0, columns: 1 },
    printColumns: columns,
  };
}
