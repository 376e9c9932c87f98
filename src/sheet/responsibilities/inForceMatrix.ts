import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import { lifeStages } from '../../domain/demand/lifeStages';
import { at } from '../coverage/coveragePlaces';
import { at as demandColumns } from '../demand/demandGrids';
import { cellAt } from '../demand/grid';
import { matrix, type Matrix } from '../layout/matrix';
import type { Cell } from '../plan';
import { columnOf, type ColumnOf } from '../tables/tableSchema';
import { worstFirst } from './responsibilityPlaces';
import { responsibilityTable } from './responsibilityTable';
import type { UnitOwnersInput } from './unitMatrices';

/** Responsibilities in force by phase and profile, and which of them a proof of concept needs. */
export function inForceMatrix({ model, ownership, layout, grids, text }: UnitOwnersInput): Matrix {
  const words = text.responsibilities;
  const place = layout.places.inForce;
  const { profiles: rules, proofPhases } = model.rules;
  const table = (id: ColumnOf<typeof responsibilityTable>) => columnOf(responsibilityTable, id, text.locale);
  return matrix(
    {
      name: 'inForce',
      title: words.titles.inForce,
      note: words.notes.inForce,
      corner: text.shared.phase,
      columns: [...profileNames.map(({ name }) => name), words.columns.proof],
      rows: phases.map(({ name }) => name),
      style: 'count',
      cell: (row, column): Cell => {
        const phase = phases[row]?.id ?? 'dataIngestion';
        const profile = profileNames[column];
        if (profile === undefined) {
          const share = cellAt(grids.stated, lifeStages.length, demandColumns.share.phases + row);
          return { formula: `IF(Demand!${share}>0,1,0)`, value: proofPhases.includes(phase) ? 1 : 0 };
        }
        const here =
          `${table('profile')},${at(place, -1, column, 'row')},` +
          `${table('phase')},${at(place, row, -1, 'column')}`;
        const leftOut = worstFirst.indexOf('leftOut') + 1;
        return {
          formula: `COUNTIFS(${here},${table('statusNumber')},"<>${leftOut}")`,
          value: ownership.responsibilities.filter(
            (each) => each.profile === profile.id && each.phase === phase && each.leftOut === null,
          ).length,
        };
      },
      closing: [
        {
          label: words.columns.proof,
          cell: (column) => {
            const profile = profileNames[column];
            if (profile === undefined) return null;
            const inProof = cellAt(grids.profile, column, demandColumns.profile.inProof);
            return { formula: `Demand!${inProof}`, value: rules[profile.id].inProofOfConcept ? 1 : 0 };
          },
        },
      ],
    },
    layout.tops.inForce,
  );
}
