import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import { headlineCell } from '../demand/headlineBlock';
import { emptyPlan } from '../layout/emptyPlan';
import { line, opening } from '../layout/line';
import type { SheetPlan } from '../plan';
import type { WorkbookModel } from '../workbookModel';
import { balanceMatrices, checkMatrix, effortMatrix, missingMatrix, weightMatrix } from './balanceMatrices';
import { carriedCell } from './carriedCell';
import { shownFinding } from './coverageFinding';
import { coveragePlaces, shownRows } from './coveragePlaces';
import { shownFormula, shownName, shownPlan } from './shownQuarter';
import { ratioMatrix, statusFormats, statusMatrices } from './statusMatrices';

/**
 * Coverage of the quarter chosen on it: what is covered and what is missing, and below it capacity, demand, check
 * totals, use-case effort and weights; all as formulas over the Demand sheet.
 */
export function coverageSheet(workbook: WorkbookModel): SheetPlan {
  const { model, text, demand: context } = workbook;
  const matrices = [
    ...statusMatrices(context),
    missingMatrix(context),
    ratioMatrix(context),
    ...balanceMatrices(context),
    checkMatrix(context),
    effortMatrix(context),
    weightMatrix(context),
  ];
  const shown = shownPlan(workbook, { top: shownRows.table, left: 0 });
  const unitsRow = matrices.at(-1)?.nextRow ?? 0;
  return {
    ...emptyPlan('Coverage'),
    blocks: [
      ...opening(
        text.coverage.title,
        headlineCell(model, text),
        `${text.coverage.notes.status} ${text.shared.otherWork}`,
      ),
      line('shown_label', shownRows.number, text.coverage.quarterNumber, 'note'),
      line(
        'shown_number',
        shownRows.number,
        { formula: shownFormula(context.grids, workbook), value: model.shown + 1 },
        'count',
        1,
      ),
      line('shown_finding', shownRows.finding, shownFinding(context), 'finding'),
      ...matrices.flatMap(({ blocks }) => blocks),
      line('units_label', unitsRow, text.coverage.units, 'label'),
      line('units', unitsRow, model.units.length, 'count', 1),
      line('units_note', unitsRow + 1, text.coverage.notes.units, 'note'),
      line('carried', unitsRow + 2, carriedCell(context), 'note'),
    ],
    tables: [shown.plan],
    validations: shown.validations,
    // The label of the choice is longer than the names of profiles.
    styles: [{ area: { top: shownRows.table + 1, left: 0, rows: 1, columns: 1 }, style: 'wrapped' }],
    names: [
      { name: shownName, row: shownRows.number, column: 1 },
      { name: 'MLTP_Units', row: unitsRow, column: 1 },
    ],
    conditionalFormats: statusFormats({
      top: coveragePlaces.status.row(0),
      left: 1,
      rows: profileNames.length + 1,
      columns: phases.length + 1,
    }),
    widths: { 0: 30, ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((column) => [column, 19])) },
    freeze: { rows: 0, columns: 1 },
    printColumns: phases.length + 2,
  };
}
