import fc from 'fast-check';
import type { SheetGrid } from '../../../src/domain/grid';
import { readRoster } from '../../../src/domain/roster/readRoster';
import type { RosterField } from '../../../src/domain/roster/rosterField';
import type { RosterReading } from '../../../src/domain/roster/rosterReading';
import { defaultRosterSettings, type RosterSettings } from '../../../src/domain/roster/rosterSettings';
import { rosterCases } from '../../rosters/index';

const cases = rosterCases.filter(({ ordered, sheets }) => ordered !== true && sheets.length === 1);
const unknownWord = 'Zorblax';
/** Fields that the cells alone may name, and columns of ratings beside one of a skill. */
const byCells: ReadonlySet<RosterField> = new Set<RosterField>(['title', 'name', 'skills']);

function readingOf(sheet: SheetGrid, settings: Partial<RosterSettings> = {}): RosterReading {
  return readRoster([sheet], { ...defaultRosterSettings(46000), ...settings });
}

const oneCase = fc.constantFrom(...cases);

test('no value reaches a member without a heading or a decision that names it', () => {
  fc.assert(
    fc.property(oneCase, fc.nat(), ({ sheets: [sheet], settings = {} }, pick) => {
      if (sheet === undefined) return;
      const { columns, headerRow, headerRows } = readingOf(sheet, settings);
      const column = columns[pick % Math.max(1, columns.length)];
      if (column === undefined || headerRow === null || headerRows !== 1) return;
      const values = sheet.values.map((row, at) =>
        at === headerRow - sheet.top ? row.with(column.column - sheet.left, unknownWord) : row,
      );
      const renamed = { ...sheet, values };
      const unnamed = readingOf(renamed, settings);
      for (const { field, header } of unnamed.columns)
        if (header === unknownWord) expect(byCells).toContain(field);

      const chosen = { ...settings, columns: { ...settings.columns, [column.field]: unknownWord } };
      const told = readingOf(renamed, chosen).columns.filter(({ header }) => header === unknownWord);
      expect(told.map(({ field, certainty }) => [field, certainty])).toEqual([[column.field, 1]]);
    }),
    { seed: 20251209, numRuns: 400 },
  );
});

test('another table below gives the same members or a remark', () => {
  const below = [[], ['Department', 'Cost centre', 'Budget'], ['Retail', 'CC 100', 500_000]];
  fc.assert(
    fc.property(oneCase, ({ sheets: [sheet], settings = {} }) => {
      if (sheet === undefined || sheet.left !== 0) return;
      const before = readingOf(sheet, settings);
      const after = readingOf({ ...sheet, values: [...sheet.values, ...below] }, settings);
      const isSame = JSON.stringify(after.members) === JSON.stringify(before.members);
      const known = new Set(before.problems.map((problem) => JSON.stringify(problem)));
      const isTold = after.problems.some((problem) => !known.has(JSON.stringify(problem)));
      expect(isSame || isTold).toBe(true);
    }),
    { seed: 20251209, numRuns: 200 },
  );
});

test('another table of people beside gives the same members and an offer, and is read where it is chosen', () => {
  const beside = [
    ['Name', 'Job Title', 'FTE'],
    ['Zoe Quist', 'Data Engineer', 1],
    ['Yan Petrov', 'Data Analyst', 0.5],
  ];
  const people: ReadonlySet<RosterField> = new Set<RosterField>(['id', 'name', 'title']);
  fc.assert(
    fc.property(oneCase, ({ sheets: [sheet], settings = {} }) => {
      if (sheet === undefined || settings.columns !== undefined) return;
      const before = readingOf(sheet, settings);
      const own = before.columns.filter(({ field, certainty }) => people.has(field) && certainty > 0.5);
      const isUsual = before.headerRow !== null && before.headerRows === 1 && before.tables.length === 1;
      if (!isUsual || own.length < 2 || sheet.hiddenRows !== undefined) return;
      const width = Math.max(...sheet.values.map((row) => row.length));
      const from = before.headerRow - sheet.top;
      const values = sheet.values.map((row, at) => [
        ...Array.from({ length: width + 1 }, (_, index) => row[index] ?? null),
        ...(beside[at - from] ?? []),
      ]);
      const both = { ...sheet, values };
      const after = readingOf(both, settings);
      const isTold = after.problems.some(({ code }) => code === 'tableBeside');
      expect([after.members, isTold, after.tables.length]).toEqual([before.members, true, 2]);
      if (values.length < from + beside.length) return;
      const second = readingOf(both, { ...settings, table: 2 });
      expect(second.members.map(({ name, fte }) => [name, fte])).toEqual([
        ['Zoe Quist', 1],
        ['Yan Petrov', 0.5],
      ]);
    }),
    { seed: 20251209, numRuns: 400 },
  );
});
