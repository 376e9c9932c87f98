import { planQuarters } from '../../domain/calendar/quarter';
import { levers, planLevers, type LeverSums } from '../../domain/plan/rows/planTiers';
import { cells } from '../demand/grid';
import { reference } from '../layout/address';
import { line } from '../layout/line';
import type { Block, Cell, FormulaCell, Style } from '../plan';
import { figureColumn } from '../planEffect/effectGrid';
import type { EffectFigure } from '../planEffect/planEffectText';
import { columnOf } from '../tables/tableSchema';
import type { WorkbookModel } from '../workbookModel';
import { columnBlocks } from './columnBlocks';
import { hiringBlockTexts } from './hiringBlockText';
import { hiringTable, type HiringColumn } from './hiringTable';

/** Sheet columns of the numbers: label, what is closed, opened and net, cost and price. */
const left = { label: 1, closes: 2, opens: 3, net: 4, cost: 5, perNet: 6 } as const;

/** How many rows the block takes below its title: headings, actions, sum, check and note. */
export const leverRows = 1 + levers.length + 3;

/**
 * What all lines close together, FTE-quarters: what is missing before them and is not after them, however little it is at a
 * place, as the lines count it.
 */
export function closedTogether({ effect, model }: WorkbookModel): FormulaCell {
  const area = (figure: EffectFigure) =>
    `'Plan Effect'!${cells(effect.cells, 0, figureColumn(figure, 0), effect.cells.rows - 1, figureColumn(figure, planQuarters - 1))}`;
  const before = `(${area('demand')}-${area('capacity')})`;
  const after = `(${area('demand')}-${area('capacity')}-${area('added')}+${area('taken')})`;
  let value = 0;
  for (const at of Array.from({ length: effect.cells.rows }).keys())
    for (const quarter of model.quarters.keys()) {
      const of = (figure: EffectFigure) =>
        effect.figures(figure, Math.floor(at / effect.places.length), at % effect.places.length, quarter);
      const missing = of('demand') - of('capacity');
      value += Math.max(0, missing) - Math.max(0, missing - of('added') + of('taken'));
    }
  return { formula: `SUMPRODUCT((${before}>0)*${before})-SUMPRODUCT((${after}>0)*${after})`, value };
}

/** What each kind of action gains and opens elsewhere, and what it costs; the sum is checked against the plan. */
export function leverBlocks(workbook: WorkbookModel, top: number): readonly Block[] {
  const { hiring, text } = workbook;
  const words = hiringBlockTexts[text.locale].levers;
  const sums = planLevers(hiring);
  const first = top + 2;
  const total = first + levers.length;
  const of = (id: HiringColumn) => columnOf(hiringTable, id, text.locale);
  const own = (column: HiringColumn, row: number) =>
    `SUMIFS(${of(column)},${of('action')},${reference(row, left.label, 'column')})`;
  const all = levers.reduce<LeverSums>(
    (sum, action) => ({
      closes: sum.closes + sums[action].closes,
      opens: sum.opens + sums[action].opens,
      cost: sum.cost + sums[action].cost,
    }),
    { closes: 0, opens: 0, cost: 0 },
  );
  const rows = [...levers.map((action) => sums[action]), all];
  const at = (column: keyof typeof left, row: number) => reference(row, left[column]);
  const summed = (column: 'closes' | 'opens' | 'cost', source: HiringColumn): readonly Cell[] =>
    rows.map((each, index) => {
      const row = first + index;
      const isTotal = row === total;
      const formula = isTotal ? `SUM(${at(column, first)}:${at(column, total - 1)})` : own(source, row);
      return { formula, value: each[column] };
    });
  const net = rows.map(({ closes, opens }, index): Cell => {
    const row = first + index;
    return { formula: `${at('closes', row)}-${at('opens', row)}`, value: closes - opens };
  });
  const perNet = rows.map(({ closes, opens, cost }, index): Cell => {
    const row = first + index;
    const [of_, cost_] = [at('net', row), at('cost', row)];
    return {
      formula: `IF(${of_}<=0.000000001,"",${cost_}/${of_})`,
      value: closes - opens <= 1e-9 ? '' : cost / (closes - opens),
    };
  });
  const closed = closedTogether(workbook);
  const check: Cell = {
    formula: `${closed.formula}-${at('net', total)}`,
    value: Number(closed.value) - (all.closes - all.opens),
  };
  const column = (id: keyof typeof left, heading: string, style: Style, values: readonly Cell[]) => ({
    id,
    left: left[id],
    heading,
    style,
    cells: values,
  });
  const labels = [...levers.map((action) => text.hiring.actions[action]), words.total];
  return [
    line('levers_title', top, words.title, 'section'),
    ...columnBlocks('levers', top + 1, [
      column('label', words.action, 'label', labels),
      column('closes', words.closes, 'fte', summed('closes', 'closes')),
      column('opens', words.opens, 'fte', summed('opens', 'opens')),
      column('net', words.net, 'fte', net),
      column('cost', words.cost, 'money', summed('cost', 'inPlan')),
      column('perNet', words.perNet, 'money', perNet),
    ]),
    line('levers_check_label', total + 1, words.check, 'label', left.label),
    line('levers_check', total + 1, check, 'check', left.net),
    line('levers_note', total + 2, words.note, 'note', left.label),
  ];
}
