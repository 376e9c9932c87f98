import { edited } from '../host/file/userFile';
import { lostParts, partsIn } from './losses';
import { ownFiles } from './ownFiles';
import { planned } from './planned';
import { hasValidator, newFindings } from './schemaFindings';

test.each(ownFiles)('nothing is lost of %s, in two runs', async (_, bytes) => {
  const first = await planned(bytes);
  const second = await planned(first);
  const before = partsIn(bytes);
  expect(lostParts(before, partsIn(first))).toEqual([]);
  expect(lostParts(before, partsIn(second))).toEqual([]);
  if (hasValidator) expect(await newFindings(bytes, second)).toEqual([]);
});

(hasValidator ? test : test.skip)('the validator of the schemas tells what breaks them', async () => {
  const [, bytes] = ownFiles[0] ?? ['', new Uint8Array()];
  const broken = edited(bytes, {
    'xl/worksheets/sheet1.xml': (xml) => xml.replace('<row r="1"', '<row r="1" ht="high"'),
    'xl/workbook.xml': (xml) => xml.replace('<sheets>', '<sheets><own/>'),
  });
  expect(await newFindings(bytes, bytes)).toEqual([]);
  const found = await newFindings(bytes, broken);
  expect(found.map((each) => each.split(':')[0]).sort()).toEqual([
    '/xl/workbook.xml',
    '/xl/worksheets/sheet1.xml',
  ]);
});
