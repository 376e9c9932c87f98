import type { CostPlaces } from '../../domain/budget/costMonths';
import type { MappedMember } from '../../domain/mapping/reviewOrder';
import type { EffectContext } from '../planEffect/effectGrid';
import type { TablePlan } from '../plan';
import type { Snapshot } from '../snapshot';
import { textCell } from '../tables/cellKind';
import { inputTable, readInputs } from '../tables/inputTable';
import { columnOf, tableSchema } from '../tables/tableSchema';
import { literalText } from '../team/mappingFormulas';
import type { WorkbookModel } from '../workbookModel';
import { unitNumberOf, unitNumberOfMember } from './costPlaces';
import { centreNames } from './monthPlaces';

/** Cost centres with a row of their own; further ones count together with none. */
const mostCentres = 60;

/** MLTP_UnitCentres: the cost centre that pays for what the plan adds to a unit; the planner's to change. */
const unitCentreTable = tableSchema({
  name: 'MLTP_UnitCentres',
  key: 'unit',
  columns: {
    unit: { heading: { en: 'Unit', de: 'Bereich' }, style: 'label', width: 22, kind: textCell },
    costCentre: {
      heading: { en: 'Cost centre of the plan', de: 'Kostenstelle des Plans' },
      style: 'input',
      width: 16,
      kind: textCell,
    },
  },
});

/** The cost centres of a workbook, and which of them pays for the lines of each unit; the order of units is that of Plan Effect. */
export interface CostCentres {
  readonly names: readonly string[];
  readonly ofUnit: readonly string[];
}

/** The cost centre of most members of each unit; the first by name where several have as many, none where nobody has one. */
function usualCentres(staff: readonly MappedMember[], effect: EffectContext): readonly string[] {
  const counts = effect.places.map(() => new Map<string, number>());
  for (const { member } of staff) {
    const counted = counts[unitNumberOfMember(member, effect) - 1];
    if (member.costCentre !== '') counted?.set(member.costCentre, (counted.get(member.costCentre) ?? 0) + 1);
  }
  return counts.map(
    (counted) =>
      [...counted].toSorted(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))[0]?.[0] ??
      '',
  );
}

/** The cost centres of roster and units in the order of their names. */
export function costCentres(
  staff: readonly MappedMember[],
  effect: EffectContext,
  snapshot: Snapshot,
): CostCentres {
  const stated = readInputs(snapshot, unitCentreTable);
  const usual = usualCentres(staff, effect);
  const ofUnit = effect.places.map(({ label }, index) => {
    return stated.get(label)?.costCentre ?? usual[index] ?? '';
  });
  const found = new Map<string, string>();
  for (const name of [...staff.map(({ member }) => member.costCentre), ...ofUnit])
    if (name !== '' && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), name);
  const names = [...found.values()].toSorted((one, other) => (one < other ? -1 : 1));
  return { names: names.slice(0, mostCentres), ofUnit };
}

/** The number of a cost centre, from 1; that of none and all others is last. */
export function centreNumberOf(name: string, { centres }: Pick<WorkbookModel, 'centres'>): number {
  const at = centres.names.findIndex((each) => each.toLowerCase() === name.toLowerCase());
  return at < 0 ? centres.names.length + 1 : at + 1;
}

/** The same as a formula; the cost centre is in a cell. */
export function centreNumberFormula(
  cell: string,
  { centres, effect }: Pick<WorkbookModel, 'centres' | 'effect'>,
): string {
  const last = centres.names.length + 1;
  const found = literalText(cell, centres.names.join(''));
  return `IFERROR(MATCH(${found}&"",${centreNames(effect.places.length, last)},0),${last})`;
}

/** The same of the cost centre that MLTP_UnitCentres states for the unit whose name is in a cell. */
export function unitCentreFormula(unit: string, { text, effect }: WorkbookModel): string {
  const { locale } = text;
  const units = columnOf(unitCentreTable, 'unit', locale);
  const name = literalText(unit, effect.places.map(({ label }) => label).join(''));
  return `IFERROR(INDEX(${columnOf(unitCentreTable, 'costCentre', locale)},MATCH(${name},${units},0))&"","")`;
}

/** MLTP_UnitCentres with the cost centre of most members where none is stated. */
export function unitCentrePlan(
  { effect, centres, text, snapshot }: WorkbookModel,
  place: Pick<TablePlan, 'top' | 'left'>,
): TablePlan {
  const rows = effect.places.map(({ label }, index) => ({
    key: label,
    cells: { unit: label, costCentre: centres.ofUnit[index] ?? '' },
  }));
  return inputTable({ table: unitCentreTable, snapshot, language: text.locale, place, rows });
}

/** The units and cost centres of a workbook, as what is worked out by month asks for them. */
export function costPlaces(effect: Pick<EffectContext, 'places'>, centres: CostCentres): CostPlaces {
  // A large roster asks for a few dozen names again and again.
  const known = new Map<string, number>();
  const centreOf = (name: string) => {
    const number = known.get(name) ?? centreNumberOf(name, { centres }) - 1;
    known.set(name, number);
    return number;
  };
  return {
    units: effect.places.length,
    centres: centres.names.length + 1,
    unitOf: ({ member }) => unitNumberOfMember(member, effect) - 1,
    unitOfLine: ({ place }) => unitNumberOf(place, effect) - 1,
    centreOf: ({ member }) => centreOf(member.costCentre),
    centreOfUnit: (unit) => centreOf(centres.ofUnit[unit] ?? ''),
  };
}
