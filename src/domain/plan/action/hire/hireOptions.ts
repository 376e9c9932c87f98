import type { LevelId } from '../../../../framework/levels';
import { bandBase } from '../../../cost/salaryBand';
import { askedFte } from '../../problem/askedFte';
import { earliestHire, shortCells, type OptionContext } from '../../problem/optionContext';
import { atCell } from '../../problem/staffingCells';
import type { HireOption, ShiftOption } from '../../problem/staffingProblem';
import { isSameCell, type PlanCell } from '../../line/planCell';
import { levelOrder, targetMix } from './levelOrder';

/** Seats of a cell at most; where it misses more heads, a seat stands for several. */
const mostSeats = 24;

/** Heads of a cell by level, settled hires with them. */
function teamOf({ groups, settled }: OptionContext, { profile, place }: PlanCell) {
  const team: Record<LevelId, number> = { junior: 0, mid: 0, senior: 0, lead: 0, principal: 0 };
  for (const group of groups)
    if (group.profile === profile && group.place === place) team[group.level] += group.heads;
  for (const line of settled) {
    const isHere = line.action === 'hire' && line.profile === profile && line.place === place;
    if (isHere && line.level !== null) team[line.level] += line.heads;
  }
  return team;
}

/**
 * Hires of every profile and place that is short in the last quarter, as many as are missing there and where they may lend,
 * in the order of their levels.
 */
export function hireOptions(context: OptionContext, shifts: readonly ShiftOption[]): readonly HireOption[] {
  const { model, cells } = context;
  const { assumptions, bands } = model;
  const earliest = earliestHire(model);
  const mix = targetMix(assumptions);
  return shortCells(cells, earliest).flatMap(({ profile, place }) => {
    let last = Math.max(0, atCell(cells, cells.asked, { profile, place }).at(-1) ?? 0);
    for (const { from, lent, maxFte } of shifts)
      if (lent && isSameCell(from, { profile, place })) last += maxFte;
    const wanted = Math.ceil(askedFte(last, assumptions.minimumGap) - 1e-9);
    const heads = Math.max(1, Math.ceil(wanted / mostSeats));
    const count = Math.ceil(wanted / heads);
    const order = levelOrder(teamOf(context, { profile, place }), mix, model.minimumLevels[profile], count);
    return order.map((level, seat) => ({
      ...{ profile, place, level, seat, heads, earliest },
      fte: 1,
      band: bandBase(bands, profile, level) ?? 0,
    }));
  });
}
