import { cellName, columnName } from '../../../src/domain/cellName';
import type { Problem } from '../../../src/domain/problem';
import { readRoster } from '../../../src/domain/roster/readRoster';
import type { RosterReading } from '../../../src/domain/roster/rosterReading';
import { defaultRosterSettings } from '../../../src/domain/roster/rosterSettings';
import { rosterCases } from '../../rosters/index';
import type { RosterCase } from '../../rosters/rosterCase';

function read({ sheets, settings }: RosterCase): RosterReading {
  return readRoster(sheets, { ...defaultRosterSettings(46000), ...settings });
}

function placeAndCode({ at, code }: Problem): string {
  return at ? `${cellName(at.row, at.column)} ${code}` : code;
}

function letters(reading: RosterReading): Record<string, string> {
  const found = new Map<string, string[]>();
  for (const { field, column } of reading.columns) {
    found.set(field, [...(found.get(field) ?? []), columnName(column)]);
  }
  return Object.fromEntries(
    [...found].map(([field, all]) => [field, [...new Set([all[0], all.at(-1)])].join('-')]),
  );
}

test('the corpus holds at least 30 rosters with names of their own', () => {
  expect(new Set(rosterCases.map(({ name }) => name)).size).toBe(rosterCases.length);
  expect(rosterCases.length).toBeGreaterThanOrEqual(30);
});

describe.each(rosterCases.map((one) => [one.name, one] as const))('%s', (_, one) => {
  const reading = read(one);

  test('gives its members', () => {
    expect(reading.members).toHaveLength(one.members.length);
    expect(reading.members).toMatchObject(one.members);
  });

  test('gives its problems by cell', () => {
    expect(reading.problems.map(placeAndCode).sort()).toEqual([...one.problems].sort());
    const fixes = reading.problems.flatMap(({ at, fix }) =>
      at && fix ? [[cellName(at.row, at.column), fix.value]] : [],
    );
    expect(Object.fromEntries(fixes)).toEqual(one.fixes ?? {});
  });

  if (one.columns) {
    test('recognises its columns', () => {
      expect(letters(reading)).toEqual(one.columns);
    });
  }

  if (one.unused) {
    test('lists the columns that it does not use', () => {
      const lines = reading.unusedColumns.map(({ column, reason, proposal }) =>
        [columnName(column), reason, ...(proposal === null ? [] : [proposal])].join(' '),
      );
      expect(lines).toEqual(one.unused);
    });
  }

  test('gives every member an id of its own', () => {
    expect(new Set(reading.members.map(({ id }) => id)).size).toBe(reading.members.length);
  });
});
