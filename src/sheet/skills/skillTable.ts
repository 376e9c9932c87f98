import { profileNames, type ProfileId } from '../../framework/profileNames';
import type { HeldSkill } from '../../domain/skills/heldSkills';
import type { SkilledMember } from '../../domain/skills/memberSkills';
import { tableColumn, thisRow } from '../layout/address';
import { inExistingOrder } from '../layout/tableRows';
import type { Cell, TablePlan } from '../plan';
import { existingTable, tableNames } from '../tables/existingTable';
import type { SheetText } from '../text/sheetText';
import type { WorkbookModel } from '../workbookModel';
import { literalText } from '../team/mappingFormulas';

/** As many lines as look their profile up on the Mapping sheet; with more, the profile is a value of the last run. */
export const mostLookups = 20_000;

/** A line of the table: a skill of a member, or `null` where the catalogue knows none that is stated. */
interface SkillLine {
  readonly owner: SkilledMember;
  readonly held: HeldSkill | null;
  /** Each member counts once: with the first line. */
  readonly isFirst: boolean;
}

/** The lines of the table: one for each skill, and one without a skill for a member of whose skills the catalogue knows none. */
export function skillLines(skilled: readonly SkilledMember[]): readonly SkillLine[] {
  return skilled.flatMap((owner): readonly SkillLine[] =>
    owner.skills.length === 0
      ? [{ owner, held: null, isFirst: true }]
      : owner.skills.map((held, index) => ({ owner, held, isFirst: index === 0 })),
  );
}

/** The table of skills: one line per member and skill, stated or implied. */
export function skillTable(
  skilled: readonly SkilledMember[],
  workbook: WorkbookModel,
  top: number,
): TablePlan {
  const { text, snapshot } = workbook;
  const { columns } = text.skills;
  const lines = skillLines(skilled);
  const rows = lines.map(({ owner, held, isFirst }) => {
    const key = `${owner.member.id}|${held?.skill.id ?? ''}`;
    return {
      key,
      cells: [
        key,
        owner.member.id,
        held?.rating ?? null,
        held?.skill.name[text.locale] ?? null,
        profileCell(owner, lines.length <= mostLookups, text),
        held?.impliedBy?.name[text.locale] ?? null,
        isFirst ? 1 : 0,
      ],
    };
  });
  const ordered = inExistingOrder(rows, existingTable(snapshot, tableNames.skills), () => null);
  const nothing = { key: '', cells: [null, null, null, null, null, null, null] };
  return {
    name: tableNames.skills,
    top,
    left: 0,
    columns: [
      { header: text.columns.memberSkill, style: 'text', width: 36 },
      { header: text.columns.memberId, style: 'text', width: 18 },
      { header: columns.rating, style: 'count', width: 26 },
      { header: columns.skill, style: 'text', width: 28 },
      { header: text.columns.profile1, style: 'text', width: 16 },
      { header: columns.impliedBy, style: 'text', width: 16 },
      { header: columns.person, style: 'count', width: 16 },
    ],
    rows: ordered.length === 0 ? [nothing] : ordered,
  };
}

/** The name of a profile, or that the planner put the member outside the framework. */
export function firstProfileWord(profile: ProfileId | null, isOutside: boolean, text: SheetText): string {
  return isOutside ? text.mapping.outside : (profileNames.find(({ id }) => id === profile)?.name ?? '');
}

function profileCell({ member, profile, isOutside }: SkilledMember, isLive: boolean, text: SheetText): Cell {
  const value = firstProfileWord(profile, isOutside, text);
  if (!isLive) return value === '' ? null : value;
  const id = literalText(thisRow(tableNames.skills, text.columns.memberId), member.id);
  const column = (header: string) => tableColumn(tableNames.mapping, header);
  const { memberId, profile1 } = text.columns;
  return { formula: `INDEX(${column(profile1)},MATCH(${id},${column(memberId)},0))&""`, value };
}
