import { choiceRows, lastChoice, type RosterChoice } from '../../src/sheet/rosterChoice';
import type { Snapshot } from '../../src/sheet/snapshot';

test.each<[RosterChoice, readonly (readonly [string, string])[]]>([
  [{ sheet: 'Staff', columns: {} }, [['sheet', 'Staff']]],
  [
    { sheet: 'Staff', table: 2, columns: { title: 'Job Titles', level: null } },
    [
      ['sheet', 'Staff'],
      ['table', '2'],
      ['title', 'Job Titles'],
      ['level', '–'],
    ],
  ],
])('the choice %j is remembered as rows of MLTP_Roster', (choice, rows) => {
  expect(choiceRows(choice)).toEqual(rows);
});

test('a workbook without MLTP_Roster remembers no choice', () => {
  const snapshot: Snapshot = { sheets: [], tables: [] };
  expect(lastChoice(snapshot)).toBeNull();
});
