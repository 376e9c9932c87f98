import { gridFormats, gridValidations } from '../../../src/host/browser/gridRules';
import { emptyBook, type BookSheet } from '../../../src/host/book/book';
import { tones } from '../../../src/sheet/look';

// Univer's core comes with modules that jest does not load; the rules need the numbers of its lists alone.
jest.mock('@univerjs/core', () => ({
  BooleanNumber: { FALSE: 0, TRUE: 1 },
  BorderStyleTypes: { THIN: 1 },
  HorizontalAlign: {},
  VerticalAlign: {},
  WrapStrategy: {},
}));

const area = { top: 2, left: 1, rows: 2, columns: 3 };
const ranges = [{ startRow: 2, startColumn: 1, endRow: 3, endColumn: 3 }];
const red = { bg: { rgb: '#ff0000' } };

function placeOf(sheet: Partial<BookSheet>) {
  const whole: BookSheet = {
    ...{ name: 'Team', hidden: false, rows: new Map(), tables: [], notes: [], kept: [] },
    ...sheet,
  };
  const names = [{ name: 'Rate', refersTo: 'Team!$F$1', hidden: false }];
  return { book: { ...emptyBook(), sheets: [whole], names }, sheet: whole, row: 0 };
}

const kept = (name: string, xml: string) => ({ kept: [{ name, xml }] });
const formats = (rule: string) =>
  gridFormats(
    placeOf(
      kept('conditionalFormatting', `<conditionalFormatting sqref="B3:D4">${rule}</conditionalFormatting>`),
    ),
    [red],
  );

test.each<[string, string, object]>([
  [
    'below a number',
    '<cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan" stopIfTrue="1"><formula>0.8</formula></cfRule>',
    { stopIfTrue: true, rule: { subType: 'number', operator: 'lessThan', value: 0.8 } },
  ],
  [
    'between two',
    '<cfRule type="cellIs" dxfId="0" priority="1" operator="between"><formula>1</formula><formula>2</formula></cfRule>',
    { rule: { subType: 'number', operator: 'between', value: [1, 2] } },
  ],
  [
    'a text at the beginning',
    '<cfRule type="beginsWith" dxfId="0" priority="1" operator="beginsWith" text="▼"><formula>LEFT(B3,1)="▼"</formula></cfRule>',
    { rule: { subType: 'text', operator: 'beginsWith', value: '▼' } },
  ],
  [
    'a text that is not there',
    '<cfRule type="notContainsText" dxfId="0" priority="1" text="gap"/>',
    { rule: { subType: 'text', operator: 'notContainsText', value: 'gap' } },
  ],
  [
    'a formula',
    '<cfRule type="expression" dxfId="0" priority="1"><formula>B3&gt;Rate</formula></cfRule>',
    { rule: { subType: 'formula', value: '=B3>Team!$F$1' } },
  ],
  [
    'a formula that asks for a number',
    '<cfRule type="expression" dxfId="0" priority="1"><formula>AND(ISNUMBER(B3),B3&lt;=2.5)</formula></cfRule>',
    { rule: { subType: 'number', operator: 'lessThanOrEqual', value: 2.5 } },
  ],
  [
    'one that asks for the number of another cell',
    '<cfRule type="expression" dxfId="0" priority="1"><formula>AND(ISNUMBER(C3),C3=1)</formula></cfRule>',
    { rule: { subType: 'formula', value: '=AND(ISNUMBER(C3),C3=1)' } },
  ],
])(
  'formats of a file: %s',
  (_, xml, { stopIfTrue = false, rule }: { stopIfTrue?: boolean; rule?: object }) => {
    const style = red;
    expect(formats(xml)).toEqual([
      { cfId: 'format-0', ranges, stopIfTrue, rule: { type: 'highlightCell', style, ...rule } },
    ]);
  },
);

test.each([
  '<cfRule type="cellIs" priority="1" operator="equal"><formula>"gap"</formula></cfRule>',
  '<cfRule type="cellIs" priority="1" operator="between"><formula>1</formula><formula>A1</formula></cfRule>',
  '<cfRule type="dataBar" priority="1"/>',
  '<cfRule type="top10" priority="1" rank="3"/>',
])('formats that the grid does not draw are left out: %s', (rule) => {
  expect(formats(rule)).toEqual([]);
});

test('formats of a file go by their rank, those of a plan come after them, plain where the file says no look', () => {
  const place = placeOf({
    ...kept(
      'conditionalFormatting',
      '<conditionalFormatting sqref="A1"><cfRule type="cellIs" priority="7" operator="equal"><formula>7</formula></cfRule><cfRule type="cellIs" dxfId="0" priority="3" operator="equal"><formula>3</formula></cfRule></conditionalFormatting>',
    ),
    dress: {
      ...{ widths: {}, freeze: { rows: 0, columns: 0 }, validations: [], charts: [], goneCharts: [] },
      hidden: [],
      printWide: 1,
      onePage: false,
      conditionalFormats: [
        { area, rule: { kind: 'notZero' }, tone: 'gap' },
        { area, rule: { kind: 'beginsWith', text: '▲' }, tone: 'gap' },
      ],
    },
  });
  const found = gridFormats(place, [red]);
  expect(found.map(({ cfId, rule }) => [cfId, rule['value']])).toEqual([
    ['format-0', 3],
    ['format-1', 7],
    ['format-2', '=AND(ISNUMBER(B3),ABS(B3)>0.000001)'],
    ['format-3', '▲'],
  ]);
  const gap = tones.gap.colour;
  expect(found.map(({ rule }) => rule['style'])).toEqual([
    red,
    {},
    expect.objectContaining({ cl: { rgb: `#${gap}` } }),
    expect.objectContaining({ cl: { rgb: `#${gap}` } }),
  ]);
});

const always = { allowBlank: true, showErrorMessage: true, errorStyle: 1, renderMode: 1 };
const validations = (rule: string) =>
  gridValidations(placeOf(kept('dataValidations', `<dataValidations>${rule}</dataValidations>`)));

test.each<[string, object]>([
  [
    '<dataValidation type="list" sqref="B3:D4"><formula1>"yes,""maybe"",no"</formula1></dataValidation>',
    { type: 'list', formula1: 'yes,"maybe",no' },
  ],
  [
    '<dataValidation type="list" sqref="B3:D4"><formula1>Rate</formula1></dataValidation>',
    { type: 'list', formula1: '=Team!$F$1' },
  ],
  [
    '<dataValidation type="decimal" sqref="B3:D4"><formula1>0</formula1><formula2>1.5</formula2></dataValidation>',
    { type: 'decimal', operator: 'between', formula1: '0', formula2: '1.5' },
  ],
  [
    '<dataValidation type="whole" operator="greaterThan" sqref="B3:D4"><formula1>A1+1</formula1></dataValidation>',
    { type: 'whole', operator: 'greaterThan', formula1: '=A1+1' },
  ],
])('validations of a file: %s', (xml, rule) => {
  expect(validations(xml)).toEqual([{ uid: 'validation-0', ranges, ...always, ...rule }]);
});

test('validations that the grid does not know, and those of whole columns, are left out', () => {
  expect(
    validations(
      '<dataValidation type="custom" sqref="B3"><formula1>B3&gt;1</formula1></dataValidation><dataValidation type="list" sqref="C:C"><formula1>"a"</formula1></dataValidation><dataValidation sqref="D1"/>',
    ),
  ).toEqual([]);
});

test('validations of a plan: a list, and numbers between two', () => {
  const dress = {
    ...{ widths: {}, freeze: { rows: 0, columns: 0 }, conditionalFormats: [], charts: [], goneCharts: [] },
    hidden: [],
    printWide: 1,
    onePage: false,
    validations: [
      { area, rule: { kind: 'list', values: ['a', 'b'] } },
      { area, rule: { kind: 'decimal', min: 0, max: 1 } },
    ],
  } as const;
  expect(gridValidations(placeOf({ dress }))).toEqual([
    { uid: 'validation-0', ranges, ...always, type: 'list', formula1: 'a,b' },
    {
      ...{ uid: 'validation-1', ranges, ...always },
      ...{ type: 'decimal', operator: 'between', formula1: '0', formula2: '1' },
    },
  ]);
});
