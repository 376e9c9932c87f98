import type { MaybeLevel, Member } from '../member';
import type { Decisions } from './decisions';
import { decisionOf } from './decisions';
import type { TitleBasis } from './mapMember';
import { onBasis, statedLevel, titleBasis } from './mapMember';
import type { Mapping } from './mapping';
import type { MappingSettings } from './mappingSettings';

function titleAndSkills(member: Member): string {
  if (member.skills.length === 0) return member.title;
  return [member.title, ...member.skills.map(({ skill, rating }) => `${skill}=${rating ?? ''}`)].join('\n');
}

/**
 * The mappings of many members, in their order. Equal titles with equal skills, and equal level words, are read once; members
 * of whom all of it is equal, years too, share one mapping, unless the planner decided of one of them.
 */
export function mapMembers(
  members: readonly Member[],
  decisions: Decisions,
  settings: MappingSettings,
): readonly Mapping[] {
  const read = new Map<string, { readonly basis: TitleBasis; readonly mappings: Map<string, Mapping> }>();
  const levelsRead = new Map<string, MaybeLevel>();
  return members.map((member) => {
    const key = titleAndSkills(member);
    let alike = read.get(key);
    if (alike === undefined) {
      alike = { basis: titleBasis(member, decisions, settings), mappings: new Map() };
      read.set(key, alike);
    }
    const experience = `${member.years ?? ''}|${member.levelText}`;
    const isDecided = decisionOf(decisions.members, member.id) !== null;
    const known = isDecided ? undefined : alike.mappings.get(experience);
    if (known !== undefined) return known;
    let level = levelsRead.get(member.levelText);
    if (level === undefined) {
      level = statedLevel(member.levelText, decisions);
      levelsRead.set(member.levelText, level);
    }
    const mapping = onBasis(member, alike.basis, level, decisions);
    if (!isDecided) alike.mappings.set(experience, mapping);
    return mapping;
  });
}
