import { sinceRead } from '../../../src/host/refresh/sinceRead';
import type { CellValue } from '../../../src/domain/grid';
import type { TablePlan } from '../../../src/sheet/plan';

const headers = ['Id', 'Level', 'Profile', 'Sum'];

const plan = (...rows: readonly (readonly [string, CellValue, CellValue])[]): TablePlan => ({
  name: 'MLTP_Mapping',
  top: 0,
  left: 0,
  columns: [
    { header: 'Id', style: 'text', width: 9 },
    { header: 'Level', style: 'text', width: 9 },
    { header: 'Profile', style: 'input', width: 9 },
    { header: 'Sum', style: 'fte', width: 9 },
  ],
  rows: rows.map(([key, level, profile]) => ({
    key,
    cells: [key, level, profile, { formula: '=1+1', value: 2 }],
  })),
});

const read = {
  name: 'MLTP_Mapping',
  sheet: 'Mapping',
  top: 0,
  left: 0,
  headers,
  rows: [['a', 'Mid', 'Analyst', 2]],
};

/** Level, profile and sum of row `a`, where it stands with these. */
function after(level: CellValue, profile: CellValue, ...stated: readonly [CellValue, CellValue]): unknown {
  const standing = { headers, rows: [['a', level, profile, 9]] };
  return sinceRead(plan(['a', ...stated]), read, standing).rows[0]?.cells.slice(1);
}

const sum = { formula: '=1+1', value: 2 };

test.each([
  ['nothing was typed', 'Mid', 'Analyst', 'Senior', 'Engineer', ['Senior', 'Engineer', sum]],
  ['what the plan repeats was typed over', 'Lead', 'Steward', 'Mid', 'Analyst', [undefined, undefined, sum]],
  [
    'the plan changes it, too: input counts',
    'Lead',
    'Steward',
    'Senior',
    'Engineer',
    ['Senior', undefined, sum],
  ],
  ['it was emptied', null, null, 'Mid', 'Analyst', [undefined, undefined, sum]],
])('%s', (_, level, profile, stated, wanted, cells) => {
  expect(after(level, profile, stated, wanted)).toEqual(cells);
});

test('rows of the same key cannot be told apart and count as planned', () => {
  const rows = [
    ['a', 'Mid', 'Analyst', 2],
    ['a', 'Mid', 'Analyst', 2],
  ];
  const standing = { headers, rows: [['a', 'Lead', 'Steward', 2], rows[1] ?? []] };
  const next = plan(['a', 'Mid', 'Analyst'], ['a', 'Mid', 'Analyst']);
  expect(sinceRead(next, { ...read, rows }, standing)).toEqual(next);
});

test('without what was read, or without a table, a plan stays as it is', () => {
  const next = plan(['b', 'Mid', 'Analyst']);
  expect(sinceRead(next, undefined, read)).toBe(next);
  expect(sinceRead(next, read, undefined)).toBe(next);
});

test('a column that the user took away, moved or added since counts as it stands', () => {
  const moved = { headers: ['Remark', 'Id', 'Level'], rows: [['new', 'a', 'Lead']] };
  const [row] = sinceRead(plan(['a', 'Mid', 'Analyst']), read, moved).rows;
  // Level was typed over; Profile and Sum are gone from the table, and are planned anew.
  expect(row?.cells).toEqual(['a', undefined, 'Analyst', sum]);
  const narrow = { ...read, headers: ['Id', 'Profile'], rows: [['a', 'Analyst']] };
  const wider = { headers, rows: [['a', 'Lead', 'Steward', 9]] };
  expect(sinceRead(plan(['a', 'Mid', 'Analyst']), narrow, wider).rows[0]?.cells).toEqual([
    'a',
    'Mid',
    undefined,
    sum,
  ]);
});

test('rows that came since stay at the end, rows that went stay away, rows without a key are planned', () => {
  const standing = {
    headers,
    rows: [
      ['typed', null, null, null],
      ['', 'x', 'y', null],
      ['c', 'Mid', 'Analyst', 2],
    ],
  };
  const before = {
    ...read,
    rows: [
      ['a', 'Mid', 'Analyst', 2],
      ['c', 'Mid', 'Analyst', 2],
    ],
  };
  const next = plan(
    ['a', 'Mid', 'Analyst'],
    ['c', 'Mid', 'Analyst'],
    ['new', 'Mid', 'Analyst'],
    ['', 'Mid', 'Analyst'],
  );
  const nothing = [undefined, undefined, undefined, undefined];
  expect(sinceRead(next, before, standing).rows.map(({ key, cells }) => [key, cells])).toEqual([
    ['c', ['c', 'Mid', 'Analyst', sum]],
    ['new', ['new', 'Mid', 'Analyst', sum]],
    ['', ['', 'Mid', 'Analyst', sum]],
    ['typed', nothing],
  ]);
});
