import type { CellAddress } from '../../domain/grid';

/** One thing behind a number: what it is, its part of the number, and the cell to look at or change. */
export interface ExplainedItem {
  readonly name: string;
  readonly text: string;
  /** `null` where the workbook has no cell for it yet. */
  readonly at: CellAddress | null;
}

/** What kind of thing the items of a group are. */
export type ExplainedKind = 'parts' | 'members' | 'useCases' | 'weights' | 'assumptions';

/** Things of one kind behind a number, those that weigh most first. */
export interface ExplainedGroup {
  readonly kind: ExplainedKind;
  readonly title: string;
  readonly items: readonly ExplainedItem[];
  /** How many more there are than `items` lists. */
  readonly further: number;
}

/** Why a cell holds what it holds: its name, its formula with the actual numbers, and everything behind it. */
export interface Explanation {
  readonly title: string;
  /** What the cell shows. */
  readonly value: string;
  readonly formula: string;
  readonly groups: readonly ExplainedGroup[];
}
