import { omissions, type Omission } from '../../framework/maturityRules';
import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import type { OwnedResponsibility, ProfileOwners } from '../../domain/team/ownership';
import { quoted, reference } from '../layout/address';
import { inExistingOrder } from '../layout/tableRows';
import type { Cell, TablePlan } from '../plan';
import { standingTable } from '../tables/tableReading';
import { cellOf, planColumns, rowCells, tableSchema, type RowCells } from '../tables/tableSchema';
import type { WorkbookModel } from '../workbookModel';
import { weightInUse } from '../assumptions/weightPlan';
import { at } from '../coverage/coveragePlaces';
import { ownerColumns } from './ownerMatrix';
import {
  holdsFormula,
  linesOfText,
  ownershipSymbols,
  responsibilityPlaces,
  responsibilityTops,
  textColumn,
  whyLine,
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
    responsibility: { heading: { en: 'Responsibility', de: 'Verantwortung' }, style: 'wrapped', width: 100 },
    why: { heading: { en: 'Why', de: 'Warum' }, style: 'wrapped', width: 70 },
  },
});

/** What the table is made from. */
export interface ResponsibilityInput {
  readonly workbook: WorkbookModel;
  readonly responsibilities: readonly OwnedResponsibility[];
  readonly owners: readonly ProfileOwners[];
}

/** The table of all responsibilities, one row each, with owners, status and tailoring as live formulas. */
export function responsibilitiesPlan(input: ResponsibilityInput): TablePlan {
  const { workbook, responsibilities } = input;
  const { text, snapshot } = workbook;
  const rows = responsibilities.map((each) => ({
    key: each.id,
    cells: rowCells(responsibilityTable, cells(each, input)),
  }));
  return {
    name: responsibilityTable.name,
    top: responsibilityTops.table,
    left: 0,
    columns: planColumns(responsibilityTable, text.locale),
    rows: inExistingOrder(rows, standingTable(snapshot, responsibilityTable), () => null),
  };
}

function cells(
  each: OwnedResponsibility,
  { workbook, owners }: ResponsibilityInput,
): RowCells<typeof responsibilityTable> {
  const { model, text } = workbook;
  const { locale } = text;
  const profile = profileNames.find(({ id }) => id === each.profile)?.name ?? '';
  const phase = phases.find(({ id }) => id === each.phase)?.name ?? '';
  const ownProfile = cellOf(responsibilityTable, 'profile', locale);
  const figures = owners.find((one) => one.profile === each.profile);
  const own = (column: keyof typeof ownerColumns) => {
    const index = ownerColumns[column];
    return `INDEX(${ownerArea(index)},MATCH(${ownProfile},${ownerArea(-1)},0))`;
  };
  return {
    id: each.id,
    profile,
    phase,
    heads: { formula: own('heads'), value: figures?.heads ?? 0 },
    takenOverBy: {
      formula: `${own('takenOverBy')}&""`,
      value: profileNames.find(({ id }) => id === figures?.takenOverBy)?.name ?? '',
    },
    owners: { formula: own('owners'), value: each.owners },
    status: statusCell(each, cellOf(responsibilityTable, 'owners', locale), workbook),
    effort: {
      formula: weightInUse(ownProfile, each.profile, each.phase, text),
      value: model.weights[each.profile][each.phase],
    },
    tailoring: tailoringCell(each, workbook),
    responsibility: each.text[locale],
    why: reasonCell(each, workbook),
  };
}

/** A column of the owners by profile, with its rows and column fixed. */
function ownerArea(column: number): string {
  const { owners } = responsibilityPlaces;
  return `${at(owners, 0, column, 'both')}:${at(owners, profileNames.length - 1, column, 'both')}`;
}

/** The omissions that leave a responsibility out, or reduce it. */
function omissionsOf(of: 'omits' | 'reduces', { id }: OwnedResponsibility): readonly Omission[] {
  return omissions.filter((omission) => omission[of].includes(id));
}

/** Whether any of some omissions holds, as a formula; `null` where there is none. */
function anyHolds(some: readonly Omission[]): string | null {
  if (some.length === 0) return null;
  return some.length === 1 ? some.map(holdsFormula).join('') : `OR(${some.map(holdsFormula).join(',')})`;
}

function statusCell(each: OwnedResponsibility, owners: string, { text }: WorkbookModel): Cell {
  const { statuses } = text.responsibilities;
  const word = (status: OwnedResponsibility['status']) => `${ownershipSymbols[status]} ${statuses[status]}`;
  const owned =
    `IF(${owners}=0,${quoted(word('noOwner'))},` +
    `IF(${owners}=1,${quoted(word('oneOwner'))},${quoted(word('owned'))}))`;
  const leftOut = anyHolds(omissionsOf('omits', each));
  return {
    formula: leftOut === null ? owned : `IF(${leftOut},${quoted(word('leftOut'))},${owned})`,
    value: word(each.status),
  };
}

/** Left out, done in part, or nothing. */
function tailoringCell(each: OwnedResponsibility, { text }: WorkbookModel): Cell {
  const { leftOutMark, reducedMark } = text.responsibilities;
  const leftOut = anyHolds(omissionsOf('omits', each));
  const reduced = anyHolds(omissionsOf('reduces', each));
  if (leftOut === null && reduced === null) return null;
  const part = reduced === null ? quoted('') : `IF(${reduced},${quoted(reducedMark)},"")`;
  const full = each.leftOut === null ? null : leftOutMark;
  return {
    formula: leftOut === null ? part : `IF(${leftOut},${quoted(leftOutMark)},${part})`,
    value: full ?? (each.reduced === null ? '' : reducedMark),
  };
}

/** Why it is left out or reduced, from the block of omissions. */
function reasonCell(each: OwnedResponsibility, { text }: WorkbookModel): Cell {
  const all = [...omissionsOf('omits', each), ...omissionsOf('reduces', each)];
  if (all.length === 0) return null;
  let formula = quoted('');
  for (const omission of all.toReversed()) {
    const row = responsibilityPlaces.omissions.row(omissions.indexOf(omission) * linesOfText + whyLine);
    formula = `IF(${holdsFormula(omission)},${reference(row, textColumn, 'both')},${formula})`;
  }
  const held = each.leftOut ?? each.reduced;
  return { formula, value: held === null ? '' : held.reason[text.locale] };
}
