import { roomToScroll } from '../../../src/page/grid/roomToScroll';

const freeze = { xSplit: 2, ySplit: 5, startRow: 5, startColumn: 2 };
const sheet = { freeze, columnData: { 0: { w: 180 } }, defaultColumnWidth: 70 };

test('columns are held in place where they leave room for the others', () => {
  expect(roomToScroll({ sheets: { a: sheet } }, 1000).sheets?.['a']?.freeze).toEqual(freeze);
});

test('where they would take most of the width they scroll, rows are held on', () => {
  expect(roomToScroll({ sheets: { a: sheet } }, 400).sheets?.['a']?.freeze).toEqual({
    xSplit: 0,
    ySplit: 5,
    startRow: 5,
    startColumn: -1,
  });
});
