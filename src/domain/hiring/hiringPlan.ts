import { levels, type LevelId } from '../../framework/levels';
import type { Assumptions } from '../assumptions/assumptions';
import type { Quarter } from '../calendar/quarter';
import type { MappedMember } from '../mapping/reviewOrder';
import { noFte } from '../coverage/coverageStatus';
import { missingFte, type Need, type Place } from '../coverage/need';
import type { HiringLine } from './hiringLine';
import { dataProviders, hiringRank } from './hiringRank';

/** What hires are worked out from. */
export interface HiringInput {
  readonly needs: readonly Need[];
  readonly staff: readonly MappedMember[];
  readonly quarters: readonly Quarter[];
  readonly assumptions: Assumptions;
}

/** Levels that can guide others: Senior and above. */
const guiding: readonly LevelId[] = ['senior', 'lead', 'principal'];

/**
 * Hires that close the gaps, quarter by quarter: as many whole heads as are missing, a last one where at least
 * `minimumGap` FTE is missing. The first head of a profile without anyone of Senior level or above is proposed as
 * Senior, the others at Mid-level. Lines come in the order of the seed's hiring order, then of the quarter, then of
 * the FTE they close.
 */
export function hiringPlan({ needs, staff, quarters, assumptions }: HiringInput): readonly HiringLine[] {
  const hired = new Map<string, number>();
  const firstQuarter = Math.ceil(assumptions.monthsToHire / 3);
  const guided = guidedPlaces(staff, needs);
  const lines: HiringLine[] = [];
  for (const need of needs) {
    if (need.quarter < firstQuarter) continue;
    const key = `${need.profile}|${placeKey(need.place)}`;
    const capacity = need.capacity + (hired.get(key) ?? 0);
    const heads = Math.floor(missingFte({ ...need, capacity }) + 1 - assumptions.minimumGap + noFte);
    if (heads <= 0) continue;
    hired.set(key, (hired.get(key) ?? 0) + heads);
    const add = (level: LevelId, count: number, from: number) => {
      const quarter = quarters[need.quarter];
      if (count === 0 || quarter === undefined) return;
      lines.push({
        id: ['H', need.profile, placeKey(need.place), level, quarter.name.replace(' ', '')].join('-'),
        profile: need.profile,
        level,
        place: need.place,
        quarter: need.quarter,
        heads: count,
        demand: need.demand,
        capacity: from,
        rank: hiringRank(need.profile),
        before: [],
      });
    };
    const seniors = guided.has(key) ? 0 : 1;
    guided.add(key);
    add('senior', seniors, capacity);
    add('mid', heads - seniors, capacity + seniors);
  }
  const closes = (line: HiringLine) => Math.min(line.heads, line.demand - line.capacity);
  return withWarnings(lines, needs).sort(
    (a, b) => a.rank - b.rank || a.quarter - b.quarter || closes(b) - closes(a) || (a.id < b.id ? -1 : 1),
  );
}

/** A place as text: `centre`, or the name of the unit, empty for members and use cases without one. */
export function placeKey(place: Place): string {
  return place.kind === 'centre' ? 'centre' : place.unit;
}

/** The profile-and-place keys at which someone of Senior level or above works. */
function guidedPlaces(staff: readonly MappedMember[], needs: readonly Need[]): Set<string> {
  const central = new Set(needs.filter(({ place }) => place.kind === 'centre').map(({ profile }) => profile));
  const keys = new Set<string>();
  for (const { member, mapping } of staff) {
    const level = levels.find(({ id }) => id === mapping.level)?.id;
    if (level === undefined || !guiding.includes(level)) continue;
    for (const { profile } of mapping.shares) {
      const place: Place = central.has(profile) ? { kind: 'centre' } : { kind: 'unit', unit: member.unit };
      keys.add(`${profile}|${placeKey(place)}`);
    }
  }
  return keys;
}

/**
 * Marks every line of a Data Scientist for which nobody provides data by then: no capacity and no earlier hire of
 * Data Architects, Data Engineers or Data Analysts. Source: whitepaper, interview with Joe Reis.
 */
function withWarnings(lines: readonly HiringLine[], needs: readonly Need[]): HiringLine[] {
  return lines.map((line) => {
    if (line.profile !== 'dataScientist') return line;
    const provided = dataProviders.some(
      (provider) =>
        needs.some(
          (need) => need.profile === provider && need.quarter === line.quarter && need.capacity > 0,
        ) || lines.some((other) => other.profile === provider && other.quarter <= line.quarter),
    );
    return provided ? line : { ...line, before: dataProviders };
  });
}
