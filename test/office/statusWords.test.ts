import { newWorkbook } from '../../src/host/file/openWorkbook';
import { emptyPlan } from '../../src/sheet/layout/emptyPlan';
import type { SheetPlan } from '../../src/sheet/plan';
import { statusCell, statusSteps, stepMatrices } from '../../src/sheet/coverage/statusMatrices';
import { matrixPlace } from '../../src/sheet/layout/matrix';
import { texts } from '../../src/sheet/text/texts';
import { planningModel } from '../../src/domain/planningModel';
import { planningInput } from '../sample/planningInput';
import { seenCell } from '../sample/seen';
import { differences } from './differences';
import { recalculate } from './libreOffice';

/** Capacity, demand and what the cell says with the limits 0.8, 1 and 1.3. */
const cases = [
  [2, 0, '– no demand'],
  [0, 2, '✕ no capacity'],
  [0.001, 1, '▼ Gap 0.1 %'],
  [0.7951, 1, '▼ Gap 79.5 %'],
  [0.8, 1, '◆ Tight 80 %'],
  [2.4, 3, '◆ Tight 80 %'],
  [0.994, 1, '◆ Tight 99 %'],
  [0.996, 1, '◆ Tight 99.6 %'],
  [2.988, 3, '◆ Tight 99.6 %'],
  [0.99999, 1, '◆ Tight 99.9 %'],
  [1, 1, '● Covered 100 %'],
  [1.004, 1, '● Covered 100 %'],
  [1.3, 1, '● Covered 130 %'],
  [1.3001, 1, '▲ Surplus 130.1 %'],
  [1.306, 1, '▲ Surplus 131 %'],
] as const;

const model = planningModel(planningInput());
const top = 1;
const figures = (row: number) => {
  const [capacity, demand] = cases[row] ?? [0, 0];
  return { capacity, demand };
};
const words = cases.map((_, row) => statusCell(statusSteps(top, 1), row, 0, figures(row), model, texts.en));
const steps = stepMatrices(
  {
    name: 'words',
    top,
    columns: ['Word'],
    rows: cases.map(([, , word]) => word),
    capacity: matrixPlace(top, 0),
    demand: matrixPlace(top, 1),
    figures,
  },
  model,
  texts.en,
);

test('words never read like another than they say', () => {
  expect(words.map(seenCell)).toEqual(cases.map(([, , word]) => word));
});

test('LibreOffice says the same words', async () => {
  const limits = [0.8, 1, 1.3];
  const plan: SheetPlan = {
    ...emptyPlan('Coverage'),
    blocks: [
      { name: 'limits', top: 0, left: 0, rows: [limits], style: 'ratio' },
      {
        name: 'cases',
        top: 3,
        left: 1,
        rows: cases.map(([capacity, demand]) => [capacity, demand]),
        style: 'fte',
      },
      { name: 'words', top: 3, left: 20, rows: words.map((word) => [word]), style: 'text' },
      ...steps.flatMap(({ blocks }) => blocks),
    ],
    names: ['MLTP_GapBelow', 'MLTP_TightBelow', 'MLTP_SurplusAbove'].map((name, column) => ({
      name,
      row: 0,
      column,
    })),
  };
  const workbook = newWorkbook();
  await workbook.write([plan], { report: () => undefined, cancelled: () => false });
  const bytes = await workbook.save();
  const { formulas, found } = differences(bytes, await recalculate(bytes), 0);
  expect(found).toEqual([]);
  expect(formulas).toBe(4 * cases.length);
});
