import type { RosterField } from '../rosterField';

/** How a column of the sheet is read. */
export interface ColumnUse {
  readonly field: RosterField;
  /** Index in the rows of the sheet's values. */
  readonly index: number;
  readonly header: string;
  readonly certainty: number;
  /** The skill whose ratings the column holds, where the column is one of "one column per skill". */
  readonly skill: string | null;
}
