import type { SheetGrid } from '../../grid';
import { problem, type Problem, type ProblemCode } from '../../problem';

/** Collects problems of one sheet; rows and columns are indexes of its values. */
export interface Notes {
  readonly problems: readonly Problem[];
  readonly add: (
    code: ProblemCode,
    row: number,
    column: number,
    details?: Problem['details'],
    fix?: string | number,
  ) => void;
  /** Adds a problem only the first time that a key is seen. */
  readonly addOnce: (
    key: string,
    code: ProblemCode,
    row: number,
    column: number,
    details?: Problem['details'],
  ) => void;
}

/** An empty collection for a sheet. */
export function notesOf(sheet: SheetGrid): Notes {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const add: Notes['add'] = (code, row, column, details = {}, fix) => {
    problems.push(
      problem(code, details, { sheet: sheet.name, row: sheet.top + row, column: sheet.left + column }, fix),
    );
  };
  const addOnce: Notes['addOnce'] = (key, code, row, column, details) => {
    if (seen.has(key)) return;
    seen.add(key);
    add(code, row, column, details);
  };
  return { problems, add, addOnce };
}
