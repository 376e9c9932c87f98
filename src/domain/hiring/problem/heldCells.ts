import type { Quarter } from '../../calendar/quarter';
import type { HiringDecision } from '../hiringDecision';
import type { StaffingCells } from './staffingCells';
import { targetFte } from './targetFte';

/** FTE of a line up to speed, in each quarter that is kept free for it: its own if it has a term, else all. */
function keptFte(
  { action, heads, fteEach, start, quarters: term }: HiringDecision,
  quarters: readonly Quarter[],
): readonly number[] {
  const fte = action === 'shift' ? fteEach : heads * fteEach;
  if ((action !== 'contract' && action !== 'shift') || term === null || start === null)
    return quarters.map(() => fte);
  const first = quarters.findIndex(({ lastDay }) => start <= lastDay);
  return quarters.map((_, at) => (first >= 0 && at >= first && at < first + term ? fte : 0));
}

/**
 * The cells as a plan may fill them: what lines on hold would close is not asked for, so that nothing else is proposed
 * in their place. The gap itself stays open.
 */
export function heldCells(
  cells: StaffingCells,
  decisions: readonly HiringDecision[],
  quarters: readonly Quarter[],
  minimumGap: number,
): StaffingCells {
  const held = new Map<string, readonly number[]>();
  for (const line of decisions) {
    if (line.status !== 'onHold' || line.action === 'open') continue;
    const cell = `${line.profile}|${line.place}`;
    const fte = keptFte(line, quarters);
    held.set(
      cell,
      fte.map((each, at) => each + (held.get(cell)?.[at] ?? 0)),
    );
  }
  const target = cells.target.map((row, profile) =>
    row.map((targets, place) => {
      const kept = held.get(`${cells.profiles[profile] ?? ''}|${cells.places[place]?.id ?? ''}`);
      if (kept === undefined) return targets;
      return targets.map((asked, at) => {
        const { demand, capacity } = cells.balance[profile]?.[place]?.[at] ?? { demand: 0, capacity: 0 };
        const rest = targetFte(demand - capacity - (kept[at] ?? 0), minimumGap);
        return asked <= 0 ? asked : Math.max(0, rest);
      });
    }),
  );
  return { ...cells, target };
}
