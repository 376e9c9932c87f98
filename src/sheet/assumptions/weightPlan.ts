import { effortCurves, effortLevels } from '../../framework/effort';
import { phases, type PhaseId } from '../../framework/phases';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import type { TablePlan } from '../plan';
import { inputTable } from '../tables/inputTable';
import { columnOf } from '../tables/tableSchema';
import type { SheetText } from '../text/sheetText';
import type { WorkbookModel } from '../workbookModel';
import { weightTable } from './assumptionTables';
import { named } from '../layout/cellNames';

/** The formula of a weight: the curve height or the weight of the level, as the effort model says. */
function weightFormula(profile: ProfileId, phase: PhaseId): string {
  const names = {
    High: named('MLTP_WeightHigh'),
    Moderate: named('MLTP_WeightModerate'),
    'Little/no': named('MLTP_WeightLittle'),
  } as const;
  return `IF(${named('MLTP_EffortModel')}="curves",${effortCurves[profile][phase]},${names[effortLevels[profile][phase]]})`;
}

/** MLTP_Weights with the weights of the effort model where none is stated. */
export function weightPlan(
  { model, text, snapshot }: WorkbookModel,
  place: Pick<TablePlan, 'top' | 'left'>,
): TablePlan {
  const weights = (profile: ProfileId) =>
    Object.fromEntries(
      phases.map(({ id }) => [
        id,
        { formula: weightFormula(profile, id), value: model.weights[profile][id] },
      ]),
    );
  return inputTable({
    table: weightTable,
    snapshot,
    language: text.locale,
    place,
    rows: profileNames.map(({ id, name }) => ({ key: name, cells: { profile: name, ...weights(id) } })),
  });
}

/** The weight that counts for the profile named in a cell: that of MLTP_Weights, or of the effort model where it holds none. */
export function weightInUse(nameCell: string, profile: ProfileId, phase: PhaseId, text: SheetText): string {
  const names = columnOf(weightTable, 'profile', text.locale);
  const column = columnOf(weightTable, phase, text.locale);
  const stated = `INDEX(${column},MATCH(${nameCell},${names},0))`;
  return `IF(COUNTIFS(${names},${nameCell},${column},">=0")=0,${weightFormula(profile, phase)},${stated})`;
}
