import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startScripts } from '../scripts/budget/startScripts';
import { launchChromium } from '../test/browser/chromium';
import { serve } from '../test/browser/serve';

/** How much slower than this machine the processor is made, and how often the pane is opened. */
const slowdown = 4;
const times = 5;

/** Office.js that answers at once for an Excel whose workbook is empty: the time is the pane's own. */
const officeJs = `
  window.Office = { HostType: { Excel: 'Excel' }, context: { displayLanguage: 'en-US' },
    onReady: () => Promise.resolve({ host: 'Excel' }) };
  const nothing = new Proxy(function () {}, { get: (_, name) => name === 'items' ? [] : name === 'then' ? undefined : nothing,
    set: () => true, apply: () => nothing });
  window.OfficeExtension = { Error: class extends Error {} };
  window.Excel = { run: async (...all) => all.at(-1)({ workbook: nothing, sync: async () => undefined }) };
`;

/** Milliseconds from navigation to the first button that a click reaches and that does something when clicked. */
async function firstInteraction(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' });
  const button = page.locator('#pane footer button:enabled').first();
  await button.waitFor();
  // Where the button lies nothing else does: a click would reach it.
  return page.evaluate(async () => {
    for (;;) {
      const found = document.querySelector('#pane footer button:enabled');
      if (found !== null) {
        const { left, top, width, height } = found.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        if (hit !== null && found.contains(hit)) return performance.now();
      }
      await new Promise(requestAnimationFrame);
    }
  });
}

/** What opening the pane takes: kilobytes of gzipped script, and milliseconds on a slowed processor. */
export interface PaneFigures {
  readonly kilobytes: number;
  readonly medianMilliseconds: number;
  readonly worstMilliseconds: number;
}

/** Opens the built pane in Chromium with the processor slowed down, and prints and returns what it takes. */
export async function benchPane(): Promise<PaneFigures | null> {
  const folder = join(import.meta.dirname, '..', 'dist');
  if (!existsSync(join(folder, 'taskpane.html'))) {
    console.log('There is no built pane: npm run build first.');
    return null;
  }
  let bytes = 0;
  for (const script of startScripts(folder, 'taskpane.html')) bytes += script.bytes;
  const served = await serve(folder);
  const browser = await launchChromium();
  const measured: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const context = await browser.newContext({ viewport: { width: 350, height: 700 } });
    const page = await context.newPage();
    await page.route(/^https:/, (route) => route.fulfill({ contentType: 'text/javascript', body: officeJs }));
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    measured.push(await firstInteraction(page, `${served.origin}/taskpane.html`));
    await context.close();
  }
  await browser.close();
  await served.close();
  measured.sort((one, other) => one - other);
  const figures = {
    kilobytes: bytes / 1000,
    medianMilliseconds: measured[Math.floor(times / 2)] ?? 0,
    worstMilliseconds: measured.at(-1) ?? 0,
  };
  console.log(`${figures.kilobytes.toFixed(1)} kB of gzipped script at start`);
  console.log(
    `first interaction after ${figures.medianMilliseconds.toFixed(0)} ms (median of ${times}, worst ` +
      `${figures.worstMilliseconds.toFixed(0)} ms) with the processor slowed ${slowdown} times`,
  );
  return figures;
}
