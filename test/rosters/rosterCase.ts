import type { CellValue, SheetGrid } from '../../src/domain/grid';
import type { Member } from '../../src/domain/member';
import type { RosterField } from '../../src/domain/roster/rosterField';
import type { RosterSettings } from '../../src/domain/roster/rosterSettings';

/** A messy roster with what a planner expects of it. Today is 9 December 2025 (serial 46000). */
export interface RosterCase {
  readonly name: string;
  readonly sheets: readonly SheetGrid[];
  readonly settings?: Partial<RosterSettings>;
  /** Fields and their column letters; the skill columns of a matrix as one range of letters. */
  readonly columns?: Readonly<Partial<Record<RosterField, string>>>;
  /** Every member, by what the case is about. */
  readonly members: readonly (Partial<Member> & Pick<Member, 'row'>)[];
  /** Every problem as "cell code", in the order of the cells; without a cell only the code. */
  readonly problems: readonly string[];
  /** Every column that is not used, as "letter reason" or "letter reason proposal", in the order of the columns. */
  readonly unused?: readonly string[];
  /** The order of the columns is what the case is about: columns side by side, banners, shifted rows. */
  readonly ordered?: true;
  /** Fixes by cell. */
  readonly fixes?: Readonly<Record<string, string | number>>;
}

/** A sheet whose first value stands in A1 unless `top` and `left` say otherwise. */
export function sheet(values: readonly (readonly CellValue[])[], extras: Partial<SheetGrid> = {}): SheetGrid {
  return { name: 'Roster', top: 0, left: 0, values, ...extras };
}

/** A text table as its lines, cells parted by bars; numbers as numbers. */
export function table(...lines: readonly string[]): SheetGrid {
  const number = /^-?[1-9]\d*(?:\.\d+)?$|^0(?:\.\d+)?$/;
  const cell = (text: string) => (text === '' ? null : number.test(text) ? Number(text) : text);
  return sheet(lines.map((line) => line.split('|').map((text) => cell(text.trim()))));
}
