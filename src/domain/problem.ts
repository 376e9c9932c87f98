import type { CellAddress } from './grid';

/** How much a problem weighs: an error stops the run, a warning may change numbers, an info is good to know. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * Something to tell the user about what was read, as plain data. `code` names the kind, `details` fills its
 * sentence (see problemSentence); `at` is the cell it is about. Problems are collected, never thrown.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly at?: CellAddress;
  readonly details: Readonly<Record<string, string | number>>;
  /** A safe correction the user may apply: the value that belongs into the cell at `at`. */
  readonly fix?: { readonly value: string | number };
}

/** The kinds of problems; each has a sentence in English and German. */
export type ProblemCode = string;
