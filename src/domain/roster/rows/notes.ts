import type { SheetGrid } from '../../grid';
import { problem, type Problem, type ProblemCode, type ProblemDetails } from '../../problem';

/** Collects problems of one sheet; rows and columns are indexes of its values. */
export interface Notes {
  readonly problems: readonly Problem[];
  readonly add: <Code extends ProblemCode>(
    code: Code,
    row: number,
    column: number,
    details: ProblemDetails<Code>,
    fix?: string | number,
  ) => void;
  /** Adds a problem only the first time that a key is seen. */
  readonly addOnce: <Code extends ProblemCode>(
    key: string,
    code: Code,
    row: number,
    column: number,
    details: ProblemDetails<Code>,
  ) => void;
  /** Forgets the problems from the given count on. */
  readonly forgetFrom: (count: number) => void;
}

/** An empty collection for a sheet. */
export function notesOf(sheet: SheetGrid): Notes {
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  const add: Notes['add'] = (code, row, column, details, fix) => {
    const at = { sheet: sheet.name, row: sheet.top + row, column: sheet.left + column };
    problems.push(problem(code, details, at, fix));
  };
  const addOnce: Notes['addOnce'] = (key, code, row, column, details) => {
    if (seen.has(key)) return;
    seen.set(key, problems.length);
    add(code, row, column, details);
  };
  const forgetFrom: Notes['forgetFrom'] = (count) => {
    problems.length = count;
    for (const [key, place] of seen) if (place >= count) seen.delete(key);
  };
  return { problems, add, addOnce, forgetFrom };
}
