import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startScripts } from '../scripts/budget/startScripts';
import { launchChromium } from '../test/browser/chromium';
import { serve } from '../test/browser/serve';

/** How much slower than this machine the processor is made, and how often the pane is opened. */
const slowdown = 4;
const times = 5;

/** Milliseconds in which the pane mostly opens. */
const patience = 3000;

/** Office.js that answers at once for an Excel whose workbook is empty: the time is the pane's own. */
const officeJs = `
  window.Office = { HostType: { Excel: 'Excel' }, context: { displayLanguage: 'en-US' },
    onReady: () => Promise.resolve({ host: 'Excel' }) };
  const nothing = new Proxy(function () {}, { get: (_, name) => name === 'items' ? [] : name === 'then' ? undefined : nothing,
    set: () => true, apply: () => nothing });
  window.OfficeExtension = { Error: class extends Error {} };
  window.Excel = { run: async (...all) => all.at(-1)({ workbook: nothing, sync: async () => undefined }) };
`;

/** Runs in the page: presses the button from the first frame on until the page shows that it took it. */
const watch = `
  window.times = { pressed: 0, whole: 0 };
  requestAnimationFrame(function look() {
    const button = document.querySelector('[data-action=sample]');
    if (times.pressed === 0 && button !== null) {
      button.click();
      if (button.getAttribute('aria-pressed') === 'true') times.pressed = performance.now();
    }
    if (document.querySelector('#pane nav button') !== null) times.whole = performance.now();
    else requestAnimationFrame(look);
  });
`;

/** When a press is taken and when the whole pane is there, in milliseconds since the navigation. */
interface Opening {
  readonly pressed: number;
  readonly whole: number;
}

/**
 * Presses "Try with sample data" from the first frame on until the page shows that it took it. That is the shell's
 * doing; the pane carries it out as soon as it is there, which is the second time.
 */
async function opening(page: Page, address: string): Promise<Opening> {
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: 'commit' });
  for (;;) {
    // Not asked meanwhile: what asks runs in the page, slowed as well.
    await page.waitForTimeout(patience);
    const times = await page.evaluate(() => ({
      ...(window as unknown as { readonly times: Opening }).times,
    }));
    if (times.whole > 0) return times;
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/** What opening the pane takes: kilobytes of gzipped script; milliseconds, medians, on a slowed processor. */
export interface PaneFigures extends Opening {
  readonly kilobytes: number;
}

/** Opens the built pane in Chromium with the processor slowed down, and prints and returns what it takes. */
export async function benchPane(): Promise<PaneFigures | null> {
  const folder = join(import.meta.dirname, '..', 'dist');
  if (!existsSync(join(folder, 'taskpane.html'))) {
    console.log('There is no built pane: npm run build first.');
    return null;
  }
  let bytes = 0;
  for (const script of startScripts(folder, 'taskpane.html', 'excel')) bytes += script.bytes;
  const served = await serve(folder);
  const browser = await launchChromium();
  const measured: Opening[] = [];
  for (let time = 0; time < times; time += 1) {
    const context = await browser.newContext({ viewport: { width: 350, height: 700 } });
    const page = await context.newPage();
    await page.route(/^https:/, (route) => route.fulfill({ contentType: 'text/javascript', body: officeJs }));
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    measured.push(await opening(page, `${served.origin}/taskpane.html`));
    await context.close();
  }
  await browser.close();
  await served.close();
  const figures = {
    kilobytes: bytes / 1000,
    pressed: median(measured.map(({ pressed }) => pressed)),
    whole: median(measured.map(({ whole }) => whole)),
  };
  console.log(`${figures.kilobytes.toFixed(1)} kB of gzipped script at start`);
  console.log(
    `a press is taken after ${figures.pressed.toFixed(0)} ms, the whole pane is there after ` +
      `${figures.whole.toFixed(0)} ms (medians of ${times}, processor slowed ${slowdown} times)`,
  );
  return figures;
}
