import { monthOf } from '../../calendar/month';
import { outputOf, presence } from '../../capacity/memberFte';
import type { Member } from '../../member';
import type { PlanningModel } from '../../planningModel';
import type { PlanCell } from '../line/planCell';
import { placeOfMember } from '../problem/memberGroups';
import type { StaffingCells } from '../problem/staffingCells';

/** A member who opens a gap by leaving, or who closes one that is there until they join. */
export interface GapCause {
  readonly kind: 'leaves' | 'joins';
  readonly member: Member;
  /** The last month of who leaves, the first of who joins, on the line of months. */
  readonly month: number;
  /** FTE they take or bring. */
  readonly fte: number;
}

/** FTE below this are none. */
const least = 0.05;

/** As many people as a gap names. */
const mostNamed = 3;

/**
 * The people who are the cause of missing FTE at a place in a quarter, as far as they make half of it or more: those whose
 * last day has come by then, else those who have not joined yet. Those with most FTE first, then in roster order.
 */
export function gapCauses(
  cell: PlanCell,
  quarter: number,
  missing: number,
  { staff, quarters, assumptions }: Pick<PlanningModel, 'staff' | 'quarters' | 'assumptions'>,
  cells: StaffingCells,
): readonly GapCause[] {
  const [first, here, last] = [quarters[0], quarters[quarter], quarters.at(-1)].map((each) => each?.quarter);
  if (first === undefined || here === undefined || last === undefined || missing <= least) return [];
  const found: Readonly<Record<GapCause['kind'], GapCause[]>> = { leaves: [], joins: [] };
  for (const mapped of staff) {
    const { member, mapping } = mapped;
    if (member.start === null && member.end === null) continue;
    const share = mapping.shares.find(({ profile }) => profile === cell.profile)?.share ?? 0;
    if (share === 0 || placeOfMember(cells, cell.profile, member.unit) !== cell.place) continue;
    const full = member.fte * share * outputOf(mapping.level, assumptions);
    const now = presence(mapped, here);
    const left = full * (presence(mapped, first) - now);
    const comes = full * (presence(mapped, last) - now);
    if (member.end !== null && left > least)
      found.leaves.push({ kind: 'leaves', member, month: monthOf(member.end), fte: left });
    else if (member.start !== null && comes > least && monthOf(member.start) > monthOf(first.firstDay))
      found.joins.push({ kind: 'joins', member, month: monthOf(member.start), fte: comes });
  }
  for (const people of [found.leaves, found.joins]) {
    const sum = people.reduce((total, { fte }) => total + fte, 0);
    if (2 * sum < missing - 1e-9 || people.length === 0) continue;
    return people
      .toSorted((one, other) => other.fte - one.fte || one.member.row - other.member.row)
      .slice(0, mostNamed);
  }
  return [];
}
