import type { Watch } from '../../src/host/port';
import type { Cell, SheetPlan } from '../../src/sheet/plan';
import { readBook } from '../../src/host/file/readBook';
import { newWorkbook, openWorkbook } from '../../src/host/file/openWorkbook';
import { emptyPlan, matrixPlan, membersPlan, threeLines, type Line } from '../host/contract/samplePlans';
import { differences } from './differences';
import { convert, recalculate } from './libreOffice';

const watch: Watch = { report: () => undefined, cancelled: () => false };

/** Formulas over the sample table (FTE 1, 0.5, 0.8) and a named cell of 1.5, with results worked out by hand. */
const formulas: readonly (readonly [formula: string, value: Exclude<Cell, undefined | object> | null])[] = [
  ['=SUM(MLTP_Members[FTE])', 2.3],
  ['=MLTP_First*2', 3],
  ['=SUMIFS(MLTP_Members[FTE],MLTP_Members[Name],"A*")', 1.5],
  ['=COUNTIFS(MLTP_Members[FTE],"<1")', 2],
  ['=INDEX(MLTP_Members[Name],MATCH("m3",MLTP_Members[Id],0))', 'Grace'],
  ['=IF(MLTP_First>1,"▲ more",TRUE)', '▲ more'],
  ['=MAXIFS(MLTP_Members[FTE],MLTP_Members[Id],"m2")', 0.5],
  ['=SUMPRODUCT((MLTP_Members[FTE]<1)*MLTP_Members[Double])', 2.6],
  ["=Members!D5+'Plan B'!A1", 4],
  ['=1/0', '#DIV/0!'],
  ['=IFERROR(NA(),"none")', 'none'],
  ['=ROWS(MLTP_Members[])', 3],
];

function plans(wrong: boolean): readonly SheetPlan[] {
  const cells = formulas.map(([formula, value]) => [{ formula, value: wrong ? 12_345 : value }]);
  return [
    membersPlan(threeLines),
    matrixPlan([
      ['Phase', 'Capacity', 'Demand'],
      ['Ingestion', 1.5, 2],
      ['Training', { formula: '=SUM(MLTP_Members[FTE])', value: wrong ? 12_345 : 2.3 }, 1],
    ]),
    { ...emptyPlan('Plan B'), blocks: [{ name: 'three', top: 0, left: 0, rows: [[3]], style: 'fte' }] },
    { ...emptyPlan('Formulas'), blocks: [{ name: 'all', top: 0, left: 0, rows: cells, style: 'fte' }] },
  ];
}

async function written(wrong: boolean): Promise<Uint8Array> {
  const workbook = newWorkbook();
  await workbook.write(plans(wrong), watch);
  return workbook.save();
}

test('stored results are those that LibreOffice computes', async () => {
  const bytes = await written(false);
  const { formulas: count, found } = differences(bytes, await recalculate(bytes), 1e-9);
  expect(found).toEqual([]);
  expect(count).toBe(formulas.length + 1 + threeLines.length);
});

test('wrong stored results are found, so LibreOffice does compute', async () => {
  const bytes = await written(true);
  const { found } = differences(bytes, await recalculate(bytes), 1e-9);
  expect(found.map(({ stored }) => stored)).toEqual([12_345, ...formulas.map(() => 12_345)]);
});

test('LibreOffice keeps table, names, validation, conditional format and chart', async () => {
  const { sheets, names, parts } = readBook(await recalculate(await written(false)));
  const kept = (sheet: string, element: string): string =>
    sheets.find(({ name }) => name === sheet)?.kept.find(({ name }) => name === element)?.xml ?? '';
  expect(sheets.map(({ name }) => name)).toEqual(['Members', 'Coverage', 'Plan B', 'Formulas']);
  expect(sheets[0]?.tables[0]).toMatchObject({ name: 'MLTP_Members', top: 3, left: 1, rows: 3 });
  expect(names.find(({ name }) => name === 'MLTP_First')?.refersTo).toBe('Coverage!$B$4');
  expect(kept('Members', 'dataValidations')).toContain('Auto,Review,Confirmed');
  expect(kept('Coverage', 'conditionalFormatting')).toContain('B4&lt;1');
  const charts = [...parts].filter(([path]) => /charts\/chart\d+\.xml$/.test(path));
  expect(charts).toHaveLength(1);
  const chart = new TextDecoder().decode(charts[0]?.[1]);
  expect(chart).toContain('<c:barChart>');
  expect(chart).toContain('<c:lineChart>');
});

test('a workbook that went through LibreOffice is refreshed in place', async () => {
  const longer: readonly Line[] = [...threeLines.slice(1), ['m4', 'Edsger', 1]];
  const workbook = await openWorkbook(await recalculate(await written(false)), 'plan.xlsx');
  await workbook.correct([{ at: { sheet: 'Members', row: 6, column: 5 }, value: 'Confirmed' }]);
  expect(await workbook.write([membersPlan(longer), ...plans(false).slice(1, 3)], watch)).toEqual([
    'Members',
    'Coverage',
    'Plan B',
  ]);
  const after = await openWorkbook(await recalculate(await workbook.save()), 'plan.xlsx');
  expect((await after.read([], watch)).tables[0]?.rows).toEqual([
    ['m2', 'Alan', 0.5, 1, null],
    ['m3', 'Grace', 0.8, 1.6, 'Confirmed'],
    ['m4', 'Edsger', 1, 2, null],
  ]);
  const formulaSheet = (await after.read(['Formulas'], watch)).sheets[0];
  expect(formulaSheet?.values[0]?.[0]).toBeCloseTo(2.3, 9);
  expect(formulaSheet?.values[11]?.[0]).toBe(3);
});

test('a written workbook prints', async () => {
  const pdf = await convert(await written(false), 'pdf');
  expect(new TextDecoder('latin1').decode(pdf.subarray(0, 5))).toBe('%PDF-');
});
