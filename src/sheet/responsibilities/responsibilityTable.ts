import { omissions, type Omission } from '../../framework/maturityRules';
import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import { profiles } from '../../framework/profiles';
import { sourceText } from '../../framework/source';
import type { OwnedResponsibility, Ownership } from '../../domain/team/ownership';
import { quoted, reference } from '../layout/address';
import { inExistingOrder } from '../layout/tableRows';
import type { Cell, TablePlan } from '../plan';
import { standingTable } from '../tables/tableReading';
import { cellOf, planColumns, rowCells, tableSchema, type RowCells } from '../tables/tableSchema';
import type { WorkbookModel } from '../workbookModel';
import { unitLabel } from '../team/unitFigureMatrices';
import type { SheetText } from '../text/sheetText';
import { at } from '../coverage/coveragePlaces';
import { at as demandColumns, type DemandGrids } from '../demand/demandGrids';
import { cellAt } from '../demand/grid';
import { ownerColumns } from './ownerMatrix';
import {
  holdsFormula,
  linesOfText,
  ownershipSymbols,
  proofColumn,
  textColumn,
  unitClosing,
  unitColumns,
  whyLine,
  worstFirst,
  type ResponsibilityLayout,
} from './responsibilityPlaces';

/** MLTP_Responsibilities: one row per responsibility of the framework. */
export const responsibilityTable = tableSchema({
  name: 'MLTP_Responsibilities',
  key: 'id',
  columns: {
    id: { heading: { en: 'Responsibility id', de: 'Verantwortungs-Id' }, style: 'text', width: 34 },
    profile: { heading: { en: 'Profile', de: 'Profil' }, style: 'text', width: 26 },
    phase: { heading: { en: 'Phase', de: 'Phase' }, style: 'text', width: 24 },
    heads: { heading: { en: 'Heads', de: 'Köpfe' }, style: 'count', width: 17 },
    takenOverBy: { heading: { en: 'Taken over by', de: 'Übernommen von' }, style: 'text', width: 17 },
    owners: { heading: { en: 'Owners', de: 'Verantwortliche' }, style: 'count', width: 17 },
    status: { heading: { en: 'Status', de: 'Status' }, style: 'status', width: 19 },
    effort: { heading: { en: 'Effort weight', de: 'Aufwandsgewicht' }, style: 'ratio', width: 17 },
    tailoring: { heading: { en: 'Tailoring', de: 'Zuschnitt' }, style: 'status', width: 17 },
    blindIn: { heading: { en: 'Without an owner in', de: 'Niemand in' }, style: 'wrapped', width: 24 },
    neededBy: { heading: { en: 'Needed by', de: 'Gebraucht von' }, style: 'text', width: 20 },
    stage: { heading: { en: 'Stage', de: 'Abschnitt' }, style: 'text', width: 18 },
    source: { heading: { en: 'Source', de: 'Quelle' }, style: 'text', width: 40 },
    responsibility: { heading: { en: 'Responsibility', de: 'Verantwortung' }, style: 'wrapped', width: 100 },
    why: { heading: { en: 'Why', de: 'Warum' }, style: 'wrapped', width: 70 },
    statusNumber: { heading: { en: 'Status number', de: 'Status als Zahl' }, style: 'count', width: 10 },
  },
});

/** The names of units without an owner, as a sheet lists them. */
export function blindNames(units: readonly string[], text: SheetText): string {
  return units.map((unit) => unitLabel(unit, text)).join(', ');
}

/** What the table is made from. */
export interface ResponsibilityInput {
  readonly workbook: WorkbookModel;
  readonly ownership: Ownership;
  readonly layout: ResponsibilityLayout;
  readonly grids: DemandGrids;
}

/** The table of all responsibilities, one row each, with owners, status and tailoring as live formulas. */
export function responsibilitiesPlan(input: ResponsibilityInput): TablePlan {
  const { workbook, ownership, layout } = input;
  const { text, snapshot } = workbook;
  const rows = ownership.responsibilities.map((each) => ({
    key: each.id,
    cells: rowCells(responsibilityTable, cells(each, input)),
  }));
  return {
    name: responsibilityTable.name,
    top: layout.tops.table,
    left: 0,
    columns: planColumns(responsibilityTable, text.locale),
    rows: inExistingOrder(rows, standingTable(snapshot, responsibilityTable), () => null),
  };
}

function cells(
  each: OwnedResponsibility,
  { workbook, ownership, layout, grids }: ResponsibilityInput,
): RowCells<typeof responsibilityTable> {
  const { model, text } = workbook;
  const { locale } = text;
  const profile = profileNames.find(({ id }) => id === each.profile)?.name ?? '';
  const phase = phases.find(({ id }) => id === each.phase)?.name ?? '';
  const ownProfile = cellOf(responsibilityTable, 'profile', locale);
  const figures = ownership.profiles.find((one) => one.profile === each.profile);
  const own = (column: keyof typeof ownerColumns) => {
    const index = ownerColumns[column];
    return `INDEX(${ownerArea(index, layout)},MATCH(${ownProfile},${ownerArea(-1, layout)},0))`;
  };
  const inUnits = (row: keyof typeof unitClosing) => {
    const place = layout.places.unitOwners;
    const area = (line: number) =>
      `${at(place, line, unitColumns.profiles, 'both')}:` +
      at(place, line, unitColumns.profiles + profileNames.length - 1, 'both');
    return `INDEX(${area(layout.units + unitClosing[row])},1,MATCH(${ownProfile},${area(-1)},0))`;
  };
  const needs = text.responsibilities.neededBy;
  const byNeed = (any: keyof typeof unitClosing, production: keyof typeof unitClosing) =>
    `IF(${cellOf(responsibilityTable, 'neededBy', locale)}=${quoted(needs.any)},${inUnits(any)},${inUnits(production)})`;
  const counted = (row: number, column: number) => `${at(layout.places.inForce, row, column, 'both')}=1`;
  const inProof = [
    counted(
      phases.length,
      profileNames.findIndex(({ id }) => id === each.profile),
    ),
    counted(
      phases.findIndex(({ id }) => id === each.phase),
      proofColumn,
    ),
  ].join(',');
  const source = profiles.find(({ id }) => id === each.profile)?.sources.responsibilities;
  return {
    id: each.id,
    profile,
    phase,
    heads: { formula: own('heads'), value: figures?.heads ?? 0 },
    takenOverBy: {
      formula: `${own('takenOverBy')}&""`,
      value: profileNames.find(({ id }) => id === figures?.takenOverBy)?.name ?? '',
    },
    owners: {
      formula: byNeed('any', 'production'),
      value: each.owners ?? ownershipSymbols.notNeeded,
    },
    status: {
      formula: `CHOOSE(${cellOf(responsibilityTable, 'statusNumber', locale)},${statusWords(text).map(quoted).join(',')})`,
      value: statusWords(text)[worstFirst.indexOf(each.status)] ?? '',
    },
    statusNumber: statusNumber(each, cellOf(responsibilityTable, 'owners', locale), grids),
    effort: {
      formula: weightCell(each, grids),
      value: model.weights[each.profile][each.phase],
    },
    tailoring: tailoringCell(each, grids, text),
    neededBy: {
      formula: `IF(AND(${inProof}),${quoted(needs.any)},${quoted(needs.production)})`,
      value: needs[each.neededBy],
    },
    stage: phases.find(({ id }) => id === each.phase)?.stage ?? '',
    source: source === undefined ? '' : sourceText(source, locale),
    responsibility: each.text[locale],
    why: reasonCell(each, layout, grids, text),
    blindIn: {
      formula: byNeed('blindAny', 'blindProduction'),
      value: blindNames(each.blindIn, text),
    },
  };
}

/** The weight of a profile in a phase as the Demand sheet uses it. */
function weightCell({ profile, phase }: OwnedResponsibility, { profile: grid }: DemandGrids): string {
  const row = profileNames.findIndex(({ id }) => id === profile);
  const column = phases.findIndex(({ id }) => id === phase);
  return `Demand!${cellAt(grid, row, demandColumns.profile.weights + column)}`;
}

/** A column of the owners by profile, with its rows and column fixed. */
function ownerArea(column: number, { places }: ResponsibilityLayout): string {
  const { owners } = places;
  return `${at(owners, 0, column, 'both')}:${at(owners, profileNames.length - 1, column, 'both')}`;
}

/** The omissions that leave a responsibility out, or reduce it. */
function omissionsOf(of: 'omits' | 'reduces', { id }: OwnedResponsibility): readonly Omission[] {
  return omissions.filter((omission) => omission[of].includes(id));
}

/** Whether any of some omissions holds, as a formula; `null` where there is none. */
function anyHolds(some: readonly Omission[], grids: DemandGrids): string | null {
  if (some.length === 0) return null;
  const conditions = some.map((omission) => holdsFormula(omission, grids)).join(',');
  return some.length === 1 ? conditions : `OR(${conditions})`;
}

/** The words of the statuses, by their numbers from 1. */
function statusWords(text: SheetText): readonly string[] {
  const { statuses } = text.responsibilities;
  return worstFirst.map((status) => `${ownershipSymbols[status]} ${statuses[status]}`);
}

/** The status as a number: its place among all from the worst on. */
function statusNumber(each: OwnedResponsibility, owners: string, grids: DemandGrids): Cell {
  const number = (status: OwnedResponsibility['status']) => worstFirst.indexOf(status) + 1;
  const owned =
    `IF(${owners}=${quoted(ownershipSymbols.notNeeded)},${number('notNeeded')},` +
    `IF(${owners}=0,${number('noOwner')},IF(${owners}=1,${number('oneOwner')},${number('owned')})))`;
  const leftOut = anyHolds(omissionsOf('omits', each), grids);
  return {
    formula: leftOut === null ? owned : `IF(${leftOut},${number('leftOut')},${owned})`,
    value: number(each.status),
  };
}

/** Left out, done in part, or nothing. */
function tailoringCell(each: OwnedResponsibility, grids: DemandGrids, text: SheetText): Cell {
  const { leftOutMark, reducedMark } = text.responsibilities;
  const leftOut = anyHolds(omissionsOf('omits', each), grids);
  const reduced = anyHolds(omissionsOf('reduces', each), grids);
  if (leftOut === null && reduced === null) return null;
  const part = reduced === null ? quoted('') : `IF(${reduced},${quoted(reducedMark)},"")`;
  const full = each.leftOut === null ? null : leftOutMark;
  return {
    formula: leftOut === null ? part : `IF(${leftOut},${quoted(leftOutMark)},${part})`,
    value: full ?? (each.reduced === null ? '' : reducedMark),
  };
}

/** Why it is left out or reduced, from the block of omissions. */
function reasonCell(
  each: OwnedResponsibility,
  { places }: ResponsibilityLayout,
  grids: DemandGrids,
  text: SheetText,
): Cell {
  const all = [...omissionsOf('omits', each), ...omissionsOf('reduces', each)];
  if (all.length === 0) return null;
  let formula = quoted('');
  for (const omission of all.toReversed()) {
    const row = places.omissions.row(omissions.indexOf(omission) * linesOfText + whyLine);
    formula = `IF(${holdsFormula(omission, grids)},${reference(row, textColumn, 'both')},${formula})`;
  }
  const held = each.leftOut ?? each.reduced;
  return { formula, value: held === null ? '' : held.reason[text.locale] };
}
