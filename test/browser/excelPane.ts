import { mkdirSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { unwatched } from '../../src/host/port';
import type { CellValue, SheetGrid } from '../../src/domain/grid';
import type { Language } from '../../src/framework/language';
import type { Book, BookSheet } from '../../src/host/book/book';
import { newWorkbook } from '../../src/host/file/openWorkbook';
import { solveStaffing } from '../../src/host/solver/solveStaffing';
import { paneLanguage } from '../../src/pane/text/paneLanguage';
import { unwatchedRun } from '../../src/run/runWatch';
import { solvePlans, type Solver } from '../../src/run/solvePlans';
import { prepare } from '../../src/sheet/prepare';
import { planQuestions, report } from '../../src/sheet/report';
import { builtPane } from './builtPane';
import { launchChromium } from './chromium';
import { excelScript } from './excelScript';
import { openedPage, type Watched } from './openedPage';
import { sampleRoster } from './sampleRoster';
import { serve, type Served } from './serve';

/** The built pane, a browser, and what an Excel with the sample roster answers. */
export interface PaneStage {
  readonly browser: Browser;
  readonly served: Served;
  readonly script: string;
  readonly roster: SheetGrid;
}

/** Builds the pane and starts the browser. */
export async function raiseStage(): Promise<PaneStage> {
  mkdirSync('out/screens', { recursive: true });
  const served = await serve(builtPane());
  return { served, script: excelScript(), roster: await sampleRoster(), browser: await launchChromium() };
}

/** Ends what raiseStage started. */
export async function strikeStage({ browser, served }: PaneStage): Promise<void> {
  await browser.close();
  await served.close();
}

/** 1 December 2026 as an Excel serial number: the day of the browser that runs the pane. */
const today = 46357;

/** The same run on the file host, once for each language. */
export function fileAfterRun(stage: PaneStage, language: Language): Promise<Book> {
  const known = planned.get(language) ?? plannedBook(stage, language);
  planned.set(language, known);
  return known;
}

const planned = new Map<Language, Promise<Book>>();

async function plannedBook({ roster }: PaneStage, language: Language): Promise<Book> {
  const snapshot = { sheets: [{ name: 'Employees', top: 0, left: 0, values: roster.values }], tables: [] };
  const input = { snapshot, choice: { sheet: 'Employees', columns: {} }, language, now: today, version: '' };
  const { run } = prepare(input);
  if (run === null) throw new Error('The sample is no roster.');
  const watch = { report: () => undefined, cancelled: () => false };
  const solver: Solver = async (problem, timeLimitSeconds) =>
    solveStaffing(problem, { timeLimitSeconds, watch });
  const plans = await solvePlans(planQuestions(run), solver, 60, unwatchedRun);
  const workbook = newWorkbook();
  await workbook.write(report(run, plans).sheets, unwatched);
  return workbook.book;
}

/** The cells of a file by place, those with a formula or those without. */
export function cellsOf({ rows }: BookSheet, formulas: boolean): Readonly<Record<string, CellValue>> {
  const found: Record<string, CellValue> = {};
  for (const [row, { cells }] of rows) {
    cells.forEach((cell, column) => {
      if (cell === undefined || cell.value === null || cell.value === '') return;
      if ((cell.formula !== undefined) === formulas) found[`${row},${column}`] = cell.value;
    });
  }
  return found;
}

/** What the workbook of an Excel holds before the pane opens. */
export interface ExcelContent {
  /** Names of its sheets with their rows; the sample roster unless told otherwise. */
  readonly sheets?: readonly { readonly name: string; readonly rows: SheetGrid['values'] }[];
}

/** Opens the pane in an Excel, by default one whose workbook holds the sample roster. */
export async function openInExcel(
  stage: PaneStage,
  locale: string,
  options: BrowserContextOptions = {},
  content: ExcelContent = {},
): Promise<Watched> {
  const { browser, served, script, roster } = stage;
  const watched = await openedPage(browser, served.origin, { script }, options);
  await watched.page.clock.setFixedTime(new Date(2026, 11, 1));
  const { sheets } = await fileAfterRun(stage, paneLanguage(locale));
  const calculated = Object.fromEntries(
    sheets.flatMap((sheet) =>
      Object.entries(cellsOf(sheet, true)).map(([place, value]) => [`${sheet.name}!${place}`, value ?? 0]),
    ),
  );
  await watched.page.addInitScript(
    (prepared) => {
      window.prepared = prepared;
    },
    { locale, calculated, sheets: content.sheets ?? [{ name: 'Employees', rows: roster.values }] },
  );
  await watched.page.goto(`${served.origin}/taskpane.html`);
  return watched;
}

/** Waits for a screen by its heading. */
export async function arriveAt(page: Page, title: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** Presses a button by its label. */
export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}
