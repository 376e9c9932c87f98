import { roundingTolerance } from './tolerance';

/**
 * The rules that keep a plan from doing more. need: nothing more is missing; spare: nothing more can be taken; lent: hired
 * heads lend no more than they give; members: no more of them; peak: no more heads than the last quarter misses; seat: the levels of a team come in their order; pace: so
 * many heads of a profile in a quarter; trainees, mentors: so many in training at a time; budget, yearlyPay: cost within
 * the fiscal year, and the full-year pay of the heads added by then; hiresPerQuarter: heads over all places.
 */
export const limitRules = [
  'need',
  'spare',
  'lent',
  'members',
  'peak',
  'seat',
  'pace',
  'trainees',
  'mentors',
  'budget',
  'yearlyPay',
  'hiresPerQuarter',
] as const;

/** A rule of a row that can keep a plan from doing more. */
export type LimitRule = (typeof limitRules)[number];

/**
 * What a row is there for: a rule, the hiring order and who is there for it, what is paid once and asks for a least share,
 * whether anything is lent, and whether what settled lines lend is there,
 * who leaves and who comes in a pool, what a delay changes together, or a total that forbids nothing.
 */
export type RowRule =
  LimitRule | 'order' | 'presence' | 'once' | 'lending' | 'promise' | 'least' | 'pool' | 'deferral' | 'total';

/** Rules of limits that all cells share: without them a model falls into parts. */
export const sharedRules: ReadonlySet<RowRule> = new Set(['budget', 'yearlyPay', 'hiresPerQuarter']);

/** Columns of a linear model, all from 0 on: upper bounds, whether whole, and the objectives, all of them least is best. */
interface ModelColumns {
  readonly upper: readonly number[];
  readonly whole: readonly boolean[];
  /** Cost and the worth of open effort together, the time beyond the plan included, currency. */
  readonly total: readonly number[];
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

/** An objective of a model. */
export type Objective = 'total' | 'open' | 'cost' | 'changes';

/**
 * A mixed-integer programme with objectives in order of weight. Column i below `choices` counts the units of
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
    columns: { upper: [], whole: [], total: [], open: [], cost: [], changes: [] },
    rows: { rule: [], lower: [], upper: [], starts: [0], indices: [], values: [] },
  };
}

/** Adds a column and returns its index. */
export function addColumn(
  draft: ModelDraft,
  column: { readonly upper: number; readonly whole: boolean } & Readonly<Partial<Record<Objective, number>>>,
): number {
  const { columns } = draft;
  const { upper, whole, total = 0, open = 0, cost = 0, changes = 0 } = column;
  columns.upper.push(upper);
  columns.whole.push(whole);
  columns.total.push(total);
  columns.open.push(open);
  columns.cost.push(cost);
  return columns.changes.push(changes) - 1;
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
