import * as fc from 'fast-check';
import type { HiringAction } from '../../../../src/domain/plan/line/hiringAction';
import {
  handLineId,
  isHandLine,
  lineId,
  lineKey,
  readLineId,
  type LineName,
} from '../../../../src/domain/plan/line/lineId';
import { placeId, placeOfId } from '../../../../src/domain/plan/line/placeId';
import { levels } from '../../../../src/framework/levels';
import { profileNames } from '../../../../src/framework/profileNames';

const engineer = (place: string) => ({ profile: 'dataEngineer', place }) as const;
const analyst = (place: string) => ({ profile: 'dataAnalyst', place }) as const;
const blank: Omit<LineName, 'action' | 'cell'> = {
  from: null,
  level: null,
  fteEach: null,
  term: null,
  quarter: '2027-Q2',
  copy: 1,
};

test.each<[string, LineName]>([
  [
    'hire|dataEngineer|mid|Retail|2027-Q2',
    { ...blank, action: 'hire', cell: engineer('Retail'), level: 'mid' },
  ],
  [
    'contract|dataEngineer|mid|centre|3q|2027-Q2',
    { ...blank, action: 'contract', cell: engineer('centre'), level: 'mid', term: 3 },
  ],
  [
    'train|dataAnalyst>dataEngineer|senior|Retail>centre|0.8fte|2027-Q2',
    {
      ...blank,
      action: 'train',
      cell: engineer('centre'),
      from: analyst('Retail'),
      level: 'senior',
      fteEach: 0.8,
    },
  ],
  [
    'redeploy|dataEngineer>dataEngineer|lead|Retail>Sales|1fte|2027-Q2',
    {
      ...blank,
      action: 'redeploy',
      cell: engineer('Sales'),
      from: engineer('Retail'),
      level: 'lead',
      fteEach: 1,
    },
  ],
  [
    'shift|dataAnalyst>dataEngineer|Retail>Retail|2q|2027-Q2~3',
    { ...blank, action: 'shift', cell: engineer('Retail'), from: analyst('Retail'), term: 2, copy: 3 },
  ],
  ['open|dataEngineer|Retail|2027-Q2', { ...blank, action: 'open', cell: engineer('Retail') }],
  // Free text that holds the signs between the parts.
  [
    'hire|dataEngineer|mid|Sales %3E EMEA|2027-Q2',
    { ...blank, action: 'hire', cell: engineer('Sales > EMEA'), level: 'mid' },
  ],
  [
    'shift|dataAnalyst>dataEngineer|IT%7CData>%232|2q|2027-Q2',
    { ...blank, action: 'shift', cell: engineer('#2'), from: analyst('IT|Data'), term: 2 },
  ],
  [
    'hire|dataEngineer||100 %25 "R&D" – Zürich|2027-Q2~2',
    { ...blank, action: 'hire', cell: engineer('100 % "R&D" – Zürich'), copy: 2 },
  ],
])('%s', (id, name) => {
  expect(lineId(lineKey(name), name)).toBe(id);
  expect(readLineId(id)).toEqual(name);
});

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('|', '>', '~', '#', '%', '7', 'C', ' ', "'", '"', '\n', '2') }),
  fc.constantFrom('', 'Sales > EMEA', 'IT|Data', '#2', '~2', '%7C', 'centre', '8q', '1fte', '2027-Q1'),
);
const anyCell = fc.record({
  profile: fc.constantFrom(...profileNames.map(({ id }) => id)),
  place: anyText,
});
const anyLevel = fc.constantFrom(...levels.map(({ id }) => id), null);
const anyFte = fc.integer({ min: 0, max: 3_000_000 }).map((millionths) => millionths / 1e6);

const anyName: fc.Arbitrary<LineName> = fc
  .record({
    action: fc.constantFrom<HiringAction>('hire', 'contract', 'train', 'redeploy', 'shift', 'open'),
    cell: anyCell,
    from: anyCell,
    level: anyLevel,
    fteEach: anyFte,
    term: fc.integer({ min: 1, max: 8 }),
    quarter: fc.constantFrom('2026-Q4', '2027-Q1', '2028-Q3'),
    copy: fc.integer({ min: 1, max: 12 }),
  })
  .map((name) => {
    const { action } = name;
    const moves = action === 'train' || action === 'redeploy';
    return {
      ...name,
      from: moves || action === 'shift' ? name.from : null,
      level: action === 'shift' || action === 'open' ? null : name.level,
      fteEach: moves ? name.fteEach : null,
      term: action === 'contract' || action === 'shift' ? name.term : null,
    };
  });

test('an id gives back what it was built from, for any text in the names of units', () => {
  fc.assert(
    fc.property(anyName, (name) => {
      const id = lineId(lineKey(name), name);
      expect(readLineId(id)).toEqual(name);
      // Nothing that a cell of a table drops or trims.
      expect(id).toBe(id.trim());
      expect(id).not.toMatch(/\p{Cc}/u);
      expect(isHandLine(id)).toBe(false);
    }),
    { seed: 20261201, numRuns: 2000 },
  );
});

test('equal keys are those of equal deeds alone', () => {
  fc.assert(
    fc.property(anyName, anyName, (one, other) => {
      const deed = ({ action, cell, from, level, fteEach }: LineName) => ({
        action,
        cell,
        from,
        level,
        fteEach,
      });
      const isSame = JSON.stringify(deed(one)) === JSON.stringify(deed(other));
      expect(lineKey(one) === lineKey(other)).toBe(isSame);
    }),
    { seed: 20261202, numRuns: 1000 },
  );
});

test('a text that is no id says nothing', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const name = readLineId(text);
      if (name !== null) expect(lineId(lineKey(name), name)).toBe(text);
    }),
    { seed: 20261203, numRuns: 1000 },
  );
  for (const text of [
    '',
    'hire',
    'hire|dataEngineer',
    handLineId(3),
    'hire|dataEngineer|boss|Retail|2027-Q2',
  ])
    expect(readLineId(text)).toBeNull();
});

describe('ids of earlier versions', () => {
  test.each([
    // As it is in this version.
    ['hire|dataEngineer|mid|Retail|2027-Q2', 'Retail', 'hire|dataEngineer|mid|Retail|2027-Q2'],
    // Members of 0.8 FTE, and the second group of that path.
    [
      'train|dataAnalyst>dataEngineer|mid|Retail>centre|2027-Q2',
      'centre',
      'train|dataAnalyst>dataEngineer|mid|Retail>centre|0.8fte|2027-Q2',
    ],
    [
      'train|dataAnalyst>dataEngineer|mid|Retail>centre#2|2027-Q2~2',
      'centre',
      'train|dataAnalyst>dataEngineer|mid|Retail>centre|0.8fte|2027-Q2~2',
    ],
    // The columns say where a name ends that holds the signs between the parts.
    ['hire|dataEngineer|mid|IT|Data|2027-Q2', 'IT|Data', 'hire|dataEngineer|mid|IT%7CData|2027-Q2'],
    ['contract|dataEngineer|mid|A~B|3q|2027-Q2', 'A~B', 'contract|dataEngineer|mid|A%7EB|3q|2027-Q2'],
    [
      'shift|dataAnalyst>dataEngineer|Sales > EMEA>Sales > EMEA|2q|2027-Q2',
      'Sales > EMEA',
      'shift|dataAnalyst>dataEngineer|Sales %3E EMEA>Sales %3E EMEA|2q|2027-Q2',
    ],
    [
      'redeploy|dataEngineer>dataEngineer|mid|Retail>#2|2027-Q2',
      '#2',
      'redeploy|dataEngineer>dataEngineer|mid|Retail>%232|0.8fte|2027-Q2',
    ],
  ])('%s at %s', (old, place, id) => {
    const name = readLineId(old, { place, fteEach: 0.8 });
    expect(name === null ? null : lineId(lineKey(name), name)).toBe(id);
  });

  test('are left alone where their columns do not settle them', () => {
    const old = 'shift|dataAnalyst>dataEngineer|Sales > EMEA>Retail|2q|2027-Q2';
    expect(readLineId(old, { place: 'Logistics', fteEach: 0.3 })).toBeNull();
    expect(readLineId(old)).toBeNull();
  });
});

test('the id of a place gives back the place, whatever its name', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyText,
        fc.constantFrom('centre', 'organisation', 'centre (unit)', 'organisation (unit) (unit)'),
      ),
      (unit) => {
        const id = placeId({ kind: 'unit', unit });
        expect(placeOfId(id)).toEqual({ kind: 'unit', unit });
        expect(id).not.toBe(placeId({ kind: 'centre' }));
      },
    ),
    { seed: 20261204, numRuns: 1000 },
  );
  expect(placeOfId(placeId({ kind: 'centre' }))).toEqual({ kind: 'centre' });
});
