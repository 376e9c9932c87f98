import type { Member } from '../member';
import type { Decision, Decisions } from './decisions';
import { titleKey } from './decisions';
import { mapTitleAndSkills } from './mapTitle';
import type { Evidence, Mapping } from './mapping';
import type { MappingSettings } from './mappingSettings';
import { memberLevel } from './memberLevel';

function decided(decision: Decision, code: string, mapping: Mapping): Mapping {
  const evidence: readonly Evidence[] = [{ code, details: {} }, ...mapping.evidence];
  return {
    shares: decision.shares,
    level: decision.level ?? mapping.level,
    status: 'confirmed',
    confidence: 1,
    evidence,
  };
}

/** The mapping of one member: the planner's decision where there is one, else what title, skills and level words say. */
export function mapMember(member: Member, decisions: Decisions, settings: MappingSettings): Mapping {
  return finishMapping(member, mapTitleOf(member, settings), decisions);
}

/** What title and skills of a member say, before level column and decisions. */
export function mapTitleOf(member: Member, settings: MappingSettings): Mapping {
  return mapTitleAndSkills(member.title, member.skills, settings);
}

/** Adds what only this member has: level column, years and the planner's decision. */
export function finishMapping(member: Member, base: Mapping, decisions: Decisions): Mapping {
  const { level, evidence } = memberLevel(member, base.level);
  const mapping: Mapping = { ...base, level, evidence: [...base.evidence, ...evidence] };
  const own = Object.hasOwn(decisions.members, member.id) ? decisions.members[member.id] : undefined;
  if (own !== undefined) return decided(own, 'confirmedMember', mapping);
  if (Object.keys(decisions.titles).length === 0) return mapping;
  const key = titleKey(member.title);
  const taught = Object.hasOwn(decisions.titles, key) ? decisions.titles[key] : undefined;
  return taught === undefined ? mapping : decided(taught, 'taughtTitle', mapping);
}
