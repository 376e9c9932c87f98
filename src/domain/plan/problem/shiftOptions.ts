import type { ProfileId } from '../../../framework/profileNames';
import type { PlanningModel } from '../../planningModel';
import type { ShiftOption } from '../staffing/staffingProblem';
import { placeOfMember } from './memberGroups';
import { atCell, type StaffingCells } from './staffingCells';

/** Shares of members who hold several profiles, from one that can spare them to one that is short; in the order of their names. */
export function shiftOptions({ staff }: PlanningModel, cells: StaffingCells): readonly ShiftOption[] {
  const found = new Map<string, ShiftOption>();
  const targetOf = (profile: ProfileId, place: string) => atCell(cells, cells.target, profile, place);
  for (const { member, mapping } of staff) {
    for (const { profile: from, share } of mapping.shares) {
      const fromPlace = placeOfMember(cells, from, member.unit);
      if (!targetOf(from, fromPlace).some((fte) => fte < 0)) continue;
      for (const { profile: to } of mapping.shares) {
        const toPlace = placeOfMember(cells, to, member.unit);
        if (to === from || !targetOf(to, toPlace).some((fte) => fte > 0)) continue;
        const key = [from, fromPlace, to, toPlace].join('|');
        found.set(key, {
          from: { profile: from, place: fromPlace },
          to: { profile: to, place: toPlace },
          maxFte: (found.get(key)?.maxFte ?? 0) + member.fte * share,
          costPerFteQuarter: 0,
        });
      }
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, option]) => option);
}
