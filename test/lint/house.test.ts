import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { house } from '../../lint/house.mjs';

const linter = new Linter({ configType: 'flat' });

/** The rules that a text breaks as a file of this project. */
function broken(file: string, text: string): readonly string[] {
  const config = house.map((part) => ({ ...part, languageOptions: { parser } }));
  return linter.verify(text, config, { filename: file }).map(({ ruleId, message }) => ruleId ?? message);
}

describe.each(['src/framework/a.ts', 'src/domain/plan/a.ts', 'src/sheet/team/a.ts'])('%s', (file) => {
  test.each([
    ['waits', 'no-restricted-syntax', 'export async function f() { return 1; }'],
    ['waits at its top', 'no-restricted-syntax', 'await f();'],
    ['waits in a loop', 'no-restricted-syntax', 'for await (const each of list) f(each);'],
    ['names a promise as a type', 'no-restricted-syntax', 'export type Later = Promise<number>;'],
    ['makes a promise', 'no-restricted-globals', 'export const later = Promise.resolve(1);'],
    ['loads later', 'no-restricted-syntax', "export const later = import('./b');"],
    ['waits for time', 'no-restricted-globals', 'setTimeout(f, 1);'],
    ['looks at the clock', 'no-restricted-properties', 'export const now = Date.now();'],
    ['takes the present moment', 'no-restricted-syntax', 'export const now = new Date();'],
    ['takes the present moment as text', 'no-restricted-syntax', 'export const now = Date();'],
    ['measures time', 'no-restricted-globals', 'export const now = performance.now();'],
    ['rolls dice', 'no-restricted-properties', 'export const one = Math.random();'],
    ['takes a random id', 'no-restricted-globals', 'export const id = crypto.randomUUID();'],
    ['holds a variable', 'house/module-state', 'export let count = 0;'],
    [
      'fills a map of the module',
      'house/module-state',
      'const m = new Map(); export const f = (k) => m.set(k, 1);',
    ],
    [
      'adds to a set of the module',
      'house/module-state',
      'const s = new Set(); export function f(k) { s.add(k); }',
    ],
    [
      'adds to a list of the module',
      'house/module-state',
      'const l = []; export function f(k) { l.push(k); }',
    ],
    [
      'changes a record of the module',
      'house/module-state',
      'const r = { n: 0 }; export function f() { r.n += 1; }',
    ],
    ['names Excel', 'no-restricted-globals', 'export const run = Excel.run;'],
    ['imports React', 'house/layers', "import { useState } from 'react'; useState();"],
    ['imports a library of a host', 'house/layers', "import { unzip } from 'fflate'; unzip();"],
    ['imports a host', 'house/layers', "import { unwatched } from '../../host/port'; unwatched();"],
    ['writes numbers', 'no-restricted-globals', "export const two = new Intl.NumberFormat('en').format(2);"],
    ['writes numbers of a locale', 'no-restricted-properties', 'export const two = (2).toLocaleString();'],
    [
      'tells one from several',
      'no-restricted-syntax',
      "export const units = (n) => (n === 1 ? '1 unit' : `${n} units`);",
    ],
    ['exports a default', 'no-restricted-syntax', 'export default 1;'],
  ])('that %s breaks %s', (_what, rule, text) => {
    const at = file.split('/').length - 2;
    expect(broken(file, text.replace('../../', '../'.repeat(at)))).toEqual([rule]);
  });

  test('may build what it holds while it is loaded, and what it makes itself', () => {
    const text = `
      const known = new Map();
      for (const word of ['a', 'b']) known.set(word, 1);
      export function f(word) {
        const own = new Set();
        own.add(known.get(word));
        return own;
      }
      export const day = (time) => new Date(time).getUTCDay();
    `;
    expect(broken(file, text)).toEqual([]);
  });
});

test('one module writes numbers and plurals', () => {
  const numbers = "export const two = new Intl.NumberFormat('en').format(2);";
  const day = 'export const day = (date) => date.toLocaleDateString();';
  const units = "export const units = (n) => (n === '1' ? '1 unit' : `${n} units`);";
  for (const file of ['src/pane/text/en.ts', 'src/pane/start/a.tsx', 'src/cli/a.ts', 'src/host/excel/a.ts']) {
    expect(broken(file, numbers)).toEqual(['no-restricted-globals']);
    expect(broken(file, day)).toEqual(['no-restricted-properties']);
    expect(broken(file, units)).toEqual(['no-restricted-syntax']);
  }
  expect(broken('src/domain/numberWords.ts', numbers)).toEqual([]);
  expect(broken('src/cli/a.ts', "export const end = (n) => (n === 1 ? '' : `-${n}`);")).toEqual([]);
});

test.each([
  ['src/framework/a.ts', '../domain/grid'],
  ['src/domain/a.ts', '../sheet/plan'],
  ['src/sheet/a.ts', '../run/planWorkbook'],
  ['src/host/port.ts', './excel/batch'],
  ['src/host/refresh/a.ts', '../file/readBook'],
  ['src/host/book/a.ts', '../file/readBook'],
  ['src/host/package/a.ts', 'fflate'],
  ['src/host/excel/a.ts', '../file/readBook'],
  ['src/host/file/a.ts', '../solver/solveParts'],
  ['src/host/solver/a.ts', '../excel/batch'],
  ['src/host/browser/a.ts', '../excel/batch'],
  ['src/host/browser/a.ts', '../file/openWorkbook'],
  ['src/host/excel/a.ts', '../../run/planWorkbook'],
  ['src/run/a.ts', '../host/solver/solveStaffing'],
  ['src/run/a.ts', '../pane/planner'],
  ['src/pane/session/a.ts', '../../host/solver/solveStaffing'],
  ['src/pane/a.tsx', '../host/excel/excelWorkbook'],
  ['src/pane/a.tsx', './start/corePlanner'],
  ['src/pane/start/a.ts', '../../host/file/openWorkbook'],
  ['src/commands/a.ts', '../cli/planFile'],
  ['src/cli/a.ts', '../pane/planner'],
  ['src/pane/a.ts', 'highs'],
  ['src/run/a.ts', 'highs'],
  ['src/host/excel/a.ts', 'fflate'],
  ['src/cli/a.ts', 'react'],
])('%s may not import %s, now or later', (file, source) => {
  expect(broken(file, `import { a } from '${source}'; a();`)).toEqual(['house/layers']);
  expect(broken(file, `export const a = () => import('${source}');`)).toContain('house/layers');
  expect(broken(file, `export * from '${source}';`)).toEqual(['house/layers']);
});

test.each([
  ['src/domain/a.ts', '../framework/phases'],
  ['src/sheet/team/a.ts', './teamText'],
  ['src/host/file/a.ts', 'fflate'],
  ['src/host/excel/a.ts', '../refresh/join'],
  ['src/host/browser/a.ts', '../book/book'],
  ['src/host/file/a.ts', '../package/xml'],
  ['src/run/a.ts', '../host/port'],
  ['src/pane/a.tsx', 'react'],
  ['src/pane/start/a.ts', '../../host/solver/solveInWorker'],
  ['src/cli/a.ts', '../host/solver/solveStaffing'],
  ['src/cli/a.ts', 'node:fs'],
])('%s may import %s', (file, source) => {
  expect(broken(file, `import { a } from '${source}'; a();`)).toEqual([]);
});
