import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import { planQuarters } from '../../domain/calendar/quarter';
import { coverageFigures, type Figures } from '../coverage/coverageFigures';
import { at, coveragePlaces, span, totalRow } from '../coverage/coveragePlaces';
import { ratioCell } from '../coverage/statusMatrices';
import type { DemandContext } from '../demand/demandContext';
import { at as column } from '../demand/demandGrids';
import { cellAt } from '../demand/grid';
import { headlineCell } from '../demand/headlineBlock';
import { emptyPlan } from '../layout/emptyPlan';
import { opening } from '../layout/line';
import { matrix, matrixPlace } from '../layout/matrix';
import { balanceColours, phaseColours, profileColours } from '../layout/profileColours';
import type { Cell, ChartPlan, ChartSeries, SheetPlan } from '../plan';
import type { SheetText } from '../text/sheetText';
import type { WorkbookModel } from '../workbookModel';
import { checkFigures, type CheckId } from './quarterFigures';
import { quarterCheckFormula, quarterSumFormula } from './quarterFormulas';

const chartRows = 20;
const phaseRows = phases.length + 4 + chartRows + 1;
const quarterRows = 8 + 4 + chartRows + 1;
const tableTops = {
  phase: 4,
  balance: 4 + phaseRows,
  quarter: 4 + 2 * phaseRows,
  demandByPhase: 4 + 2 * phaseRows + quarterRows,
  capacityByPhase: 4 + 2 * phaseRows + 2 * quarterRows,
} as const;

/** Effort: capacity and demand per phase and per quarter, a table beside each chart. */
export function effortSheet(workbook: WorkbookModel): SheetPlan {
  const { model, text, demand: context } = workbook;
  const parts = [
    phaseTable(context),
    balanceTable(context),
    quarterTable(context),
    phaseByQuarter('demand', context),
    phaseByQuarter('capacity', context),
  ];
  return {
    ...emptyPlan('Effort'),
    blocks: [
      ...opening(text.effort.title, headlineCell(model, text), text.effort.notes.reading),
      ...parts.flatMap(({ blocks }) => blocks),
    ],
    charts: charts(
      parts.map(({ nextRow }) => nextRow),
      text,
    ),
    styles: [
      {
        area: {
          top: parts[2]?.place.row(0) ?? 0,
          left: (parts[2]?.place.column(0) ?? 0) + quarterColumns.length - 1,
          rows: 8,
          columns: 1,
        },
        style: 'check',
      },
    ],
    widths: { 0: 26, ...Object.fromEntries(Array.from({ length: 12 }, (_, index) => [index + 1, 19])) },
    freeze: { rows: 0, columns: 1 },
  };
}

const coverage = (row: number, index: number, of: 'capacity' | 'demand' | 'missing') =>
  `Coverage!${at(coveragePlaces[of], row, index)}`;

function phaseTable({ model, text }: DemandContext) {
  const figures = coverageFigures(model.balance);
  return matrix(
    {
      name: 'phase',
      title: text.effort.charts.byProfile,
      note: text.effort.notes.phase,
      corner: text.shared.phase,
      columns: [...profileNames.map(({ name }) => name), text.shared.demand],
      rows: phases.map(({ name }) => name),
      style: 'fte',
      cell: (row, index) =>
        index < profileNames.length
          ? { formula: coverage(index, row, 'capacity'), value: figures(index, row).capacity }
          : { formula: coverage(totalRow, row, 'demand'), value: figures(totalRow, row).demand },
    },
    tableTops.phase,
  );
}

function balanceTable({ model, text }: DemandContext) {
  const figures = coverageFigures(model.balance);
  const columns = ['capacity', 'demand', 'missing'] as const;
  return matrix(
    {
      name: 'balance',
      title: text.effort.charts.byPhase,
      note: `${text.effort.notes.phase} ${text.shared.otherWork}`,
      corner: text.shared.phase,
      columns: [text.shared.capacity, text.shared.demand, text.coverage.missing, text.shared.coverage],
      rows: phases.map(({ name }) => name),
      style: 'fte',
      cell: (row, index, place) => {
        const all = figures(totalRow, row);
        const of = columns[index];
        if (of !== undefined) return { formula: coverage(totalRow, row, of), value: all[of] };
        return ratioCell(at(place, row, 0), at(place, row, 1), all, text);
      },
    },
    tableTops.balance,
  );
}

const checkIds = [
  'atWork',
  'leftOut',
  'saved',
  'byEffort',
  'byHeads',
  'check',
] as const satisfies readonly CheckId[];
const quarterColumns = ['capacity', 'demand', 'missing', 'coverage', ...checkIds] as const;

/** The check totals of a quarter as other sheets refer to them, or those of all quarters. */
export function quarterCheckCell(id: CheckId, quarter?: number): string {
  const place = matrixPlace(tableTops.quarter);
  const index = quarterColumns.indexOf(id);
  return quarter === undefined
    ? `Effort!${span(place, [0, index], [planQuarters - 1, index])}`
    : `Effort!${at(place, quarter, index)}`;
}

/** The name of a quarter as the Demand sheet has it. */
function quarterLabel(row: number, { grids, model }: DemandContext) {
  return {
    formula: `Demand!${cellAt(grids.quarter, row, column.quarter.name)}`,
    value: model.quarters[row]?.quarter.name ?? '',
  };
}

/** Capacity, demand and missing FTE of every quarter, and the totals that must add up. */
function quarterTable(context: DemandContext) {
  const { model, text, grids } = context;
  const { shared, coverage: words } = text;
  const sums = (row: number): Figures => {
    const balance = model.balances[row];
    return balance === undefined
      ? { capacity: 0, demand: 0, missing: 0 }
      : coverageFigures(balance)(totalRow, phases.length);
  };
  return matrix(
    {
      name: 'quarter',
      title: text.effort.charts.byQuarter,
      note: text.effort.notes.quarter,
      corner: shared.quarter,
      columns: [
        shared.capacity,
        shared.demand,
        words.missing,
        shared.coverage,
        ...checkIds.map((id) => words.checks[id]),
      ],
      rows: model.quarters.map((_, row) => quarterLabel(row, context)),
      style: 'fte',
      cell: (row, index, place): Cell => {
        const balance = model.balances[row];
        const id = quarterColumns[index];
        if (balance === undefined || id === undefined) return null;
        const number = `Demand!${cellAt(grids.quarter, row, column.quarter.number)}`;
        if (id === 'capacity')
          return {
            formula: quarterSumFormula(column.result.fte, number, context),
            value: sums(row).capacity,
          };
        if (id === 'demand')
          return {
            formula: quarterSumFormula(column.result.asked, number, context),
            value: sums(row).demand,
          };
        if (id === 'missing') {
          const terms = phases.map((_, phase) =>
            quarterSumFormula(column.result.missing + phase, number, context),
          );
          return { formula: terms.join('+'), value: sums(row).missing };
        }
        if (id === 'coverage') return ratioCell(at(place, row, 0), at(place, row, 1), sums(row), text);
        return { formula: quarterCheckFormula(id, number, context), value: checkFigures(balance)[id] };
      },
    },
    tableTops.quarter,
  );
}

/** Demand or capacity of every phase in every quarter: which skills are needed when. */
function phaseByQuarter(of: 'demand' | 'capacity', context: DemandContext) {
  const { model, text, grids } = context;
  const { charts: titles, notes } = text.effort;
  return matrix(
    {
      name: `${of}ByPhase`,
      title: of === 'demand' ? titles.demandByPhase : titles.capacityByPhase,
      note: notes.byPhase,
      corner: text.shared.quarter,
      columns: [...phases.map(({ name }) => name), text.shared.total],
      rows: model.quarters.map((_, row) => quarterLabel(row, context)),
      style: 'fte',
      cell: (row, index, place): Cell => {
        const balance = model.balances[row];
        if (balance === undefined) return null;
        const value = coverageFigures(balance)(totalRow, index)[of];
        if (index === phases.length)
          return { formula: `SUM(${at(place, row, 0)}:${at(place, row, phases.length - 1)})`, value };
        const number = `Demand!${cellAt(grids.quarter, row, column.quarter.number)}`;
        return { formula: quarterSumFormula(column.result[of] + index, number, context), value };
      },
    },
    tableTops[of === 'demand' ? 'demandByPhase' : 'capacityByPhase'],
  );
}

function charts(belowTables: readonly number[], text: SheetText): readonly ChartPlan[] {
  const { shared, effort } = text;
  const balance: readonly ChartSeries[] = [
    { name: shared.capacity, colour: balanceColours.capacity },
    { name: shared.demand, colour: balanceColours.demand },
  ];
  const byPhase = phases.map(({ name }, index): ChartSeries => ({
    name,
    colour: phaseColours[index] ?? '000000',
  }));
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
      title: effort.charts.byProfile,
      source: source(tableTops.phase, phases.length, profileNames.length + 2),
      series: [
        ...profileNames.map(({ id, name }): ChartSeries => ({ name, colour: profileColours[id] })),
        { name: shared.demand, colour: '000000', line: true },
      ],
      categoryTitle: shared.phase,
      valueTitle: shared.effortFte,
      place: place(0),
    },
    {
      name: 'MLTP_CapacityAgainstDemand',
      kind: 'clusteredColumn',
      title: effort.charts.byPhase,
      source: source(tableTops.balance, phases.length, 3),
      series: balance,
      categoryTitle: shared.phase,
      valueTitle: shared.effortFte,
      place: place(1),
    },
    {
      name: 'MLTP_ByQuarter',
      kind: 'clusteredColumn',
      title: effort.charts.byQuarter,
      source: source(tableTops.quarter, 8, 3),
      series: balance,
      categoryTitle: shared.quarter,
      valueTitle: shared.effortFte,
      place: place(2),
    },
    {
      name: 'MLTP_DemandByPhase',
      kind: 'stackedColumn',
      title: effort.charts.demandByPhase,
      source: source(tableTops.demandByPhase, 8, phases.length + 1),
      series: byPhase,
      categoryTitle: shared.quarter,
      valueTitle: shared.effortFte,
      place: place(3),
    },
    {
      name: 'MLTP_CapacityByPhase',
      kind: 'stackedColumn',
      title: effort.charts.capacityByPhase,
      source: source(tableTops.capacityByPhase, 8, phases.length + 1),
      series: byPhase,
      categoryTitle: shared.quarter,
      valueTitle: shared.effortFte,
      place: place(4),
    },
  ];
}
