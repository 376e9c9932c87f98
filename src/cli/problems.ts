import { cellName } from '../domain/cellName';
import type { Language } from '../framework/language';
import type { Severity } from '../domain/problem';
import { groupedProblems, groupWords } from '../sheet/tables/groupedProblems';
import { problemWords } from '../sheet/tables/planProblem';
import type { Report } from '../sheet/report';

/** A problem as the command line prints it. */
export interface DescribedProblem {
  /** Sheet and A1 name of the cell, such as Roster!C7; empty where the problem is about no cell. */
  readonly cell: string;
  readonly message: string;
  readonly severity: Severity;
  /** Of problems of one kind in one column, the first cells. */
  readonly cells: readonly string[];
  /** How many cells it is about; 1 for a problem about none. */
  readonly count: number;
}

/** Problems with their cells and sentence; those of one kind in one column are one where there are more than a few. */
export function describedProblems(
  problems: Report['problems'],
  language: Language,
): readonly DescribedProblem[] {
  return groupedProblems(problems).map((group) => {
    const cells = group.cells.map(({ sheet, row, column }) => `${sheet}!${cellName(row, column)}`);
    return {
      cell: cells[0] ?? '',
      message: groupWords(group, language),
      severity: group.first.severity,
      cells,
      count: group.count,
    };
  });
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
