import type { MaybeLevel, Member } from '../member';
import type { Decision, Decisions } from './decisions';
import { decisionOf, titleKey } from './decisions';
import { levelKey, levelOfText } from './levelText';
import { mapTitleAndSkills } from './mapTitle';
import type { Mapping } from './mapping';
import type { MappingSettings } from './mappingSettings';
import { memberLevel } from './memberLevel';

/** What members of equal title and skills have in common. */
export interface TitleBasis {
  readonly mapping: Mapping;
  /** The planner's decision for the title, where one was taught. */
  readonly taught: Decision | null;
}

/** What title and skills of a member say, and what the planner taught of the title. */
export function titleBasis(member: Member, decisions: Decisions, settings: MappingSettings): TitleBasis {
  return {
    mapping: mapTitleAndSkills(member.title, member.skills, settings),
    taught: decisionOf(decisions.titles, titleKey(member.title)),
  };
}

function decided(decision: Decision, code: 'confirmedMember' | 'taughtTitle', mapping: Mapping): Mapping {
  return {
    shares: decision.shares,
    level: decision.level ?? mapping.level,
    status: 'confirmed',
    confidence: 1,
    evidence: [{ code, details: {} }, ...mapping.evidence],
  };
}

/** Adds to the basis what only this member has: level column, years and the planner's decision for the row. */
export function onBasis(
  member: Member,
  basis: TitleBasis,
  levelColumn: MaybeLevel,
  decisions: Decisions,
): Mapping {
  const { level, evidence } = memberLevel(member, basis.mapping.level, levelColumn);
  const mapping: Mapping =
    evidence.length === 0
      ? basis.mapping
      : { ...basis.mapping, level, evidence: [...basis.mapping.evidence, ...evidence] };
  const own = decisionOf(decisions.members, member.id);
  if (own !== null) return decided(own, 'confirmedMember', mapping);
  return basis.taught === null ? mapping : decided(basis.taught, 'taughtTitle', mapping);
}

/** The level that a text of the level column means: as the planner said, else as its words say. */
export function statedLevel(text: string, decisions: Decisions): MaybeLevel {
  if (text === '') return null;
  return decisionOf(decisions.levels ?? {}, levelKey(text)) ?? levelOfText(text);
}

/** The mapping of one member: the planner's decision where there is one, else what title, skills and level words say. */
export function mapMember(member: Member, decisions: Decisions, settings: MappingSettings): Mapping {
  return onBasis(
    member,
    titleBasis(member, decisions, settings),
    statedLevel(member.levelText, decisions),
    decisions,
  );
}
