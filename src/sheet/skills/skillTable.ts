import { profileNames } from '../../framework/profileNames';
import type { MemberSkill } from '../../domain/skills/memberSkills';
import { tableColumn, thisRow } from '../layout/address';
import { inExistingOrder } from '../layout/tableRows';
import type { Cell, TablePlan } from '../plan';
import { existingTable, tableNames } from '../tables/existingTable';
import type { WorkbookModel } from '../workbookModel';
import { literalText } from '../team/mappingFormulas';

/** As many lines as look their profile up on the Mapping sheet; with more, the profile is a value of the last run. */
export const mostLookups = 20_000;

/** The table of skills: one line per member and recognised skill. */
export function skillTable(held: readonly MemberSkill[], workbook: WorkbookModel, top: number): TablePlan {
  const { text, snapshot } = workbook;
  const { columns } = text.skills;
  const rows = held.map((each) => ({
    key: `${each.member.id}|${each.skill.id}`,
    cells: [
      `${each.member.id}|${each.skill.id}`,
      each.member.id,
      each.rating,
      each.skill.name[text.locale],
      profileCell(each, held.length <= mostLookups, workbook),
    ],
  }));
  const ordered = inExistingOrder(rows, existingTable(snapshot, tableNames.skills), () => null);
  const nothing = { key: '', cells: [null, null, null, null, null] };
  return {
    name: tableNames.skills,
    top,
    left: 0,
    columns: [
      { header: text.columns.memberSkill, style: 'text', width: 36 },
      { header: text.columns.memberId, style: 'text', width: 18 },
      { header: columns.rating, style: 'count', width: 12 },
      { header: columns.skill, style: 'text', width: 28 },
      { header: text.columns.profile1, style: 'text', width: 16 },
    ],
    rows: ordered.length === 0 ? [nothing] : ordered,
  };
}

function profileCell(
  { member, profile, isOutside }: MemberSkill,
  isLive: boolean,
  { text }: WorkbookModel,
): Cell {
  const name = profileNames.find(({ id }) => id === profile)?.name ?? '';
  const value = isOutside ? text.mapping.outside : name;
  if (!isLive) return value === '' ? null : value;
  const id = literalText(thisRow(tableNames.skills, text.columns.memberId), member.id);
  const column = (header: string) => tableColumn(tableNames.mapping, header);
  const { memberId, profile1 } = text.columns;
  return { formula: `INDEX(${column(profile1)},MATCH(${id},${column(memberId)},0))&""`, value };
}
