import type { Problem } from '../../domain/problem';
import type { PlanProblem } from './planProblem';

/** Problems of one kind in one column; never empty. */
export type ProblemGroup<Told extends Problem | PlanProblem = Problem | PlanProblem> = readonly [
  Told,
  ...Told[],
];

/** So many of a kind in a column are told one by one. */
const few = 3;
/** Problems grouped by kind and column where there are more than a few of them, in the order of the first of each. */
export function groupedProblems<Told extends Problem | PlanProblem>(
  problems: readonly Told[],
): readonly ProblemGroup<Told>[] {
  const counts = new Map<string, number>();
  for (const problem of problems) counts.set(keyOf(problem), (counts.get(keyOf(problem)) ?? 0) + 1);
  const groups = new Map<string, [Told, ...Told[]]>();
  problems.forEach((problem, index) => {
    const alike = keyOf(problem);
    const key = (counts.get(alike) ?? 0) > few ? alike : `${alike}\n${index}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else group.push(problem);
  });
  return [...groups.values()];
}

/** Kind, sheet and column; a problem without a cell is like no other. */
function keyOf(problem: Problem | PlanProblem): string {
  const { code, at, details } = problem;
  return at === undefined ? `${code}\n${JSON.stringify(details)}` : `${code}\n${at.sheet}\n${at.column}`;
}
