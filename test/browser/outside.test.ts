import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { axeFindings } from './axe';
import { builtPane } from './builtPane';
import { launchChromium } from './chromium';
import { openedPage } from './openedPage';
import { serve, type Served } from './serve';

let browser: Browser;
let served: Served;

beforeAll(async () => {
  mkdirSync('out/screens', { recursive: true });
  served = await serve(builtPane());
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

/** Office.js as it behaves in a page that is in no Office. */
const noHost = `window.Office = { HostType: { Excel: 'Excel' }, onReady: () => Promise.resolve({ host: null }) };`;

test('in a plain browser the pane says where it belongs and leads to the page', async () => {
  const { page, strayRequests, complaints } = await openedPage(browser, served.origin, { script: noHost });
  await page.goto(`${served.origin}/taskpane.html`);
  await page.getByRole('heading', { name: 'Open this page in Excel' }).waitFor();
  await page.screenshot({ path: 'out/screens/outside.png' });
  expect(await axeFindings(page)).toEqual([]);
  expect(strayRequests).toEqual([]);
  expect(complaints).toEqual([]);
  await page.getByRole('link', { name: 'How to install it in Excel' }).click();
  await page.getByRole('heading', { name: 'How to start' }).waitFor();
  await page.goBack();
  await page.getByRole('link', { name: 'Open the planner in the browser' }).click();
  await page.getByRole('button', { name: 'Open your own .xlsx or .csv' }).waitFor();
  expect(strayRequests).toEqual([]);
  expect(complaints).toEqual([]);
});

test('when the network blocks Office.js the pane says so at once, in German too', async () => {
  const { page } = await openedPage(browser, served.origin, 'blocked', { locale: 'de-DE' });
  await page.goto(`${served.origin}/taskpane.html`);
  await page.getByRole('heading', { name: 'Öffnen Sie diese Seite in Excel' }).waitFor();
  expect(await page.getByRole('main').innerText()).toContain('Office.js wurde nicht geladen');
});

test('while Office.js keeps silent the shell speaks, and after eight seconds the pane does', async () => {
  const { page } = await openedPage(browser, served.origin, 'silent');
  await page.clock.install();
  await page.goto(`${served.origin}/taskpane.html`, { waitUntil: 'commit' });
  await page.getByText('The planner is starting …').waitFor();
  await page.waitForFunction(() => document.readyState === 'interactive');
  await page.clock.runFor(8000);
  await page.getByText('Office.js did not load.').waitFor();
});

test.each([
  { name: 'light', locale: 'en-US', colours: { colorScheme: 'light' } },
  { name: 'dark-de', locale: 'de-DE', colours: { colorScheme: 'dark' } },
  { name: 'forced', locale: 'en-US', colours: { colorScheme: 'dark', forcedColors: 'active' } },
] as const)(
  'the shell takes a press before the pane is there, and axe finds nothing: $name',
  async (look) => {
    const { page, complaints } = await openedPage(browser, served.origin, 'silent', {
      locale: look.locale,
      viewport: { width: 320, height: 640 },
      ...look.colours,
    });
    await page.goto(`${served.origin}/taskpane.html`, { waitUntil: 'commit' });
    const sample = page.getByRole('button', { name: /sample|Beispiel/ });
    await sample.click();
    await page.waitForFunction(() => document.documentElement.dataset['action'] === 'sample');
    expect(await sample.getAttribute('aria-pressed')).toBe('true');
    await page.screenshot({ path: `out/screens/shell-${look.name}.png` });
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  },
);

test('without scripts the page still says what it is', async () => {
  const { page } = await openedPage(browser, served.origin, 'blocked', { javaScriptEnabled: false });
  await page.goto(`${served.origin}/taskpane.html`);
  expect(await page.getByRole('main').innerText()).toContain('The planner needs JavaScript.');
});
