import { cellOf, positive } from './ground';
import { costIn, type StaffingModel } from './staffingModel';

/**
 * Something of the problem that the plan could not follow.
 * unknownLine: a decided line that nothing offered matches; unknownCell: an option for a profile or place the problem
 * does not have; fixedBeyondBudget, fixedBeyondMembers: approved lines alone ask for more than there is, and are kept.
 */
export interface StaffingNote {
  readonly code: 'unknownLine' | 'unknownCell' | 'fixedBeyondBudget' | 'fixedBeyondMembers';
  /** Line id, profile and place, or index of the fiscal year or member group. */
  readonly subject: string;
}

function lineNotes({ ground, choices }: StaffingModel): readonly StaffingNote[] {
  const offered = new Set(choices.map((choice) => `${choice.key}|${choice.quarter}`));
  const notes: StaffingNote[] = ground.unread.map((subject) => ({ code: 'unknownLine', subject }));
  for (const [key, quarters] of ground.fixed) {
    quarters.forEach((amount, quarter) => {
      if (amount > 0 && !offered.has(`${key}|${quarter}`)) {
        notes.push({ code: 'unknownLine', subject: `${key}|${ground.problem.quarters[quarter]?.id ?? ''}` });
      }
    });
  }
  return notes;
}

function cellNotes({ ground }: StaffingModel): readonly StaffingNote[] {
  const { problem } = ground;
  const asked = [...problem.hires, ...problem.contracts, ...problem.moves, ...problem.groups];
  const unknown = new Set<string>();
  for (const { profile, place } of asked) {
    if (cellOf(ground, profile, place) < 0) unknown.add(`${profile}|${place}`);
  }
  return [...unknown].map((subject) => ({ code: 'unknownCell', subject }));
}

/** Everything the plan could not follow. */
export function staffingNotes(staffing: StaffingModel): readonly StaffingNote[] {
  const { ground, choices } = staffing;
  const notes = [...lineNotes(staffing), ...cellNotes(staffing)];
  ground.problem.limits.budgets.forEach((budget, year) => {
    let fixed = 0;
    for (const choice of choices) fixed += choice.lower * costIn(ground, choice, year);
    if (budget !== null && fixed > positive(budget) + 1e-6) {
      notes.push({ code: 'fixedBeyondBudget', subject: String(year) });
    }
  });
  const fixedIn = ground.problem.groups.map(() => 0);
  for (const { group, lower } of choices) if (group >= 0) fixedIn[group] = (fixedIn[group] ?? 0) + lower;
  ground.problem.groups.forEach((group, index) => {
    const fixed = fixedIn[index] ?? 0;
    if (fixed > positive(group.heads)) notes.push({ code: 'fixedBeyondMembers', subject: String(index) });
  });
  return notes;
}
