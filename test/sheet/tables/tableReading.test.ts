import type { CellValue } from '../../../src/domain/grid';
import type { Snapshot } from '../../../src/sheet/snapshot';
import { amountCell, dayCell, namedCell, textCell, wordCell } from '../../../src/sheet/tables/cellKind';
import { inputTable, readInputs } from '../../../src/sheet/tables/inputTable';
import { keptCells, languageOf, readRows, standingTable } from '../../../src/sheet/tables/tableReading';
import { cellOf, planColumns, rowCells, tableSchema } from '../../../src/sheet/tables/tableSchema';

const fruit = tableSchema({
  name: 'MLTP_Fruit',
  key: 'name',
  columns: {
    name: { heading: { en: 'Fruit', de: 'Frucht' }, style: 'label', width: 20, kind: textCell },
    boxes: {
      heading: { en: 'Boxes', de: 'Kisten' },
      style: 'input',
      width: 8,
      kind: amountCell,
      refilled: true,
    },
    picked: { heading: { en: 'Picked', de: 'Gepflückt' }, style: 'inputDate', width: 12, kind: dayCell },
    state: {
      heading: { en: 'State', de: 'Zustand' },
      style: 'input',
      width: 10,
      kind: wordCell({ en: { ripe: 'Ripe', green: 'Green' }, de: { ripe: 'Reif', green: 'Grün' } }, 'ripe'),
    },
    size: {
      heading: { en: 'Size', de: 'Größe' },
      style: 'input',
      width: 6,
      kind: namedCell([
        { id: 'small', name: 'S' },
        { id: 'large', name: 'L' },
      ]),
    },
    weight: { heading: { en: 'Weight', de: 'Gewicht' }, style: 'fte', width: 8 },
  },
});

function snapshotOf(headers: readonly string[], ...rows: readonly (readonly CellValue[])[]): Snapshot {
  return { sheets: [], tables: [{ name: 'MLTP_Fruit', sheet: 'Stall', top: 4, left: 1, headers, rows }] };
}

test('a column is found by its heading in any language, wherever it stands; what is not of its kind is refused', () => {
  const snapshot = snapshotOf(
    ['Mine', 'Kisten', 'Frucht', 'Picked', 'Zustand'],
    ['x', '2,5', ' Apple ', '2027-01-31', 'green'],
    ['y', 'many', 'Pear', 'soon', 'Reif'],
    ['z', null, 'Plum', null, 'mouldy'],
  );
  expect(readRows(snapshot, fruit)).toEqual([
    {
      row: 0,
      key: 'Apple',
      values: { name: 'Apple', boxes: 2.5, picked: 46_418, state: 'green', size: null },
      refused: [],
    },
    {
      row: 1,
      key: 'Pear',
      values: { name: 'Pear', boxes: null, picked: null, state: 'ripe', size: null },
      refused: [
        { column: 'boxes', text: 'many', expects: 'number', at: { sheet: 'Stall', row: 6, column: 2 } },
        { column: 'picked', text: 'soon', expects: 'day', at: { sheet: 'Stall', row: 6, column: 4 } },
      ],
    },
    {
      row: 2,
      key: 'Plum',
      values: { name: 'Plum', boxes: null, picked: null, state: 'ripe', size: null },
      refused: [
        { column: 'state', text: 'mouldy', expects: 'word', at: { sheet: 'Stall', row: 7, column: 5 } },
      ],
    },
  ]);
});

test('the language of a table is that of most of its headings; without the table there is none', () => {
  expect(languageOf(snapshotOf(['Frucht', 'Kisten', 'Size']), fruit)).toBe('de');
  expect(languageOf({ sheets: [], tables: [] }, fruit)).toBeNull();
  expect(readRows({ sheets: [], tables: [] }, fruit)).toEqual([]);
});

test('a run leaves what is there, turns text into numbers, fills again what is to be filled, and adds new columns', () => {
  const snapshot = snapshotOf(
    ['Fruit', 'Boxes', 'Picked'],
    ['Apple', '3', null],
    ['Pear', 'many', '2027-01-31'],
  );
  const standing = standingTable(snapshot, fruit);
  const fresh = { name: 'Apple', boxes: 7, picked: 1, state: 'Ripe', size: 'S', weight: 9 };
  const kept = (row: number) =>
    standing === null ? [] : rowCells(fruit, keptCells(standing, fruit, row, fresh));
  expect(kept(0)).toEqual([undefined, 3, undefined, 'Ripe', 'S', 9]);
  expect(kept(1)).toEqual([undefined, 7, 46_418, 'Ripe', 'S', 9]);
});

test('a table of inputs has a row for each thing, first those that are there; of rows with one key the first counts', () => {
  const snapshot = snapshotOf(['Fruit', 'Boxes'], ['Pear', 4], ['Mango', 1], ['Pear', 5]);
  const rows = ['Apple', 'Pear'].map((name) => ({ key: name, cells: { name, boxes: 1, size: 'L' } }));
  const plan = inputTable({ table: fruit, snapshot, language: 'en', place: { top: 2, left: 0 }, rows });
  expect(plan.rows).toEqual([
    { key: 'Pear', cells: [undefined, undefined, undefined, undefined, 'L', undefined] },
    { key: 'Mango', cells: [undefined, undefined, undefined, undefined, undefined, undefined] },
    { key: 'Pear', cells: [undefined, undefined, undefined, undefined, undefined, undefined] },
    { key: 'Apple', cells: ['Apple', 1, undefined, undefined, 'L', undefined] },
  ]);
  expect([...readInputs(snapshot, fruit)].map(([key, { boxes }]) => [key, boxes])).toEqual([
    ['Pear', 4],
    ['Mango', 1],
  ]);
});

test('a column accepts what its kind accepts, in the words of the language, and formulas name it by its heading', () => {
  expect(planColumns(fruit, 'de').map(({ header, validation }) => [header, validation?.kind])).toEqual([
    ['Frucht', undefined],
    ['Kisten', 'decimal'],
    ['Gepflückt', 'date'],
    ['Zustand', 'list'],
    ['Größe', 'list'],
    ['Gewicht', undefined],
  ]);
  expect(planColumns(fruit, 'de')[3]?.validation).toEqual({ kind: 'list', values: ['Reif', 'Grün'] });
  expect(cellOf(fruit, 'boxes', 'en')).toBe('MLTP_Fruit[[#This Row],[Boxes]]');
});
