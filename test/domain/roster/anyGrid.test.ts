import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/grid';
import { problemSentence } from '../../../src/domain/roster/problemSentence';
import { readRoster } from '../../../src/domain/roster/readRoster';
import { defaultRosterSettings } from '../../../src/domain/roster/rosterSettings';
import { fuzzed, unhung } from '../../sample/fuzz';

const heading = fc.constantFrom(
  'ID',
  'Unit',
  'Name',
  'Vorname',
  'Job Title',
  'FTE',
  'Eintritt',
  'Gehalt (EUR)',
  'Skills',
  'Python',
  'Status',
  'End Date',
  'Personalnummer',
  'Nachname, Vorname',
  'Stellenbezeichnung',
  'Abteilung',
  'Stellenanteil in %',
  'Wochenstunden',
  'Austrittsdatum',
  'Jahresgehalt',
  'Währung',
  'Kenntnisse',
  'Bewertet am',
  'Level',
  'Rating',
);
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.double({ noNaN: true }),
  fc.integer({ min: -5, max: 60000 }),
  fc.string({ maxLength: 12, unit: 'grapheme' }),
  heading,
  fc.constantFrom(
    '#REF!',
    '80 %',
    '31.02.2023',
    'Total',
    '=A1',
    'Data Engineer',
    'Ana Costa',
    'Vollzeit',
    '€',
    'Summe',
    'n. a.',
    '(offen)',
    '38,5 h',
    '1.234,56 €',
    '$45.50 per hour',
    '03/04/2024',
    '1. März 2024',
    'Python (4), SQL: 3; dbt',
    '('.repeat(2000),
    '1,'.repeat(2000),
    '\ud83d',
    '\u0000',
  ),
);
const grid = fc
  .tuple(fc.array(heading, { maxLength: 8 }), fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }))
  .map(([headings, rows]): readonly (readonly CellValue[])[] => [headings, ...rows]);

const block = fc.record({
  top: fc.nat(12),
  left: fc.nat(8),
  rows: fc.integer({ min: 1, max: 5 }),
  columns: fc.integer({ min: 1, max: 3 }),
});

test('any grid reads without an error: ids are unique, FTE and cost possible, problems inside the sheet', async () => {
  await fc.assert(
    fc.asyncProperty(
      grid,
      fc.nat(5),
      fc.nat(5),
      fc.array(block, { maxLength: 4 }),
      fc.constantFrom('en', 'de'),
      async (values, top, left, blocks, language) => {
        const merges = blocks.map((one) => ({ ...one, top: top + one.top, left: left + one.left }));
        const settings = { ...defaultRosterSettings(46000), language } as const;
        const reading = await unhung(() =>
          readRoster([{ name: 'Any', top, left, values, merges }], settings),
        );
        expect(new Set(reading.members.map(({ id }) => id)).size).toBe(reading.members.length);
        for (const { fte, annualCost, row } of reading.members) {
          expect(fte).toBeGreaterThanOrEqual(0);
          expect(fte).toBeLessThanOrEqual(1.2);
          expect(annualCost ?? 1).toBeGreaterThan(0);
          expect(row).toBeGreaterThan(top + 1);
        }
        const width = Math.max(...values.map((row) => row.length), 1);
        for (const { at } of reading.problems) {
          if (!at) continue;
          expect(at.row - top).toBeLessThan(values.length);
          expect(at.column - left).toBeLessThanOrEqual(width);
          expect(Math.min(at.row - top, at.column - left)).toBeGreaterThanOrEqual(0);
        }
        for (const problem of reading.problems) expect(problemSentence(problem, language)).toMatch(/[.?]$/);
      },
    ),
    fuzzed(20251209, 300),
  );
});
