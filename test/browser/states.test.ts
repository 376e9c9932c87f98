import type { BrowserContextOptions, Page } from 'playwright-core';
import { axeFindings } from './axe';
import { arriveAt, openInExcel, press, raiseStage, strikeStage, type PaneStage } from './excelPane';
import type { Watched } from './openedPage';

let stage: PaneStage;

beforeAll(async () => {
  stage = await raiseStage();
});

afterAll(async () => {
  await strikeStage(stage);
});

/** A look of the pane and the language it is seen in. */
interface Look {
  readonly name: string;
  readonly locale: string;
  readonly options: BrowserContextOptions;
}

const looks: readonly Look[] = [
  { name: 'light', locale: 'en-US', options: { colorScheme: 'light', deviceScaleFactor: 2 } },
  { name: 'dark-de', locale: 'de-DE', options: { colorScheme: 'dark', deviceScaleFactor: 2 } },
  {
    name: 'forced',
    locale: 'en-US',
    options: { forcedColors: 'active', colorScheme: 'dark', viewport: { width: 320, height: 700 } },
  },
  {
    name: 'wide-de',
    locale: 'de-DE',
    options: { colorScheme: 'light', viewport: { width: 450, height: 700 } },
  },
];

/** The labels on the way, by language. */
const labels = {
  'en-US': {
    start: 'Plan your ML team from a roster',
    use: 'Use this sheet',
    roster: 'Roster: Employees',
    write: 'Create plan',
    cancel: 'Cancel',
    cancelled: 'Cancelled.',
    mapping: 'Mapping',
    teach: 'Accept',
    again: 'Run again',
    toCoverage: 'Next: Coverage',
    coverage: 'Coverage',
    cell: /^Data Architect, Data Preparation/,
    why: 'Why this number?',
    close: 'Close the explanation',
    toPlan: 'Next: Plan',
    plan: 'Plan',
    budget: 'Change the budget',
    scenarios: 'Scenarios side by side',
    year: /^Budget 20\d\d/,
    frontier: 'What could be chosen instead, from nothing to everything',
    settings: 'Settings',
    setting: 'Organisation pattern',
    profiles: 'The ten profiles',
    profile: 'Profile',
    editing: 'Excel is editing a cell.',
    stale: 'The roster or an assumption changed since this run.',
    sample: 'Try with sample data',
    error: 'Reload sheet',
    look: 'Refresh',
  },
  'de-DE': {
    start: 'Das ML-Team aus einer Mitarbeiterliste planen',
    use: 'Dieses Blatt verwenden',
    roster: 'Team: Employees',
    write: 'Plan erstellen',
    cancel: 'Abbrechen',
    cancelled: 'Abgebrochen.',
    mapping: 'Zuordnung',
    teach: 'Übernehmen',
    again: 'Erneut planen',
    toCoverage: 'Weiter: Abdeckung',
    coverage: 'Abdeckung',
    cell: /^Data Architect, Data Preparation/,
    why: 'Warum diese Zahl?',
    close: 'Erklärung schließen',
    toPlan: 'Weiter: Plan',
    plan: 'Plan',
    budget: 'Budget ändern',
    scenarios: 'Szenarien im Vergleich',
    year: /^Budget für 20\d\d/,
    frontier: 'Was stattdessen zu wählen wäre, von nichts bis alles',
    settings: 'Einstellungen',
    setting: 'Organisationsmuster',
    profiles: 'Die zehn Profile',
    profile: 'Profil',
    editing: 'In Excel wird gerade eine Zelle bearbeitet.',
    stale: 'Die Liste oder eine Annahme hat sich seit diesem Lauf geändert.',
    sample: 'Mit Beispieldaten versuchen',
    error: 'Blatt neu laden',
    look: 'Aktualisieren',
  },
} as const;

type Labels = (typeof labels)['en-US' | 'de-DE'];

/** Keeps a picture of a state and lets axe look at it; what axe finds is told by the state. */
function keeper(look: Look, page: Page) {
  const found: string[] = [];
  return {
    found,
    keep: async (state: string) => {
      await page.screenshot({ path: `out/screens/${state}-${look.name}.png` });
      for (const finding of await axeFindings(page)) found.push(`${state}: ${finding}`);
    },
  };
}

async function opened(look: Look, content = {}): Promise<Watched & { readonly words: Labels }> {
  const watched = await openInExcel(stage, look.locale, look.options, content);
  return { ...watched, words: labels[look.locale as keyof typeof labels] };
}

describe.each(looks)('$name', (look) => {
  test('every state on the way of a run is drawn, and axe finds nothing', async () => {
    const { page, words, complaints, strayRequests } = await opened(look);
    const { found, keep } = keeper(look, page);
    await arriveAt(page, words.start);
    await keep('start');
    await press(page, words.settings);
    await arriveAt(page, words.settings);
    await keep('settings-first');
    await press(page, words.settings);
    await press(page, words.use);
    await arriveAt(page, words.roster);
    await keep('roster');
    await press(page, words.write);
    await arriveAt(page, words.mapping);
    await keep('review');
    await page.getByRole('button', { name: words.teach, exact: true }).click();
    await page.getByRole('button', { name: words.again }).waitFor();
    await keep('decided');
    await press(page, words.again);
    await press(page, words.toCoverage);
    await arriveAt(page, words.coverage);
    await keep('coverage');
    await page.getByRole('button', { name: words.cell }).click();
    await page.getByRole('button', { name: words.why }).waitFor();
    await keep('coverage-cell');
    await press(page, words.why);
    await page.getByRole('button', { name: words.close }).waitFor();
    await keep('why');
    await press(page, words.toPlan);
    await arriveAt(page, words.plan);
    await keep('done');
    await press(page, words.budget);
    await page.getByRole('textbox', { name: words.year }).first().waitFor();
    await keep('budget');
    await page.getByRole('region', { name: words.frontier }).scrollIntoViewIfNeeded();
    await keep('frontier');
    await page.getByRole('region', { name: words.scenarios }).scrollIntoViewIfNeeded();
    await keep('scenarios');
    await press(page, words.settings);
    await page.getByRole('combobox', { name: words.setting }).waitFor();
    await page.locator('details').evaluateAll((all) => {
      for (const each of all) each.setAttribute('open', '');
    });
    await keep('settings');
    await press(page, words.profiles);
    await page.getByRole('combobox', { name: words.profile }).waitFor();
    await keep('profiles');
    await press(page, words.profiles);
    await page.evaluate(() => {
      window.excelPage.host.book.sheet('Employees')?.type(1, 3, 'Data Steward');
      window.dispatchEvent(new Event('focus'));
    });
    await page.getByText(words.stale).waitFor();
    await keep('stale');
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
    expect(strayRequests).toEqual([]);
  });

  test('reading, running, cancelled, failed and problems are drawn, and axe finds nothing', async () => {
    const rows = stage.roster.values.map((row, line) =>
      line === 3 ? [...row.slice(0, 6), 80, ...row.slice(7)] : row,
    );
    const { page, words } = await opened(look, { sheets: [{ name: 'Employees', rows }] });
    const { found, keep } = keeper(look, page);
    await arriveAt(page, words.start);
    await page.evaluate(() => {
      window.excelPage.host.failRequest(0, 'InvalidOperationInCellEditMode');
    });
    await press(page, words.use);
    await page.getByText(words.editing).waitFor();
    await keep('failed');
    await page.evaluate(() => {
      window.excelPage.hold();
    });
    await press(page, words.use);
    await page.getByRole('progressbar').waitFor();
    await page.waitForTimeout(3200);
    await keep('reading');
    await page.evaluate(() => {
      window.excelPage.release();
    });
    await arriveAt(page, words.roster);
    await keep('problems');
    await press(page, words.write);
    await page.evaluate(() => {
      window.excelPage.hold();
    });
    await page.getByRole('button', { name: words.cancel }).waitFor();
    await keep('running');
    await press(page, words.cancel);
    await keep('stopping');
    await page.evaluate(() => {
      window.excelPage.release();
    });
    await page.getByText(words.cancelled).waitFor();
    await keep('cancelled');
    expect(found).toEqual([]);
  });

  test('a workbook without rows, and a sheet that is no roster, are drawn, and axe finds nothing', async () => {
    const { page, words } = await opened(look, { sheets: [{ name: 'Sheet1', rows: [] }] });
    const { found, keep } = keeper(look, page);
    await arriveAt(page, words.start);
    await page.getByRole('button', { name: words.look }).waitFor();
    await keep('empty');
    expect(found).toEqual([]);
    const menu = [
      ['Dish', 'Price'],
      ['Soup', 4],
      ['Salad', 6],
    ];
    const other = await opened(look, { sheets: [{ name: 'Menu', rows: menu }] });
    const kept = keeper(look, other.page);
    await press(other.page, words.use);
    await other.page.getByRole('button', { name: words.error }).waitFor();
    await kept.keep('no-roster');
    expect(kept.found).toEqual([]);
  });
});
