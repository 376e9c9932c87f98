import { profileNames, type ProfileId } from '../../framework/profileNames';
import type { HeldSkill } from '../../domain/skills/heldSkills';
import type { SkilledMember } from '../../domain/skills/memberSkills';
import { quoted } from '../layout/address';
import { inExistingOrder } from '../layout/tableRows';
import type { Cell, TablePlan } from '../plan';
import { mappingColumn } from '../mapping/mappingTable';
import { standingTable } from '../tables/tableReading';
import {
  cellOf,
  columnOf,
  planColumns,
  rowCells,
  tableSchema,
  type ColumnOf,
  type RowCells,
} from '../tables/tableSchema';
import type { SheetText } from '../text/sheetText';
import type { WorkbookModel } from '../workbookModel';
import { literalText } from '../team/mappingFormulas';

/** A skill that somebody states without a rating. */
export const heldMark = '●';

/** MLTP_Skills: one row per member and skill, stated or implied. */
export const skillTable = tableSchema({
  name: 'MLTP_Skills',
  key: 'memberSkill',
  columns: {
    memberSkill: {
      heading: { en: 'Member and skill', de: 'Mitglied und Fähigkeit' },
      style: 'text',
      width: 36,
    },
    memberId: { heading: { en: 'Member ID', de: 'Mitglied-ID' }, style: 'text', width: 18 },
    rating: { heading: { en: 'Rating', de: 'Bewertung' }, style: 'count', width: 26 },
    skill: { heading: { en: 'Skill', de: 'Fähigkeit' }, style: 'text', width: 28 },
    profile1: { heading: { en: 'Profile 1', de: 'Profil 1' }, style: 'text', width: 16 },
    impliedBy: { heading: { en: 'Implied by', de: 'Folgt aus' }, style: 'text', width: 16 },
    person: { heading: { en: 'Counts as member', de: 'Zählt als Mitglied' }, style: 'count', width: 16 },
    shown: { heading: { en: 'Shown', de: 'Gezeigt' }, style: 'text', width: 10 },
  },
});

/** A column of MLTP_Skills as a structured reference. */
export function skillColumn(id: ColumnOf<typeof skillTable>, { locale }: Pick<SheetText, 'locale'>): string {
  return columnOf(skillTable, id, locale);
}

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
export function skillsPlan(
  skilled: readonly SkilledMember[],
  workbook: WorkbookModel,
  top: number,
): TablePlan {
  const { text, snapshot } = workbook;
  const lines = skillLines(skilled);
  const rating = cellOf(skillTable, 'rating', text.locale);
  const rows = lines.map(({ owner, held, isFirst }) => {
    const key = `${owner.member.id}|${held?.skill.id ?? ''}`;
    const cells: RowCells<typeof skillTable> = {
      memberSkill: key,
      memberId: owner.member.id,
      rating: held?.rating ?? null,
      skill: held?.skill.name[text.locale] ?? null,
      profile1: profileCell(owner, lines.length <= mostLookups, text),
      impliedBy: held?.impliedBy?.name[text.locale] ?? null,
      shown:
        held === null
          ? null
          : { formula: `IF(${rating}="",${quoted(heldMark)},${rating})`, value: held.rating ?? heldMark },
      person: isFirst ? 1 : 0,
    };
    return { key, cells: rowCells(skillTable, cells) };
  });
  const ordered = inExistingOrder(rows, standingTable(snapshot, skillTable), () => null);
  const columns = planColumns(skillTable, text.locale);
  const nothing = { key: '', cells: columns.map(() => null) };
  return { name: skillTable.name, top, left: 0, columns, rows: ordered.length === 0 ? [nothing] : ordered };
}

/** The name of a profile, or that the planner put the member outside the framework. */
export function firstProfileWord(profile: ProfileId | null, isOutside: boolean, text: SheetText): string {
  return isOutside ? text.mapping.outside : (profileNames.find(({ id }) => id === profile)?.name ?? '');
}

function profileCell({ member, profile, isOutside }: SkilledMember, isLive: boolean, text: SheetText): Cell {
  const value = firstProfileWord(profile, isOutside, text);
  if (!isLive) return value === '' ? null : value;
  const id = literalText(cellOf(skillTable, 'memberId', text.locale), member.id);
  const line = `MATCH(${id},${mappingColumn('memberId', text)},0)`;
  return { formula: `INDEX(${mappingColumn('profile1', text)},${line})&""`, value };
}
