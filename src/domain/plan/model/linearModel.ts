import { roundingTolerance } from './tolerance';

/** The rule a row stands for that can keep a plan from doing more. */
export type LimitRule = 'need' | 'spare' | 'members' | 'peak' | 'budget' | 'hiresPerQuarter';

/** What a row is there for: a rule, the hiring order and who is there for it, or a total that forbids nothing. */
export type RowRule = LimitRule | 'order' | 'presence' | 'total';

/** Rules of limits that all cells share: without them a model falls into parts. */
export const sharedRules: ReadonlySet<RowRule> = new Set(['budget', 'hiresPerQuarter']);

/** Columns of a linear model, all from 0 on: upper bounds, whether whole, and the three objectives, all of them least is best. */
interface ModelColumns {
  readonly upper: readonly number[];
  readonly whole: readonly boolean[];
  /** Open effort, FTE-quarters. */
  readonly open: readonly number[];
  /** Currency. */
  readonly cost: readonly number[];
  /** Changes: one per head and per quarter of a contractor, a step's FTE per quarter of a shift, a price per head out of order. */
  readonly changes: readonly number[];
}

/** Rows of a linear model in compressed form: row i holds entries `starts[i]` to `starts[i + 1] - 1`. */
interface ModelRows {
  readonly rule: readonly RowRule[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly starts: readonly number[];
  readonly indices: readonly number[];
  readonly values: readonly number[];
}

/**
 * A mixed-integer programme with three objectives in order of weight. Column i below `choices` counts the units of
 * choice i; the rest are helpers.
 */
export interface LinearModel {
  readonly columns: ModelColumns;
  readonly rows: ModelRows;
  readonly choices: number;
}

/** A term of a row: column and coefficient. */
export type Term = readonly [column: number, value: number];

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

/** A model under construction. */
export interface ModelDraft {
  readonly columns: Writable<ModelColumns>;
  readonly rows: Writable<ModelRows>;
}

/** An empty model. */
export function emptyModel(): ModelDraft {
  return {
    columns: { upper: [], whole: [], open: [], cost: [], changes: [] },
    rows: { rule: [], lower: [], upper: [], starts: [0], indices: [], values: [] },
  };
}

/** Adds a column and returns its index. */
export function addColumn(
  draft: ModelDraft,
  column: { upper: number; whole: boolean; open: number; cost: number; changes: number },
): number {
  const { columns } = draft;
  columns.upper.push(column.upper);
  columns.whole.push(column.whole);
  columns.open.push(column.open);
  columns.cost.push(column.cost);
  return columns.changes.push(column.changes) - 1;
}

/** Whether a row can be broken within the bounds of its columns. */
function canBreak(draft: ModelDraft, lower: number, upper: number, terms: readonly Term[]): boolean {
  let least = 0;
  let most = 0;
  for (const [column, value] of terms) {
    const whole = value * (draft.columns.upper[column] ?? 0);
    least += Math.min(0, whole);
    most += Math.max(0, whole);
  }
  return least < lower - roundingTolerance || most > upper + roundingTolerance;
}

/** Adds a row where it can matter: a row no choice can break would only tie together what is independent. */
export function addRow(
  draft: ModelDraft,
  rule: RowRule,
  lower: number,
  upper: number,
  terms: readonly Term[],
): void {
  const { rows } = draft;
  if (!canBreak(draft, lower, upper, terms)) return;
  rows.rule.push(rule);
  rows.lower.push(lower);
  rows.upper.push(upper);
  for (const [column, value] of terms) {
    rows.indices.push(column);
    rows.values.push(value);
  }
  rows.starts.push(rows.indices.length);
}
