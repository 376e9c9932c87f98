import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import type { PlanningModel } from '../../domain/planningModel';
import { emptyPlan } from '../layout/emptyPlan';
import { line, opening } from '../layout/line';
import type { SheetPlan } from '../plan';
import type { SheetText } from '../text/sheetText';
import { balanceMatrices } from './balanceMatrices';
import { coverageFinding } from './coverageFinding';
import { coveragePlaces } from './coveragePlaces';
import { effortMatrix, weightMatrix } from './demandMatrices';
import { ratioMatrix, statusFormats, statusMatrix } from './statusMatrices';
import { named } from '../layout/cellNames';

/**
 * Coverage: what is covered, and below it capacity, demand, missing FTE, use-case effort and weights it is made of,
 * all as formulas over the Mapping, Use Cases and Assumptions tables.
 */
export function coverageSheet(model: PlanningModel, text: SheetText): SheetPlan {
  const matrices = [
    statusMatrix(model, text),
    ratioMatrix(model, text),
    ...balanceMatrices(model, text),
    effortMatrix(model, text),
    weightMatrix(model, text),
  ];
  const unitsRow = matrices.at(-1)?.nextRow ?? 0;
  return {
    ...emptyPlan('Coverage'),
    blocks: [
      ...opening(text.coverage.title, coverageFinding(model, text), text.coverage.notes.status),
      ...matrices.flatMap(({ blocks }) => blocks),
      line('units_label', unitsRow, text.coverage.units, 'label'),
      line('units', unitsRow, model.units.length, 'count', 1),
      line('units_note', unitsRow + 1, text.coverage.notes.units, 'note'),
    ],
    names: [{ name: named('MLTP_Units'), row: unitsRow, column: 1 }],
    conditionalFormats: statusFormats({
      top: coveragePlaces.status.row(0),
      left: 1,
      rows: profileNames.length + 1,
      columns: phases.length + 1,
    }),
    widths: { 0: 30, ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((column) => [column, 19])) },
    freeze: { rows: 0, columns: 1 },
  };
}
