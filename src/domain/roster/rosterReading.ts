import type { Member } from '../member';
import type { Problem } from '../problem';
import type { UnusedReason } from './layout/columnUse';
import type { RosterField } from './rosterField';

/** A recognised column of the roster. */
export interface RosterColumn {
  readonly field: RosterField;
  /** Sheet column, counted from 0. */
  readonly column: number;
  readonly header: string;
  /** 1 the header is known or the user said so, less where only a part of it is known, 0.5 by content alone. */
  readonly certainty: number;
}

/** A column that is not used. */
interface UnusedColumn {
  /** Sheet column, counted from 0. */
  readonly column: number;
  /** Empty where the column has none. */
  readonly header: string;
  /** The field that the column may be meant for; `null` where nothing points to one. */
  readonly proposal: RosterField | null;
  readonly reason: UnusedReason;
}

/** How much a sheet looks like a roster; 0 not at all. */
export interface SheetCandidate {
  readonly sheet: string;
  readonly score: number;
}

/** A roster as read: what was recognised, the members, and what is wrong or unclear. */
export interface RosterReading {
  /** The sheet that was read; `null` where no sheet looks like a roster. */
  readonly sheet: string | null;
  /** Sheet row of the (first) header row, counted from 0. */
  readonly headerRow: number | null;
  readonly headerRows: 1 | 2;
  /** The first heading of each table that stands in the sheet side by side: one, as a rule; none where nothing was read. */
  readonly tables: readonly string[];
  readonly columns: readonly RosterColumn[];
  readonly unusedColumns: readonly UnusedColumn[];
  readonly members: readonly Member[];
  readonly problems: readonly Problem[];
  /** Every sheet given, best first. */
  readonly candidates: readonly SheetCandidate[];
}
