import * as fc from 'fast-check';
import type { HiringDecision } from '../../../../src/domain/plan/line/hiringDecision';
import { positionId, positionsText, type HighestPositions } from '../../../../src/domain/plan/line/position';
import {
  highestPositions,
  linePositions,
  type PositionLine,
} from '../../../../src/domain/plan/rows/linePositions';
import { decided } from '../../../sample/hiringLines';

/** A hire of Data Engineers with a status and its id by quarter. */
const hire = (quarter: string, heads: number, rest: Partial<HiringDecision> = {}) =>
  decided({ id: `hire|dataEngineer|mid|centre|${quarter}`, status: 'proposed', heads, ...rest });

/** What a run makes of lines, given the lines of the run before. */
function run(lines: readonly HiringDecision[], before: readonly HiringDecision[], highest: HighestPositions) {
  const found = linePositions(lines, before, highest);
  const after = lines.map((line) => ({ ...line, positions: found.get(line.id) ?? [] }));
  return { after, highest: highestPositions(highest, after) };
}

/** The positions of the lines of runs that follow each other, as texts. */
function texts(...runs: readonly (readonly HiringDecision[])[]): readonly (readonly string[])[] {
  let last: ReturnType<typeof run> = { after: [], highest: new Map() };
  return runs.map((lines) => {
    last = run(lines, last.after, last.highest);
    return last.after.map(({ positions }) => positionsText(positions));
  });
}

test.each<[string, readonly (readonly HiringDecision[])[], readonly (readonly string[])[]]>([
  [
    'the same lines keep theirs',
    [
      [hire('2027-Q2', 2), hire('2027-Q3', 1)],
      [hire('2027-Q2', 2), hire('2027-Q3', 1)],
    ],
    [
      ['DE-01, DE-02', 'DE-03'],
      ['DE-01, DE-02', 'DE-03'],
    ],
  ],
  [
    'a line that grows gets new ones',
    [[hire('2027-Q2', 1)], [hire('2027-Q2', 3)]],
    [['DE-01'], ['DE-01–03']],
  ],
  [
    'what a line set free is never given again',
    [[hire('2027-Q2', 3)], [hire('2027-Q2', 1)], [hire('2027-Q2', 2)]],
    [['DE-01–03'], ['DE-01'], ['DE-01, DE-04']],
  ],
  [
    'a line that moves takes its own along',
    [[hire('2027-Q2', 2)], [hire('2027-Q4', 2)]],
    [['DE-01, DE-02'], ['DE-01, DE-02']],
  ],
  [
    'an approved line keeps its own when its row goes',
    [[hire('2027-Q2', 1, { status: 'approved' })], [hire('2027-Q4', 1)]],
    [['DE-01'], ['DE-02']],
  ],
  [
    'so does one with a requisition',
    [
      [hire('2027-Q2', 1, { noted: true })],
      [hire('2027-Q2', 1, { status: 'withdrawn', noted: true }), hire('2027-Q4', 1)],
    ],
    [['DE-01'], ['DE-01', 'DE-02']],
  ],
  [
    'another level or place is another position',
    [
      [hire('2027-Q2', 1)],
      [hire('2027-Q4', 1, { level: 'senior' })],
      [hire('2028-Q1', 1, { place: 'Retail' })],
    ],
    [['DE-01'], ['DE-02'], ['DE-03']],
  ],
  [
    'a rejected line keeps its own',
    [[hire('2027-Q2', 2)], [hire('2027-Q2', 2, { status: 'rejected' })]],
    [['DE-01, DE-02'], ['DE-01, DE-02']],
  ],
  ['only hires are positions', [[hire('2027-Q2', 2, { action: 'contract' })]], [['']]],
  ['half a head is a position', [[hire('2027-Q2', 1.5)]], [['DE-01, DE-02']]],
])('%s', (_, runs, expected) => {
  expect(texts(...runs)).toEqual(expected);
});

test('an id that stands on two rows stays with the first', () => {
  const positions = [{ profile: 'dataEngineer', number: 1 }] as const;
  const lines = [hire('2027-Q2', 1, { positions }), hire('2027-Q3', 1, { positions })];
  expect(run(lines, lines, new Map()).after.map((line) => positionsText(line.positions))).toEqual([
    'DE-01',
    'DE-02',
  ]);
});

const anyLine = fc.record({
  quarter: fc.constantFrom('2027-Q2', '2027-Q3', '2027-Q4'),
  heads: fc.integer({ min: 0, max: 4 }),
  status: fc.constantFrom('proposed', 'approved', 'onHold', 'rejected'),
  noted: fc.boolean(),
});

test('no id is given to two positions, decided ones never change, and none comes back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.uniqueArray(anyLine, { selector: ({ quarter }) => quarter, maxLength: 3 }), {
        minLength: 2,
        maxLength: 5,
      }),
      (runs) => {
        let last: ReturnType<typeof run> = { after: [], highest: new Map() };
        const gone = new Set<string>();
        for (const stated of runs) {
          const lines = stated.map(({ quarter, ...rest }) => hire(quarter, rest.heads, rest));
          const next = run(lines, last.after, last.highest);
          const ids = next.after.flatMap(({ positions }) => positions.map(positionId));
          expect(new Set(ids).size).toBe(ids.length);
          for (const id of ids) expect(gone).not.toContain(id);
          for (const before of last.after) {
            const now = next.after.find(({ id }) => id === before.id);
            const kept = before.positions.slice(0, now?.positions.length).map(positionId);
            if (now !== undefined) expect(now.positions.map(positionId).slice(0, kept.length)).toEqual(kept);
            for (const id of before.positions.map(positionId)) if (!ids.includes(id)) gone.add(id);
          }
          last = next;
        }
      },
    ),
    { seed: 20261201, numRuns: 200 },
  );
});

test('a line is worked out from its own facts alone', () => {
  const line: PositionLine = hire('2027-Q2', 1);
  expect(linePositions([line], [], new Map([['dataEngineer', 6]])).get(line.id)).toEqual([
    { profile: 'dataEngineer', number: 7 },
  ]);
});
