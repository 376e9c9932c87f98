import type { Assumptions } from '../../../assumptions/assumptions';
import { isProtectedRole } from '../../../mapping/protectedRole';
import { cellKey, isSameCell, type PlanCell } from '../../line/planCell';
import type { OptionContext } from '../../problem/optionContext';
import { guidingLevels } from '../../problem/minimumHeads';
import { atCell } from '../../problem/staffingCells';
import { canLend, lendDistance } from '../hire/lentShares';
import { seniorProfiles } from '../move/moveOptions';

/** A share that members of one cell may lend to another, FTE. */
interface MemberShare {
  readonly from: PlanCell;
  readonly to: PlanCell;
  readonly fte: number;
}

/** Who works elsewhere with all of their time moves there: a share is less than a head. */
const mostOfHead = 0.9;

/** A cell with what it has over, or is short of, by quarter, FTE. */
interface Amount extends PlanCell {
  readonly fte: readonly number[];
}

/** FTE of the members of a cell who may lend a share to another: in no protected role, and of the level its profile asks for. */
function lendable({ groups }: OptionContext, from: PlanCell, to: PlanCell): number {
  const isSenior = from.profile !== to.profile && seniorProfiles.has(to.profile);
  let sum = 0;
  for (const group of groups)
    if (isSameCell(group, from) && (!isSenior || guidingLevels.includes(group.level)))
      for (const { member } of group.members) if (!isProtectedRole(member.title)) sum += group.fte;
  return sum;
}

/** The largest share that fits in some quarter in which one cell has something over that the other is short of. */
function shareOf(over: Amount, short: Amount): number {
  return Math.max(0, ...over.fte.map((spare, at) => Math.min(spare, short.fte[at] ?? 0)));
}

/**
 * Shares of members with spare time for cells that are short and that they could work for without training: the nearest cell
 * first, then the largest share. What one share could close, none is looked for a second time, so that the number of shares
 * grows with the places and not with their pairs.
 */
export function memberShares(context: OptionContext): readonly MemberShare[] {
  const { cells, model } = context;
  const terms: Pick<Assumptions, 'shiftLeast' | 'lentOverlap' | 'organisationPattern'> = model.assumptions;
  const amounts = (sign: 1 | -1): Amount[] =>
    cells.profiles.flatMap((profile) =>
      cells.places.flatMap(({ id: place }) => {
        const fte = atCell(cells, cells.asked, { profile, place }).map((asked) => Math.max(0, sign * asked));
        return fte.some((each) => each >= terms.shiftLeast - 1e-9) ? [{ profile, place, fte }] : [];
      }),
    );
  const [over, short] = [amounts(-1), amounts(1)];
  const pairs = short.flatMap((to) =>
    over.filter((from) => canLend(from, to, terms)).map((from) => ({ from, to, fte: shareOf(from, to) })),
  );
  const left = new Map([...over, ...short].map(({ fte, ...cell }) => [cellKey(cell), [...fte]]));
  const leftOf = (cell: PlanCell): Amount => ({ ...cell, fte: left.get(cellKey(cell)) ?? [] });
  const near = pairs.toSorted(
    (one, other) =>
      lendDistance(one.from, one.to) - lendDistance(other.from, other.to) ||
      Math.round(1e6 * (other.fte - one.fte)),
  );
  return near.flatMap(({ from, to, fte }): readonly MemberShare[] => {
    const most = Math.min(mostOfHead, fte, lendable(context, from, to));
    const [mine, theirs] = [leftOf(from), leftOf(to)];
    if (Math.min(most, shareOf(mine, theirs)) < terms.shiftLeast - 1e-9) return [];
    const used = mine.fte.map((spare, at) => Math.min(most, spare, theirs.fte[at] ?? 0));
    for (const cell of [mine, theirs])
      left.set(
        cellKey(cell),
        cell.fte.map((each, at) => each - (used[at] ?? 0)),
      );
    const ends = ({ profile, place }: PlanCell) => ({ profile, place });
    return [{ from: ends(from), to: ends(to), fte: most }];
  });
}
