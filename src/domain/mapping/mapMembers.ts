import type { Member } from '../member';
import type { Decisions } from './decisions';
import type { TitleBasis } from './mapMember';
import { onBasis, titleBasis } from './mapMember';
import type { Mapping } from './mapping';
import type { MappingSettings } from './mappingSettings';

function titleAndSkills(member: Member): string {
  if (member.skills.length === 0) return member.title;
  return [member.title, ...member.skills.map(({ skill, rating }) => `${skill}=${rating ?? ''}`)].join('\n');
}

/** The mappings of many members, in their order; members of equal title and skills are read once. */
export function mapMembers(
  members: readonly Member[],
  decisions: Decisions,
  settings: MappingSettings,
): readonly Mapping[] {
  const read = new Map<string, TitleBasis>();
  return members.map((member) => {
    const key = titleAndSkills(member);
    let basis = read.get(key);
    if (basis === undefined) {
      basis = titleBasis(member, decisions, settings);
      read.set(key, basis);
    }
    return onBasis(member, basis, decisions);
  });
}
