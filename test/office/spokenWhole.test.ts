import { openWorkbook } from '../../src/host/file/openWorkbook';
import { emptyPlan } from '../../src/sheet/layout/emptyPlan';
import { spokenNumber } from '../../src/domain/numberWords';
import { spokenWhole } from '../../src/sheet/layout/numberFormulas';
import type { SheetPlan } from '../../src/sheet/plan';
import { snapshotOf, workbookOf } from '../sample/workbook';
import { recalculate } from './libreOffice';

const silent = { report: () => undefined, cancelled: () => false };

/** Whole numbers around every thousands sign, and what they read in English and German. */
const spoken: readonly (readonly [value: number, en: string, de: string])[] = [
  [0, '0', '0'],
  [7.4, '7', '7'],
  [999.4, '999', '999'],
  [999.6, '1,000', '1.000'],
  [1005, '1,005', '1.005'],
  [999_999.7, '1,000,000', '1.000.000'],
  [2_564_726, '2,564,726', '2.564.726'],
  [30_000_009, '30,000,009', '30.000.009'],
  [1_000_000_000, '1,000,000,000', '1.000.000.000'],
  [12_004_000_050, '12,004,000,050', '12.004.000.050'],
];

test('a sentence groups a whole number as its language does, whatever the settings of the program', async () => {
  const plan: SheetPlan = {
    ...emptyPlan('Coverage'),
    blocks: [
      {
        name: 'numbers',
        top: 0,
        left: 0,
        style: 'text',
        rows: spoken.map(([value], row) => [
          value,
          { formula: spokenWhole(`A${row + 1}`, 'en'), value: '' },
          { formula: spokenWhole(`A${row + 1}`, 'de'), value: '' },
        ]),
      },
    ],
  };
  const workbook = workbookOf({ Roster: [['Name']] });
  await workbook.write([plan], silent);
  const { sheets } = await snapshotOf(await openWorkbook(await recalculate(await workbook.save()), 'a.xlsx'));
  const rows = sheets.find(({ name }) => name === 'Coverage')?.values;
  expect(rows?.slice(0, spoken.length)).toEqual(spoken);
  for (const [value, en, de] of spoken)
    expect([spokenNumber(value, 'en', 0), spokenNumber(value, 'de', 0)]).toEqual([en, de]);
});
