import { chartFigures } from '../../../src/page/chart/chartFigures';
import { chartShapes } from '../../../src/page/chart/chartShapes';
import type { BookRow, BookSheet } from '../../../src/host/book/book';
import type { ChartPlan } from '../../../src/sheet/plan';

/** Two phases, two profiles and the demand, from B2 on. */
const rows = [
  ['Phase', 'Engineer', 'Analyst', 'Demand'],
  ['Ingestion', 2, 1, 4],
  ['Training', 3, 'no demand', null],
] as const;

const sheet: BookSheet = {
  name: 'Effort',
  hidden: false,
  rows: new Map<number, BookRow>(
    rows.map((row, at) => [at + 1, { cells: [undefined, ...row.map((value) => ({ value }))] }]),
  ),
  tables: [],
  notes: [],
  kept: [],
};

function plan(kind: ChartPlan['kind']): ChartPlan {
  return {
    name: 'effort',
    kind,
    title: 'Effort',
    source: { top: 1, left: 1, rows: 3, columns: 4 },
    series: [
      { name: 'Engineer', colour: '111111' },
      { name: 'Analyst', colour: '222222' },
      { name: 'Demand', colour: '000000', line: true },
    ],
    categoryTitle: 'Phase',
    valueTitle: 'FTE',
    place: { top: 6, left: 0, rows: 10, columns: 4 },
  };
}

test('figures are the categories and the numbers of each series; words are no numbers', () => {
  expect(chartFigures(sheet, plan('stackedColumn'))).toEqual({
    categories: ['Ingestion', 'Training'],
    values: [
      [2, 3],
      [1, null],
      [4, null],
    ],
  });
});

test('stacked bars stand on each other, the line over them is no bar', () => {
  const chart = plan('stackedColumn');
  const shapes = chartShapes(chart, chartFigures(sheet, chart));
  expect(shapes.bars).toEqual([
    { series: 0, category: 0, from: 0, to: 2 },
    { series: 1, category: 0, from: 2, to: 3 },
    { series: 0, category: 1, from: 0, to: 3 },
  ]);
  expect(shapes.lines).toEqual([{ series: 2, values: [4, null] }]);
  expect(shapes.lanes).toBe(1);
  expect(shapes.scale).toEqual([0, 1, 2, 3, 4]);
});

test('clustered bars stand side by side from zero on', () => {
  const chart = plan('clusteredBar');
  const shapes = chartShapes(chart, chartFigures(sheet, chart));
  expect(shapes.bars.map(({ from, to }) => [from, to])).toEqual([
    [0, 2],
    [0, 1],
    [0, 3],
  ]);
  expect([shapes.lanes, shapes.laneOf]).toEqual([2, [0, 1, 0]]);
});

test('numbers below zero are stacked downwards', () => {
  const chart = plan('stackedColumn');
  const shapes = chartShapes(chart, { categories: ['Q1'], values: [[-2], [-1], [1]] });
  expect(shapes.bars.map(({ from, to }) => [from, to])).toEqual([
    [0, -2],
    [-2, -3],
  ]);
  expect(shapes.scale).toEqual([-3, -2, -1, 0, 1]);
});

test('a chart of lines has no bars', () => {
  const chart = plan('line');
  const shapes = chartShapes(chart, chartFigures(sheet, chart));
  expect(shapes.bars).toEqual([]);
  expect(shapes.lines.map(({ series }) => series)).toEqual([0, 1, 2]);
});
