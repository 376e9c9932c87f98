import type { Snapshot } from '../snapshot';
import type { SheetPlan, TablePlan } from '../plan';
import { textCell } from '../tables/cellKind';
import { inputTable, readInputs } from '../tables/inputTable';
import { columnOf, tableSchema } from '../tables/tableSchema';
import type { WorkbookModel } from '../workbookModel';

/** MLTP_UnitShown: the unit and the quarter that the Unit sheet shows; one row, the reader's. */
const unitShownTable = tableSchema({
  name: 'MLTP_UnitShown',
  key: 'what',
  columns: {
    what: { heading: { en: 'Choose here', de: 'Hier wählen' }, style: 'label', width: 34, kind: textCell },
    unit: {
      heading: { en: 'Unit', de: 'Bereich' },
      style: 'input',
      width: 22,
      kind: textCell,
      refilled: true,
    },
    quarter: {
      heading: { en: 'Quarter', de: 'Quartal' },
      style: 'input',
      width: 12,
      kind: textCell,
      refilled: true,
    },
  },
});

/** Numbers of the unit, in the order of Plan Effect, and of the quarter that are shown, from 0. */
export interface UnitShown {
  readonly unit: number;
  readonly quarter: number;
}

/** The unit that pays for most members. */
function largestUnit({ effect, months }: WorkbookModel): number {
  const heads = effect.places.map((_, unit) => months[0]?.byUnit[unit]?.heads ?? 0);
  return heads.indexOf(Math.max(...heads));
}

/** What the reader chose; the largest unit and the quarter that all sheets show where nothing is. */
export function readUnitShown(workbook: WorkbookModel, snapshot: Snapshot = workbook.snapshot): UnitShown {
  const { effect, model } = workbook;
  const [stated] = [...readInputs(snapshot, unitShownTable).values()];
  if (stated === undefined) return { unit: Math.max(0, largestUnit(workbook)), quarter: model.shown };
  const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();
  const unit = effect.places.findIndex(({ label }) => same(label, stated.unit));
  const quarter = model.quarters.findIndex((each) => same(each.quarter.name, stated.quarter));
  return { unit: Math.max(0, unit), quarter: Math.max(0, quarter) };
}

/** The table with the lists of units and quarters that it offers. */
export function unitShownPlan(
  workbook: WorkbookModel,
  { unit, quarter }: UnitShown,
  place: Pick<TablePlan, 'top' | 'left'>,
): { readonly plan: TablePlan; readonly validations: SheetPlan['validations'] } {
  const { effect, model, text, snapshot } = workbook;
  const units = effect.places.map(({ label }) => label);
  const quarters = model.quarters.map((each) => each.quarter.name);
  const what = text.unitSheet.choose;
  const cells = { what, unit: units[unit] ?? '', quarter: quarters[quarter] ?? '' };
  const cell = (column: number) => ({ top: place.top + 1, left: place.left + column, rows: 1, columns: 1 });
  return {
    plan: inputTable({
      table: unitShownTable,
      snapshot,
      language: text.locale,
      place,
      rows: [{ key: what, cells }],
    }),
    validations: [
      { area: cell(1), rule: { kind: 'list', values: units } },
      { area: cell(2), rule: { kind: 'list', values: quarters } },
    ],
  };
}

/** The word that the reader chose, as a formula. */
export function chosen(column: 'unit' | 'quarter', { text }: WorkbookModel): string {
  return `TRIM(INDEX(${columnOf(unitShownTable, column, text.locale)},1))`;
}
