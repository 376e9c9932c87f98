import type { Quarter } from '../../calendar/quarter';
import type { DecidedLine } from '../../staffing/staffingProblem';
import { isHandLine } from '../handLine';
import type { HiringDecision } from '../hiringDecision';

/** Label of a quarter in line ids, such as 2027-Q1. */
export function quarterLabel({ name }: Quarter): string {
  return name.replace(' ', '-');
}

/** The line id behind the id of a row; `~2` marks what a later run added to an approved line. */
export function lineIdOf(rowId: string): string {
  return rowId.replace(/~\d+$/u, '');
}

/** The quarter a day lies in; the first where it lies before the plan, `null` where it lies after. */
function quarterAt(quarters: readonly Quarter[], day: number): Quarter | null {
  return quarters.find(({ lastDay }) => day <= lastDay) ?? null;
}

/** The line a decision stands for now: the start and length the planner typed count. */
function currentId(decision: HiringDecision, quarters: readonly Quarter[]): string {
  const { action, profile, level, place, start } = decision;
  const stated = lineIdOf(decision.id);
  const cut = stated.lastIndexOf('|');
  const quarter = start === null ? null : quarterAt(quarters, start);
  const label = quarter === null ? stated.slice(cut + 1) : quarterLabel(quarter);
  if (action === 'hire') return ['hire', profile, level ?? '', place, label].join('|');
  const key = stated.slice(0, cut);
  const termed = decision.quarters === null ? key : key.replace(/\|\d+q$/u, `|${decision.quarters}q`);
  return `${termed}|${label}`;
}

/** An approved line with its id and amount as the plan knows them: heads, or FTE of a shift. */
export function approvedLine(decision: HiringDecision, quarters: readonly Quarter[]): DecidedLine {
  return {
    id: currentId(decision, quarters),
    amount: decision.action === 'shift' ? decision.fteEach : decision.heads,
  };
}

/** The approved lines. */
export function approvedLines(
  decisions: readonly HiringDecision[],
  quarters: readonly Quarter[],
): readonly DecidedLine[] {
  return decisions
    .filter(({ status, action }) => status === 'approved' && action !== 'open')
    .map((decision) => approvedLine(decision, quarters));
}

/** The rejected lines. */
export function rejectedLines(decisions: readonly HiringDecision[]): readonly DecidedLine[] {
  return decisions
    .filter(({ status, action, id }) => status === 'rejected' && action !== 'open' && !isHandLine(id))
    .map(({ id }) => ({ id: lineIdOf(id), amount: 0 }));
}
