import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** What a page did that a user would not see. */
export interface Watched {
  readonly page: Page;
  /** Addresses outside the origin that the page asked for, Office.js aside. */
  readonly strayRequests: readonly string[];
  /** Errors and warnings of the console, and errors nobody caught. */
  readonly complaints: readonly string[];
}

/** How the address of Office.js answers: with a script, or not at all. */
export type OfficeJs = { readonly script: string } | 'blocked' | 'silent';

const officeJsUrl = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** A new page at the size of a task pane, for which Office.js answers as told; everything else outside is refused. */
export async function openedPage(
  browser: Browser,
  origin: string,
  officeJs: OfficeJs,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 350, height: 700 }, ...options });
  // A machine that is busy with other things answers late, not wrongly.
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  const strayRequests: string[] = [];
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (url.startsWith(`${origin}/`)) return route.continue();
    if (url !== officeJsUrl) {
      strayRequests.push(url);
      return route.abort();
    }
    if (officeJs === 'silent') return;
    if (officeJs === 'blocked') return route.abort();
    return route.fulfill({ contentType: 'text/javascript', body: officeJs.script });
  });
  return { page, strayRequests, complaints };
}
