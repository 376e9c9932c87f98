import type { Language } from '../../framework/language';
import type { RosterField } from './rosterField';

/** What the planner knows that the sheet does not say. */
export interface RosterSettings {
  /** Decides whether 03/04/2024 is read as 3 April (de) or 4 March (en) when no other date of the column does. */
  readonly language?: Language;
  /** The sheet the user chose; without it the best candidate is read. */
  readonly sheet?: string;
  /** Of tables that stand side by side the one to read, counted from 1; without it the first. */
  readonly table?: number;
  /** The user's corrections: the header of a field, `null` where the sheet does not have the field. */
  readonly columns?: Readonly<Partial<Record<RosterField, string | null>>>;
  /** Weekly hours of one FTE. */
  readonly hoursPerWeek: number;
  /** Today as an Excel serial number: the core has no clock. */
  readonly today: number;
  /** Read members whose last day is over, too. */
  readonly includeLeavers: boolean;
  /** Read members of hidden or filtered rows, too. */
  readonly includeHidden: boolean;
  /** Ratings older than this many days are reported. */
  readonly ratingMaxAgeDays: number;
}

/** 40 hours a week, leavers left out, hidden rows read (a filter must not change a plan), ratings old after a year. */
export function defaultRosterSettings(today: number): RosterSettings {
  return { hoursPerWeek: 40, today, includeLeavers: false, includeHidden: true, ratingMaxAgeDays: 365 };
}
