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

const mostRemarks = 5;

/** The first remarks with their cells, the weightier first, and how many more there are. */
export function remarkLines(problems: Report['problems'], language: Language): readonly string[] {
  const said = describedProblems(problems, language);
  const ordered = [
    ...said.filter(({ severity }) => severity !== 'info'),
    ...said.filter(({ severity }) => severity === 'info'),
  ];
  const lines = ordered
    .slice(0, mostRemarks)
    .map(({ cell, message }) => `- ${cell === '' ? '' : `${cell}: `}${message}`);
  const more = ordered.length - lines.length;
  return more === 0 ? lines : [...lines, `- ${more} more: --json lists all.`];
}

/** Why no member could be read, in one sentence: the first error among the problems. */
export function unreadable(problems: Report['problems'], language: Language): string {
  const failed = problems.find(({ severity }) => severity === 'error');
  return failed === undefined ? 'No member was found.' : problemWords(failed, language);
}
