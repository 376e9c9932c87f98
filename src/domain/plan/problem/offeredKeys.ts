import type { StaffingProblem } from '../staffing/staffingProblem';

/** The keys of everything a problem offers, as they stand in line ids before the quarter. */
export function offeredKeys({
  hires,
  contracts,
  moves,
  shifts,
  groups,
}: Pick<StaffingProblem, 'hires' | 'contracts' | 'moves' | 'shifts' | 'groups'>): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { profile, level, place } of hires) keys.add(['hire', profile, level, place].join('|'));
  for (const { profile, level, place } of contracts) keys.add(['contract', profile, level, place].join('|'));
  for (const { action, group, profile, place } of moves) {
    const from = groups[group];
    if (from === undefined) continue;
    keys.add([action, `${from.profile}>${profile}`, from.level, `${from.place}>${place}`].join('|'));
  }
  for (const { from, to } of shifts)
    keys.add(['shift', `${from.profile}>${to.profile}`, `${from.place}>${to.place}`].join('|'));
  return keys;
}
