import { omissions, type Omission } from '../../framework/maturityRules';
import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import type { OwnedResponsibility, ProfileOwners } from '../../domain/team/ownership';
import { quoted, reference, thisRow } from '../layout/address';
import { inExistingOrder } from '../layout/tableRows';
import type { Cell, TablePlan } from '../plan';
import { existingTable, tableNames } from '../tables/existingTable';
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

/** What the table is made from. */
export interface ResponsibilityInput {
  readonly workbook: WorkbookModel;
  readonly responsibilities: readonly OwnedResponsibility[];
  readonly owners: readonly ProfileOwners[];
}

/** The table of all responsibilities, one row each, with owners, status and tailoring as live formulas. */
export function responsibilityTable(input: ResponsibilityInput): TablePlan {
  const { workbook, responsibilities } = input;
  const { text, snapshot } = workbook;
  const { columns } = text.responsibilities;
  const rows = responsibilities.map((each) => ({ key: each.id, cells: cells(each, input) }));
  return {
    name: tableNames.responsibilities,
    top: responsibilityTops.table,
    left: 0,
    columns: [
      { header: text.columns.responsibilityId, style: 'text', width: 34 },
      { header: text.columns.profile, style: 'text', width: 26 },
      { header: columns.phase, style: 'text', width: 24 },
      { header: columns.heads, style: 'count', width: 17 },
      { header: columns.takenOverBy, style: 'text', width: 17 },
      { header: columns.owners, style: 'count', width: 17 },
      { header: text.columns.status, style: 'status', width: 19 },
      { header: columns.effort, style: 'ratio', width: 17 },
      { header: columns.tailoring, style: 'status', width: 17 },
      { header: columns.responsibility, style: 'wrapped', width: 100 },
      { header: columns.why, style: 'wrapped', width: 70 },
    ],
    rows: inExistingOrder(rows, existingTable(snapshot, tableNames.responsibilities), () => null),
  };
}

function cells(each: OwnedResponsibility, { workbook, owners }: ResponsibilityInput): readonly Cell[] {
  const { model, text } = workbook;
  const words = text.responsibilities;
  const profile = profileNames.find(({ id }) => id === each.profile)?.name ?? '';
  const phase = phases.find(({ id }) => id === each.phase)?.name ?? '';
  const ownProfile = thisRow(tableNames.responsibilities, text.columns.profile);
  const figures = owners.find((one) => one.profile === each.profile);
  const own = (column: keyof typeof ownerColumns) => {
    const index = ownerColumns[column];
    return `INDEX(${ownerArea(index)},MATCH(${ownProfile},${ownerArea(-1)},0))`;
  };
  return [
    each.id,
    profile,
    phase,
    { formula: own('heads'), value: figures?.heads ?? 0 },
    {
      formula: `${own('takenOverBy')}&""`,
      value: profileNames.find(({ id }) => id === figures?.takenOverBy)?.name ?? '',
    },
    { formula: own('owners'), value: each.owners },
    statusCell(each, thisRow(tableNames.responsibilities, words.columns.owners), workbook),
    {
      formula: weightInUse(ownProfile, each.profile, each.phase, text),
      value: model.weights[each.profile][each.phase],
    },
    tailoringCell(each, workbook),
    each.text[text.locale],
    reasonCell(each, workbook),
  ];
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
