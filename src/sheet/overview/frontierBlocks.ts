import { plainNumber } from '../../domain/numberWords';
import type { FrontierPoint } from '../../domain/plan/frontier/frontier';
import { reference } from '../layout/address';
import { line } from '../layout/line';
import { matrixPlace } from '../layout/matrix';
import { balanceColours } from '../layout/profileColours';
import type { Block, Cell, ChartPlan, Style } from '../plan';
import type { SheetText } from '../text/sheetText';
import type { WorkbookModel } from '../workbookModel';
import { frame } from './frame';
import { chartRows, overviewTops } from './overviewPlaces';
import { pointFigures, type PointFigure } from './overviewText';

/** What a plan of the frontier is called. */
export function pointName(
  { objective, openPrice, cost }: FrontierPoint,
  { overview, locale }: SheetText,
): string {
  const words = overview.frontier;
  if (objective === 'nothing') return cost > 0 ? words.approved : words.nothing;
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
export function frontierBlocks({ frontier, text }: WorkbookModel): readonly Block[] {
  const words = text.overview.frontier;
  if (frontier.length === 0)
    return [
      line('frontier_title', overviewTops.frontier, words.title, 'section'),
      line('frontier_none', overviewTops.frontier + 1, words.none, 'note'),
    ];
  const place = matrixPlace(overviewTops.frontier);
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
      overviewTops.frontier,
      { ...words, note: words.note + (frontier.some(({ knee }) => knee) ? words.beyond : '') },
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
export function frontierChart({ frontier, text }: WorkbookModel): readonly ChartPlan[] {
  if (frontier.length < 2) return [];
  const words = text.overview.frontier;
  return [
    {
      name: 'MLTP_Frontier',
      kind: 'clusteredColumn',
      title: words.title,
      source: { top: overviewTops.frontier + 1, left: 0, rows: frontier.length + 1, columns: 2 },
      series: [{ name: words.figures.open, colour: balanceColours.demand }],
      categoryTitle: words.corner,
      valueTitle: words.figures.open,
      place: { top: overviewTops.charts, left: 5, rows: chartRows - 1, columns: 4 },
    },
  ];
}
