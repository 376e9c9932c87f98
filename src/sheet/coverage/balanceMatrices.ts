import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import { isProfileNeeded, plannedByHeads } from '../../domain/demand/demand';
import { usualMinimumHeads } from '../../domain/demand/managementHeads';
import type { PlanningModel } from '../../domain/planningModel';
import { quoted } from '../layout/address';
import { matrix, type Matrix } from '../layout/matrix';
import { amountOr } from '../layout/statedNumber';
import type { Cell } from '../plan';
import { profileTable } from '../assumptions/assumptionTables';
import { mappingColumn, profileColumns } from '../mapping/mappingTable';
import { columnOf } from '../tables/tableSchema';
import type { SheetText } from '../text/sheetText';
import { coverageFigures } from './coverageFigures';
import {
  at,
  coveragePlaces,
  coverageTops,
  proofOfConceptColumn,
  proofOfConceptSumRow,
  span,
  totalColumn,
  totalRow,
  weightSumRow,
} from './coveragePlaces';
import { named } from '../layout/cellNames';

const phaseNames = phases.map(({ name }) => name);
const rowNames = profileNames.map(({ name }) => name);

/** FTE of the profile named in a cell: the sum of FTE x share over the three profile columns of the Mapping table. */
function profileFteFormula(nameCell: string, text: SheetText): string {
  return profileColumns
    .map(
      ({ fte, profile }) => `SUMIFS(${mappingColumn(fte, text)},${mappingColumn(profile, text)},${nameCell})`,
    )
    .join('+');
}

/** Missing FTE, capacity and demand, profile by phase, from top to bottom. */
export function balanceMatrices(model: PlanningModel, text: SheetText): readonly Matrix[] {
  return [missingMatrix(model, text), capacityMatrix(model, text), demandMatrix(model, text)];
}

function missingMatrix(model: PlanningModel, text: SheetText): Matrix {
  const figures = coverageFigures(model);
  const missing = (row: number, column: number) => {
    const { capacity, demand } = figures(row, column);
    return Math.max(0, demand - capacity);
  };
  const { capacity, demand } = coveragePlaces;
  return matrix(
    {
      name: 'missing',
      title: text.coverage.missing,
      note: text.coverage.notes.missing,
      corner: text.shared.profile,
      columns: [...phaseNames, text.coverage.largest],
      rows: rowNames,
      style: 'fte',
      cell: (row, column, place) =>
        column === totalColumn
          ? {
              formula: `MAX(${span(place, [row, 0], [row, totalColumn - 1])})`,
              value: Math.max(...phases.map((_, phase) => missing(row, phase))),
            }
          : {
              formula: `MAX(0,${at(demand, row, column)}-${at(capacity, row, column)})`,
              value: missing(row, column),
            },
      closing: [
        {
          label: text.coverage.largest,
          cell: (column, place) => ({
            formula: `MAX(${span(place, [0, column], [totalRow - 1, column])})`,
            value: Math.max(
              ...profileNames.map((_, row) =>
                column === totalColumn
                  ? Math.max(...phases.map((__, phase) => missing(row, phase)))
                  : missing(row, column),
              ),
            ),
          }),
        },
      ],
    },
    coverageTops.missing,
  );
}

/** Sums of the columns of a matrix, as its closing row. */
function columnSums(of: 'capacity' | 'demand', model: PlanningModel, text: SheetText) {
  const figures = coverageFigures(model);
  return {
    label: text.shared.total,
    cell: (column: number): Cell => ({
      formula: `SUM(${span(coveragePlaces[of], [0, column], [totalRow - 1, column])})`,
      value: figures(totalRow, column)[of],
    }),
  };
}

function capacityMatrix(model: PlanningModel, text: SheetText): Matrix {
  const figures = coverageFigures(model);
  const { weights } = coveragePlaces;
  return matrix(
    {
      name: 'capacity',
      title: `${text.shared.capacity} (FTE)`,
      note: text.coverage.notes.capacity,
      corner: text.shared.profile,
      columns: [...phaseNames, text.coverage.fte],
      rows: rowNames,
      style: 'fte',
      cell: (row, column, place) => {
        const value = figures(row, column).capacity;
        if (column === totalColumn) {
          return { formula: profileFteFormula(`$A${place.row(row) + 1}`, text), value };
        }
        const sum = at(weights, row, totalColumn, 'column');
        const fte = at(place, row, totalColumn, 'column');
        return { formula: `IF(${sum}=0,0,${fte}*${at(weights, row, column)}/${sum})`, value };
      },
      closing: [columnSums('capacity', model, text)],
    },
    coverageTops.capacity,
  );
}

function demandMatrix(model: PlanningModel, text: SheetText): Matrix {
  const figures = coverageFigures(model);
  const { effort, weights } = coveragePlaces;
  return matrix(
    {
      name: 'demand',
      title: `${text.shared.demand} (FTE)`,
      note: text.coverage.notes.demand,
      corner: text.shared.profile,
      columns: [...phaseNames, text.shared.total],
      rows: rowNames,
      style: 'fte',
      cell: (row, column, place) => {
        const value = figures(row, column).demand;
        if (column === totalColumn) {
          return { formula: `SUM(${span(place, [row, 0], [row, totalColumn - 1])})`, value };
        }
        const weight = at(weights, row, column);
        if (profileNames[row]?.id === plannedByHeads) {
          const sum = at(weights, row, totalColumn, 'column');
          return { formula: `IF(${sum}=0,0,${managementFormula(text)}*${weight}/${sum})`, value };
        }
        const part = (effortRow: number, sumRow: number, mark: string) => {
          const sum = at(weights, sumRow, column, 'row');
          return `IF(${sum}=0,0,${at(effort, effortRow, column, 'row')}*${weight}${mark}/${sum})`;
        };
        const mark = `*${at(weights, row, proofOfConceptColumn, 'column')}`;
        return { formula: `${part(0, weightSumRow, '')}+${part(1, proofOfConceptSumRow, mark)}`, value };
      },
      closing: [columnSums('demand', model, text)],
    },
    coverageTops.demand,
  );
}

/** Heads of AI Management: its minimum heads, per unit where each unit decides for itself. */
function managementFormula({ locale }: SheetText): string {
  const heads = columnOf(profileTable, 'minimumHeads', locale);
  const names = columnOf(profileTable, 'profile', locale);
  const name = profileNames.find(({ id }) => id === plannedByHeads)?.name ?? '';
  const stated = amountOr(
    `INDEX(${heads},MATCH(${quoted(name)},${names},0))`,
    String(usualMinimumHeads(plannedByHeads)),
  );
  return `${stated}*IF(${named('MLTP_OrganisationPattern')}="decentralised",MAX(1,${named('MLTP_Units')}),1)`;
}

/** 1 for the profiles that a proof of concept needs, 0 for the others. */
export function proofOfConceptMark(row: number): number {
  const profile = profileNames[row];
  return profile !== undefined && isProfileNeeded('proofOfConcept', profile.id) ? 1 : 0;
}
