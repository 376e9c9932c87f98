import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unwatched } from '../../../src/host/port';
import { newWorkbook } from '../../../src/host/file/openWorkbook';
import type { SheetPlan } from '../../../src/sheet/plan';
import { emptyPlan, matrixPlan, matrixRows, membersPlan, threeLines } from '../contract/samplePlans';
import { partsOf } from './userFile';
import { looks } from '../../../src/sheet/look';
import { parseXml } from '../../../src/host/package/xml';

/** Values of every kind, printed on two pages side by side, with columns that stay in place and a chart of lines. */
const figures: SheetPlan = {
  ...emptyPlan('Key "Figures"'),
  blocks: [
    {
      name: 'kinds',
      top: 1,
      left: 1,
      rows: [
        ['Text', 'a & b', '=1+1', ''],
        ['Number', -1.5, 0, 1e21],
        ['Truth', true, false, null],
        ['Formula', { formula: '=IFS(B2="<",1)', value: 'x' }, { formula: '=1/0', value: '#DIV/0!' }],
      ],
      style: 'text',
    },
    { name: 'pay', top: 6, left: 1, rows: [['Pay', 52_000]], style: 'money' },
  ],
  styles: [{ area: { top: 2, left: 2, rows: 1, columns: 1 }, style: 'fte' }],
  charts: [
    {
      name: 'trend',
      kind: 'line',
      title: 'Trend',
      source: { top: 1, left: 1, rows: 3, columns: 2 },
      series: [{ name: 'a & b', colour: '1F3864' }],
      categoryTitle: '',
      valueTitle: 'EUR',
      place: { top: 9, left: 1, rows: 10, columns: 4 },
    },
  ],
  widths: { 0: 3, 1: 18, 2: 18 },
  freeze: { rows: 1, columns: 1 },
  printWide: 2,
  printColumns: 5,
};

/** The parts by path, an element a line; how cells look stands in a part of its own, which other tests read. */
function laidOut(parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts)
    .filter(([path]) => path !== 'xl/styles.xml')
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, source]) => `${path}\n${source.replaceAll('><', '>\n<')}\n`)
    .join('\n');
}

test('a new workbook, part by part', async () => {
  const workbook = newWorkbook();
  await workbook.write([membersPlan(threeLines), matrixPlan(matrixRows), figures], unwatched);
  const whole = laidOut(partsOf(await workbook.save()));
  expect(whole.split('\n')).toEqual(readFileSync(join(__dirname, 'wholeFile.txt'), 'utf8').split('\n'));
});

test('fonts, fills, borders, formats of numbers and of cells stand once each, those of ours numbered from 164 on', async () => {
  const styles = Object.keys(looks) as (keyof typeof looks)[];
  const workbook = newWorkbook();
  const blocks = styles.map((style, row) => ({ name: style, top: row, left: 0, rows: [[1]], style }));
  await workbook.write([{ ...emptyPlan('Styles'), blocks }], unwatched);
  const source = partsOf(await workbook.save())['xl/styles.xml'] ?? '';
  const { children } = parseXml(source);
  const itemsOf = (list: string): readonly string[] =>
    (children.find(({ name }) => name === list)?.children ?? []).map(({ start, end }) =>
      source.slice(start, end),
    );
  for (const list of ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'])
    expect(new Set(itemsOf(list)).size).toBe(itemsOf(list).length);
  const numbers = itemsOf('numFmts').map((item) => Number(/numFmtId="(\d+)"/.exec(item)?.[1]));
  expect(numbers.length).toBeGreaterThan(0);
  expect(numbers).toEqual(numbers.map((_, at) => 164 + at));
});
