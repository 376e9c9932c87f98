import { phases, stages } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import { profileWeight } from '../../domain/capacity/capacity';
import { phaseDemand, phaseWeight } from '../../domain/demand/demand';
import { phasesInStages } from '../../domain/demand/stageFte';
import { effortKinds, type EffortKind } from '../../domain/demand/useCase';
import type { PlanningModel } from '../../domain/planningModel';
import { quoted } from '../layout/address';
import { matrix, type Matrix, type MatrixPlace } from '../layout/matrix';
import type { Cell } from '../plan';
import type { SheetText } from '../text/sheetText';
import { weightInUse } from '../assumptions/weightPlan';
import { headingOf } from '../tables/tableSchema';
import { kindWords, stageColumns, useCaseColumn, useCaseTable } from '../useCases/useCaseTable';
import { proofOfConceptMark } from './balanceMatrices';
import { coverageTops, proofOfConceptColumn, span, totalColumn, weightSumRow } from './coveragePlaces';
import { named } from '../layout/cellNames';

const phaseNames = phases.map(({ name }) => name);

/** The effort of one kind of use case in a stage, from the Use Cases table, or from the running use cases while it is empty. */
function stageEffortFormula(kind: EffortKind, stage: number, text: SheetText): string {
  const column = useCaseColumn(stageColumns[stage] ?? 'countedFte', text);
  const { proofOfConcept } = kindWords(text);
  const proofs = `SUMIFS(${column},${useCaseColumn('kind', text)},${quoted(proofOfConcept)})`;
  if (kind === 'proofOfConcept') return proofs;
  const counts = phasesInStages('production');
  const all = counts[0] + counts[1] + counts[2];
  return `IF(COUNTA(${useCaseColumn('name', text)})=0,${named('MLTP_RunningUseCases')}*${named('MLTP_SizeM')}*${counts[stage] ?? 0}/${all},SUM(${column})-${proofs})`;
}

/** Use-case effort by phase, in production and in proofs of concept. */
export function effortMatrix(model: PlanningModel, text: SheetText): Matrix {
  return matrix(
    {
      name: 'effort',
      title: text.shared.effortFte,
      note: text.coverage.notes.stageEffort,
      corner: headingOf(useCaseTable, 'kind', text.locale),
      columns: [...phaseNames, text.shared.total],
      rows: [text.coverage.productionEffort, text.coverage.proofOfConceptEffort],
      style: 'fte',
      cell: (row, column, place) => {
        const kind = effortKinds[row] ?? 'production';
        if (column === totalColumn) {
          let value = 0;
          for (const { id } of phases) value += phaseDemand(kind, model.stages[kind], id);
          return { formula: `SUM(${span(place, [row, 0], [row, totalColumn - 1])})`, value };
        }
        return phaseEffort(kind, column, model, text);
      },
    },
    coverageTops.effort,
  );
}

function phaseEffort(kind: EffortKind, column: number, model: PlanningModel, text: SheetText): Cell {
  const phase = phases[column];
  if (phase === undefined) return 0;
  const value = phaseDemand(kind, model.stages[kind], phase.id);
  const stage = stages.indexOf(phase.stage);
  const count = phasesInStages(kind)[stage] ?? 0;
  const isLeftOut = phaseDemand(kind, [1, 1, 1], phase.id) === 0;
  return isLeftOut ? 0 : { formula: `(${stageEffortFormula(kind, stage, text)})/${count}`, value };
}

/** The weights used, with their sums by row and column. */
export function weightMatrix(model: PlanningModel, text: SheetText): Matrix {
  const { weights } = model;
  return matrix(
    {
      name: 'weights',
      title: text.shared.weight,
      note: text.coverage.notes.weights,
      corner: text.shared.profile,
      columns: [...phaseNames, text.coverage.weightSum, text.coverage.neededInProofOfConcept],
      rows: profileNames.map(({ name }) => name),
      style: 'ratio',
      cell: (row, column, place) => {
        const profile = profileNames[row];
        const phase = phases[column];
        if (profile === undefined) return null;
        if (column === proofOfConceptColumn) return proofOfConceptMark(row);
        if (phase === undefined) {
          return {
            formula: `SUM(${span(place, [row, 0], [row, totalColumn - 1])})`,
            value: profileWeight(weights, profile.id),
          };
        }
        return {
          formula: weightInUse(`$A${place.row(row) + 1}`, profile.id, phase.id, text),
          value: weights[profile.id][phase.id],
        };
      },
      closing: [
        { label: text.coverage.weightSum, cell: weightSums('production', model) },
        { label: text.coverage.proofOfConceptSum, cell: weightSums('proofOfConcept', model) },
      ],
    },
    coverageTops.weights,
  );
}

/** The sums of the weights of each phase, over the profiles that a kind of use case needs. */
function weightSums(kind: EffortKind, { weights }: PlanningModel) {
  return (column: number, place: MatrixPlace): Cell => {
    const phase = phases[column];
    if (phase === undefined) return null;
    const rows = (of: number) => span(place, [0, of], [weightSumRow - 1, of]);
    const formula =
      kind === 'production'
        ? `SUM(${rows(column)})`
        : `SUMPRODUCT(${rows(column)},${rows(proofOfConceptColumn)})`;
    return { formula, value: phaseWeight(kind, weights, phase.id) };
  };
}
