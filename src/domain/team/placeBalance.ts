import { profileNames, type ProfileId } from '../../framework/profileNames';
import { byProfile, type ByProfile } from '../capacity/profileFte';
import { isInCentre } from '../coverage/placeQuarter';
import type { MappedMember } from '../mapping/reviewOrder';
import type { PlanningModel } from '../planningModel';
import { headsFrom, levelCounts } from './levelCounts';

/** Who and what there is at one place in the quarter shown; heads whatever their dates. */
export interface PlaceFigures {
  /** Name of the business unit; empty: no unit stated. */
  readonly unit: string;
  readonly heads: ByProfile;
  /** What members have for use cases, and what is asked for, in FTE; 0 for a profile planned at another place. */
  readonly fte: ByProfile;
  readonly demand: ByProfile;
}

/** The balance of the whole organisation and of each of its units. */
export interface PlaceBalance {
  /** The profiles that are planned for the whole organisation as one; the others are planned unit by unit. */
  readonly central: readonly ProfileId[];
  /** All members and use cases together. */
  readonly whole: PlaceFigures;
  /** The units by name, last the members and use cases without one. At least one is there. */
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

/** Heads of each profile among some members. */
function headsOf(staff: readonly MappedMember[]): ByProfile {
  const counts = levelCounts(staff);
  return byProfile((profile) => headsFrom(counts, profile, null).heads);
}

const none = byProfile(() => 0);

/** Capacity, demand and heads of the organisation and its units in the quarter shown. */
export function placeBalance(model: PlanningModel): PlaceBalance {
  const { staff, useCases, balance } = model;
  const found = new Map<string, { readonly unit: string; readonly staff: MappedMember[]; named: number }>();
  const group = (unit: string) => {
    const key = unit.toLowerCase();
    const known = found.get(key) ?? { unit, staff: [], named: 0 };
    found.set(key, known);
    return known;
  };
  for (const mapped of staff) group(mapped.member.unit).staff.push(mapped);
  for (const { unit } of useCases) group(unit).named += 1;
  const figures = [...found.values()].map((each) => {
    const here = balance.places.find(
      ({ place }) => place.kind === 'unit' && place.unit.toLowerCase() === each.unit.toLowerCase(),
    );
    let fte = 0;
    for (const { member, mapping } of each.staff) if (mapping.shares.length > 0) fte += member.fte;
    return {
      size: fte + each.named,
      isNamed: each.named > 0,
      place: {
        unit: each.unit,
        heads: headsOf(each.staff),
        fte: here?.fte ?? none,
        demand: here?.asked ?? none,
      },
    };
  });
  const named = figures
    .filter(({ place, size }) => place.unit !== '' && size > 0)
    .toSorted((one, other) => Number(other.isNamed) - Number(one.isNamed) || other.size - one.size);
  const rest = figures.find(({ place }) => place.unit === '');
  const most = Math.max(unitsListed(staff.length), named.filter(({ isNamed }) => isNamed).length);
  const listed = named.slice(0, most).map(({ place }) => place);
  return {
    central: profileNames.filter(({ id }) => isInCentre(id, model)).map(({ id }) => id),
    whole: {
      unit: '',
      heads: headsOf(staff),
      fte: balance.fte,
      demand: byProfile((profile) =>
        Object.values(balance.demand[profile]).reduce((sum, fte) => sum + fte, 0),
      ),
    },
    units: [
      ...listed.toSorted((one, other) => one.unit.localeCompare(other.unit, 'en')),
      ...(rest !== undefined || listed.length === 0
        ? [rest?.place ?? { unit: '', heads: none, fte: none, demand: none }]
        : []),
    ],
    furtherUnits: named.length - listed.length,
  };
}
