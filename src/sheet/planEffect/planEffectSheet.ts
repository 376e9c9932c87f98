import { planQuarters } from '../../domain/calendar/quarter';
import { paidPart, workingPart } from '../../domain/plan/line/attrition';
import type { HiringAction } from '../../domain/plan/line/hiringAction';
import { averagePrice, cutReach } from '../../domain/plan/rows/budgetCut';
import { smallestGap } from '../../domain/plan/problem/openRuns';
import { oneDecimal } from '../../domain/numberWords';
import { profileNames } from '../../framework/profileNames';
import { at, quarterRow } from '../demand/demandGrids';
import { below, cellAt, columnCells, gridBlocks } from '../demand/grid';
import { delayTerms } from '../hiring/delayFormulas';
import { actionOrder } from '../hiring/effectFormulas';
import { lineChecks } from '../hiring/hiringText';
import { givesId, hiringTable, takesId, type HiringColumn } from '../hiring/hiringTable';
import { headsByAction, hiringTotals } from '../hiring/hiringTotals';
import { emptyPlan } from '../layout/emptyPlan';
import { named } from '../layout/cellNames';
import { opening } from '../layout/line';
import { oneDecimalFormula } from '../layout/numberFormulas';
import { sentence } from '../layout/sentence';
import type { Block, Cell, FormulaCell, SheetPlan } from '../plan';
import { columnOf } from '../tables/tableSchema';
import type { WorkbookModel } from '../workbookModel';
import { effectAt, figureColumn, notCounted, stayingAt, stayingCell, totalCell } from './effectGrid';
import { inputBlocks } from './inputsAtRun';
import { effectFigures, totalIds, type EffectFigure, type TotalId } from './planEffectText';

/** Each profile at each place, by quarter. */
function cellBlocks(workbook: WorkbookModel): readonly Block[] {
  const { text, demand: context, effect } = workbook;
  const { balance, place: placeGrid, profile: profileGrid } = context.grids;
  const { cells: grid, places } = effect;
  const line = (id: HiringColumn) => columnOf(hiringTable, id, text.locale);
  return gridBlocks(grid, text.planEffect.titles.cells, (row, column): Cell => {
    const index = Math.floor(row / places.length);
    const profile = profileNames[index];
    const place = places[row % places.length];
    if (profile === undefined || place === undefined) return null;
    const [placeRow = 0] = place.rows;
    if (column === effectAt.profile)
      return { formula: `Demand!${cellAt(profileGrid, index, at.profile.name)}`, value: profile.name };
    if (column === effectAt.place)
      return { formula: `Demand!${cellAt(placeGrid, placeRow, at.place.name)}`, value: place.label };
    if (column === effectAt.row) return row + 1;
    const quarter = (column - effectAt.figures) % planQuarters;
    const figure = effectFigures[Math.floor((column - effectAt.figures) / planQuarters)] ?? 'demand';
    const here = (of: EffectFigure) => cellAt(grid, row, figureColumn(of, quarter));
    const inDemand = (of: number) =>
      place.rows
        .map((at_) => `Demand!${cellAt(balance, quarterRow(balance, quarter) + at_, of + index)}`)
        .join('+');
    const gap = `${here('demand')}-${here('capacity')}`;
    const net = `${here('demand')}-${here('capacity')}-${here('added')}+${here('taken')}`;
    const before = `${here('demand')}-${here('capacity')}+${here('taken')}`;
    const formulas: Readonly<Record<EffectFigure, () => string>> = {
      demand: () => inDemand(at.balance.asked),
      capacity: () => `(${inDemand(at.balance.fte)})*${stayingCell('working', quarter, effect)}`,
      missing: () => `IF(${gap}>=${smallestGap},${gap},0)`,
      added: () =>
        `SUMIFS(${line(givesId(quarter))},${line('cell')},${cellAt(grid, row, effectAt.row)})${delayTerms('gives', row, quarter, workbook)}`,
      taken: () =>
        `SUMIFS(${line(takesId(quarter))},${line('fromCell')},${cellAt(grid, row, effectAt.row)})${delayTerms('takes', row, quarter, workbook)}`,
      open: () => `IF(${net}>=${smallestGap},${net},0)`,
      opening: () =>
        `IF(${here('taken')}<=0.000000001,0,(MAX(0,${before})-MAX(0,${here('demand')}-${here('capacity')}))/${here('taken')})`,
      spare: () => `MAX(0,-(${net}))`,
      closing: () => `IF(${here('added')}<=0.000000001,0,(MAX(0,${before})-MAX(0,${net}))/${here('added')})`,
    };
    return {
      formula: formulas[figure](),
      value: effect.figures(figure, index, row % places.length, quarter),
    };
  });
}

/** What the plan comes to as a whole. */
function totalBlocks(workbook: WorkbookModel): readonly Block[] {
  const { text, effect, hiring, model } = workbook;
  const words = text.planEffect;
  const line = (id: HiringColumn) => columnOf(hiringTable, id, text.locale);
  const heads = (action: HiringAction) =>
    `SUMIFS(${line('heads')},${line('counts')},1,${line('actionNumber')},${actionOrder.indexOf(action) + 1})`;
  const figure = (of: EffectFigure) => cellAt(effect.quarters, effectFigures.indexOf(of), planQuarters + 1);
  const closedByLines = `SUMIFS(${line('closes')},${line('counts')},1)`;
  const counts = headsByAction(hiring);
  const reach = cutReach(hiring, model.assumptions.budgetCut);
  const total = (id: TotalId) => cellAt(effect.totals, totalIds.indexOf(id), 1);
  const [order, inPlan, before] = [line('cutOrder'), line('inPlan'), line('cutBefore')];
  const cut = `(${named('MLTP_BudgetCut')}*SUM(${inPlan})-0.005)`;
  const { missing, closed, open, cost } = hiringTotals(workbook);
  const values: Readonly<Record<TotalId, FormulaCell>> = {
    hires: { formula: heads('hire'), value: counts.hires },
    contractors: { formula: heads('contract'), value: counts.contractors },
    trainings: { formula: heads('train'), value: counts.trainings },
    moves: {
      formula: `${heads('redeploy')}+COUNTIFS(${line('counts')},1,${line('actionNumber')},${actionOrder.indexOf('shift') + 1})`,
      value: counts.moves,
    },
    missing: { formula: figure('missing'), value: missing },
    closed: { formula: `${figure('missing')}-${figure('open')}`, value: closed },
    open: { formula: figure('open'), value: open },
    spare: { formula: figure('spare'), value: effect.inAll('spare') },
    cost: { formula: `SUM(${line('inPlan')})`, value: cost },
    average: {
      formula: `IF(${closedByLines}<=0.000000001,0,SUM(${line('inPlan')})/${closedByLines})`,
      value: averagePrice(hiring),
    },
    cutFull: { formula: `SUMPRODUCT((${order}>0)*(${before}+${inPlan}<${cut}))`, value: reach.full },
    cutRest: {
      formula: `${cut}-SUMIFS(${inPlan},${order},">0",${order},"<="&${total('cutFull')})`,
      value: reach.rest,
    },
    cutRank: {
      formula: `IF(${total('cutRest')}>0,SUMIFS(${line('cutRank')},${order},${total('cutFull')}+1),0)`,
      value: reach.rank,
    },
    cutOver: {
      formula: `IF(COUNT(${line('cutLast')})=0,0,MIN(${line('cutLast')})-${total('cutRest')})`,
      value: reach.over,
    },
  };
  return gridBlocks(effect.totals, words.titles.totals, (row, column): Cell => {
    const id = totalIds[row] ?? 'cost';
    return column === 0 ? words.totals[id] : values[id];
  });
}

/** What attrition leaves of heads and of their work, by quarters since they are there; see paidPart and workingPart. */
function stayingBlocks({ text, effect, model }: WorkbookModel): readonly Block[] {
  const { staying: grid } = effect;
  const [left, replaced] = [named('MLTP_Attrition'), named('MLTP_Backfill')];
  const vacancy = named('MLTP_VacancyMonths');
  return gridBlocks(grid, text.planEffect.titles.staying, (row, column): Cell => {
    const quarters = cellAt(grid, row, stayingAt.quarters);
    if (column === stayingAt.quarters) return row;
    const isPaid = column === stayingAt.paid;
    const empty = isPaid ? vacancy : `${vacancy}+${named('MLTP_RampMonths')}/2`;
    const there = `(1-${left}*(1-${replaced}))^(${quarters}/4)`;
    return {
      formula: `${there}*(1-${left}*${replaced}/12*MIN(3*${quarters},${empty}))`,
      value: (isPaid ? paidPart : workingPart)(model.assumptions, row),
    };
  });
}

/** The sentences that lines of the Hiring Plan pick from by number. */
function remarkBlocks({ text, effect }: WorkbookModel): readonly Block[] {
  const { checks, kept, conditions } = text.hiring;
  const sentences = [
    ...lineChecks.map((check) => checks[check]),
    ...notCounted.map((status) => `${kept[status]}.`),
    conditions.ifFree(''),
  ];
  return gridBlocks(effect.remarks, text.planEffect.titles.remarks, (row): Cell => sentences[row] ?? '');
}

function quarterBlocks({ text, effect }: WorkbookModel): readonly Block[] {
  const { quarters: grid, cells } = effect;
  const words = text.planEffect;
  return gridBlocks(grid, words.titles.quarters, (row, column): Cell => {
    const figure = effectFigures[row] ?? 'demand';
    if (column === 0) return words.figures[figure];
    if (column <= planQuarters) {
      const own = columnCells(cells, figureColumn(figure, column - 1));
      return { formula: `SUM(${own})`, value: effect.inQuarter(figure, column - 1) };
    }
    const own = `${cellAt(grid, row, 1)}:${cellAt(grid, row, planQuarters)}`;
    return { formula: `SUM(${own})`, value: effect.inAll(figure) };
  });
}

/** What the plan closes, what stays open and what is idle, in one sentence. */
function finding(workbook: WorkbookModel): FormulaCell {
  const { text, effect } = workbook;
  const [closes, of, misses, stays, end] = text.planEffect.finding;
  const { locale } = text;
  const shown = (formula: string, value: number): FormulaCell => ({
    formula: oneDecimalFormula(formula, locale),
    value: oneDecimal(value, locale),
  });
  const total = (id: TotalId) => totalCell(id, effect);
  const { missing, closed, open } = hiringTotals(workbook);
  return sentence([
    closes,
    shown(total('closed'), closed),
    of,
    shown(total('missing'), missing),
    misses,
    shown(total('open'), open),
    stays,
    shown(total('spare'), effect.inAll('spare')),
    end,
  ]);
}

/** Plan Effect: need, capacity, what lines give and take, what stays open and what is idle, all as formulas. */
export function planEffectSheet(workbook: WorkbookModel): SheetPlan {
  const { text, effect } = workbook;
  const inputs = inputBlocks(workbook, below(effect.cells));
  return {
    ...emptyPlan('Plan Effect'),
    blocks: [
      ...opening(text.planEffect.title, finding(workbook), text.planEffect.note),
      ...totalBlocks(workbook),
      ...stayingBlocks(workbook),
      ...remarkBlocks(workbook),
      ...quarterBlocks(workbook),
      ...cellBlocks(workbook),
      ...inputs.blocks,
    ],
    names: inputs.names,
    widths: { 0: 26, 1: 26 },
    freeze: { rows: 0, columns: 2 },
  };
}
