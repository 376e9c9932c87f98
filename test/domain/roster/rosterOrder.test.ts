import fc from 'fast-check';
import type { CellValue, SheetGrid } from '../../../src/domain/grid';
import type { Member } from '../../../src/domain/member';
import { readRoster } from '../../../src/domain/roster/readRoster';
import { defaultRosterSettings } from '../../../src/domain/roster/rosterSettings';
import { rosterCases } from '../../rosters/index';
import type { RosterCase } from '../../rosters/rosterCase';

const cases = rosterCases.filter((one) => one.ordered !== true && one.sheets.length === 1);

/** Where members stand is not part of who they are. */
function withoutRows(members: readonly Member[]): readonly Member[] {
  return members.map((member) => ({ ...member, row: 0 }));
}

function membersOf(sheet: SheetGrid, { settings }: RosterCase): readonly Member[] {
  return withoutRows(readRoster([sheet], { ...defaultRosterSettings(46000), ...settings }).members);
}

interface Change {
  readonly one: RosterCase;
  readonly order: readonly number[];
  readonly titleLines: readonly string[];
  readonly blanksAfter: readonly number[];
}

/** The sheet with its columns in another order, title lines above and blank rows in between. */
function changed(sheet: SheetGrid, { order, titleLines, blanksAfter }: Change): SheetGrid {
  const values: CellValue[][] = titleLines.map((line) => [line]);
  const numberFormats: string[][] = titleLines.map(() => []);
  const hiddenRows: number[] = [];
  sheet.values.forEach((row, index) => {
    if (sheet.hiddenRows?.includes(sheet.top + index) === true) hiddenRows.push(sheet.top + values.length);
    values.push(order.map((column) => row[column] ?? null));
    numberFormats.push(order.map((column) => sheet.numberFormats?.[index]?.[column] ?? 'General'));
    if (blanksAfter.includes(index)) {
      values.push([]);
      numberFormats.push([]);
    }
  });
  return { ...sheet, values, hiddenRows, ...(sheet.numberFormats ? { numberFormats } : {}) };
}

const change: fc.Arbitrary<Change> = fc.constantFrom(...cases).chain((one) => {
  const values = one.sheets[0]?.values ?? [];
  const width = Math.max(0, ...values.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  return fc.record({
    one: fc.constant(one),
    order: fc.shuffledSubarray(columns, { minLength: width }),
    titleLines: fc.array(fc.constantFrom('Team roster', 'Stand: 1.12.2025', 'Data & AI', ''), {
      maxLength: 3,
    }),
    blanksAfter: fc.array(fc.nat(Math.max(0, values.length - 1)), { maxLength: 4 }),
  });
});

test('any order of the columns, title lines above and blank rows between give the same members', () => {
  fc.assert(
    fc.property(change, (made) => {
      const [sheet] = made.one.sheets;
      if (!sheet) return;
      expect(membersOf(changed(sheet, made), made.one)).toEqual(membersOf(sheet, made.one));
    }),
    { seed: 20251209, numRuns: 600 },
  );
});
