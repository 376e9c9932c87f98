import { isProtectedRole } from '../../../mapping/protectedRole';
import { cellKey, type PlanCell } from '../../line/planCell';
import { placeOfMember } from '../../problem/memberGroups';
import { lentShares } from '../hire/lentShares';
import { memberShares } from './memberShares';
import type { OptionContext } from '../../problem/optionContext';
import { atCell } from '../../problem/staffingCells';
import type { ShiftOption } from '../../problem/staffingProblem';

/**
 * Shares of members who hold several profiles, or could help out elsewhere without training, from a cell that can spare them
 * to one that is short, and shares that hired heads may lend, in the order of cells.
 */
export function shiftOptions(context: OptionContext): readonly ShiftOption[] {
  const { model, cells } = context;
  const found = new Map<string, ShiftOption>();
  const asked = (cell: PlanCell) => atCell(cells, cells.asked, cell);
  for (const { member, mapping } of model.staff) {
    if (isProtectedRole(member.title)) continue;
    const held = mapping.shares.map(({ profile, share }) => ({
      cell: { profile, place: placeOfMember(cells, profile, member.unit) },
      share,
    }));
    for (const { cell: from, share } of held) {
      if (!asked(from).some((fte) => fte < 0)) continue;
      for (const { cell: to } of held) {
        if (to.profile === from.profile || !asked(to).some((fte) => fte > 0)) continue;
        const key = JSON.stringify([cellKey(from), cellKey(to)]);
        const maxFte = (found.get(key)?.maxFte ?? 0) + member.fte * share;
        found.set(key, { from, to, maxFte, lent: false });
      }
    }
  }
  for (const { from, to, fte } of memberShares(context)) {
    const key = JSON.stringify([cellKey(from), cellKey(to)]);
    found.set(key, { from, to, maxFte: Math.max(fte, found.get(key)?.maxFte ?? 0), lent: false });
  }
  for (const { from, to, fte } of lentShares(cells, model.assumptions)) {
    const key = JSON.stringify([cellKey(from), cellKey(to)]);
    // Members who can do it do it themselves.
    if (!found.has(key)) found.set(key, { from, to, maxFte: fte, lent: true });
  }
  const rank = ({ profile, place }: PlanCell) =>
    cells.profiles.indexOf(profile) * cells.places.length + cells.places.findIndex(({ id }) => id === place);
  return [...found.values()].sort(
    (one, other) => rank(one.from) - rank(other.from) || rank(one.to) - rank(other.to),
  );
}
