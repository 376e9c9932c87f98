/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shellAction } from '../../../src/pane/start/shellAction';
import { de } from '../../../src/pane/text/de';
import { en } from '../../../src/pane/text/en';

const html = readFileSync(join(__dirname, '../../../src/pane/start/taskpane.html'), 'utf8');
const body = /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';

function words(language: string): readonly string[] {
  const parts = document.querySelectorAll(`#pane [lang=${language}]:not(.starting)`);
  return [...parts].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
}

beforeEach(() => {
  document.body.innerHTML = body;
});

test.each([
  ['en', en],
  ['de', de],
] as const)('the shell says in %s what the start screen says', (language, { start }) => {
  const { title, does, keeps, stays, read, sample, template } = start;
  expect(words(language)).toEqual([title, does, keeps, stays, read, sample, template]);
});

test('what is pressed before the pane is there is what it begins with', async () => {
  expect(shellAction()).toBeNull();
  await import('../../../src/pane/start/shell');
  const [, sample, template] = document.querySelectorAll('button');
  sample?.click();
  expect(shellAction()).toBe('sample');
  template?.querySelector('span')?.click();
  expect(shellAction()).toBe('template');
  expect(sample?.getAttribute('aria-pressed')).toBe('false');
});
