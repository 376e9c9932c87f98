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
import { matrix, type Matrix } from '../layout/matrix';
import type { Area, Cell, ConditionalFormat, FormulaCell, Tone } from '../plan';
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

/** The formula for a coverage in per cent: whole, or with one decimal where the whole number would read like another word. */
function percentFormula(ratio: string): string {
  const whole = `ROUND(${ratio}*100,0)`;
  const tenths = `ROUND(${ratio}*100,7)`;
  const crosses = [
    `${whole}=0`,
    `(${whole}/100<${named('MLTP_GapBelow')})<>(${ratio}<${named('MLTP_GapBelow')})`,
    `(${whole}/100<${named('MLTP_TightBelow')})<>(${ratio}<${named('MLTP_TightBelow')})`,
    `(${whole}/100>${named('MLTP_SurplusAbove')})<>(${ratio}>${named('MLTP_SurplusAbove')})`,
  ].join(',');
  return `IF(OR(${crosses}),IF(${whole}/100>${ratio},ROUNDDOWN(${tenths},1),ROUNDUP(${tenths},1)),${whole})`;
}

/** A formula for symbol, word and percentage of a coverage, from the cells of its capacity and demand. */
export function statusCell(
  capacity: string,
  demand: string,
  figures: { readonly capacity: number; readonly demand: number },
  model: PlanningModel,
  text: SheetText,
): FormulaCell {
  const word = (status: CoverageStatus) => quoted(statusWord(status, text));
  const ratio = `ROUND(${capacity}/${demand},9)`;
  const formula =
    `IF(${demand}<=0.000000001,${word('noDemand')},IF(${capacity}<=0.000000001,${word('noCapacity')},` +
    `IF(${ratio}<${named('MLTP_GapBelow')},${word('gap')},IF(${ratio}<${named('MLTP_TightBelow')},${word('tight')},` +
    `IF(${ratio}<=${named('MLTP_SurplusAbove')},${word('covered')},${word('surplus')})))&" "&${percentFormula(ratio)}&" %"))`;
  const status = coverageStatus(figures.capacity, figures.demand, model.assumptions);
  const rate = coveragePercent(figures.capacity, figures.demand, model.assumptions);
  const percent = rate === null || status === 'noCapacity' ? '' : ` ${rate} %`;
  return { formula, value: statusWord(status, text) + percent };
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

/** The matrix planners read: symbol, word and percentage. */
export function statusMatrix({ model, text }: DemandContext): Matrix {
  const figures = coverageFigures(model.balance);
  const cell = (row: number, column: number) =>
    statusCell(
      at(coveragePlaces.capacity, row, column),
      at(coveragePlaces.demand, row, column),
      figures(row, column),
      model,
      text,
    );
  return matrix(
    {
      name: 'status',
      title: text.shared.coverage,
      note: text.coverage.notes.status,
      corner: text.shared.profile,
      columns: [...phaseNames, text.shared.total],
      rows: rowNames,
      style: 'status',
      cell,
      closing: [{ label: text.shared.total, cell: (column) => cell(profileNames.length, column) }],
    },
    coverageTops.status,
  );
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
