import { jsonPieces } from '../../src/cli/printing';

test.each<Readonly<Record<string, unknown>>>([
  {},
  { list: [] },
  {
    columns: { name: 'Name' },
    members: [{ a: 1, skills: [] }, { b: [1, { c: null }] }],
    none: null,
    text: 'x\ny',
  },
])('an object in pieces is its JSON', (object) => {
  expect([...jsonPieces(object)].join('')).toBe(JSON.stringify(object, null, 1));
});
