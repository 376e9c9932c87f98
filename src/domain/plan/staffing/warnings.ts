import type { LevelId } from '../../../framework/levels';
import type { ProfileId } from '../../../framework/profileNames';
import { positive } from './ground';
import type { PlanLine } from './planLine';
import type { StaffingModel } from './staffingModel';

/**
 * A plan that keeps to every limit and still follows a known anti-pattern.
 * scientistBeforeData: a Data Scientist is hired while nobody in sight provides data. Source: whitepaper, interview
 * with Joe Reis ("When does it make sense to have ML roles?").
 * singleHead: a profile of the centre that rests on one head; allJuniors: two heads or more and none above Junior.
 * Source: design document, anti-patterns of the hiring plan.
 */
export interface StaffingWarning {
  readonly code: 'scientistBeforeData' | 'singleHead' | 'allJuniors';
  readonly profile: ProfileId;
  readonly place: string;
  /** Index of the quarter from which on it holds. */
  readonly quarter: number;
}

/** Who gets data to a Data Scientist: the engineer who prepares it, the analyst who finds ways to get it. */
const providers: readonly ProfileId[] = ['dataEngineer', 'dataAnalyst'];

interface HeadCount {
  readonly profile: ProfileId;
  readonly place: string;
  readonly level: LevelId;
  readonly heads: number;
}

/** Heads of every profile, place and level in a quarter: members, less who has gone, and who has come. */
function headsIn(staffing: StaffingModel, units: readonly number[], quarter: number): readonly HeadCount[] {
  const { ground, choices } = staffing;
  const found: HeadCount[] = ground.problem.groups.map((group) => ({
    ...group,
    heads: positive(group.heads),
  }));
  const add = (cell: number, level: LevelId | null, heads: number) => {
    const profile = ground.profileOf[cell];
    const place = ground.problem.places[ground.placeOf[cell] ?? -1];
    if (profile === undefined || place === undefined || level === null) return;
    found.push({ profile, place: place.id, level, heads });
  };
  choices.forEach((choice, index) => {
    const heads = units[index] ?? 0;
    if (heads === 0) return;
    if (choice.arrives <= quarter) add(choice.cell, choice.level, heads);
    if (choice.group >= 0 && choice.quarter <= quarter) add(choice.from, choice.level, -heads);
  });
  return found;
}

function sumOf(heads: readonly HeadCount[], test: (head: HeadCount) => boolean): number {
  let sum = 0;
  for (const head of heads) if (test(head)) sum += head.heads;
  return sum;
}

function scientistWarnings(
  staffing: StaffingModel,
  units: readonly number[],
  lines: readonly PlanLine[],
): readonly StaffingWarning[] {
  const central = new Set(
    staffing.ground.problem.places.filter((place) => place.central).map(({ id }) => id),
  );
  const found = new Map<string, StaffingWarning>();
  for (const { action, profile, place, quarter } of lines) {
    if (action !== 'hire' || profile !== 'dataScientist' || found.has(place)) continue;
    const heads = headsIn(staffing, units, quarter);
    const data = sumOf(
      heads,
      (head) => providers.includes(head.profile) && (head.place === place || central.has(head.place)),
    );
    if (data <= 0) found.set(place, { code: 'scientistBeforeData', profile, place, quarter });
  }
  return [...found.values()];
}

/** Finds the anti-patterns of a plan. */
export function warningsOf(
  staffing: StaffingModel,
  units: readonly number[],
  lines: readonly PlanLine[],
): readonly StaffingWarning[] {
  const { ground } = staffing;
  const last = ground.span - 1;
  const found = [...scientistWarnings(staffing, units, lines)];
  const heads = headsIn(staffing, units, last);
  for (const profile of ground.problem.profiles) {
    for (const { id: place, central } of ground.problem.places) {
      const here = heads.filter((head) => head.profile === profile && head.place === place);
      const all = sumOf(here, () => true);
      const juniors = sumOf(here, (head) => head.level === 'junior');
      if (central && all === 1) found.push({ code: 'singleHead', profile, place, quarter: last });
      if (all >= 2 && juniors === all) found.push({ code: 'allJuniors', profile, place, quarter: last });
    }
  }
  return found;
}
