import { levels, type LevelId } from '../../../../framework/levels';
import type { ProfileId } from '../../../../framework/profileNames';
import { seniorProfiles } from '../move/moveOptions';
import { bandBase } from '../../../cost/salaryBand';
import { askedFte } from '../../problem/askedFte';
import { earliestHire, shortCells, type OptionContext } from '../../problem/optionContext';
import { atCell } from '../../problem/staffingCells';
import type { HireOption, ShiftOption } from '../../problem/staffingProblem';
import { isSameCell, type PlanCell } from '../../line/planCell';
import { levelOrder, targetMix } from './levelOrder';

/** Profiles for which nobody is hired as a junior, unless the planner states a level: they decide for others from the first day on. */
const deciding: ReadonlySet<ProfileId> = new Set<ProfileId>(['aiManagement', ...seniorProfiles]);

/** Seats of a cell at most; where it misses more heads, a seat stands for several. */
const mostSeats = 24;

type Team = Record<LevelId, number>;

const nobody: Readonly<Team> = { junior: 0, mid: 0, senior: 0, lead: 0, principal: 0 };

/** Members of a cell by level. */
function teamOf({ groups }: OptionContext, cell: PlanCell): Team {
  const team = { ...nobody };
  for (const group of groups) if (isSameCell(group, cell)) team[group.level] += group.heads;
  return team;
}

/** Heads that settled lines hire into a cell by level. */
function settledTeam({ settled }: OptionContext, cell: PlanCell): Team {
  const team = { ...nobody };
  for (const line of settled)
    if (line.action === 'hire' && isSameCell(line, cell) && line.level !== null)
      team[line.level] += line.heads;
  return team;
}

/** A seat with the heads that are still to be hired for it. */
interface Seat {
  readonly level: LevelId;
  readonly heads: number;
}

/** Seats without the heads that fill them, the first of each level first, and the heads for whom there is no seat. */
function vacant(order: readonly LevelId[], heads: number, filled: Readonly<Team>) {
  const beyond = { ...filled };
  const seats = order.map((level): Seat => {
    const taken = Math.min(heads, beyond[level]);
    beyond[level] -= taken;
    return { level, heads: heads - taken };
  });
  return { seats: seats.filter((seat) => seat.heads > 0), beyond };
}

/**
 * The seats of a cell that settled hires leave, in the order of their levels: that of the plan without them, so that a
 * decision on some of its hires changes no other. Heads at a level that no seat asks for count in the team.
 */
function seatsOf(context: OptionContext, cell: PlanCell, count: number, heads: number): readonly Seat[] {
  const { assumptions, minimumLevels } = context.model;
  const team = teamOf(context, cell);
  const filled = settledTeam(context, cell);
  const least = minimumLevels[cell.profile] ?? (deciding.has(cell.profile) ? 'mid' : null);
  const orderOf = (of: Team) => levelOrder(of, targetMix(assumptions), least, count);
  const first = vacant(orderOf(team), heads, filled);
  if (levels.every(({ id }) => first.beyond[id] === 0)) return first.seats;
  levels.forEach(({ id }) => (team[id] += first.beyond[id]));
  return vacant(orderOf(team), heads, filled).seats;
}

/**
 * Hires of every profile and place that is short in the last quarter, as many as are missing there and where they may lend,
 * in the order of their levels.
 */
export function hireOptions(context: OptionContext, shifts: readonly ShiftOption[]): readonly HireOption[] {
  const { model, cells } = context;
  const { assumptions, bands } = model;
  const earliest = earliestHire(model);
  return shortCells(cells, earliest).flatMap(({ profile, place }) => {
    let last = Math.max(0, atCell(cells, cells.asked, { profile, place }).at(-1) ?? 0);
    for (const { from, lent, maxFte } of shifts)
      if (lent && isSameCell(from, { profile, place })) last += maxFte;
    const wanted = Math.ceil(askedFte(last, assumptions.minimumGap) - 1e-9);
    const heads = Math.max(1, Math.ceil(wanted / mostSeats));
    const count = Math.ceil(wanted / heads);
    return seatsOf(context, { profile, place }, count, heads).map((vacancy, seat) => ({
      ...{ profile, place, ...vacancy, seat, earliest },
      fte: 1,
      band: bandBase(bands, profile, vacancy.level) ?? 0,
    }));
  });
}
