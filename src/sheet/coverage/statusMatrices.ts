import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import {
  coverageRatio,
  coverageStatus,
  statusSymbols,
  type CoverageStatus,
} from '../../domain/coverage/coverageStatus';
import { coveragePercent } from '../../domain/coverage/coveragePercent';
import type { PlanningModel } from '../../domain/planningModel';
import type { DemandContext } from '../demand/demandContext';
import { quoted } from '../layout/address';
import { matrix, matrixPlace, type Matrix, type MatrixPlace } from '../layout/matrix';
import type { Area, Cell, ConditionalFormat, FormulaCell, Style, Tone } from '../plan';
import type { SheetText } from '../text/sheetText';
import { coverageFigures } from './coverageFigures';
import { at, coveragePlaces, coverageTops } from './coveragePlaces';
import { named } from '../layout/cellNames';

const phaseNames = phases.map(({ name }) => name);
const rowNames = profileNames.map(({ name }) => name);

/** A word of the status with its symbol, as every sheet shows it. */
function statusWord(status: CoverageStatus, text: SheetText): string {
  return `${statusSymbols[status]} ${text.shared.statuses[status]}`;
}

/** The words of a coverage in the order of their numbers, from 1. */
const statusOrder: readonly CoverageStatus[] = [
  'noDemand',
  'noCapacity',
  'gap',
  'tight',
  'covered',
  'surplus',
];

/** How many limits between words a coverage has reached, as a formula: 0 a gap, 3 a surplus. */
function limitsReached(ratio: string): string {
  const limits = [
    `>=${named('MLTP_GapBelow')}`,
    `>=${named('MLTP_TightBelow')}`,
    `>${named('MLTP_SurplusAbove')}`,
  ];
  return limits.map((limit) => `(${ratio}${limit})`).join('+');
}

/** What a word of coverage is made of, step by step: to the right of the words, cell by cell. */
interface StatusSteps {
  /** Capacity divided by demand, rounded; 0 without demand. */
  readonly rounded: MatrixPlace;
  /** The number of the word. */
  readonly number: MatrixPlace;
  /** The percentage with its sign; empty where the word has none. */
  readonly percent: MatrixPlace;
}

/** A matrix of words of coverage: where it stands, and its capacity and demand. */
interface StatusGrid {
  readonly name: string;
  readonly top: number;
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly capacity: MatrixPlace;
  readonly demand: MatrixPlace;
  readonly figures: (row: number, column: number) => { readonly capacity: number; readonly demand: number };
}

/** Where the steps to the words of a matrix stand: to its right, an empty column between. */
export function statusSteps(top: number, columns: number): StatusSteps {
  const left = (step: number) => (columns + 2) * step;
  return {
    rounded: matrixPlace(top, left(1)),
    number: matrixPlace(top, left(2)),
    percent: matrixPlace(top, left(3)),
  };
}

/** The steps to the words of a matrix. */
export function stepMatrices(grid: StatusGrid, model: PlanningModel, text: SheetText): readonly Matrix[] {
  const steps = statusSteps(grid.top, grid.columns.length);
  const words = text.coverage.steps;
  const { assumptions } = model;
  const step = (
    id: keyof StatusSteps,
    style: Style,
    cell: (row: number, column: number) => FormulaCell,
  ): Matrix =>
    matrix(
      {
        name: `${grid.name}_${id}`,
        title: words[id],
        note: '',
        corner: '',
        columns: grid.columns,
        rows: grid.rows,
        style,
        cell,
      },
      grid.top,
      steps[id].labelColumn,
    );
  const rounded = (row: number, column: number): FormulaCell => {
    const [capacity, demand] = [at(grid.capacity, row, column), at(grid.demand, row, column)];
    const { capacity: have, demand: need } = grid.figures(row, column);
    const ratio = coverageRatio(have, need);
    return {
      formula: `IF(${demand}<=0.000000001,0,ROUND(${capacity}/${demand},9))`,
      value: ratio === null ? 0 : Math.round(ratio * 1e9) / 1e9,
    };
  };
  const number = (row: number, column: number): FormulaCell => {
    const [capacity, demand] = [at(grid.capacity, row, column), at(grid.demand, row, column)];
    const { capacity: have, demand: need } = grid.figures(row, column);
    const ratio = at(steps.rounded, row, column);
    return {
      formula: `IF(${demand}<=0.000000001,1,IF(${capacity}<=0.000000001,2,3+${limitsReached(ratio)}))`,
      value: statusOrder.indexOf(coverageStatus(have, need, assumptions)) + 1,
    };
  };
  const percent = (row: number, column: number): FormulaCell => {
    const [ratio, word] = [at(steps.rounded, row, column), at(steps.number, row, column)];
    const { capacity: have, demand: need } = grid.figures(row, column);
    const status = coverageStatus(have, need, assumptions);
    const rate = coveragePercent(have, need, assumptions);
    const whole = `ROUND(${ratio}*100,0)`;
    const tenths = `ROUND(${ratio}*100,7)`;
    // With one decimal where the whole number would read like another word.
    const isOther = `OR(${whole}=0,3+${limitsReached(`${whole}/100`)}<>${word})`;
    const exact = `IF(${whole}/100>${ratio},ROUNDDOWN(${tenths},1),ROUNDUP(${tenths},1))`;
    return {
      formula: `IF(${word}<3,""," "&IF(${isOther},${exact},${whole})&" %")`,
      value: rate === null || status === 'noCapacity' ? '' : ` ${rate} %`,
    };
  };
  return [
    step('rounded', 'ratio', rounded),
    step('number', 'count', number),
    step('percent', 'text', percent),
  ];
}

/** A formula for symbol, word and percentage of a coverage, from the steps before it. */
export function statusCell(
  steps: StatusSteps,
  row: number,
  column: number,
  figures: { readonly capacity: number; readonly demand: number },
  model: PlanningModel,
  text: SheetText,
): FormulaCell {
  const words = statusOrder.map((status) => quoted(statusWord(status, text))).join(',');
  const [number, percent] = [at(steps.number, row, column), at(steps.percent, row, column)];
  const status = coverageStatus(figures.capacity, figures.demand, model.assumptions);
  const rate = coveragePercent(figures.capacity, figures.demand, model.assumptions);
  return {
    formula: `CHOOSE(${number},${words})&${percent}`,
    value: statusWord(status, text) + (rate === null || status === 'noCapacity' ? '' : ` ${rate} %`),
  };
}

/** A formula for capacity divided by demand, or the words for no demand. */
export function ratioCell(
  capacity: string,
  demand: string,
  figures: { readonly capacity: number; readonly demand: number },
  text: SheetText,
): Cell {
  return {
    formula: `IF(${demand}<=0.000000001,${quoted(text.shared.statuses.noDemand)},${capacity}/${demand})`,
    value: coverageRatio(figures.capacity, figures.demand) ?? text.shared.statuses.noDemand,
  };
}

/** The matrix planners read, symbol, word and percentage, and the steps to its words. */
export function statusMatrices({ model, text }: DemandContext): readonly Matrix[] {
  const figures = coverageFigures(model.balance);
  const columns = [...phaseNames, text.shared.total];
  const steps = statusSteps(coverageTops.status, columns.length);
  const cell = (row: number, column: number) =>
    statusCell(steps, row, column, figures(row, column), model, text);
  const words = matrix(
    {
      name: 'status',
      title: text.shared.coverage,
      note: text.coverage.notes.status,
      corner: text.shared.profile,
      columns,
      rows: rowNames,
      style: 'status',
      cell,
      closing: [{ label: text.shared.total, cell: (column) => cell(profileNames.length, column) }],
    },
    coverageTops.status,
  );
  const grid: StatusGrid = {
    name: 'status',
    top: coverageTops.status,
    columns,
    rows: [...rowNames, text.shared.total],
    capacity: coveragePlaces.capacity,
    demand: coveragePlaces.demand,
    figures,
  };
  return [words, ...stepMatrices(grid, model, text)];
}

/** Coverage as numbers. */
export function ratioMatrix({ model, text }: DemandContext): Matrix {
  const figures = coverageFigures(model.balance);
  const cell = (row: number, column: number) =>
    ratioCell(
      at(coveragePlaces.capacity, row, column),
      at(coveragePlaces.demand, row, column),
      figures(row, column),
      text,
    );
  return matrix(
    {
      name: 'ratio',
      title: `${text.shared.capacity} ÷ ${text.shared.demand}`,
      note: text.coverage.notes.ratio,
      corner: text.shared.profile,
      columns: [...phaseNames, text.shared.total],
      rows: rowNames,
      style: 'ratio',
      cell,
      closing: [{ label: text.shared.total, cell: (column) => cell(profileNames.length, column) }],
    },
    coverageTops.ratio,
  );
}

const statusTones: Readonly<Record<CoverageStatus, Tone>> = {
  noDemand: 'quiet',
  noCapacity: 'alarm',
  gap: 'gap',
  tight: 'tight',
  covered: 'covered',
  surplus: 'surplus',
};

/** Colours for an area of status words, by the symbol they begin with. */
export function statusFormats(area: Area): readonly ConditionalFormat[] {
  return (Object.keys(statusTones) as CoverageStatus[]).map((status) => ({
    area,
    rule: { kind: 'beginsWith', text: statusSymbols[status] },
    tone: statusTones[status],
  }));
}
