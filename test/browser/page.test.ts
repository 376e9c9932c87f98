import { mkdirSync, readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { unwatchedRun } from '../../src/run/runWatch';
import { cellName } from '../../src/domain/cellName';
import type { Language } from '../../src/framework/language';
import type { Book, BookSheet } from '../../src/host/book/book';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { corePlanner } from '../../src/pane/start/corePlanner';
import { axeFindings } from './axe';
import { builtPane } from './builtPane';
import { launchChromium } from './chromium';
import { openedPage, type Watched } from './openedPage';
import { PageSteps } from './pageSteps';
import { tabTo } from './tabTo';
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

const laptop = { width: 1366, height: 768 };

async function opened(
  language: Language,
  options: BrowserContextOptions = {},
): Promise<Watched & { readonly steps: PageSteps }> {
  const locale = language === 'de' ? 'de-DE' : 'en-US';
  const settings = { viewport: laptop, locale, acceptDownloads: true, ...options };
  const watched = await openedPage(browser, served.origin, 'blocked', settings);
  await watched.page.goto(`${served.origin}/index.html`);
  return { ...watched, steps: new PageSteps(watched.page, language) };
}

function shot(page: Page, name: string): Promise<Buffer> {
  return page.screenshot({ path: `out/screens/page-${name}.png` });
}

function sheetNamed(book: Book, name: string): BookSheet {
  const sheet = book.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`The workbook has no sheet ${name}.`);
  return sheet;
}

/** The formulas of a sheet with their values, by place. */
function computed(sheet: BookSheet): ReadonlyMap<string, readonly [string, unknown]> {
  const found = new Map<string, readonly [string, unknown]>();
  for (const [row, { cells }] of sheet.rows)
    for (const [column, cell] of cells.entries())
      if (cell?.formula !== undefined) found.set(`R${row + 1}C${column + 1}`, [cell.formula, cell.value]);
  return found;
}

/** The place where the value of an assumption is typed, as the grid names it. */
function assumption(book: Book, name: string): string {
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((each) => each.name === 'MLTP_Assumptions');
    if (table === undefined) continue;
    const column = table.left + table.columns.findIndex(({ header }) => header === 'Value');
    for (const [row, { cells }] of sheet.rows)
      if (cells[table.left]?.value === name) return cellName(row, column);
  }
  throw new Error(`The workbook has no assumption ${name}.`);
}

async function planned(path: string): Promise<Book> {
  const workbook = await openWorkbook(readFileSync(path), 'plan.xlsx');
  return workbook.book;
}

test('a newcomer plans the sample, looks at every sheet, changes an assumption and downloads the plan', async () => {
  const { page, steps, strayRequests, complaints } = await opened('en', { colorScheme: 'light' });
  await page.getByRole('heading', { level: 1, name: steps.text.welcome.title }).waitFor();
  await shot(page, 'welcome');
  expect(await axeFindings(page)).toEqual([]);
  await steps.planSample();
  await steps.showSheet('Coverage');
  expect(await axeFindings(page)).toEqual([]);
  await steps.press('Next: Coverage');
  await page.setViewportSize({ width: 1160, height: 640 });
  await page.getByRole('button', { name: /^Data Architect, Data Preparation/ }).click();
  await steps.showSheet('Coverage');
  await shot(page, 'cell');
  await page.setViewportSize(laptop);
  const tabs = await steps.tabs();
  for (const sheet of [
    'Employees',
    'Use Cases',
    'Coverage',
    'Effort',
    'Hiring Plan',
    'Mapping',
    'Assumptions',
  ])
    expect(tabs).toContain(sheet);
  for (const sheet of tabs) {
    await steps.showSheet(sheet);
    await shot(page, sheet.toLowerCase().replace(' ', '-'));
  }
  const before = await planned((await steps.download()).path);
  await steps.showSheet('Assumptions');
  await steps.type(assumption(before, 'MLTP_SizeL'), '20');
  await page.getByText(steps.pane.notice.stale).waitFor();
  await shot(page, 'edited');
  await steps.showSheet('Coverage');
  await shot(page, 'recalculated');

  const { name, path } = await steps.download();
  expect(name).toBe('sample-roster-plan.xlsx');
  const workbook = await openWorkbook(readFileSync(path), name);
  // A run over the downloaded workbook, with the core's own numbers for what the grid computed.
  const edited = workbook.book;
  await corePlanner.plan(workbook, { sheet: 'Employees', columns: {} }, 'en', unwatchedRun);
  const grid = computed(sheetNamed(edited, 'Coverage'));
  const core = computed(sheetNamed(workbook.book, 'Coverage'));
  expect(grid.size).toBeGreaterThan(500);
  expect([...grid.keys()]).toEqual([...core.keys()]);
  for (const [at, [formula, value]] of grid) {
    const [expectedFormula, expected] = core.get(at) ?? [];
    expect([at, formula]).toEqual([at, expectedFormula]);
    if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 9);
    // The grid does not tell an empty text from nothing.
    else expect([at, value ?? '']).toEqual([at, expected ?? '']);
  }
  expect(grid).not.toEqual(computed(sheetNamed(before, 'Coverage')));
  expect(strayRequests).toEqual([]);
  expect(complaints).toEqual([]);
});

test('in German and dark, with the pane jumping into the sheets and the run taken back', async () => {
  const { page, steps, strayRequests, complaints } = await opened('de', { colorScheme: 'dark' });
  await page.getByRole('heading', { level: 1, name: steps.text.welcome.title }).waitFor();
  await shot(page, 'welcome-de-dark');
  await steps.planSample();
  await steps.showSheet('Coverage');
  await shot(page, 'coverage-de-dark');
  expect(await axeFindings(page)).toEqual([]);
  await steps.showSheet('Effort');
  await shot(page, 'effort-de-dark');
  await page.getByLabel(steps.text.bar.theme).selectOption('light');
  await shot(page, 'effort-de-light');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
  await steps.press(steps.pane.revert);
  await page.getByText(steps.pane.notice.reverted).waitFor();
  await page.waitForFunction(() => document.querySelectorAll('[data-u-comp="slide-tab-item"]').length === 2);
  expect(strayRequests).toEqual([]);
  expect(complaints).toEqual([]);
});

test.each([
  { width: 400, language: 'en', colours: { colorScheme: 'light' } },
  { width: 320, language: 'de', colours: { colorScheme: 'dark', forcedColors: 'active' } },
] as const)('at $width pixels the pane stands below the grid and nothing is cut off', async (screen) => {
  const { width, language, colours } = screen;
  const { page, steps, strayRequests, complaints } = await opened(language, {
    viewport: { width, height: 800 },
    ...colours,
  });
  await page.getByRole('heading', { level: 1, name: steps.text.welcome.title }).waitFor();
  await shot(page, `welcome-${width}`);
  expect(await axeFindings(page)).toEqual([]);
  await steps.planSample();
  await steps.showSheet('Coverage');
  await shot(page, `coverage-${width}`);
  await page.getByRole('main').scrollIntoViewIfNeeded();
  await shot(page, `pane-${width}`);
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  expect(strayRequests).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a file that is no workbook is refused in one sentence and a roster in .csv opens', async () => {
  const { page, steps, complaints } = await opened('en');
  const file = page.locator('input[type=file]');
  const broken = { name: 'photo.xlsx', mimeType: 'image/png', buffer: Buffer.from([0x50, 0x4b, 1, 2, 3]) };
  await file.setInputFiles(broken);
  await page.getByText(steps.text.failed.badFile('photo.xlsx')).waitFor();
  await shot(page, 'failed');
  const rows = 'Name,Job Title,FTE\nAda Byron,Data Engineer,1\nAlan Mathison,Data Scientist,0.8\n';
  await file.setInputFiles({ name: 'team.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) });
  await steps.gridIsThere();
  expect(await steps.tabs()).toEqual(['team']);
  expect(await page.getByText(steps.text.failed.badFile('photo.xlsx')).count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('an empty template is filled in the grid and planned', async () => {
  const { page, steps, complaints } = await opened('en');
  await steps.press(steps.text.welcome.template);
  await steps.gridIsThere();
  const members = [
    ['Ada Byron', 'Data Engineer'],
    ['Alan Mathison', 'Data Scientist'],
    ['Grace Murray', 'Machine Learning Engineer'],
  ] as const;
  for (const [at, [name, title]] of members.entries()) {
    await steps.type(`B${6 + at}`, name);
    await steps.type(`C${6 + at}`, title);
  }
  await shot(page, 'template');
  await steps.plan();
  const book = await planned((await steps.download()).path);
  const names = [...sheetNamed(book, 'Mapping').rows.values()].map(({ cells }) => cells[1]?.value);
  expect(names.slice(-3)).toEqual(members.map(([name]) => name));
  expect(complaints).toEqual([]);
});

test('from the first page to a downloaded plan by keyboard, into the grid and out of it', async () => {
  const { page, steps, complaints } = await opened('en');
  await page.getByRole('heading', { level: 1, name: steps.text.welcome.title }).waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const inGrid = () =>
    page.evaluate(() => document.activeElement?.closest('section')?.getAttribute('aria-label'));
  await tabTo(page, steps.text.welcome.sample);
  await page.keyboard.press('Enter');
  await steps.gridIsThere();
  // The grid does not take the focus from the pane.
  expect(await focused()).toBe(steps.pane.start.title);
  const way = [
    [steps.pane.start.read, 'Roster: Employees'],
    [steps.pane.roster.run, 'Mapping'],
    ['Next: Coverage', 'Coverage'],
    ['Next: Plan', 'Plan'],
  ] as const;
  for (const [button, title] of way) {
    await tabTo(page, button);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await focused()).toBe(title);
  }
  await page.keyboard.press('F6');
  expect(await focused()).toBe(steps.text.bar.open);
  await tabTo(page, steps.text.bar.download);
  const started = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await started).suggestedFilename()).toBe('sample-roster-plan.xlsx');
  await page.keyboard.press('F6');
  expect(await inGrid()).toBe(steps.text.grid);
  const cell = page.getByLabel(steps.text.parts.cell);
  const before = await cell.inputValue();
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(
    ([name, was]) => document.querySelector<HTMLInputElement>(`[aria-label="${name}"]`)?.value !== was,
    [steps.text.parts.cell, before] as const,
  );
  await page.keyboard.press('Tab');
  expect(await inGrid()).toBe(steps.text.grid);
  await page.keyboard.press('F6');
  expect(await focused()).toBe('Plan');
  expect(complaints).toEqual([]);
});
