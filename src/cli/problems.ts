import { cellName } from '../domain/cellName';
import type { CellAddress } from '../domain/grid';
import type { Language } from '../framework/language';
import type { Severity } from '../domain/problem';
import { groupedProblems, type ProblemGroup } from '../sheet/tables/groupedProblems';
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

/** So many cells of problems of one kind are named. */
const mostCells = 20;

/** So many cells of a group are named in its sentence. */
const mostNamed = 3;

/** The sentence of the first problem of a group, and how many cells more it holds for. */
function groupWords([first, ...others]: ProblemGroup, language: Language): string {
  const sentence = problemWords(first, language);
  const named = others
    .slice(0, mostNamed)
    .flatMap(({ at }) => (at === undefined ? [] : [cellName(at.row, at.column)]));
  if (named.length === 0) return sentence;
  const list = named.join(', ') + (others.length > named.length ? ' …' : '');
  return language === 'de'
    ? `${sentence} Ebenso ${others.length} weitere Zellen dieser Spalte: ${list}`
    : `${sentence} The same goes for ${others.length} more cells of this column: ${list}`;
}

/** Problems with their cells and sentence; those of one kind in one column are one where there are more than a few. */
export function describedProblems(
  problems: Report['problems'],
  language: Language,
): readonly DescribedProblem[] {
  return groupedProblems(problems).map((group) => {
    const cells = group.slice(0, mostCells).flatMap(({ at }) => (at === undefined ? [] : [placeOf(at)]));
    return {
      cell: cells[0] ?? '',
      message: groupWords(group, language),
      severity: group[0].severity,
      cells,
      count: group.length,
    };
  });
}

function placeOf({ sheet, row, column }: CellAddress): string {
  return `${sheet}!${cellName(row, column)}`;
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
