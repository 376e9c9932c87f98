/** @jest-environment jsdom */
import { awaitOffice, type OfficeFound } from '../../../src/pane/start/awaitOffice';

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

/** What is told about a script after `happen` and the whole time of waiting. */
async function told(happen: (script: HTMLScriptElement) => void): Promise<readonly OfficeFound[]> {
  const script = document.createElement('script');
  const all: OfficeFound[] = [];
  awaitOffice(script, (found) => all.push(found));
  happen(script);
  await jest.advanceTimersByTimeAsync(8000);
  return all;
}

function officeWith(host: string | null | undefined): void {
  const ready = host === undefined ? new Promise(() => undefined) : Promise.resolve({ host });
  Object.assign(globalThis, { Office: { HostType: { Excel: 'Excel' }, onReady: () => ready } });
}

test.each([
  ['Excel', 'excel'],
  ['Word', 'notExcel'],
  [null, 'notExcel'],
  [undefined, 'noHost'],
] as const)('the host %s is told as %s', async (host, found) => {
  officeWith(host);
  expect(await told((script) => script.dispatchEvent(new Event('load')))).toEqual([found]);
});

test.each([
  ['load', 'excel'],
  ['error', 'noOffice'],
] as const)('what happened before it was awaited counts: %s', async (outcome, found) => {
  officeWith('Excel');
  const script = document.createElement('script');
  script.dataset['office'] = outcome;
  const all: OfficeFound[] = [];
  awaitOffice(script, (what) => all.push(what));
  await jest.advanceTimersByTimeAsync(8000);
  expect(all).toEqual([found]);
});

test('a script that cannot be loaded is told at once', async () => {
  expect(await told((script) => script.dispatchEvent(new Event('error')))).toEqual(['noOffice']);
});

test('a script that never answers is told after eight seconds', async () => {
  expect(await told(() => undefined)).toEqual(['noOffice']);
});

test('a host that answers late still opens the planner', async () => {
  let answer: (ready: object) => void = () => undefined;
  const ready = new Promise((resolve) => {
    answer = resolve;
  });
  Object.assign(globalThis, { Office: { HostType: { Excel: 'Excel' }, onReady: () => ready } });
  const script = document.createElement('script');
  const all: OfficeFound[] = [];
  awaitOffice(script, (found) => all.push(found));
  script.dispatchEvent(new Event('load'));
  await jest.advanceTimersByTimeAsync(8000);
  answer({ host: 'Excel' });
  await jest.advanceTimersByTimeAsync(0);
  expect(all).toEqual(['noHost', 'excel']);
});
