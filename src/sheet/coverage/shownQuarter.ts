import type { Quarter } from '../../domain/calendar/quarter';
import { at as column } from '../demand/demandGrids';
import { columnCells } from '../demand/grid';
import type { DemandGrids } from '../demand/demandGrids';
import type { Snapshot } from '../snapshot';
import { textCell } from '../tables/cellKind';
import { inputTable, readInputs } from '../tables/inputTable';
import { columnOf, tableSchema } from '../tables/tableSchema';
import type { SheetPlan, TablePlan } from '../plan';
import type { WorkbookModel } from '../workbookModel';

/** MLTP_Shown: the quarter that Coverage, Effort and Team show; one row, the planner's. */
const shownTable = tableSchema({
  name: 'MLTP_Shown',
  key: 'what',
  columns: {
    what: { heading: { en: 'Choose here', de: 'Hier wählen' }, style: 'label', width: 30, kind: textCell },
    quarter: {
      heading: { en: 'Quarter', de: 'Quartal' },
      style: 'input',
      width: 19,
      kind: textCell,
      refilled: true,
    },
  },
});

/** The name of the cell that holds the number of the quarter shown, from 1. */
export const shownName = 'MLTP_QuarterShown';

/** The quarter that the planner chose, from 0; the first where none of the plan is stated. */
export function readShown(snapshot: Snapshot, quarters: readonly Quarter[]): number {
  const [stated] = [...readInputs(snapshot, shownTable).values()];
  const word = stated?.quarter.toLowerCase() ?? '';
  // As the formula of the sheet finds it: by its whole name.
  return Math.max(
    0,
    quarters.findIndex(({ name }) => name.toLowerCase() === word),
  );
}

/** The quarter of a name such as Q1 2027, 2027 Q1 or 2027-Q1, from 0; -1 where the plan has none of that name. */
export function quarterIndex(stated: string, quarters: readonly Quarter[]): number {
  const key = (text: string) =>
    text
      .toUpperCase()
      .match(/Q\d|\d{4}/gu)
      ?.toSorted()
      .join(' ') ?? '';
  return stated === '' ? -1 : quarters.findIndex(({ name }) => key(name) === key(stated));
}

/** The table with the list of quarters it offers. */
export function shownPlan(
  { model, text, snapshot }: WorkbookModel,
  place: Pick<TablePlan, 'top' | 'left'>,
): { readonly plan: TablePlan; readonly validations: SheetPlan['validations'] } {
  const names = model.quarters.map(({ quarter }) => quarter.name);
  const label = text.coverage.quarterShown;
  const cells = { what: label, quarter: names[model.shown] ?? '' };
  return {
    plan: inputTable({
      table: shownTable,
      snapshot,
      language: text.locale,
      place,
      rows: [{ key: label, cells }],
    }),
    validations: [
      {
        area: { top: place.top + 1, left: place.left + 1, rows: 1, columns: 1 },
        rule: { kind: 'list', values: names },
      },
    ],
  };
}

/** The formula for the number of the quarter shown. */
export function shownFormula(grids: DemandGrids, { text }: WorkbookModel): string {
  const names = `Demand!${columnCells(grids.quarter, column.quarter.name)}`;
  return `IFERROR(MATCH(TRIM(INDEX(${columnOf(shownTable, 'quarter', text.locale)},1)),${names},0),1)`;
}
