import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import { reference } from '../layout/address';
import { emptyPlan } from '../layout/emptyPlan';
import { opening } from '../layout/line';
import { matrix, matrixPlace } from '../layout/matrix';
import { balanceColours, profileColours } from '../layout/profileColours';
import type { Block, Cell, ChartPlan, ChartSeries, SheetPlan } from '../plan';
import type { SheetText } from '../text/sheetText';
import type { WorkbookModel } from '../workbookModel';
import { coverageFigures } from '../coverage/coverageFigures';
import { at, coveragePlaces, totalRow } from '../coverage/coveragePlaces';
import { ratioCell } from '../coverage/statusMatrices';
import { effortFinding } from './effortFinding';
import { quarterFigures } from './quarterFigures';
import {
  capacityOfQuarter,
  demandOfQuarter,
  firstDayFormula,
  lastDayFormula,
  quarterNameFormula,
} from './quarterFormulas';

const chartRows = 20;
const tableTops = {
  phase: 4,
  balance: 4 + 7 + 4 + chartRows + 1,
  quarter: 4 + 2 * (7 + 4 + chartRows + 1),
} as const;

/** Effort: capacity and demand per phase and per quarter, a table beside each chart. */
export function effortSheet(workbook: WorkbookModel): SheetPlan {
  const { text } = workbook;
  const parts = [phaseTable(workbook), balanceTable(workbook), quarterTable(workbook)];
  return {
    ...emptyPlan('Effort'),
    blocks: [
      ...opening(text.effort.title, effortFinding(workbook), text.effort.notes.phase),
      ...parts.flatMap(({ blocks }) => blocks),
    ],
    charts: charts(
      parts.map(({ nextRow }) => nextRow),
      text,
    ),
    widths: { 0: 26, ...Object.fromEntries(Array.from({ length: 12 }, (_, column) => [column + 1, 19])) },
    freeze: { rows: 0, columns: 1 },
  };
}

const coverage = (row: number, column: number, of: 'capacity' | 'demand') =>
  `Coverage!${at(coveragePlaces[of], row, column)}`;

function phaseTable({ model, text }: WorkbookModel) {
  const figures = coverageFigures(model);
  return matrix(
    {
      name: 'phase',
      title: text.effort.charts.byProfile,
      note: text.effort.notes.phase,
      corner: text.shared.phase,
      columns: [...profileNames.map(({ name }) => name), text.shared.demand],
      rows: phases.map(({ name }) => name),
      style: 'fte',
      cell: (row, column) =>
        column < profileNames.length
          ? { formula: coverage(column, row, 'capacity'), value: figures(column, row).capacity }
          : { formula: coverage(totalRow, row, 'demand'), value: figures(totalRow, row).demand },
    },
    tableTops.phase,
  );
}

function balanceTable({ model, text }: WorkbookModel) {
  const figures = coverageFigures(model);
  return matrix(
    {
      name: 'balance',
      title: text.effort.charts.byPhase,
      note: text.effort.notes.phase,
      corner: text.shared.phase,
      columns: [text.shared.capacity, text.shared.demand, text.shared.coverage],
      rows: phases.map(({ name }) => name),
      style: 'fte',
      cell: (row, column, place) => {
        const both = figures(totalRow, row);
        if (column === 0) return { formula: coverage(totalRow, row, 'capacity'), value: both.capacity };
        if (column === 1) return { formula: coverage(totalRow, row, 'demand'), value: both.demand };
        return ratioCell(at(place, row, 0), at(place, row, 1), both, text);
      },
    },
    tableTops.balance,
  );
}

/** Sheet columns of the first and last day of a quarter, beside its table. */
const dayColumns = { first: 4, last: 5 } as const;

function quarterTable({ model, text }: WorkbookModel) {
  const day = (which: 'first' | 'last', row: number) =>
    reference(matrixPlace(tableTops.quarter).row(row), dayColumns[which], 'column');
  const table = matrix(
    {
      name: 'quarter',
      title: text.effort.charts.byQuarter,
      note: text.effort.notes.quarter,
      corner: text.shared.quarter,
      columns: [text.shared.capacity, text.shared.demand, text.shared.coverage],
      rows: model.quarters.map(({ quarter }, row) => ({
        formula: quarterNameFormula(day('first', row)),
        value: quarter.name,
      })),
      style: 'fte',
      cell: (row, column, place) => {
        const quarter = model.quarters[row];
        if (quarter === undefined) return null;
        const both = quarterFigures(quarter);
        if (column === 0) return { formula: capacityOfQuarter(day('last', row), text), value: both.capacity };
        if (column === 1) {
          return { formula: demandOfQuarter(day('first', row), day('last', row), text), value: both.demand };
        }
        return ratioCell(at(place, row, 0), at(place, row, 1), both, text);
      },
    },
    tableTops.quarter,
  );
  const { headingRow, row: rowOf } = table.place;
  const days = model.quarters.map(({ quarter }, row): readonly Cell[] => [
    { formula: firstDayFormula(row === 0 ? null : day('last', row - 1)), value: quarter.firstDay },
    { formula: lastDayFormula(day('first', row)), value: quarter.lastDay },
  ]);
  const heads = [text.effort.firstDay, text.effort.lastDay];
  const blocks: readonly Block[] = [
    ...table.blocks,
    {
      name: 'quarter_days_headings',
      top: headingRow,
      left: dayColumns.first,
      rows: [heads],
      style: 'heading',
    },
    { name: 'quarter_days', top: rowOf(0), left: dayColumns.first, rows: days, style: 'date' },
  ];
  return { ...table, blocks };
}

function charts(belowTables: readonly number[], text: SheetText): readonly ChartPlan[] {
  const balance: readonly ChartSeries[] = [
    { name: text.shared.capacity, colour: balanceColours.capacity },
    { name: text.shared.demand, colour: balanceColours.demand },
  ];
  const place = (index: number) => ({
    top: belowTables[index] ?? 0,
    left: 0,
    rows: chartRows - 1,
    columns: 9,
  });
  const source = (top: number, rows: number, columns: number) => ({
    top: top + 1,
    left: 0,
    rows: rows + 1,
    columns,
  });
  return [
    {
      name: 'MLTP_EffortByProfile',
      kind: 'stackedColumn',
      title: text.effort.charts.byProfile,
      source: source(tableTops.phase, phases.length, profileNames.length + 2),
      series: [
        ...profileNames.map(({ id, name }): ChartSeries => ({ name, colour: profileColours[id] })),
        { name: text.shared.demand, colour: '000000', line: true },
      ],
      categoryTitle: text.shared.phase,
      valueTitle: text.shared.effortFte,
      place: place(0),
    },
    {
      name: 'MLTP_CapacityAgainstDemand',
      kind: 'clusteredColumn',
      title: text.effort.charts.byPhase,
      source: source(tableTops.balance, phases.length, 3),
      series: balance,
      categoryTitle: text.shared.phase,
      valueTitle: text.shared.effortFte,
      place: place(1),
    },
    {
      name: 'MLTP_ByQuarter',
      kind: 'clusteredColumn',
      title: text.effort.charts.byQuarter,
      source: source(tableTops.quarter, 8, 3),
      series: balance,
      categoryTitle: text.shared.quarter,
      valueTitle: text.shared.effortFte,
      place: place(2),
    },
  ];
}
