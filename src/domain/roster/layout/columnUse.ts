import type { RosterField } from '../rosterField';

/** How a column of the sheet is read. */
export interface ColumnUse {
  readonly field: RosterField;
  /** Index in the rows of the sheet's values. */
  readonly index: number;
  readonly header: string;
  /** The heading of the group of columns that it stands in; empty where there is none. */
  readonly banner: string;
  readonly certainty: number;
  /** The skill whose ratings the column holds, where the column is one of "one column per skill". */
  readonly skill: string | null;
}

/**
 * Why a column is not used. notKnown: its heading says nothing known; otherThing: it says something that no field takes;
 * cellsDoNotFit: its cells do not hold what it says; anotherColumn: another column is read for its field.
 */
export type UnusedReason = 'notKnown' | 'otherThing' | 'cellsDoNotFit' | 'anotherColumn';

/** A column that is not read, with the field that it may be meant for. */
export interface ColumnLeft {
  readonly index: number;
  readonly header: string;
  readonly proposal: RosterField | null;
  readonly reason: UnusedReason;
}
