import { effortCurves, effortLevels } from '../../framework/effort';
import { phases, type PhaseId } from '../../framework/phases';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import type { PlanningModel } from '../../domain/planningModel';
import { tableColumn } from '../layout/address';
import { amountOr } from '../layout/statedNumber';
import { inExistingOrder, untouched } from '../layout/tableRows';
import type { Cell, TablePlan } from '../plan';
import { tableNames, type ExistingTable } from '../tables/existingTable';
import type { SheetText } from '../text/sheetText';
import { asNumber, isAmount } from './statedInput';

/** The cell of a weight: the planner's number stays, a cell without one is given back to the effort model. */
function weightCell(
  profile: (typeof profileNames)[number],
  phase: (typeof phases)[number],
  model: PlanningModel,
  existing: ExistingTable | null,
): Cell {
  const stated = existing?.valueUnder(existing.keys.indexOf(profile.name), phase.name) ?? null;
  if (isAmount(stated)) return asNumber(stated);
  return { formula: weightFormula(profile.id, phase.id), value: model.weights[profile.id][phase.id] };
}

/** The formula of a weight: the curve height or the weight of the level, as the effort model says. */
function weightFormula(profile: ProfileId, phase: PhaseId): string {
  const names = {
    High: 'MLTP_WeightHigh',
    Moderate: 'MLTP_WeightModerate',
    'Little/no': 'MLTP_WeightLittle',
  } as const;
  return `IF(MLTP_EffortModel="curves",${effortCurves[profile][phase]},${names[effortLevels[profile][phase]]})`;
}

/** MLTP_Weights: effort weights by profile and phase. */
export function weightTable(
  model: PlanningModel,
  text: SheetText,
  existing: ExistingTable | null,
  place: Pick<TablePlan, 'top' | 'left'>,
): TablePlan {
  const rows = profileNames.map((profile) => ({
    key: profile.name,
    cells: [profile.name, ...phases.map((phase) => weightCell(profile, phase, model, existing))],
  }));
  return {
    name: tableNames.weights,
    ...place,
    columns: [
      { header: text.columns.profile, style: 'label', width: 28 },
      ...phases.map(({ name }) => ({ header: name, style: 'input' as const, width: 14 })),
    ],
    rows: inExistingOrder(rows, existing, () => untouched(phases.length + 1)),
  };
}

/** The weight that counts for the profile named in a cell: that of MLTP_Weights, or of the effort model where it holds none. */
export function weightInUse(nameCell: string, profile: ProfileId, phase: PhaseId, text: SheetText): string {
  const header = phases.find(({ id }) => id === phase)?.name ?? '';
  const names = tableColumn(tableNames.weights, text.columns.profile);
  const stated = `INDEX(${tableColumn(tableNames.weights, header)},MATCH(${nameCell},${names},0))`;
  return amountOr(stated, weightFormula(profile, phase));
}
