import type { CellValue } from '../../../src/domain/grid';
import { readRoster } from '../../../src/domain/roster/readRoster';
import { defaultRosterSettings } from '../../../src/domain/roster/rosterSettings';

type Row = readonly CellValue[];

/** Id by what tells the members of these rosters apart: the start. */
function idsByStart(header: Row, rows: readonly Row[]): ReadonlyMap<number | null, string> {
  const values = [header, ...rows];
  const { members } = readRoster([{ name: 'Roster', top: 0, left: 0, values }], defaultRosterSettings(46000));
  return new Map(members.map(({ start, id }) => [start, id]));
}

const withIds: Row = ['ID', 'Name', 'Job Title', 'Business Unit', 'Start Date'];
const withoutIds: Row = ['Name', 'Job Title', 'Business Unit', 'Start Date'];
const anonymous: Row = ['Job Title', 'Business Unit', 'Start Date'];

test.each<[string, Row, readonly Row[], readonly Row[]]>([
  [
    'an id column: name, title and place may change',
    withIds,
    [
      ['E1', 'Ana Costa', 'Data Engineer', 'Retail', 44197],
      ['E2', 'Ben Okoro', 'Data Analyst', 'Retail', 44562],
    ],
    [
      ['E3', 'Eva Diaz', 'Data Steward', 'Retail', 44927],
      ['E2', 'Ben O. Okoro', 'BI Lead', 'Sales', 44562],
      ['E1', 'Ana Costa', 'Data Engineer', 'Retail', 44197],
    ],
  ],
  [
    'names: title and unit may change',
    withoutIds,
    [
      ['Ana Costa', 'Data Engineer', 'Retail', 44197],
      ['Ben Okoro', 'Data Analyst', 'Retail', 44562],
    ],
    [
      ['Eva Diaz', 'Data Steward', 'Retail', 44927],
      ['Ben Okoro', 'BI Lead', 'Sales', 44562],
      ['Ana Costa', 'Data Engineer', 'Retail', 44197],
    ],
  ],
  [
    'equal names in two units: the order may change',
    withoutIds,
    [
      ['Ana Costa', 'Data Engineer', 'Retail', 44197],
      ['Ana Costa', 'Data Analyst', 'Sales', 44562],
    ],
    [
      ['Ana Costa', 'BI Lead', 'Sales', 44562],
      ['Eva Diaz', 'Data Steward', 'Retail', 44927],
      ['Ana Costa', 'Data Engineer', 'Retail', 44197],
    ],
  ],
  [
    'neither ids nor names: the rows around may change',
    anonymous,
    [
      ['Data Engineer', 'Retail', 44197],
      ['Data Analyst', 'Retail', 44562],
    ],
    [
      ['Data Steward', 'Retail', 44927],
      ['Data Analyst', 'Retail', 44562],
      ['Data Engineer', 'Retail', 44197],
    ],
  ],
])('the same member has the same id after changes: %s', (_, header, before, after) => {
  const first = idsByStart(header, before);
  const second = idsByStart(header, after);
  expect([second.get(44197), second.get(44562)]).toEqual([first.get(44197), first.get(44562)]);
  expect(new Set(second.values()).size).toBe(3);
});
