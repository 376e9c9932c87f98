import { Parts } from '../../../src/host/package/parts';

const bytes = Uint8Array.of(1);
const others = Uint8Array.of(2);

test('parts are found whatever the case of their names, and keep the names they came with', () => {
  const parts = new Parts([['xl/Workbook.xml', bytes]]);
  parts.set('XL/workbook.XML', others);
  expect([...parts]).toEqual([['xl/Workbook.xml', others]]);
  expect([parts.size, parts.has('xl/workbook.xml'), parts.pathOf('XL/WORKBOOK.XML')]).toEqual([
    1,
    true,
    'xl/Workbook.xml',
  ]);
  expect(parts.get('xl/WORKBOOK.xml')).toBe(others);
});

test('a part that is removed leaves its name to the next', () => {
  const parts = new Parts([
    ['xl/Old.xml', bytes],
    ['xl/b.xml', bytes],
  ]);
  parts.delete('xl/none.xml');
  parts.delete('XL/OLD.xml');
  expect([parts.has('xl/old.xml'), parts.get('xl/Old.xml'), [...parts.keys()]]).toEqual([
    false,
    undefined,
    ['xl/b.xml'],
  ]);
  parts.set('xl/old.xml', others);
  expect([...parts]).toEqual([
    ['xl/b.xml', bytes],
    ['xl/old.xml', others],
  ]);
});
