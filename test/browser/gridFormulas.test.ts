import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { quickReport } from '../sample/quickReport';
import { unwatched } from '../../src/host/port';
import type { Language } from '../../src/framework/language';
import { newWorkbook, openWorkbook } from '../../src/host/file/openWorkbook';
import { launchChromium } from './chromium';
import type { ComputedCell } from './gridPage';
import { gridScript } from './gridScript';

let browser: Browser;
let script: string;

beforeAll(async () => {
  script = gridScript();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

/** The plan of the sample: over the whole workbook in English, over its roster alone in German. */
async function samplePlan(language: Language): Promise<readonly number[]> {
  const sample = readFileSync(join(__dirname, '..', '..', 'assets', 'sample-roster.xlsx'));
  const opened = await openWorkbook(sample, 'sample-roster.xlsx');
  const { sheets, tables } = await opened.read(['Employees'], unwatched);
  const whole = language === 'en';
  const snapshot = { sheets, tables: whole ? tables : [] };
  const choice = { sheet: 'Employees', columns: {} };
  const plan = quickReport({ snapshot, choice, language });
  const workbook = whole ? opened : newWorkbook();
  await workbook.write(plan.sheets, unwatched);
  return [...(await workbook.save())];
}

/** Whether the grid shows what the core computed: numbers to nine places, everything else as it is. */
function agrees({ core, grid }: ComputedCell): boolean {
  if (typeof core === 'number')
    return typeof grid === 'number' && Math.abs(core - grid) <= 1e-9 * Math.max(1, Math.abs(core));
  if (typeof core === 'boolean') return Number(grid) === Number(core);
  return core === grid || ((core === null || core === '') && (grid === null || grid === ''));
}

test.each(['en', 'de'] as const)(
  'the grid computes every formula of the sample plan as the core does (%s)',
  async (language) => {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><body></body>');
    await page.addScriptTag({ content: script });
    const cells = await page.evaluate((plan) => window.computedCells(plan), await samplePlan(language));
    const sheets = new Set(cells.map(({ sheet }) => sheet));
    expect(cells.length).toBeGreaterThan(1000);
    for (const sheet of ['Coverage', 'Effort', 'Hiring Plan', 'Mapping']) expect(sheets).toContain(sheet);
    expect(cells.filter((cell) => !agrees(cell))).toEqual([]);
    await page.close();
  },
);
