import { quartersFrom } from '../../../src/domain/calendar/quarter';
import { monthOf } from '../../../src/domain/calendar/month';
import { serialOf } from '../../../src/domain/calendar/serialDate';
import { lifeStageFte } from '../../../src/domain/demand/lifeStages';
import type { UseCase } from '../../../src/domain/demand/useCase';
import { rounded } from '../../sample/rounded';
import { useCase } from '../../sample/useCase';

const planStart = serialOf(2027, 1, 1);
const quarters = quartersFrom(planStart, 8);

/** Prepare, Build, Operate and Continuous of each quarter, for a team of 6 FTE and 2.4 FTE in operation. */
function life(stated: Partial<UseCase>) {
  return rounded(
    quarters.map((quarter) => {
      const { prepare, build, operate, continuous } = lifeStageFte(
        useCase(1, stated),
        { team: 6, operation: 2.4 },
        quarter,
        monthOf(planStart),
      );
      return [prepare, build, operate, continuous];
    }),
  );
}

const none = [0, 0, 0, 0];

test('nine months before go-live: three of Prepare, six of Build, then Operate to the end', () => {
  const dates = { start: serialOf(2027, 1, 1), goLive: serialOf(2027, 10, 1), end: serialOf(2028, 6, 30) };
  expect(life(dates)).toEqual([
    [6, 0, 0, 0],
    [0, 6, 0, 0],
    [0, 6, 0, 0],
    [0, 0, 2.4, 0],
    [0, 0, 2.4, 0],
    [0, 0, 2.4, 0],
    none,
    none,
  ]);
});

test('dates inside a quarter count by month', () => {
  // February to June is five months: Prepare 5/3 of a month, Build to June, go-live in July, end in November.
  const dates = { start: serialOf(2027, 2, 10), goLive: serialOf(2027, 7, 31), end: serialOf(2027, 11, 1) };
  expect(life(dates).slice(0, 5)).toEqual(
    rounded([
      [(6 * 5) / 9, (6 * 1) / 9, 0, 0], // of two months at work, 5/3 are Prepare and 1/3 is Build
      [0, 6, 0, 0],
      [0, 0, 2.4, 0],
      [0, 0, 1.6, 0], // October and November
      none,
    ]),
  );
});

test('without a go-live date: Continuous, from the month of the start to the month of the end', () => {
  expect(life({ start: serialOf(2027, 2, 28), end: serialOf(2027, 4, 1) }).slice(0, 3)).toEqual([
    [0, 0, 0, 4],
    [0, 0, 0, 2],
    none,
  ]);
  expect(life({})).toEqual(quarters.map(() => [0, 0, 0, 6]));
});

test('what is live before it starts operates from its start; what goes live after its end never does', () => {
  expect(life({ start: serialOf(2027, 4, 1), goLive: serialOf(2026, 1, 1) }).slice(0, 2)).toEqual([
    none,
    [0, 0, 2.4, 0],
  ]);
  const late = { start: serialOf(2027, 1, 1), goLive: serialOf(2027, 10, 1), end: serialOf(2027, 4, 30) };
  expect(life(late).slice(0, 3)).toEqual([[6, 0, 0, 0], [0, 2, 0, 0], none]);
});

test('what goes live and states no start begins with the plan', () => {
  expect(life({ goLive: serialOf(2027, 7, 1) }).slice(0, 3)).toEqual([
    [4, 2, 0, 0], // two of six months are Prepare
    [0, 6, 0, 0],
    [0, 0, 2.4, 0],
  ]);
});

test('a proof of concept prepares and builds, and never operates', () => {
  const proof = { kind: 'proofOfConcept', start: serialOf(2027, 2, 1), end: serialOf(2027, 7, 31) } as const;
  expect(life(proof).slice(0, 4)).toEqual([[4, 0, 0, 0], [0, 6, 0, 0], [0, 2, 0, 0], none]);
  expect(life({ ...proof, goLive: serialOf(2027, 5, 1) }).slice(0, 3)).toEqual([
    [2, 2, 0, 0],
    [0, 2, 0, 0],
    none,
  ]);
});

test('other work has no stages of life', () => {
  const other = { kind: 'otherWork', start: serialOf(2027, 1, 1), goLive: serialOf(2027, 4, 1) } as const;
  expect(life(other)[1]).toEqual([0, 0, 0, 6]);
});
