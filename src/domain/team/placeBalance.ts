import { phases } from '../../framework/phases';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import { byProfile, profileFte, type ByProfile } from '../capacity/profileFte';
import { isPooled } from '../coverage/organisation';
import { demand, plannedByHeads, type StageDemand } from '../demand/demand';
import { managementHeads } from '../demand/managementHeads';
import { stageDemand } from '../demand/stageDemand';
import type { UseCase } from '../demand/useCase';
import type { MappedMember } from '../mapping/reviewOrder';
import type { PlanningModel } from '../planningModel';
import { headsFrom, levelCounts } from './levelCounts';

/** Who and what there is at one place, whatever the dates of members and use cases. */
export interface PlaceFigures {
  /** Name of the business unit; empty: no unit stated. */
  readonly unit: string;
  readonly heads: ByProfile;
  /** Capacity in FTE. */
  readonly fte: ByProfile;
  /** Effort of the use cases of the place per stage, in FTE. */
  readonly effort: StageDemand;
  /** FTE asked for, at least the minimum heads where the profile is planned at the place. */
  readonly demand: ByProfile;
}

/** The balance of the whole organisation and of each of its units. */
export interface PlaceBalance {
  /** The profiles that are planned for the whole organisation as one; the others are planned unit by unit. */
  readonly central: readonly ProfileId[];
  /** All members and use cases together. */
  readonly whole: PlaceFigures;
  /** The units by name, last the members and use cases without one. Units that need and have nobody are left out; at least one is there. */
  readonly units: readonly PlaceFigures[];
  /** Units left out because there are more than the sheet lists (see `unitsListed`); those with the most FTE and demand are kept. */
  readonly furtherUnits: number;
}

/** As many units as the sheet lists. */
export const mostUnits = 40;
const manyMembers = 20_000;
const unitsOfMany = 10;

/** As many units as the sheet lists: each asks for a sum over all members, so fewer where there are very many. */
export function unitsListed(members: number): number {
  return members > manyMembers ? unitsOfMany : mostUnits;
}

interface Group {
  readonly unit: string;
  readonly staff: MappedMember[];
  readonly useCases: UseCase[];
}

/** Members and use cases by unit; spellings that differ only in case are one unit, as in a worksheet formula. */
function groups({ staff, useCases }: PlanningModel): readonly Group[] {
  const found = new Map<string, Group>([['', { unit: '', staff: [], useCases: [] }]]);
  const group = (unit: string): Group => {
    const key = unit.toLowerCase();
    const known = found.get(key) ?? { unit, staff: [], useCases: [] };
    found.set(key, known);
    return known;
  };
  for (const mapped of staff) group(mapped.member.unit).staff.push(mapped);
  for (const useCase of useCases) group(useCase.unit).useCases.push(useCase);
  return [...found.values()];
}

/** FTE that use cases ask of a profile over all phases. */
function effortOf(effort: StageDemand, model: PlanningModel): ByProfile {
  const asked = demand(effort, model.weights, 0);
  return byProfile((profile) => {
    let sum = 0;
    for (const phase of phases) sum += asked[profile][phase.id];
    return sum;
  });
}

/** Heads of each profile among some members. */
function headsOf(staff: readonly MappedMember[]): ByProfile {
  const counts = levelCounts(staff);
  return byProfile((profile) => headsFrom(counts, profile, null).heads);
}

/** Whether a profile is planned for the whole organisation: pooled, or no use case says which unit it is for. */
export function isCentral(profile: ProfileId, { useCases, assumptions }: PlanningModel): boolean {
  return !useCases.some(({ unit }) => unit !== '') || isPooled(profile, assumptions.organisationPattern);
}

/** Capacity, demand and heads of the organisation and its units; the demand follows the rule of `needs`. */
export function placeBalance(model: PlanningModel): PlaceBalance {
  const { minimumHeads, assumptions } = model;
  const central = profileNames.filter(({ id }) => isCentral(id, model)).map(({ id }) => id);
  const figures = ({ unit, staff, useCases }: Group): PlaceFigures => {
    const effort = stageDemand(useCases, assumptions);
    const asked = effortOf(effort, model);
    const least = (profile: ProfileId) =>
      unit === '' || central.includes(profile) ? 0 : minimumHeads[profile];
    return {
      unit,
      heads: headsOf(staff),
      fte: profileFte(staff),
      effort,
      demand: byProfile((profile) => Math.max(asked[profile], least(profile))),
    };
  };
  const listed = groups(model)
    .map(figures)
    .filter((place) => size(place) > 0)
    .toSorted((one, other) => size(other) - size(one));
  const named = listed.filter(({ unit }) => unit !== '');
  const rest = listed.filter(({ unit }) => unit === '');
  const nobody = figures({ unit: '', staff: [], useCases: [] });
  const asked = effortOf(model.stages, model);
  const most = unitsListed(model.staff.length);
  const management = managementHeads(minimumHeads, model.units.length, assumptions);
  return {
    central,
    whole: {
      unit: '',
      heads: headsOf(model.staff),
      fte: model.fte,
      effort: model.stages,
      demand: byProfile((profile) =>
        Math.max(asked[profile], profile === plannedByHeads ? management : minimumHeads[profile]),
      ),
    },
    units: [
      ...named.slice(0, most).toSorted((one, other) => one.unit.localeCompare(other.unit, 'en')),
      ...(listed.length === 0 ? [nobody] : rest),
    ],
    furtherUnits: Math.max(0, named.length - most),
  };
}

function size({ fte, demand: asked }: PlaceFigures): number {
  let sum = 0;
  for (const { id } of profileNames) sum += fte[id] + asked[id];
  return sum;
}
