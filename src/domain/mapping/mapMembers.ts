import type { MaybeLevel, Member } from '../member';
import type { Decisions } from './decisions';
import { levelOfText } from './levelText';
import type { TitleBasis } from './mapMember';
import { onBasis, titleBasis } from './mapMember';
import type { Mapping } from './mapping';
import type { MappingSettings } from './mappingSettings';

function titleAndSkills(member: Member): string {
  if (member.skills.length === 0) return member.title;
  return [member.title, ...member.skills.map(({ skill, rating }) => `${skill}=${rating ?? ''}`)].join('\n');
}

/** The mappings of many members, in their order; equal titles with equal skills, and equal level words, are read once. */
export function mapMembers(
  members: readonly Member[],
  decisions: Decisions,
  settings: MappingSettings,
): readonly Mapping[] {
  const read = new Map<string, TitleBasis>();
  const levelsRead = new Map<string, MaybeLevel>();
  return members.map((member) => {
    const key = titleAndSkills(member);
    let basis = read.get(key);
    if (basis === undefined) {
      basis = titleBasis(member, decisions, settings);
      read.set(key, basis);
    }
    let level = levelsRead.get(member.levelText);
    if (level === undefined) {
      level = levelOfText(member.levelText);
      levelsRead.set(member.levelText, level);
    }
    return onBasis(member, basis, level, decisions);
  });
}
