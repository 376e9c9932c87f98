import fc from 'fast-check';
import type { BookRow, BookRows } from '../../../src/host/book/book';
import { newWorkbook } from '../../../src/host/file/openWorkbook';
import { unwatched } from '../../../src/host/port';
import { emptyPlan } from '../../../src/sheet/layout/emptyPlan';
import type { Cell, SheetPlan, Style } from '../../../src/sheet/plan';

const style = fc.constantFrom<Style>('text', 'wrapped', 'money', 'date', 'heading', 'input');
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.integer({ min: -5, max: 50_000 }),
  fc.constantFrom<Cell>(null, true, undefined, '#REF!'),
  fc.record({
    formula: fc.constantFrom('A1+1', 'MLTP_Try[[#This Row],[B]]*2', '[@B]'),
    value: fc.constantFrom<number | string>(1.5, 'x', '#N/A'),
  }),
);

/** A plan with a block above its table, one beside it and one below; the first row of the table has a style of its own. */
const plan: fc.Arbitrary<SheetPlan> = fc
  .record({
    above: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 2 }),
    beside: fc.array(fc.array(cell, { maxLength: 2 }), { maxLength: 4 }),
    below: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 2 }),
    styles: fc.tuple(style, style, style),
    rows: fc.array(fc.tuple(cell, cell), { maxLength: 4 }),
  })
  .map(({ above, beside, below, styles: [first, second, third], rows }) => ({
    ...emptyPlan('Try'),
    blocks: [
      { name: 'above', top: 0, left: 0, rows: above, style: first },
      { name: 'beside', top: 2, left: 4, rows: beside, style: second },
      { name: 'below', top: 9, left: 1, rows: below, style: third },
    ],
    tables: [
      {
        name: 'MLTP_Try',
        top: 3,
        left: 1,
        columns: [
          { header: 'A', style: 'text', width: 9 },
          { header: 'B', style: second, width: 20 },
          { header: 'C', style: third, width: 5 },
        ],
        rows: rows.map((cells, at) => ({ key: `k${at}`, cells: [`k${at}`, ...cells] })),
      },
    ],
    styles: [{ area: { top: 4, left: 2, rows: 1, columns: 1 }, style: third }],
  }));

test('the rows of a new sheet, made when they are asked for, are those that a second run writes over them', async () => {
  await fc.assert(
    fc.asyncProperty(plan, async (each) => {
      const workbook = newWorkbook();
      await workbook.write([each], unwatched);
      const rows: BookRows = workbook.book.sheets[0]?.rows ?? new Map<number, BookRow>();
      const made = new Map(rows);
      expect(rows.size).toBe(made.size);
      expect(rows.extent).toEqual({
        rows: Math.max(0, ...[...made.keys()].map((row) => row + 1)),
        columns: Math.max(0, ...[...made.values()].map(({ cells }) => cells.length)),
      });
      expect([...rows.keys()]).toEqual([...made.keys()]);
      expect([...rows.values()]).toEqual([...made.values()]);
      await workbook.write([each], unwatched);
      const written = new Map(workbook.book.sheets[0]?.rows);
      expect([...written].sort(([one], [other]) => one - other)).toEqual([...made]);
    }),
    { numRuns: 50 },
  );
});
