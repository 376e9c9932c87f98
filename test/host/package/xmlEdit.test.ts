import { XmlEdit } from '../../../src/host/package/xmlEdit';
import type { XmlNode } from '../../../src/host/package/xml';

const order = ['b', 'c', 'd'];

test.each<[string, (edit: XmlEdit, root: XmlNode) => void, string]>([
  [
    'several elements',
    (edit, root) => {
      edit.append(root, '<b/>');
      edit.append(root, '<c/>');
    },
    '<x:a n="1"><b/><c/></x:a>',
  ],
  [
    'elements of an order, and one made piece by piece',
    (edit, root) => {
      edit.insert(root, 'c', order, '<c/>');
      edit.append(root, () => ['<d>', '</d>']);
    },
    '<x:a n="1"><c/><d></d></x:a>',
  ],
  [
    'an attribute and content',
    (edit, root) => {
      edit.set(root, 'n', '2');
      edit.fill(root, 'text');
    },
    '<x:a n="2">text</x:a>',
  ],
])('an empty tag takes %s', (_, change, expected) => {
  const edit = new XmlEdit('<x:a n="1"/>');
  change(edit, edit.root);
  expect(edit.result()).toBe(expected);
});
