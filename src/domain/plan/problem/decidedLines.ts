import type { Quarter } from '../../calendar/quarter';
import type { DecidedLine } from '../staffing/staffingProblem';
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
  if (action === 'contract') {
    const first = quarters.findIndex((each) => quarterLabel(each) === label);
    const term = decision.quarters ?? quarters.length - Math.max(0, first);
    return ['contract', profile, level ?? '', place, `${term}q`, label].join('|');
  }
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

/** Whether a line is settled: the planner approved what it does. */
export function isApproved({ status, action }: Pick<HiringDecision, 'status' | 'action'>): boolean {
  return status === 'approved' && action !== 'open';
}

/** What a line does whatever its quarter, as the head of its ids: action, profile, level and place. */
export function lineKey(id: string): string {
  const head = id.slice(0, id.lastIndexOf('|'));
  return /^(contract|shift)\|/u.test(head) ? head.replace(/\|\d+q$/u, '') : head;
}

/** The action a rejected line rules out; `null` for a line typed in by hand that is no hire. */
function rejectedKey({ id, action, profile, level, place }: HiringDecision): string | null {
  if (action === 'hire') return ['hire', profile, level ?? '', place].join('|');
  return isHandLine(id) ? null : lineKey(lineIdOf(id));
}

/** What the rejected lines rule out: each its action, in every quarter of the plan. */
export function rejectedLines(
  decisions: readonly HiringDecision[],
  quarters: readonly Quarter[],
): readonly DecidedLine[] {
  const keys = new Set<string>();
  for (const decision of decisions) {
    const key = decision.status === 'rejected' && decision.action !== 'open' ? rejectedKey(decision) : null;
    if (key !== null) keys.add(key);
  }
  return [...keys].flatMap((key) =>
    quarters.map((quarter) => ({ id: `${key}|${quarterLabel(quarter)}`, amount: 0 })),
  );
}
