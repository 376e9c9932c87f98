import type { PlanningModel } from '../../planningModel';
import type { HiringDecision } from '../line/hiringDecision';
import type { PlanCell } from '../line/planCell';
import type { KnownGroup } from './memberGroups';
import { atCell, type StaffingCells } from './staffingCells';

/** What the actions on offer are worked out from. */
export interface OptionContext {
  readonly model: PlanningModel;
  readonly cells: StaffingCells;
  readonly groups: readonly KnownGroup[];
  /** Lines that stand whatever the plan adds. */
  readonly settled: readonly HiringDecision[];
}

/** A cell that is short, with the most it is short of, FTE. */
export interface ShortCell extends PlanCell {
  readonly peak: number;
}

/** First quarter, from 0, in which a hire can start. */
export function earliestHire({ assumptions }: PlanningModel): number {
  return Math.ceil(assumptions.monthsToHire / 3);
}

/** The cells that are short in some quarter from a first one on. */
export function shortCells(cells: StaffingCells, from = 0): readonly ShortCell[] {
  return cells.profiles.flatMap((profile) =>
    cells.places.flatMap(({ id: place }) => {
      const peak = Math.max(0, ...atCell(cells, cells.asked, { profile, place }).slice(from));
      return peak > 0 ? [{ profile, place, peak }] : [];
    }),
  );
}
