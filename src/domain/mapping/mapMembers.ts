import type { Member } from '../member';
import type { Decisions } from './decisions';
import { finishMapping, mapTitleOf } from './mapMember';
import type { Mapping } from './mapping';
import type { MappingSettings } from './mappingSettings';

function basis(member: Member): string {
  if (member.skills.length === 0) return member.title;
  return [member.title, ...member.skills.map(({ skill, rating }) => `${skill}=${rating ?? ''}`)].join('\n');
}

/** The mappings of many members, in their order; members of equal title and skills are read once. */
export function mapMembers(
  members: readonly Member[],
  decisions: Decisions,
  settings: MappingSettings,
): readonly Mapping[] {
  const read = new Map<string, Mapping>();
  return members.map((member) => {
    const key = basis(member);
    let base = read.get(key);
    if (base === undefined) {
      base = mapTitleOf(member, settings);
      read.set(key, base);
    }
    return finishMapping(member, base, decisions);
  });
}
