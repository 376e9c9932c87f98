import type { Quarter } from '../../calendar/quarter';
import type { HiringDecision } from '../hiringDecision';
import type { StaffingCells } from './staffingCells';
import { targetFte } from './targetFte';

/**
 * FTE of a line up to speed, in each quarter that is kept free for it: the quarters of its term, else those from its
 * start on; a line on hold without a term keeps all, as it may start sooner or later than it says.
 */
function keptFte(
  { action, status, heads, fteEach, start, quarters: term }: HiringDecision,
  quarters: readonly Quarter[],
): readonly number[] {
  const isTermed = (action === 'contract' || action === 'shift') && term !== null;
  const fte = action === 'shift' ? fteEach : heads * fteEach;
  if (!isTermed && status === 'onHold') return quarters.map(() => fte);
  const first = start === null ? -1 : quarters.findIndex(({ lastDay }) => start <= lastDay);
  const end = isTermed ? first + term : quarters.length;
  return quarters.map((_, at) => (first >= 0 && at >= first && at < end ? fte : 0));
}

/**
 * The cells as a plan may fill them: what these lines close, or would close, is not asked for, so that nothing else is
 * proposed in their place.
 */
export function heldCells(
  cells: StaffingCells,
  lines: readonly HiringDecision[],
  quarters: readonly Quarter[],
  minimumGap: number,
): StaffingCells {
  const held = new Map<string, readonly number[]>();
  if (lines.length === 0) return cells;
  for (const line of lines) {
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
