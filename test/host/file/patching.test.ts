import { unwatched } from '../../../src/host/port';
import { newWorkbook, openWorkbook } from '../../../src/host/file/openWorkbook';
import { matrixPlan, matrixRows, membersPlan, threeLines } from '../contract/samplePlans';
import { partsOf, userFile } from './userFile';

const part = 'xl/worksheets/sheet1.xml';

/** Rows 2, 5, 6 and 7 of a user's sheet, of which row 5 is empty, row 6 is hidden and A7 shares the formula of A6. */
const rows = {
  two: '<row r="2" ht="20" customHeight="1"><c r="B2" s="0"><v>1</v></c><c r="D2"><v>2</v></c></row>',
  five: '<row r="5"/>',
  six: '<row r="6" hidden="1"><c r="A6"><f t="shared" ref="A6:A7" si="0">B6*2</f><v>2</v></c></row>',
  seven: '<row r="7"><c r="A7"><f t="shared" si="0"/><v>4</v></c></row>',
};

/** The source of the cells after 9 was put into one of them. */
async function corrected(sheet: string, row: number, column: number): Promise<string> {
  const workbook = await openWorkbook(userFile({ sheet: `<sheetData>${sheet}</sheetData>` }), 'a.xlsx');
  await workbook.correct([{ at: { sheet: 'Roster', row, column }, value: 9 }]);
  const source = partsOf(await workbook.save())[part] ?? '';
  return /<sheetData>(.*)<\/sheetData>/.exec(source)?.[1] ?? source;
}

const nine = (place: string): string => `<c r="${place}"><v>9</v></c>`;

test.each<[string, number, number, Partial<typeof rows> & { readonly one?: string; readonly last?: string }]>(
  [
    ['before the first of a row', 1, 0, { two: rows.two.replace('<c ', `${nine('A2')}<c `) }],
    ['over the first of a row', 1, 1, { two: rows.two.replace('<c r="B2" s="0"><v>1</v></c>', nine('B2')) }],
    ['between two', 1, 2, { two: rows.two.replace('<c r="D2">', `${nine('C2')}<c r="D2">`) }],
    ['over the last of a row', 1, 3, { two: rows.two.replace('<c r="D2"><v>2</v></c>', nine('D2')) }],
    ['after the last of a row', 1, 4, { two: rows.two.replace('</row>', `${nine('E2')}</row>`) }],
    ['in a row above all', 0, 0, { one: `<row r="1">${nine('A1')}</row>` }],
    ['in a row between', 2, 1, { five: `<row r="3">${nine('B3')}</row>${rows.five}` }],
    ['in the first column of an empty row', 4, 0, { five: `<row r="5">${nine('A5')}</row>` }],
    ['in an empty row', 4, 2, { five: `<row r="5">${nine('C5')}</row>` }],
    [
      'over the formula that others share',
      5,
      0,
      {
        six: `<row r="6" hidden="1">${nine('A6')}</row>`,
        seven: '<row r="7"><c r="A7"><f>B7*2</f><v>4</v></c></row>',
      },
    ],
    ['over one that shares it', 6, 0, { seven: `<row r="7">${nine('A7')}</row>` }],
    ['in a row below all', 8, 1, { last: `<row r="9">${nine('B9')}</row>` }],
  ],
)('a cell %s is put in, and every other letter stays', async (_, row, column, changed) => {
  const { two, five, six, seven, one = '', last = '' } = { ...rows, ...changed };
  expect(await corrected(Object.values(rows).join(''), row, column)).toBe(
    one + two + five + six + seven + last,
  );
});

test.each<[string, string, string]>([
  [
    'rows without numbers',
    '<row><c r="A1"><v>1</v></c></row><row><c r="A2"><v>2</v></c></row>',
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>9</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
  ],
  [
    'cells without places',
    '<row r="1"><c><v>1</v></c></row><row r="3"><c r="C3"><v>3</v></c></row>',
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>9</v></c></row><row r="3"><c r="C3"><v>3</v></c></row>',
  ],
  [
    'rows in no order',
    '<row r="3"><c r="A3"><v>3</v></c></row><row r="1" hidden="1" ht="9"><c r="A1"><v>1</v></c></row>',
    '<row r="1" ht="9" hidden="1"><c r="A1"><v>1</v></c><c r="B1"><v>9</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>',
  ],
  [
    'cells in no order',
    '<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row>',
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>9</v></c><c r="C1"><v>3</v></c></row>',
  ],
])('a sheet that has %s is written in order', async (_, before, after) => {
  expect(await corrected(before, 0, 1)).toBe(after);
});

test('a run that changes nothing changes no letter of any part', async () => {
  const plans = [membersPlan(threeLines), matrixPlan(matrixRows)];
  const workbook = newWorkbook();
  await workbook.write(plans, unwatched);
  const first = await workbook.save();
  const again = await openWorkbook(first, 'plan.xlsx');
  await again.write(plans, unwatched);
  expect(partsOf(await again.save())).toEqual(partsOf(first));
});

test('a text after one that is empty keeps its number', async () => {
  const sheet = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>';
  const file = userFile({ sheet, sharedStrings: '<si><t>Name</t></si><si/>' });
  const workbook = await openWorkbook(file, 'a.xlsx');
  await workbook.correct([{ at: { sheet: 'Roster', row: 0, column: 1 }, value: 'Title' }]);
  const parts = partsOf(await workbook.save());
  expect(parts['xl/sharedStrings.xml']).toContain(
    '<si><t>Name</t></si><si/><si><t xml:space="preserve">Title</t></si></sst>',
  );
  expect(parts[part]).toContain('<c r="B1" t="s"><v>2</v></c>');
});
