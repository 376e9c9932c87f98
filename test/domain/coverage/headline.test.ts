import { quartersFrom } from '../../../src/domain/calendar/quarter';
import { serialOf } from '../../../src/domain/calendar/serialDate';
import { byProfile } from '../../../src/domain/capacity/profileFte';
import { headlineOf, type Headline } from '../../../src/domain/coverage/headline';
import { byProfileAndPhase } from '../../../src/domain/demand/effortWeights';
import { quarterBalances, type QuarterBalance } from '../../../src/domain/coverage/quarterBalance';
import { assumptions } from '../../sample/assumptions';
import { mapped } from '../../sample/member';
import { planningInput } from '../../sample/planningInput';

const quarters = quartersFrom(serialOf(2027, 1, 1), 8);
const blank = quarterBalances({ ...planningInput(), quarters });
/** FTE of Data Engineer in Data Ingestion: what is asked for, what is missing of it, and what members give in all. */
type Cell = readonly [demand: number, missing: number, members: number];

/** Eight quarters of which only Data Engineer in Data Ingestion has figures; after the listed ones the last goes on. */
function eightQuarters(cells: readonly Cell[]): readonly QuarterBalance[] {
  return blank.map((balance, at) => {
    const [demand, missing, members] = cells[Math.min(at, cells.length - 1)] ?? [0, 0, 0];
    const table = (fte: number) =>
      byProfileAndPhase((profile, phase) =>
        profile === 'dataEngineer' && phase === 'dataIngestion' ? fte : 0,
      );
    return {
      ...balance,
      demand: table(demand),
      missing: table(missing),
      members: byProfile((profile) => (profile === 'dataEngineer' ? members : 0)),
    };
  });
}

/** A Data Engineer who leaves at the end of June 2027. */
const leaver = mapped(1, [{ profile: 'dataEngineer', share: 1 }], { end: serialOf(2027, 6, 30) });

/** June 2027 on the line of months. */
const june = 2027 * 12 + 5;

test.each<[name: string, cells: readonly Cell[], quarter: number, cause: Headline['cause']]>([
  ['nobody holds the profile', [[2, 2, 0]], 0, { kind: 'nobody' }],
  ['missing from the first quarter on', [[2, 1, 1]], 0, { kind: 'start' }],
  [
    'a member leaves: 0.2 missing before, 1.2 after',
    [
      [2, 0.2, 2],
      [2, 0.2, 2],
      [2, 1.2, 1],
    ],
    2,
    { kind: 'leaves', month: june, fte: 1 },
  ],
  [
    'use cases ask for 1 FTE more: 0.4 missing before, 1.4 after',
    [
      [2, 0.4, 2],
      [3, 1.4, 2],
    ],
    1,
    { kind: 'demand', fte: 1 },
  ],
  [
    'use cases ask for 0.4 FTE more, but 1 of 1.4 was missing before',
    [
      [2, 1, 2],
      [2.4, 1.4, 2],
    ],
    1,
    { kind: 'start' },
  ],
])('%s', (_, cells, quarter, cause) => {
  const found = headlineOf(eightQuarters(cells), [leaver], assumptions());
  expect(found).toMatchObject({ quarter, profile: 'dataEngineer', phase: 'dataIngestion', cause });
});

test('nothing missing has no headline', () => {
  expect(headlineOf(eightQuarters([[2, 0, 2]]), [], assumptions())).toBeNull();
});
