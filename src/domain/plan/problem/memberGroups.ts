import { levels, type LevelId } from '../../../framework/levels';
import type { ProfileId } from '../../../framework/profileNames';
import { adjacency } from '../../../framework/adjacency';
import { isThere } from '../../capacity/profileFte';
import { isProtectedRole } from '../../mapping/protectedRole';
import type { MappedMember } from '../../mapping/reviewOrder';
import type { PlanningModel } from '../../planningModel';
import { heldSkills } from '../../skills/heldSkills';
import { fteLabel } from '../line/lineId';
import { cellKey } from '../line/planCell';
import { placeId } from '../line/placeId';
import type { StaffingCells } from './staffingCells';
import type { MemberGroup } from './staffingProblem';

/** Interchangeable members with who they are. */
export interface KnownGroup extends Omit<MemberGroup, 'free'> {
  readonly members: readonly MappedMember[];
  /** Whether its members can move: they hold no other profile, stay to the end of the plan and are in no protected role. */
  readonly movable: boolean;
  /** Profiles that its members could learn: they hold a typical skill of them, or the roster states no skill of theirs. */
  readonly learns: readonly ProfileId[];
}

/** Profiles next to that of a member of which the member holds a typical skill, as far as skills are stated. */
function learnable({ member }: MappedMember, profile: ProfileId): readonly ProfileId[] {
  const held = new Set(heldSkills(member.skills).map(({ skill }) => skill.id));
  return adjacency
    .filter(({ from, shared, missing }) => {
      return (
        from === profile && (held.size === 0 || [...shared, ...missing].some((skill) => held.has(skill)))
      );
    })
    .map(({ to }) => to);
}

/** The place where a member works in a profile: the centre where the profile is planned there, else the unit. */
export function placeOfMember(cells: StaffingCells, profile: ProfileId, unit: string): string {
  const row = cells.balance[cells.profiles.indexOf(profile)];
  const central = cells.places.findIndex((place) => place.central);
  const pooled = row?.[central]?.some(({ demand, capacity }) => demand > 0 || capacity > 0) === true;
  return placeId(pooled ? { kind: 'centre' } : { kind: 'unit', unit });
}

/** A level for members of whom none is known. */
const usualLevel: LevelId = 'mid';

/** By profile, place and level in their orders, then by FTE and what they could learn: the same whatever the order of the roster. */
function inOrder({ profiles, places }: StaffingCells) {
  const ranks = ({ profile, place, level, fte, movable, learns }: KnownGroup): readonly number[] => [
    profiles.indexOf(profile),
    places.findIndex(({ id }) => id === place),
    levels.findIndex(({ id }) => id === level),
    fte,
    Number(movable),
    ...profiles.map((id) => Number(learns.includes(id))),
  ];
  return (one: KnownGroup, other: KnownGroup): number => {
    const [mine, theirs] = [ranks(one), ranks(other)];
    const at = mine.findIndex((rank, index) => rank !== theirs[index]);
    return (mine[at] ?? 0) - (theirs[at] ?? 0);
  };
}

/** Groups the members of the first quarter by profile, place, level, FTE, whether they can move and what they could learn. */
export function memberGroups(model: PlanningModel, cells: StaffingCells): readonly KnownGroup[] {
  const first = model.quarters[0]?.quarter;
  const last = model.quarters.at(-1)?.quarter;
  if (first === undefined || last === undefined) return [];
  const found = new Map<string, { group: KnownGroup; members: MappedMember[] }>();
  for (const mapped of model.staff) {
    if (!isThere(mapped, first)) continue;
    const { member, mapping } = mapped;
    const movable = mapping.shares.length === 1 && isThere(mapped, last) && !isProtectedRole(member.title);
    const [main] = mapping.shares;
    const learns = !movable || main === undefined ? [] : learnable(mapped, main.profile);
    for (const { profile, share } of mapping.shares) {
      const place = placeOfMember(cells, profile, member.unit);
      const level = mapping.level ?? usualLevel;
      const fte = member.fte * share;
      const key = `${cellKey({ profile, place })}|${level}|${fteLabel(fte)}|${String(movable)}|${learns.join(' ')}`;
      const members = found.get(key)?.members ?? [];
      members.push(mapped);
      const group = { profile, place, level, fte, movable, learns, heads: members.length, members };
      found.set(key, { group, members });
    }
  }
  return [...found.values()].map(({ group }) => group).sort(inOrder(cells));
}
