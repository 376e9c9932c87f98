import type { RosterField } from '../../../src/domain/roster/rosterField';
import type { RosterReading } from '../../../src/domain/roster/rosterReading';
import { listedFields } from '../../../src/pane/roster/listedFields';

function readingOf(...fields: readonly RosterField[]): RosterReading {
  return {
    sheet: 'Staff',
    headerRow: 0,
    headerRows: 1,
    columns: fields.map((field, column) => ({ field, column, header: field, certainty: 1 })),
    tables: [],
    unusedColumns: [],
    members: [],
    problems: [],
    candidates: [],
  };
}

test('what a plan would miss is shown even when it was not found', () => {
  expect(listedFields(readingOf('title')).shown).toEqual(['name', 'title', 'unit', 'fte', 'level', 'skills']);
});

test('a name in two columns replaces the name in one', () => {
  const { shown, rest } = listedFields(readingOf('title', 'firstName', 'lastName', 'start'));
  expect(shown).toEqual(['firstName', 'lastName', 'title', 'unit', 'fte', 'level', 'start', 'skills']);
  expect(rest).toContain('name');
});
