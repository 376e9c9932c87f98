import type { Page } from 'playwright-core';

/** Presses Tab until the element with this text has the focus; a way that needs more than 40 is none. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let tabs = 0; tabs < 40; tabs += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => document.activeElement?.textContent);
    if (text === name) return;
  }
  throw new Error(`Tab does not reach "${name}".`);
}
