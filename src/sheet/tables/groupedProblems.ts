import { cellName } from '../../domain/cellName';
import type { CellAddress } from '../../domain/grid';
import type { Problem } from '../../domain/problem';
import type { Language } from '../../framework/language';
import { problemWords, type PlanProblem } from './planProblem';

/** Problems of one kind in one column. */
export interface ProblemGroup {
  readonly first: Problem | PlanProblem;
  /** The cells, first ones first. */
  readonly cells: readonly CellAddress[];
  readonly count: number;
}

/** So many of a kind in a column are told one by one. */
const few = 3;
/** So many cells of a group are kept. */
const mostCells = 20;
/** So many of them are named in its sentence. */
const mostNamed = 3;

/** Problems grouped by kind and column where there are more than a few of them, in the order of the first of each. */
export function groupedProblems(problems: readonly (Problem | PlanProblem)[]): readonly ProblemGroup[] {
  const counts = new Map<string, number>();
  for (const problem of problems) counts.set(keyOf(problem), (counts.get(keyOf(problem)) ?? 0) + 1);
  const groups = new Map<
    string,
    { readonly first: Problem | PlanProblem; readonly cells: CellAddress[]; count: number }
  >();
  problems.forEach((problem, index) => {
    const alike = keyOf(problem);
    const key = (counts.get(alike) ?? 0) > few ? alike : `${alike}\n${index}`;
    const group = groups.get(key) ?? { first: problem, cells: [], count: 0 };
    if (problem.at !== undefined && group.cells.length < mostCells) group.cells.push(problem.at);
    group.count += 1;
    groups.set(key, group);
  });
  return [...groups.values()];
}

/** Kind, sheet and column; a problem without a cell is like no other. */
function keyOf(problem: Problem | PlanProblem): string {
  const { code, at, details } = problem;
  return at === undefined ? `${code}\n${JSON.stringify(details)}` : `${code}\n${at.sheet}\n${at.column}`;
}

/** The sentence of the first problem of a group, and how many cells more it holds for. */
export function groupWords({ first, cells, count }: ProblemGroup, language: Language): string {
  const sentence = problemWords(first, language);
  const named = cells.slice(1, 1 + mostNamed).map(({ row, column }) => cellName(row, column));
  if (count < 2 || named.length === 0) return sentence;
  const list = named.join(', ') + (count - 1 > named.length ? ' …' : '');
  return language === 'de'
    ? `${sentence} Ebenso ${count - 1} weitere Zellen der Spalte: ${list}`
    : `${sentence} So do ${count - 1} more cells of the column: ${list}`;
}
