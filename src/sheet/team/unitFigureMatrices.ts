import { stages } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import { plannedByHeads } from '../../domain/demand/demand';
import { effortKinds } from '../../domain/demand/useCase';
import type { PlanningModel } from '../../domain/planningModel';
import type { PlaceBalance, PlaceFigures } from '../../domain/team/placeBalance';
import { phasesOfStage, stagePart } from '../../domain/team/stagePart';
import { phases } from '../../framework/phases';
import { quoted } from '../layout/address';
import { matrix, type Matrix } from '../layout/matrix';
import type { Cell, Style } from '../plan';
import type { SheetText } from '../text/sheetText';
import {
  at,
  coveragePlaces,
  proofOfConceptColumn,
  proofOfConceptSumRow,
  span,
  totalColumn,
  weightSumRow,
} from '../coverage/coveragePlaces';
import { kindWords, stageColumns, useCaseColumn } from '../useCases/useCaseTable';
import { allLevelsColumn } from './levelMatrices';
import { equalTo, fteFormula, headsFormula } from './mappingFormulas';
import { minimumColumns } from './minimumMatrix';
import { furtherProfiles, type TeamMatrix, type TeamPlaces } from './teamPlaces';

const profileHeads = profileNames.map(({ name }) => name);
/** Production and proof of concept, each in the three stages. */
const stageKinds = effortKinds.flatMap((kind) => stages.map((_, stage) => ({ kind, stage })));

/** What the matrices of units are made from. */
export interface UnitInput {
  readonly model: PlanningModel;
  readonly balance: PlaceBalance;
  readonly text: SheetText;
  readonly layout: TeamPlaces;
}

/** The label of a unit: its name, or that none is stated. */
export function unitLabel(unit: string, text: SheetText): string {
  return unit === '' ? text.shared.organisation : unit;
}

/** A matrix of units by profile with the whole organisation as its closing row. */
export function unitMatrix(
  name: TeamMatrix,
  { balance, text, layout }: UnitInput,
  style: Style,
  cell: (unit: PlaceFigures, row: number, column: number) => Cell,
  closing: (column: number) => Cell,
  columns: readonly string[] = profileHeads,
): Matrix {
  const team = text.team;
  return matrix(
    {
      name,
      title: team.titles[name],
      note: team.notes[name],
      corner: text.shared.unit,
      columns,
      rows: balance.units.map(({ unit }) => unitLabel(unit, text)),
      style,
      cell: (row, column) => {
        const unit = balance.units[row];
        return unit === undefined ? null : cell(unit, row, column);
      },
      closing: [{ label: team.centre, cell: closing }],
    },
    layout.tops[name],
  );
}

/** Capacity, demand, effort and heads of each unit, and the parts of the stages that demand is made of. */
export function unitFigureMatrices(input: UnitInput): readonly Matrix[] {
  return [
    capacityMatrix(input),
    demandMatrix(input),
    effortMatrix(input),
    partMatrix(input),
    headsMatrix(input),
  ];
}

function capacityMatrix(input: UnitInput): Matrix {
  const { balance, text, layout } = input;
  const place = layout.places.unitFte;
  return unitMatrix(
    'unitFte',
    input,
    'fte',
    (unit, row, column) => ({
      formula: fteFormula(
        at(place, -1, column, 'row'),
        [['unit', equalTo(at(place, row, -1, 'column'), unit.unit)]],
        furtherProfiles,
        text,
      ),
      value: unit.fte[profileNames[column]?.id ?? plannedByHeads],
    }),
    (column) => ({
      formula: at(layout.places.fte, column, allLevelsColumn),
      value: balance.whole.fte[profileNames[column]?.id ?? plannedByHeads],
    }),
  );
}

function headsMatrix(input: UnitInput): Matrix {
  const { balance, text, layout } = input;
  const place = layout.places.unitHeads;
  return unitMatrix(
    'unitHeads',
    input,
    'count',
    (unit, row, column) => ({
      formula: headsFormula(
        at(place, -1, column, 'row'),
        [['unit', equalTo(at(place, row, -1, 'column'), unit.unit)]],
        furtherProfiles,
        text,
      ),
      value: unit.heads[profileNames[column]?.id ?? plannedByHeads],
    }),
    (column) => ({
      formula: at(layout.places.heads, column, allLevelsColumn),
      value: balance.whole.heads[profileNames[column]?.id ?? plannedByHeads],
    }),
  );
}

function demandMatrix(input: UnitInput): Matrix {
  const { balance, text, layout } = input;
  const { unitEffort, parts, minimum } = layout.places;
  const { perUnit } = text.team;
  const last = stageKinds.length - 1;
  return unitMatrix(
    'unitDemand',
    input,
    'fte',
    (unit, row, column) => {
      const effort = `${at(unitEffort, row, 0, 'column')}:${at(unitEffort, row, last, 'column')}`;
      const asked = `SUMPRODUCT(${effort},${span(parts, [column, 0], [column, last])})`;
      const planned = at(minimum, column, minimumColumns.planned);
      const least = `IF(${planned}=${quoted(perUnit)},${at(minimum, column, minimumColumns.minimumHeads)},0)`;
      return {
        formula: unit.unit === '' ? asked : `MAX(${asked},${least})`,
        value: unit.demand[profileNames[column]?.id ?? plannedByHeads],
      };
    },
    (column) => {
      const profile = profileNames[column]?.id ?? plannedByHeads;
      const least = profile === plannedByHeads ? minimumColumns.needed : minimumColumns.minimumHeads;
      return {
        formula: `MAX(Coverage!${at(coveragePlaces.demand, column, totalColumn)},${at(minimum, column, least)})`,
        value: balance.whole.demand[profile],
      };
    },
  );
}

/** The headings of production and proof of concept by stage. */
function stageHeadings(text: SheetText): readonly string[] {
  const { proofOfConcept } = text.team;
  return stageKinds.map(({ kind, stage }) =>
    kind === 'production' ? (stages[stage] ?? '') : `${stages[stage] ?? ''}, ${proofOfConcept}`,
  );
}

function effortMatrix(input: UnitInput): Matrix {
  const { balance, text, layout } = input;
  const place = layout.places.unitEffort;
  const { proofOfConcept } = kindWords(text);
  return unitMatrix(
    'unitEffort',
    input,
    'fte',
    (unit, row, index) => {
      const { kind, stage } = stageKinds[index] ?? { kind: 'production', stage: 0 };
      const sum = useCaseColumn(stageColumns[stage] ?? 'countedFte', text);
      const here = `${useCaseColumn('unit', text)},${equalTo(at(place, row, -1, 'column'), unit.unit)}`;
      const proofs = `SUMIFS(${sum},${here},${useCaseColumn('kind', text)},${quoted(proofOfConcept)})`;
      return {
        formula: kind === 'production' ? `SUMIFS(${sum},${here})-${proofs}` : proofs,
        value: unit.effort[kind][stage] ?? 0,
      };
    },
    (index) => {
      const { kind, stage } = stageKinds[index] ?? { kind: 'production', stage: 0 };
      const row = effortKinds.indexOf(kind);
      const ofStage = phases.flatMap((phase, phaseColumn) =>
        phase.stage === stages[stage] ? [at(coveragePlaces.effort, row, phaseColumn)] : [],
      );
      return {
        formula: ofStage.map((cell) => `Coverage!${cell}`).join('+'),
        value: balance.whole.effort[kind][stage] ?? 0,
      };
    },
    stageHeadings(text),
  );
}

function partMatrix({ model, text, layout }: UnitInput): Matrix {
  const team = text.team;
  return matrix(
    {
      name: 'parts',
      title: team.titles.parts,
      note: team.notes.parts,
      corner: text.shared.profile,
      columns: stageHeadings(text),
      rows: profileHeads,
      style: 'percent',
      cell: (row, column) => {
        const profile = profileNames[row]?.id ?? plannedByHeads;
        const { kind, stage } = stageKinds[column] ?? { kind: 'production', stage: 0 };
        const ofStage = phasesOfStage(kind, stage);
        if (profile === plannedByHeads || ofStage.length === 0) return 0;
        const { weights } = coveragePlaces;
        const sumRow = kind === 'production' ? weightSumRow : proofOfConceptSumRow;
        const mark =
          kind === 'production' ? '' : `*Coverage!${at(weights, row, proofOfConceptColumn, 'column')}`;
        const terms = ofStage.map((phase) => {
          const index = phases.findIndex(({ id }) => id === phase.id);
          const sum = `Coverage!${at(weights, sumRow, index)}`;
          return `IF(${sum}=0,0,Coverage!${at(weights, row, index)}/${sum})`;
        });
        return {
          formula: `(${terms.join('+')})/${ofStage.length}${mark}`,
          value: stagePart(kind, stage, profile, model.weights),
        };
      },
    },
    layout.tops.parts,
  );
}
