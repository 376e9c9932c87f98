import { adjacency } from '../../../framework/adjacency';
import type { LevelId } from '../../../framework/levels';
import type { ProfileId } from '../../../framework/profileNames';
import type { SkillId } from '../../../framework/skills';
import type { Member } from '../../member';
import { heldSkills } from '../../skills/heldSkills';
import { fteLabel } from '../line/lineId';
import { isSameCell, type PlanCell } from '../line/planCell';
import type { KnownGroup } from '../problem/memberGroups';

/** A member who could be trained or redeployed, for the planner to judge. */
export interface Candidate {
  readonly member: Member;
  /** Typical skills of the target profile that the roster states for the member, or that other skills of theirs imply. */
  readonly has: readonly SkillId[];
  /** Typical skills of the target profile that it does not; empty for a redeployment. */
  readonly missing: readonly SkillId[];
}

/** As many candidates as a line lists beyond the heads it asks for. */
const furtherCandidates = 3;

function candidate(member: Member, from: ProfileId, to: ProfileId): Candidate {
  const held = new Map(heldSkills(member.skills).map((each) => [each.skill.id, each] as const));
  const step = adjacency.find((known) => known.from === from && known.to === to);
  const needed = [...(step?.missing ?? []), ...(step?.shared ?? [])];
  // What a listed skill implies goes without saying.
  const isTold = (skill: SkillId): boolean => {
    const by = held.get(skill)?.impliedBy?.id;
    return held.has(skill) && (by === undefined || !needed.includes(by));
  };
  return {
    member,
    has: needed.filter(isTold),
    missing: (step?.missing ?? []).filter((skill) => !held.has(skill)),
  };
}

/** The members of the groups a line can move, those with the fewest missing skills first, then in roster order. */
export function candidatesOf(
  groups: readonly KnownGroup[],
  line: {
    readonly from: PlanCell | null;
    readonly level: LevelId | null;
    readonly profile: ProfileId;
    readonly heads: number;
    readonly fteEach: number;
  },
): readonly Candidate[] {
  const { from } = line;
  if (from === null) return [];
  return groups
    .filter(
      (group) =>
        group.movable &&
        isSameCell(group, from) &&
        group.level === line.level &&
        fteLabel(group.fte) === fteLabel(line.fteEach),
    )
    .flatMap(({ members }) => members.map(({ member }) => candidate(member, from.profile, line.profile)))
    .toSorted((one, other) => one.missing.length - other.missing.length || one.member.row - other.member.row)
    .slice(0, line.heads + furtherCandidates);
}
