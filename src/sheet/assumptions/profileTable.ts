import { levels } from '../../framework/levels';
import { profileNames } from '../../framework/profileNames';
import type { PlanningModel } from '../../domain/planningModel';
import { inExistingOrder, untouched } from '../layout/tableRows';
import type { Cell, TablePlan } from '../plan';
import { tableNames, type ExistingTable } from '../tables/existingTable';
import type { SheetText } from '../text/sheetText';
import { asNumber, isAmount } from './statedInput';

/** The cell of minimum heads: the planner's number stays, a cell without one gets the number that counts. */
function minimumCell(profile: string, heads: number, existing: ExistingTable): Cell {
  const stated = existing.value(existing.keys.indexOf(profile), 'minimumHeads');
  return isAmount(stated) ? asNumber(stated) : heads;
}

/** MLTP_Profiles: minimum heads and minimum level of each profile. */
export function profileTable(
  model: PlanningModel,
  text: SheetText,
  existing: ExistingTable | null,
  place: Pick<TablePlan, 'top' | 'left'>,
): TablePlan {
  const rows = profileNames.map(({ id, name }) => ({
    key: name,
    cells:
      existing === null
        ? [
            name,
            model.minimumHeads[id],
            levels.find((level) => level.id === model.minimumLevels[id])?.name ?? null,
          ]
        : [...untouched(1), minimumCell(name, model.minimumHeads[id], existing), ...untouched(1)],
  }));
  return {
    name: tableNames.profiles,
    ...place,
    columns: [
      { header: text.columns.profile, style: 'label', width: 28 },
      {
        header: text.columns.minimumHeads,
        style: 'input',
        width: 14,
        validation: { kind: 'whole', min: 0, max: 1000 },
      },
      {
        header: text.columns.minimumLevel,
        style: 'input',
        width: 14,
        validation: { kind: 'list', values: levels.map(({ name }) => name) },
      },
    ],
    rows: inExistingOrder(rows, existing, () => untouched(3)),
  };
}
