import { lostParts, partsIn } from './losses';
import { ownFiles } from './ownFiles';
import { planned } from './planned';

test.each(ownFiles)('nothing is lost of %s, in two runs', async (_, bytes) => {
  const first = await planned(bytes);
  const second = await planned(first);
  const before = partsIn(bytes);
  expect(lostParts(before, partsIn(first))).toEqual([]);
  expect(lostParts(before, partsIn(second))).toEqual([]);
});
