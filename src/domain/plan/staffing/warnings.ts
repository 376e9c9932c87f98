import type { LevelId } from '../../../framework/levels';
import type { ProfileId } from '../../../framework/profileNames';
import { headChange } from '../model/headChange';
import { cellAt, positive } from '../model/modelContext';
import type { StaffingModel } from '../model/staffingModel';
import type { PlanLine } from './planLine';

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
  const { context, choices } = staffing;
  const found: HeadCount[] = context.problem.groups.map((group) => ({
    ...group,
    heads: positive(group.heads),
  }));
  type HeadMove = Parameters<typeof headChange>[0] & { readonly level: LevelId | null };
  const add = (move: HeadMove, heads: number) => {
    for (const cell of new Set([move.cell, move.from])) {
      const at = cellAt(context, cell);
      const change = heads * headChange(move, cell, quarter);
      if (at !== null && move.level !== null && change !== 0)
        found.push({ ...at, level: move.level, heads: change });
    }
  };
  choices.forEach((choice, index) => {
    const heads = units[index] ?? 0;
    if (heads > 0) add(choice, heads);
  });
  for (const line of context.settled) add(line, positive(line.heads));
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
    staffing.context.problem.places.filter((place) => place.central).map(({ id }) => id),
  );
  const found = new Map<string, StaffingWarning>();
  const settled = staffing.context.problem.settled.map((line) => ({ ...line, ...line.cell }));
  for (const { action, profile, place, quarter } of [...settled, ...lines]) {
    if (action !== 'hire' || profile !== 'dataScientist' || found.has(place)) continue;
    const heads = headsIn(staffing, units, quarter);
    const data = sumOf(
      heads,
      (head) => providers.includes(head.profile) && (head.place === place || central.has(head.place)),
    );
    if (data <= 0) found.set(place, { code: 'scientistBeforeData', profile, place });
  }
  return [...found.values()];
}

/** Finds the anti-patterns of a plan. */
export function warningsOf(
  staffing: StaffingModel,
  units: readonly number[],
  lines: readonly PlanLine[],
): readonly StaffingWarning[] {
  const { context } = staffing;
  const last = context.span - 1;
  const found = [...scientistWarnings(staffing, units, lines)];
  const heads = headsIn(staffing, units, last);
  for (const profile of context.problem.profiles) {
    for (const { id: place, central } of context.problem.places) {
      const here = heads.filter((head) => head.profile === profile && head.place === place);
      const all = sumOf(here, () => true);
      const juniors = sumOf(here, (head) => head.level === 'junior');
      if (central && all === 1) found.push({ code: 'singleHead', profile, place });
      if (all >= 2 && juniors === all) found.push({ code: 'allJuniors', profile, place });
    }
  }
  return found;
}
