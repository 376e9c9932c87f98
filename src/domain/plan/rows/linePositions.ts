import type { ProfileId } from '../../../framework/profileNames';
import { isCounted, type HiringDecision } from '../line/hiringDecision';
import { positionId, type HighestPositions, type Position } from '../line/position';
import type { HiringRow } from './hiringRow';

/** What of a line its positions follow from. */
export type PositionLine = Pick<
  HiringRow,
  'id' | 'status' | 'action' | 'profile' | 'level' | 'place' | 'heads'
>;

/** More heads than this in one line have no positions of their own. */
const mostHeads = 1_000;

/** How many positions a line asks for: one for each head it hires. A line that does not count keeps those it has. */
function wanted({ action, status, heads }: PositionLine, held: number): number {
  if (action !== 'hire') return 0;
  return isCounted(status) ? Math.min(mostHeads, Math.ceil(Math.max(0, heads) - 1e-9)) : held;
}

/** What a position is for: it follows the hire into another quarter, but to no other profile, level or place. */
function purpose({ profile, level, place }: Pick<PositionLine, 'profile' | 'level' | 'place'>): string {
  return [profile, level ?? '', place].join('|');
}

/** Whether the planner said or wrote anything to a line: its positions are then never given to another. */
function isBound({ status, changed, noted, stage }: HiringDecision): boolean {
  return changed || noted || stage !== 'none' || (status !== 'proposed' && status !== 'withdrawn');
}

/**
 * The positions of each line, in the order of the lines: first those its row holds already, so that a position keeps its
 * id while its line grows, shrinks or is decided on; then those that lines without a word of the planner set free, where
 * the same hire moves to another quarter; then new numbers beyond the highest ever given. An id never has two lines.
 */
export function linePositions(
  lines: readonly PositionLine[],
  decisions: readonly HiringDecision[],
  highest: HighestPositions,
): ReadonlyMap<string, readonly Position[]> {
  const top = new Map(highest);
  const taken = new Set<string>();
  const held = new Map<string, readonly Position[]>();
  const unique = decisions.map((decision) => {
    const own = decision.positions.filter((position) => {
      top.set(position.profile, Math.max(top.get(position.profile) ?? 0, position.number));
      const id = positionId(position);
      if (taken.has(id) || position.profile !== decision.profile) return false;
      taken.add(id);
      return true;
    });
    held.set(decision.id, own);
    return { decision, own };
  });
  const found = new Map<string, readonly Position[]>();
  for (const line of lines) {
    const own = held.get(line.id) ?? [];
    found.set(line.id, own.slice(0, wanted(line, own.length)));
  }
  const free = new Map<string, Position[]>();
  for (const { decision, own } of unique) {
    if (isBound(decision)) continue;
    const kept = found.get(decision.id)?.length ?? 0;
    const key = purpose(decision);
    free.set(key, [...(free.get(key) ?? []), ...own.slice(kept)]);
  }
  const next = (profile: ProfileId): Position => {
    const number = (top.get(profile) ?? 0) + 1;
    top.set(profile, number);
    return { profile, number };
  };
  for (const line of lines) {
    const own = [...(found.get(line.id) ?? [])];
    const others = free.get(purpose(line)) ?? [];
    while (own.length < wanted(line, own.length)) own.push(others.shift() ?? next(line.profile));
    found.set(line.id, own);
  }
  return found;
}

/** The highest numbers given, with those of the lines. */
export function highestPositions(
  highest: HighestPositions,
  lines: readonly Pick<HiringRow, 'positions'>[],
): HighestPositions {
  const top = new Map(highest);
  for (const { positions } of lines)
    for (const { profile, number } of positions) top.set(profile, Math.max(top.get(profile) ?? 0, number));
  return top;
}
