import fc from 'fast-check';
import { withoutAll } from '../../../src/host/excel/area';
import { requests, small, type Operation } from '../../../src/host/excel/operation';
import { cut, halves, pieces } from '../../../src/host/excel/piece';
import { tableTask } from '../../../src/host/excel/tableTask';
import type { Area, Cell } from '../../../src/sheet/plan';
import { membersTable, threeLines } from '../contract/samplePlans';

describe('areas', () => {
  const anArea = fc.record({
    top: fc.nat(6),
    left: fc.nat(6),
    rows: fc.integer({ min: 1, max: 5 }),
    columns: fc.integer({ min: 1, max: 5 }),
  });
  const inside = (area: Area, row: number, column: number) =>
    row >= area.top && row < area.top + area.rows && column >= area.left && column < area.left + area.columns;

  test('what is left of an area without others is every other cell, once', () => {
    fc.assert(
      fc.property(anArea, fc.array(anArea, { maxLength: 4 }), (area, holes) => {
        const rest = withoutAll([area], holes);
        for (let row = 0; row < 12; row++) {
          for (let column = 0; column < 12; column++) {
            const wanted = inside(area, row, column) && !holes.some((hole) => inside(hole, row, column));
            expect(rest.filter((part) => inside(part, row, column))).toHaveLength(wanted ? 1 : 0);
          }
        }
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});

describe('pieces', () => {
  const isText = (cell: Cell) => typeof cell === 'string';

  test('are the columns that hold what is asked for', () => {
    const rows: readonly (readonly Cell[])[] = [
      ['a', 1, 'b', 'c'],
      ['d', 2, undefined, 'e'],
    ];
    expect(pieces(5, 2, rows, isText)).toEqual([
      { top: 5, left: 2, rows: [['a'], ['d']] },
      {
        top: 5,
        left: 4,
        rows: [
          ['b', 'c'],
          [null, 'e'],
        ],
      },
    ]);
    expect(pieces(0, 0, rows, (cell) => typeof cell === 'boolean')).toEqual([]);
  });

  test('are cut between rows, and halved', () => {
    const piece = { top: 3, left: 0, rows: [['aaaa'], ['bbbb'], ['cccc']] };
    // A row weighs its JSON (8), two for the client's own cutting and a comma.
    expect(cut(piece, 22).map(({ top, rows }) => [top, rows.length])).toEqual([
      [3, 2],
      [5, 1],
    ]);
    expect(cut(piece, 1)).toHaveLength(3);
    expect(halves(piece)?.map(({ top, rows }) => [top, rows.length])).toEqual([
      [3, 2],
      [5, 1],
    ]);
    expect(halves({ ...piece, rows: [['x']] })).toBeUndefined();
  });
});

describe('requests', () => {
  const operation = (sheet: string, size: number): Operation => small(sheet, () => undefined, size);
  const sizes = (packed: ReturnType<typeof requests>) => packed.map((all) => all.map(({ size }) => size));

  test('hold what fits, and end with a sheet once they are handy in size', () => {
    const many = [operation('A', 300_000), operation('A', 10), operation('B', 20), operation('C', 30)];
    expect(sizes(requests(many, 9))).toEqual([
      [300_000, 10],
      [20, 30],
    ]);
    expect(sizes(requests(many, 1))).toEqual([[300_000, 10, 20, 30]]);
  });

  test('never grow above 4 MB', () => {
    const large = [1, 2, 3].map(() => operation('A', 1_900_000));
    expect(sizes(requests(large, 1))).toEqual([[1_900_000, 1_900_000], [1_900_000]]);
  });

  test('are at most two a sheet and one for each 4 MB', () => {
    const some = fc.array(fc.tuple(fc.nat(9), fc.nat(1_000_000)), { maxLength: 40 });
    fc.assert(
      fc.property(some, (parts) => {
        const all = parts.map(([sheet, size]) => operation(`S${sheet}`, size));
        const total = parts.reduce((sum, [, size]) => sum + size, 0);
        // The largest part may leave room for up to its own size in a request.
        expect(requests(all, 10).length).toBeLessThanOrEqual(2 * 10 + Math.ceil(total / 3_000_000));
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});

describe('a table that meets its plan', () => {
  const standing = (rows: readonly (readonly (string | number | null)[])[]) => {
    const values = [['Id', 'Mine', 'name ', 'FTE', 'Double', 'Status'], ...rows];
    return {
      area: { top: 3, left: 1, rows: values.length, columns: 6 },
      totals: false,
      values,
      formulas: values,
    };
  };
  const plan = membersTable(threeLines);

  test('keeps columns of the user among ours and finds ours by their headings', () => {
    const task = tableTask(plan, standing([['m1', 'x', 'Ada', 1, 2, 'Auto']]));
    expect(task.planned).toEqual([0, undefined, 1, 2, 3, 4]);
    expect([task.stay, task.deletions]).toEqual([1, []]);
    expect(task.cells[0]).toEqual(['m1', undefined, 'Ada', 1, { formula: '=[@FTE]*2', value: 2 }, undefined]);
  });

  test('loses rows without a plan from the end, in runs', () => {
    const rows = ['a', 'm1', 'b', 'c', 'm2', 'd', null].map((key) => [key, null, null, null, null, null]);
    const task = tableTask(plan, standing(rows));
    expect(task.deletions).toEqual([
      { first: 5, count: 2 },
      { first: 2, count: 2 },
      { first: 0, count: 1 },
    ]);
    expect([task.stay, task.emptied]).toEqual([2, false]);
  });

  test('keeps one row, emptied, when none has a plan', () => {
    const task = tableTask({ ...plan, rows: [] }, standing([['a'], ['b']]));
    expect([task.stay, task.emptied, task.deletions]).toEqual([1, true, [{ first: 1, count: 1 }]]);
  });

  /** Grace, Ada and somebody whom the plan does not name; a formula of the user's stands beside Grace. */
  const sorted = () => {
    const table = standing([
      ['m3', 'note on Grace', 'Grace', 0.8, 1.6, 'Auto'],
      ['m1', '', 'Ada', 1, 2, 'Review'],
      ['m9', 'note on Edsger', 'Edsger', 1, 2, 'Auto'],
    ]);
    const formulas = table.values.map((row, at) =>
      at === 1 ? [row[0] ?? null, '=B9', ...row.slice(2)] : row,
    );
    return { ...table, formulas };
  };
  const double = (value: number) => ({ formula: '=[@FTE]*2', value });

  test('lets its rows change places where the user sorted them otherwise: Alan comes between Ada and Grace', () => {
    const task = tableTask(plan, sorted());
    expect(task.deletions).toEqual([{ first: 2, count: 1 }]);
    expect(task.sort).toEqual({ column: 2, places: [2, 0, 1], keys: ['m2'] });
    expect(task.cells).toEqual([
      ['m1', undefined, 'Ada', 1, double(2), undefined],
      ['m2', undefined, 'Alan', 0.5, double(1), undefined],
      ['m3', undefined, 'Grace', 0.8, double(1.6), undefined],
    ]);
  });

  test('takes cells of the user along where no column can hold the order, formulas with what they come to', () => {
    const rows = plan.rows.map(({ key, cells }) => ({
      key,
      cells: [key, undefined, undefined, cells[3], undefined],
    }));
    const task = tableTask({ ...plan, rows }, sorted());
    expect(task.sort).toBeUndefined();
    expect(task.cells).toEqual([
      ['m1', '', 'Ada', 1, double(2), 'Review'],
      ['m2', null, null, null, double(1), null],
      ['m3', { formula: '=B9', value: 'note on Grace' }, 'Grace', 0.8, double(1.6), 'Auto'],
    ]);
  });

  test('whose rows stand in their order is left alone', () => {
    const rows = ['m1', 'm2', 'm3'].map((key) => [key, 'a', key, 1, 2, 'Auto']);
    const task = tableTask(plan, standing(rows));
    expect(task.sort).toBeUndefined();
    expect(task.cells.map((cells) => [cells[0], cells[1], cells[5]])).toEqual(
      ['m1', 'm2', 'm3'].map((key) => [key, undefined, undefined]),
    );
  });
});
