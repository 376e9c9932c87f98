import { headingOf } from '../tables/tableSchema';
import { useCaseTable } from '../useCases/useCaseTable';
import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import { profileWeight } from '../../domain/demand/effortWeights';
import { effortOf } from '../../domain/coverage/placeQuarter';
import { effortKinds } from '../../domain/demand/useCase';
import type { DemandContext } from '../demand/demandContext';
import { at as column } from '../demand/demandGrids';
import { cellAt, columnCells } from '../demand/grid';
import { matrix, type Matrix } from '../layout/matrix';
import { checkFigures, type CheckId } from '../effort/quarterFigures';
import { quarterCheckFormula } from '../effort/quarterFormulas';
import type { Cell } from '../plan';
import { coverageFigures, type Figures } from './coverageFigures';
import { coveragePlaces, coverageTops, span, totalColumn, totalRow } from './coveragePlaces';
import { shownName } from './shownQuarter';

const phaseNames = phases.map(({ name }) => name);
const rowNames = profileNames.map(({ name }) => name);
const profileCount = profileNames.length;

/** The formula for a result of a profile in the quarter shown; `index`: its column among the results. */
export function resultFormula({ grids }: DemandContext, profile: number, index: number): string {
  const all = columnCells(grids.result, index);
  return `INDEX(Demand!${all},(${shownName}-1)*${profileCount}+${profile + 1})`;
}

/** A matrix of capacity, demand or missing FTE in the quarter shown, with sums. */
function resultMatrix(
  of: keyof Figures,
  title: string,
  note: string,
  context: DemandContext,
  closing: readonly { readonly label: string; readonly cell: (column: number) => Cell }[] = [],
): Matrix {
  const { model, text } = context;
  const figures = coverageFigures(model.balance);
  const first = column.result[of];
  return matrix(
    {
      name: of,
      title,
      note,
      corner: text.shared.profile,
      columns: [...phaseNames, text.shared.total],
      rows: rowNames,
      style: 'fte',
      cell: (row, index, place) =>
        index === totalColumn
          ? {
              formula: `SUM(${span(place, [row, 0], [row, totalColumn - 1])})`,
              value: figures(row, index)[of],
            }
          : { formula: resultFormula(context, row, first + index), value: figures(row, index)[of] },
      closing: [
        {
          label: text.shared.total,
          cell: (index) => ({
            formula: `SUM(${span(coveragePlaces[of], [0, index], [totalRow - 1, index])})`,
            value: figures(totalRow, index)[of],
          }),
        },
        ...closing,
      ],
    },
    coverageTops[of],
  );
}

/** Missing FTE of the quarter shown. */
export function missingMatrix(context: DemandContext): Matrix {
  const { coverage } = context.text;
  return resultMatrix('missing', coverage.missing, coverage.notes.missing, context);
}

/** Capacity and demand of the quarter shown, from top to bottom, with what demand adds up to. */
export function balanceMatrices(context: DemandContext): readonly Matrix[] {
  const { text, model, grids } = context;
  const { coverage, shared } = text;
  const { rules, balance } = model;
  const byBasis =
    (isEffort: boolean) =>
    (index: number): Cell => {
      const basis = `Demand!${columnCells(grids.profile, column.profile.basis, 0, profileCount - 1)}`;
      const own = span(coveragePlaces.demand, [0, index], [totalRow - 1, index]);
      const figures = coverageFigures(balance);
      const value = profileNames.reduce(
        (sum, { id }, row) =>
          (rules.profiles[id].basis === 'effort') === isEffort ? sum + figures(row, index).demand : sum,
        0,
      );
      return { formula: `SUMPRODUCT(${own},--(${basis}${isEffort ? '=' : '<>'}0))`, value };
    };
  return [
    resultMatrix('capacity', `${shared.capacity} (FTE)`, coverage.notes.capacity, context),
    resultMatrix('demand', `${shared.demand} (FTE)`, coverage.notes.demand, context, [
      { label: coverage.byEffort, cell: byBasis(true) },
      { label: coverage.byHeads, cell: byBasis(false) },
    ]),
  ];
}

const checkIds: readonly CheckId[] = ['atWork', 'leftOut', 'saved', 'byEffort', 'check', 'byHeads'];

/** Check totals of the quarter shown: demand and what is saved add up to the FTE of the use cases. */
export function checkMatrix(context: DemandContext): Matrix {
  const { text, model } = context;
  const { coverage } = text;
  const figures = checkFigures(model.balance);
  return matrix(
    {
      name: 'check',
      title: coverage.checkTitle,
      note: coverage.notes.check,
      corner: coverage.checkTitle,
      columns: [coverage.fte],
      rows: checkIds.map((id) => coverage.checks[id]),
      style: 'fte',
      cell: (row): Cell => {
        const id = checkIds[row] ?? 'check';
        return { formula: quarterCheckFormula(id, shownName, context), value: figures[id] };
      },
    },
    coverageTops.check,
  );
}

/** Use-case effort by phase in the quarter shown, in production and in proofs of concept. */
export function effortMatrix(context: DemandContext): Matrix {
  const { text, model, grids, places } = context;
  const { coverage, shared } = text;
  const all = effortOf(model.balance.useCases.filter(({ useCase }) => useCase.kind !== 'otherWork'));
  const height = places.length + 1;
  return matrix(
    {
      name: 'effort',
      title: shared.effortFte,
      note: coverage.notes.effort,
      corner: headingOf(useCaseTable, 'kind', text.locale),
      columns: [...phaseNames, shared.total],
      rows: [coverage.productionEffort, coverage.proofOfConceptEffort],
      style: 'fte',
      cell: (row, index, place) => {
        const kind = effortKinds[row] ?? 'production';
        if (index === totalColumn)
          return {
            formula: `SUM(${span(place, [row, 0], [row, totalColumn - 1])})`,
            value: all[kind].reduce((sum, fte) => sum + fte, 0),
          };
        const from = (kind === 'production' ? column.balance.production : column.balance.proof) + index;
        // The second row of each quarter is the whole organisation.
        return {
          formula: `INDEX(Demand!${columnCells(grids.balance, from)},(${shownName}-1)*${height}+2)`,
          value: all[kind][index] ?? 0,
        };
      },
    },
    coverageTops.effort,
  );
}

/** The weights in use, with their sums by row. */
export function weightMatrix({ model, text, grids }: DemandContext): Matrix {
  const { weights } = model;
  return matrix(
    {
      name: 'weights',
      title: text.shared.weight,
      note: text.coverage.notes.weights,
      corner: text.shared.profile,
      columns: [...phaseNames, text.coverage.weightSum],
      rows: rowNames,
      style: 'ratio',
      cell: (row, index) => {
        const profile = profileNames[row];
        const phase = phases[index];
        if (profile === undefined) return null;
        return {
          formula: `Demand!${cellAt(grids.profile, row, column.profile.weights + index)}`,
          value: phase === undefined ? profileWeight(weights, profile.id) : weights[profile.id][phase.id],
        };
      },
    },
    coverageTops.weights,
  );
}
