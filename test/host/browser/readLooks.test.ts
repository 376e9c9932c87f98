import { readLooks } from '../../../src/host/browser/readLooks';

// Univer's core comes with modules that jest does not load; the looks need the numbers of its lists alone.
jest.mock('@univerjs/core', () => ({
  BooleanNumber: { FALSE: 0, TRUE: 1 },
  BorderStyleTypes: { THIN: 1, HAIR: 2, DOUBLE: 7, MEDIUM: 8, THICK: 13 },
  HorizontalAlign: { LEFT: 1, CENTER: 2, RIGHT: 3 },
  VerticalAlign: { TOP: 1, MIDDLE: 2, BOTTOM: 3 },
  WrapStrategy: { WRAP: 3 },
}));

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const bottom = { vt: 3 };

function looksOf(styles: string, theme?: string) {
  return readLooks(`<styleSheet ${main}>${styles}</styleSheet>`, theme);
}

const cell = (attributes: string, alignment = ''): string => `<xf ${attributes}>${alignment}</xf>`;

test.each<[string, string, object]>([
  ['nothing', '<font/>', {}],
  [
    'name and size',
    '<font><sz val="9.5"/><name val="Aptos"/></font>',
    { ff: "Aptos, Carlito, 'Segoe UI', Arial, sans-serif", fs: 9.5 },
  ],
  ['bold', '<font><b/></font>', { bl: 1 }],
  ['italic', '<font><i val="1"/></font>', { it: 1 }],
  ['underlined twice', '<font><u val="double"/></font>', { ul: { s: 1 } }],
  ['struck through', '<font><strike/></font>', { st: { s: 1 } }],
  ['nothing of all', '<font><b val="0"/><i val="false"/><u val="none"/><strike val="0"/></font>', {}],
  ['a colour', '<font><color rgb="FF1F3864"/></font>', { cl: { rgb: '#1f3864' } }],
  ['an old colour', '<font><color indexed="10"/></font>', { cl: { rgb: '#ff0000' } }],
  ['an old colour beyond the first', '<font><color indexed="64"/></font>', {}],
  ['a colour of the theme', '<font><color theme="4"/></font>', { cl: { rgb: '#4472c4' } }],
  ['a lighter one', '<font><color theme="1" tint="0.5"/></font>', { cl: { rgb: '#808080' } }],
  ['a darker one', '<font><color theme="0" tint="-0.25"/></font>', { cl: { rgb: '#bfbfbf' } }],
])('letters of a file: %s', (_, font, look) => {
  const styles = `<fonts>${font}</fonts><cellXfs>${cell('fontId="0"')}</cellXfs><dxfs><dxf>${font}</dxf></dxfs>`;
  expect(looksOf(styles)).toEqual({ cells: [{ ...look, ...bottom }], conditional: [look] });
});

test('the theme of a file counts before that of Office, and light before dark', () => {
  const theme =
    '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme name="Mine"><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1>' +
    '<a:lt1><a:srgbClr val="EEEEEE"/></a:lt1><a:accent1><a:srgbClr val="ABCDEF"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';
  const fonts = [0, 1, 4, 5].map((number) => `<font><color theme="${number}"/></font>`);
  const cells = fonts.map((_, at) => cell(`fontId="${at}"`));
  expect(
    looksOf(`<fonts>${fonts.join('')}</fonts><cellXfs>${cells.join('')}</cellXfs>`, theme).cells,
  ).toEqual(['#eeeeee', '#111111', '#abcdef', '#ed7d31'].map((rgb) => ({ cl: { rgb }, ...bottom })));
});

const fill = (pattern: string): string => `<fill><patternFill ${pattern}</patternFill></fill>`;

test.each<[string, string, object, object]>([
  [
    'one colour',
    'patternType="solid"><fgColor rgb="FFFF9900"/><bgColor indexed="64"/>',
    { bg: { rgb: '#ff9900' } },
    { bg: { rgb: '#ff9900' } },
  ],
  [
    'two',
    'patternType="solid"><fgColor rgb="FFFF9900"/><bgColor rgb="FF0099FF"/>',
    { bg: { rgb: '#ff9900' } },
    { bg: { rgb: '#0099ff' } },
  ],
  ['a pattern', 'patternType="gray125"><fgColor rgb="FFFF9900"/>', {}, { bg: { rgb: '#ff9900' } }],
  ['none', 'patternType="none">', {}, {}],
])('fills of cells and of conditional formats: %s', (_, pattern, plain, conditional) => {
  const styles = `<fills>${fill(pattern)}</fills><cellXfs>${cell('fillId="0"')}</cellXfs><dxfs><dxf>${fill(pattern)}</dxf></dxfs>`;
  expect(looksOf(styles)).toEqual({ cells: [{ ...plain, ...bottom }], conditional: [conditional] });
});

test('borders: each side with its line and colour, black where the file says none', () => {
  const border =
    '<border><left style="thick"><color rgb="FF0000FF"/></left><right style="dashDot"/><top style="none"/><bottom/></border>';
  const all = ['hair', 'medium', 'double', 'thin'].map((style) => `<border><top style="${style}"/></border>`);
  const cells = [0, 1, 2, 3, 4].map((at) => cell(`borderId="${at}"`));
  const black = { cl: { rgb: '#000000' } };
  expect(
    looksOf(`<borders>${border}${all.join('')}</borders><cellXfs>${cells.join('')}</cellXfs>`).cells,
  ).toEqual([
    { bd: { l: { s: 13, cl: { rgb: '#0000ff' } }, r: { s: 1, ...black } }, ...bottom },
    ...[2, 8, 7, 1].map((s) => ({ bd: { t: { s, ...black } }, ...bottom })),
  ]);
});

test.each<[string, string, object]>([
  ['none', '', bottom],
  ['right and top', 'horizontal="right" vertical="top"', { ht: 3, vt: 1 }],
  ['in the middle', 'horizontal="center" vertical="center"', { ht: 2, vt: 2 }],
  ['left', 'horizontal="left"', { ht: 1, ...bottom }],
  ['one that the grid does not know', 'horizontal="distributed" vertical="justify"', bottom],
  ['wrapped', 'wrapText="1"', { ...bottom, tb: 3 }],
  ['wrapped, in words', 'wrapText="true"', { ...bottom, tb: 3 }],
  ['not wrapped', 'wrapText="0"', bottom],
  ['turned upwards', 'textRotation="90"', { ...bottom, tr: { a: -90 } }],
  ['turned downwards', 'textRotation="135"', { ...bottom, tr: { a: 45 } }],
  ['turned downwards whole', 'textRotation="180"', { ...bottom, tr: { a: 90 } }],
  ['letters above each other', 'textRotation="255"', bottom],
])('alignment: %s', (_, attributes, look) => {
  const alignment = attributes === '' ? '' : `<alignment ${attributes}/>`;
  expect(looksOf(`<cellXfs>${cell('', alignment)}</cellXfs>`).cells).toEqual([look]);
});
