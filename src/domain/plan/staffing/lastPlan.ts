import { isHandLine, lineKey } from '../line/lineId';
import { isSettled, type HiringDecision } from '../line/hiringDecision';
import type { StaffingModel } from '../model/staffingModel';
import { nameOf } from '../problem/settledLines';
import { roomOf } from './room';

/** A line that the plan of the last run proposes, beside those that are settled. */
export interface LastLine {
  /** See lineKey. */
  readonly key: string;
  /** Label of its first quarter. */
  readonly quarter: string;
  /** Quarters it lasts; `null` where it stays. */
  readonly term: number | null;
  readonly heads: number;
  readonly fteEach: number;
}

/** What the last run proposed and nobody decided on. */
export function lastLines(decisions: readonly HiringDecision[]): readonly LastLine[] {
  return decisions.flatMap((decision): readonly LastLine[] => {
    const { id, action, status, heads, fteEach } = decision;
    const isProposal = status === 'proposed' && action !== 'open' && !isHandLine(id) && !isSettled(decision);
    const name = isProposal ? nameOf(decision) : null;
    if (name === null) return [];
    return [{ key: lineKey(name), quarter: name.quarter, term: name.term, heads, fteEach }];
  });
}

/** The units by which a model does what the last run proposed, as far as it still fits. */
export function unitsOfLast(staffing: StaffingModel, lines: readonly LastLine[]): readonly number[] {
  const { choices, context } = staffing;
  const units = choices.map(() => 0);
  const room = roomOf(staffing);
  const byStart = new Map<string, number[]>();
  choices.forEach(({ key, quarter }, index) => {
    const name = `${key} ${quarter}`;
    byStart.set(name, [...(byStart.get(name) ?? []), index]);
  });
  const take = (index: number, wanted: number): number => {
    const most = Math.min(wanted, (choices[index]?.upper ?? 0) - (units[index] ?? 0));
    const taken = room.fits(index, most);
    units[index] = (units[index] ?? 0) + taken;
    room.take(index, taken);
    return taken;
  };
  for (const { key, quarter, term, heads, fteEach } of lines) {
    const first = context.problem.quarters.findIndex(({ id }) => id === quarter);
    const action = choices[byStart.get(`${key} ${first}`)?.[0] ?? -1]?.action;
    const starts = action === 'contract' ? Array.from({ length: term ?? 1 }, (_, at) => first + at) : [first];
    for (const start of starts) {
      const same = (byStart.get(`${key} ${start}`) ?? []).filter((index) => {
        return action !== 'shift' || choices[index]?.quarters === term;
      });
      // Heads are counted, shares and contractors by their FTE; a delay is all of its parts.
      const fte = choices[same[0] ?? -1]?.fte ?? 1;
      const amount =
        action === 'shift' ? fteEach / fte : action === 'contract' ? (heads * fteEach) / fte : heads;
      let left = Math.round(amount);
      for (const index of same) {
        const taken = take(index, action === 'defer' ? 1 : left);
        if (action !== 'defer') left -= taken;
      }
    }
  }
  return units;
}
