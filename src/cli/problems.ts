import { cellName } from '../domain/cellName';
import type { Language } from '../framework/language';
import type { Severity } from '../domain/problem';
import { problemWords } from '../sheet/tables/planProblem';
import type { Report } from '../sheet/report';

/** A problem as the command line prints it. */
export interface DescribedProblem {
  /** Sheet and A1 name of the cell, such as Roster!C7; empty where the problem is about no cell. */
  readonly cell: string;
  readonly message: string;
  readonly severity: Severity;
}

/** Problems with their cell and sentence. */
export function describedProblems(
  problems: Report['problems'],
  language: Language,
): readonly DescribedProblem[] {
  return problems.map((problem) => ({
    cell:
      problem.at === undefined ? '' : `${problem.at.sheet}!${cellName(problem.at.row, problem.at.column)}`,
    message: problemWords(problem, language),
    severity: problem.severity,
  }));
}

/** Why no member could be read, in one sentence: the first error among the problems. */
export function unreadable(problems: Report['problems'], language: Language): string {
  const failed = problems.find(({ severity }) => severity === 'error');
  return failed === undefined ? 'No member was found.' : problemWords(failed, language);
}
