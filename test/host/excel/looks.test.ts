import { silent } from '../contract/opened';
import { emptyPlan, matrixPlan, matrixRows, membersPlan, threeLines } from '../contract/samplePlans';
import { tabColours } from '../../../src/sheet/look';
import type { SheetPlan, Style } from '../../../src/sheet/plan';
import { openExcel } from './opened';

/** What a cell of a block of a style and a size is formatted with, in the words of Excel. */
async function formatOf(
  style: Style,
  rows: number,
  columns: number,
): Promise<Readonly<Record<string, unknown>>> {
  const { host, workbook } = openExcel();
  const row = Array.from({ length: columns }, () => 'x');
  const block = { name: 'a', top: 0, left: 0, style, rows: Array.from({ length: rows }, () => row) };
  await workbook.write([{ ...emptyPlan('Looks'), blocks: [block] }], silent);
  return host.book.sheet('Looks')?.cells.at(0, 0).format ?? {};
}

const inside = ['InsideHorizontal', 'InsideVertical'];
const around = ['EdgeBottom', 'EdgeLeft', 'EdgeRight', 'EdgeTop'];

test.each<[Style, number, number, readonly string[]]>([
  ['label', 2, 2, []],
  ['total', 1, 2, ['EdgeTop']],
  ['total', 2, 2, ['EdgeTop', 'InsideHorizontal']],
  ['section', 1, 2, ['EdgeBottom']],
  ['input', 1, 1, around],
  ['input', 2, 1, [...around, 'InsideHorizontal']],
  ['input', 1, 2, [...around, 'InsideVertical']],
  ['input', 2, 2, [...around, ...inside]],
])('cells of style %s, %d by %d, have the lines %j', async (style, rows, columns, lines) => {
  const format = await formatOf(style, rows, columns);
  const drawn = Object.entries(format).filter(
    ([key, value]) => key.endsWith('.Style') && value === 'Continuous',
  );
  expect(drawn.map(([key]) => key.replace('.Style', '')).sort()).toEqual([...lines].sort());
});

test.each<[Style, unknown]>([
  ['heading', true],
  ['wrapped', true],
  ['text', undefined],
  ['input', undefined],
])('cells of style %s wrap their text: %s', async (style, wraps) => {
  expect((await formatOf(style, 1, 1))['WrapText']).toBe(wraps);
});

test.each([
  [0, 0, null],
  [4, 0, [4, 0]],
  [0, 2, [0, 2]],
  [4, 2, [4, 2]],
])('%d rows and %d columns stay in place', async (rows, columns, expected) => {
  const { host, workbook } = openExcel();
  const plan: SheetPlan = { ...emptyPlan('Looks'), freeze: { rows, columns } };
  await workbook.write([plan], silent);
  const frozen = host.book.sheet('Looks')?.frozen ?? null;
  expect(frozen === null ? null : [frozen.rows, frozen.columns]).toEqual(expected);
});

test('the tab of a new sheet has the colour of its purpose', async () => {
  const { host, workbook } = openExcel();
  await workbook.write([{ ...emptyPlan('Looks'), purpose: 'decision' }, emptyPlan('Plain')], silent);
  expect(host.book.sheet('Looks')?.tabColor).toBe(`#${tabColours.decision}`);
  expect(host.book.sheet('Plain')?.tabColor).toBe('');
});

test.each([
  [1, 3, 0],
  [3, 1, 0],
  [2, 2, 1],
])(
  'of a chart over %d rows and %d columns %d is drawn: Excel refuses one without points',
  async (rows, columns, drawn) => {
    const { host, workbook } = openExcel();
    const [chart] = matrixPlan(matrixRows).charts;
    if (chart === undefined) throw new Error('The sample has no chart.');
    const plan: SheetPlan = {
      ...matrixPlan(matrixRows),
      charts: [{ ...chart, source: { ...chart.source, rows, columns }, series: chart.series.slice(0, 1) }],
    };
    await workbook.write([membersPlan(threeLines), plan], silent);
    expect(host.book.sheet('Coverage')?.charts).toHaveLength(drawn);
  },
);
