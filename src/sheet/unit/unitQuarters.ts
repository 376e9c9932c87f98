import { profileNames } from '../../framework/profileNames';
import { at as column } from '../demand/demandGrids';
import { cellAt, columnCells } from '../demand/grid';
import { reference } from '../layout/address';
import { line } from '../layout/line';
import { balanceColours } from '../layout/profileColours';
import { calendarRow, monthColumns, unitTop, type UnitFigure } from '../months/monthPlaces';
import { effectAt, figureColumn } from '../planEffect/effectGrid';
import type { EffectFigure } from '../planEffect/planEffectText';
import type { Block, ChartPlan, FormulaCell } from '../plan';
import type { WorkbookModel } from '../workbookModel';
import { chartRows, chartTop, figureCell, quartersTop, shownTop } from './unitPlaces';
import type { UnitShown } from './unitShown';

/** A figure of Plan Effect of the unit whose name is in a cell, summed over the profiles, in a quarter counted from 0. */
function sumOfUnit(figure: EffectFigure, quarter: number, name: string, { effect }: WorkbookModel): string {
  const grid = effect.cells;
  const names = `'Plan Effect'!${columnCells(grid, effectAt.place)}`;
  const figures = `'Plan Effect'!${columnCells(grid, figureColumn(figure, quarter))}`;
  return `SUMPRODUCT((${names}=${name})*${figures})`;
}

/** The unit quarter by quarter: demand, capacity, what is missing, heads and cost. */
export function quarterBlocks(shown: UnitShown, workbook: WorkbookModel): readonly Block[] {
  const { text, effect, months, model } = workbook;
  const words = text.unitSheet;
  const units = effect.places.length;
  const name = reference(shownTop + 1, 1, 'both');
  const area = (figure: UnitFigure) => {
    const top = unitTop(figure, units) + 2;
    const [from, to] = [
      reference(top, monthColumns.first, 'both'),
      reference(top + units - 1, monthColumns.total - 1, 'both'),
    ];
    return `Months!${from}:${to}`;
  };
  const quarterRow = calendarRow('quarter');
  const quarterSpan = `Months!${reference(quarterRow, monthColumns.first, 'both')}:${reference(quarterRow, monthColumns.total - 1, 'both')}`;
  const figure = (id: EffectFigure, quarter: number): FormulaCell => ({
    formula: sumOfUnit(id, quarter, name, workbook),
    value: profileNames.reduce(
      (sum, _, profile) => sum + effect.figures(id, profile, shown.unit, quarter),
      0,
    ),
  });
  const top = quartersTop + 2;
  const rows = model.quarters.map((_, quarter): readonly FormulaCell[] => {
    const at = (left: number) => reference(top + quarter, left);
    const [demand, capacity, added, taken] = (['demand', 'capacity', 'added', 'taken'] as const).map((id) =>
      figure(id, quarter),
    ) as [FormulaCell, FormulaCell, FormulaCell, FormulaCell];
    const cost = months
      .slice(3 * quarter, 3 * quarter + 3)
      .reduce((sum, { byUnit }) => sum + (byUnit[shown.unit]?.total ?? 0), 0);
    return [
      demand,
      capacity,
      {
        formula: `${at(2)}+${added.formula}-${taken.formula}`,
        value: Number(capacity.value) + Number(added.value) - Number(taken.value),
      },
      figure('missing', quarter),
      figure('open', quarter),
      {
        formula: `INDEX(${area('heads')},${figureCell('unit')},${3 * quarter + 3})`,
        value: months[3 * quarter + 2]?.byUnit[shown.unit]?.heads ?? 0,
      },
      {
        formula: `SUMPRODUCT(INDEX(${area('total')},${figureCell('unit')},0)*(${quarterSpan}=${quarter + 1}))`,
        value: cost,
      },
    ];
  });
  const { columns } = words;
  const headings = [
    columns.demand,
    columns.capacity,
    columns.after,
    columns.missing,
    columns.open,
    columns.heads,
    columns.cost,
  ];
  return [
    line('quarters_title', quartersTop, words.titles.quarters, 'section'),
    line('quarters_corner', quartersTop + 1, text.shared.quarter, 'heading'),
    { name: 'quarters_headings', top: quartersTop + 1, left: 1, rows: [headings], style: 'headingNumber' },
    {
      name: 'quarters_labels',
      top,
      left: 0,
      rows: model.quarters.map(({ quarter }, index) => [
        {
          formula: `Demand!${cellAt(workbook.demand.grids.quarter, index, column.quarter.name)}`,
          value: quarter.name,
        },
      ]),
      style: 'label',
    },
    { name: 'quarters_fte', top, left: 1, rows: rows.map((row) => row.slice(0, 5)), style: 'fte' },
    { name: 'quarters_heads', top, left: 6, rows: rows.map((row) => row.slice(5, 6)), style: 'count' },
    { name: 'quarters_cost', top, left: 7, rows: rows.map((row) => row.slice(6)), style: 'money' },
    line('quarters_note', top + rows.length, words.notes.quarters, 'note'),
  ];
}

/** Demand and capacity of the unit by quarter. */
export function unitChart({ text }: WorkbookModel): ChartPlan {
  const words = text.unitSheet;
  const { demand, capacity, after } = words.columns;
  return {
    name: 'MLTP_UnitBalance',
    kind: 'clusteredColumn',
    title: words.titles.chart,
    source: { top: quartersTop + 1, left: 0, rows: 9, columns: 4 },
    series: [
      { name: demand, colour: balanceColours.demand },
      { name: capacity, colour: balanceColours.capacity },
      { name: after, colour: '1E8449' },
    ],
    categoryTitle: text.shared.quarter,
    valueTitle: text.shared.effortFte,
    place: { top: chartTop, left: 0, rows: chartRows - 1, columns: 7 },
  };
}
