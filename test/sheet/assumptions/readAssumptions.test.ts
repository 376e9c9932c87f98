import { problemWords } from '../../../src/sheet/tables/planProblem';
import type { CellValue } from '../../../src/domain/grid';
import { readAssumptions } from '../../../src/sheet/assumptions/readAssumptions';
import { readOwnPrices } from '../../../src/sheet/assumptions/readProfiles';
import type { Snapshot } from '../../../src/sheet/snapshot';
import { assumptions } from '../../sample/assumptions';

const place = { sheet: 'Assumptions', top: 4, left: 0 } as const;

/** A workbook with a budget and a worth of the first profile; `older`: of a version without these worths. */
function workbook(budget: CellValue, price: CellValue = null, older = false): Snapshot {
  const profiles = ['Profile', 'Minimum heads', ...(older ? [] : ['Worth of an open FTE-quarter'])];
  return {
    sheets: [],
    tables: [
      {
        ...{ ...place, name: 'MLTP_Assumptions', headers: ['Name', 'Assumption', 'Value'] },
        rows: [
          ['MLTP_BudgetYear1', 'Budget, fiscal year 1', budget],
          ['MLTP_HiresPerQuarter', 'Hires per quarter at most', 0],
        ],
      },
      {
        ...{ ...place, name: 'MLTP_Profiles', headers: profiles },
        rows: [
          ['Data Engineer', 0, price],
          ['Data Scientist', 0, null],
        ],
      },
    ],
  };
}

test.each([
  ['an empty budget is none set', null, null, ''],
  ['blanks are empty too', '  ', null, ''],
  ['a budget of 0 allows nothing', 0, 0, 0],
  ['a typed 0 does so too', '0', 0, 0],
  ['any other is what may be spent', 250_000, 250_000, 250_000],
] as const)('%s', (_, cell, used, stated) => {
  const reading = readAssumptions(workbook(cell), assumptions());
  expect(reading.assumptions.budgetYear1).toBe(used);
  expect(reading.stated.budgetYear1).toBe(stated);
  expect([reading.problems, reading.replaced, reading.rewritten]).toEqual([[], [], []]);
});

test('a budget below 0 is reported, and none is set', () => {
  const reading = readAssumptions(workbook(-5), assumptions());
  expect(reading.assumptions.budgetYear1).toBeNull();
  expect(reading.replaced).toEqual(['budgetYear1']);
  expect(reading.problems.map((each) => problemWords(each, 'en'))).toEqual([
    'MLTP_BudgetYear1 holds "-5", which is no number from 0 up: none is set until you correct it.',
  ]);
});

test('a workbook of a version in which 0 stood for no budget: none is set, and its cell is rewritten', () => {
  const none = readAssumptions(workbook(0, null, true), assumptions());
  expect(none.assumptions).toMatchObject({ budgetYear1: null, hiresPerQuarter: 0 });
  expect(none.rewritten).toEqual(['budgetYear1']);
  expect(none.stated.budgetYear1).toBe('');
  const some = readAssumptions(workbook(250_000, null, true), assumptions());
  expect(some.assumptions.budgetYear1).toBe(250_000);
  expect(some.rewritten).toEqual([]);
});

test.each([
  ['no price', null, {}, {}],
  ['a price', 60_000, {}, { dataEngineer: 60_000 }],
  ['a price typed as text', '60000', {}, { dataEngineer: 60_000 }],
  ['nothing is worth closing', 0, {}, { dataEngineer: 0 }],
  ['words and prices below 0 are none', 'dear', {}, {}],
  ['it gives way to a price that the run was told', 60_000, { openPrice: 1.4 }, {}],
  ['or changes in proportion', 60_000, { openPrice: 1.4, ownPrices: 'scaled' }, { dataEngineer: 42_000 }],
  ['an objective leaves it', 60_000, { objective: 'cover' }, { dataEngineer: 60_000 }],
] as const)('the worth of an open FTE-quarter of a profile: %s', (_, cell, told, expected) => {
  expect(readOwnPrices(workbook(null, cell), told, { openPrice: 2 })).toEqual(expected);
});
