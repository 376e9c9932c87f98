import { skills, type Skill, type SkillId } from '../../framework/skills';
import type { MappedMember } from '../../domain/mapping/reviewOrder';
import { firstProfile, isOutside, type SkilledMember } from '../../domain/skills/memberSkills';
import { at } from '../coverage/coveragePlaces';
import { quoted } from '../layout/address';
import { line } from '../layout/line';
import { matrix, matrixPlace, type MatrixPlace } from '../layout/matrix';
import type { Area, Block, Cell, ConditionalFormat, SheetPlan } from '../plan';
import { mappingColumn, mappingTable } from '../mapping/mappingTable';
import { headingOf } from '../tables/tableSchema';
import { literalText } from '../team/mappingFormulas';
import type { SheetText } from '../text/sheetText';
import { unknownSymbol } from './skillMatrix';
import { mostHeatSkills, mostPeople, skillTops } from './skillPlaces';
import { firstProfileWord, heldMark, skillColumn } from './skillTable';

const before = { name: 0, profile: 1, stated: 2, skills: 3 } as const;

/** The heat map: people by skill. */
export interface People {
  readonly blocks: readonly Block[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly styles: SheetPlan['styles'];
}

/** The members to show, in roster order; of too many those with most skills. */
function shownPeople(
  staff: readonly MappedMember[],
  skilled: readonly SkilledMember[],
): readonly MappedMember[] {
  const count = new Map(skilled.map(({ member, skills: held }) => [member.id, held.length] as const));
  return staff
    .toSorted((one, other) => (count.get(other.member.id) ?? -1) - (count.get(one.member.id) ?? -1))
    .slice(0, mostPeople)
    .toSorted((one, other) => one.member.row - other.member.row);
}

/** The skills to show: those that most members state themselves, then in the order of the catalogue. */
function shownSkills(skilled: readonly SkilledMember[]): readonly Skill[] {
  const counts = new Map<SkillId, number>();
  for (const { skills: held } of skilled)
    for (const { skill, impliedBy } of held)
      if (impliedBy === null) counts.set(skill.id, (counts.get(skill.id) ?? 0) + 1);
  return skills
    .filter(({ id }) => counts.has(id))
    .toSorted((one, other) => (counts.get(other.id) ?? 0) - (counts.get(one.id) ?? 0))
    .slice(0, mostHeatSkills);
}

/** Who holds what, and how well: a row for each member, a column for each of the skills that most members state. */
export function peopleMatrix(
  staff: readonly MappedMember[],
  skilled: readonly SkilledMember[],
  isLive: boolean,
  text: SheetText,
): People {
  const words = text.skills;
  const people = shownPeople(staff, skilled);
  const columns = shownSkills(skilled);
  const heldBy = new Map(skilled.map(({ member, skills: held }) => [member.id, held] as const));
  const note = [
    words.notes.people,
    ...(people.length < staff.length ? [words.fewerPeople(people.length, staff.length)] : []),
    ...(isLive ? [] : [words.peopleOfLastRun]),
  ].join(' ');
  const value = (id: string, skill: Skill): string | number | null => {
    const held = heldBy.get(id)?.find((each) => each.skill.id === skill.id);
    return held === undefined ? '' : (held.rating ?? heldMark);
  };
  const { blocks, place } = matrix(
    {
      name: 'people',
      title: words.titles.people,
      note: '',
      corner: headingOf(mappingTable, 'memberId', text.locale),
      columns: [
        headingOf(mappingTable, 'name', text.locale),
        headingOf(mappingTable, 'profile1', text.locale),
        words.columns.statement,
        ...columns.map(({ name }) => name[text.locale]),
      ],
      rows: people.map(({ member }) => member.id),
      style: 'count',
      cell: (row, column, at) => {
        const mapped = people[row];
        if (mapped === undefined) return null;
        if (column < before.skills)
          return memberCell(mapped, heldBy.has(mapped.member.id), row, column, at, isLive, text);
        const skill = columns[column - before.skills];
        if (skill === undefined) return null;
        const shown = value(mapped.member.id, skill);
        return isLive ? { formula: skillFormula(mapped, skill, row, at, text), value: shown } : shown;
      },
    },
    skillTops.people,
  );
  const area: Area = {
    top: place.row(0),
    left: place.column(before.skills),
    rows: people.length,
    columns: columns.length,
  };
  return {
    blocks: [
      ...blocks.filter(({ name }) => name !== 'people_note'),
      line('people_note', place.row(people.length), note, 'note'),
    ],
    conditionalFormats: people.length === 0 || columns.length === 0 ? [] : ratingFormats(area),
    styles:
      columns.length === 0
        ? []
        : [
            { area: { ...area, top: place.headingRow, rows: 1 }, style: 'headingTurned' },
            { area, style: 'status' },
            {
              area: { top: place.headingRow, left: place.column(0), rows: 1, columns: before.skills },
              style: 'heading',
            },
            {
              area: { top: place.row(0), left: place.column(0), rows: people.length, columns: before.skills },
              style: 'text',
            },
          ],
  };
}

/** The name of a member, the profile of the largest share, and whether the roster states no skills. */
function memberCell(
  mapped: MappedMember,
  isStated: boolean,
  row: number,
  column: number,
  place: MatrixPlace,
  isLive: boolean,
  text: SheetText,
): Cell {
  const { member } = mapped;
  const listed = `${heldMark} ${text.skills.listed}`;
  const unknown = `${unknownSymbol} ${text.skills.notStated}`;
  const value =
    column === before.name
      ? member.name
      : column === before.profile
        ? firstProfileWord(firstProfile(mapped), isOutside(mapped), text)
        : isStated
          ? listed
          : unknown;
  if (!isLive) return value;
  const id = literalText(at(place, row, -1, 'column'), member.id);
  const found = (ids: string) => `MATCH(${id},${ids},0)`;
  if (column === before.stated)
    return {
      formula: `IF(ISNUMBER(${found(skillColumn('memberId', text))}),${quoted(listed)},${quoted(unknown)})`,
      value,
    };
  const shown = mappingColumn(column === before.name ? 'name' : 'profile1', text);
  return {
    formula: `INDEX(${shown},${found(mappingColumn('memberId', text))})&""`,
    value,
  };
}

/** The rating that the table of skills has for a member and a skill, or a mark where it has none. */
function skillFormula(
  { member }: MappedMember,
  skill: Skill,
  row: number,
  place: MatrixPlace,
  text: SheetText,
): string {
  const key = `${literalText(at(place, row, -1, 'column'), member.id)}&${quoted(`|${skill.id}`)}`;
  const line = `MATCH(${key},${skillColumn('memberSkill', text)},0)`;
  return `IFERROR(INDEX(${skillColumn('shown', text)},${line}),"")`;
}

/** Colours by rating; the number itself says it too. */
function ratingFormats(area: Area): readonly ConditionalFormat[] {
  const first = at(matrixPlace(area.top - 2, area.left - 1), 0, 0);
  const when = (condition: string, tone: ConditionalFormat['tone']): ConditionalFormat => ({
    area,
    rule: { kind: 'formula', formula: `AND(ISNUMBER(${first}),${condition})` },
    tone,
  });
  return [
    when(`${first}>=4`, 'good'),
    when(`${first}>=2.5`, 'covered'),
    when(`${first}>0`, 'tight'),
    when(`${first}=0`, 'quiet'),
  ];
}
