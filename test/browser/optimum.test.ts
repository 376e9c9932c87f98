import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { hiringEn } from '../../src/sheet/hiring/hiringEn';
import { builtPane } from './builtPane';
import { launchChromium } from './chromium';
import { openedPage } from './openedPage';
import { PageSteps } from './pageSteps';
import { serve, type Served } from './serve';

let browser: Browser;
let served: Served;

beforeAll(async () => {
  served = await serve(builtPane());
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

/** Every text of a sheet of a downloaded plan. */
async function textsOf(path: string, name: string): Promise<readonly unknown[]> {
  const { book } = await openWorkbook(readFileSync(path), 'plan.xlsx');
  const sheet = book.sheets.find((each) => each.name === name);
  return [...(sheet?.rows.values() ?? [])].flatMap(({ cells }) => cells.map((cell) => cell?.value));
}

test('the optimum is found in a worker under the policy of the page; Cancel ends it', async () => {
  const settings = { viewport: { width: 1366, height: 768 }, locale: 'en-US', acceptDownloads: true };
  const { page, strayRequests, complaints } = await openedPage(browser, served.origin, 'blocked', settings);
  const steps = new PageSteps(page, 'en');
  const ended: string[] = [];
  const started: string[] = [];
  page.on('worker', (worker) => {
    // The grid has none: what works is the solver.
    started.push(worker.url());
    worker.on('close', () => ended.push(worker.url()));
  });
  const allEnded = async () => {
    while (ended.length < started.length) await page.waitForTimeout(20);
  };
  await page.goto(`${served.origin}/index.html`);
  await steps.press(steps.text.welcome.sample);
  await steps.press(steps.pane.start.read);
  await steps.gridIsThere();
  expect(started).toEqual([]);

  // A solver that has to wait for its own script is still at work when Cancel is pressed.
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\.js$/, async (route) => {
    if (started.length > 0) await released;
    await route.fallback();
  });
  await steps.press(steps.pane.roster.run);
  await page.getByRole('heading', { level: 1, name: steps.pane.underWay.planning }).waitFor();
  await page.getByRole('progressbar').waitFor();
  while (started.length === 0) await page.waitForTimeout(20);
  await page.screenshot({ path: 'out/screens/page-optimum.png' });
  await steps.press(steps.pane.underWay.cancel);
  await page.getByText(steps.pane.notice.failures.cancelled.happened).waitFor();
  await allEnded();
  expect(await steps.tabs()).toEqual(['Employees', 'Use Cases']);

  release();
  await steps.press(steps.pane.roster.run);
  await steps.sheetIsThere('Run Log');
  expect(started.length).toBeGreaterThan(1);
  await allEnded();
  const plan = await textsOf((await steps.download()).path, 'Hiring Plan');
  const words = plan.join('\n');
  expect(words).not.toContain(hiringEn.unproven);
  // The time limit may come first where the machine is busy.
  expect(
    [hiringEn.optimal.balanced, hiringEn.proven('').slice(0, 30)].some((told) => words.includes(told)),
  ).toBe(true);
  expect(strayRequests).toEqual([]);
  expect(complaints).toEqual([]);
});
