import {
  arriveAt,
  cellsOf,
  fileAfterRun,
  openInExcel,
  press,
  raiseStage,
  strikeStage,
  type PaneStage,
} from './excelPane';
import { tabTo } from './tabTo';

let stage: PaneStage;

beforeAll(async () => {
  stage = await raiseStage();
});

afterAll(async () => {
  await strikeStage(stage);
});

/** How far a scenario beside the base is proven depends on the time it had: of Scenarios, labels and base below the finding are compared. */
function comparable<Cell>(
  sheet: string,
  cells: Readonly<Record<string, Cell>>,
): Readonly<Record<string, Cell>> {
  if (sheet !== 'Scenarios') return cells;
  return Object.fromEntries(Object.entries(cells).filter(([address]) => /^[A-C](?!2$)\d+$/u.test(address)));
}

test('the whole way in Excel: the pane writes the cells that the command line writes, and takes them back', async () => {
  const { page, strayRequests, complaints } = await openInExcel(stage, 'en-US', { colorScheme: 'light' });
  await arriveAt(page, 'Plan your ML team from a roster');
  await page.screenshot({ path: 'out/screens/start.png' });
  await press(page, 'Use this sheet');
  await arriveAt(page, 'Roster: Employees');
  await page.screenshot({ path: 'out/screens/roster.png' });
  await press(page, 'Create plan');
  await arriveAt(page, 'Mapping');
  await page.screenshot({ path: 'out/screens/mapping.png' });

  const { sheets } = await fileAfterRun(stage, 'en');
  expect(await page.evaluate(() => window.excelPage.sheets())).toEqual([
    'Employees',
    ...sheets.map(({ name }) => name),
  ]);
  for (const sheet of sheets.filter(({ name }) => name !== 'Run Log')) {
    const written = await page.evaluate((name) => window.excelPage.values(name), sheet.name);
    expect([sheet.name, comparable(sheet.name, written)]).toEqual([
      sheet.name,
      comparable(sheet.name, cellsOf(sheet, false)),
    ]);
  }

  const asked = await page.evaluate(() => window.excelPage.host.requests.length);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await page.waitForFunction((before) => window.excelPage.host.requests.length > before, asked);
  await page.waitForTimeout(500);
  expect(await page.getByText('changed since this run').count()).toBe(0);

  await press(page, 'Next: Coverage');
  await arriveAt(page, 'Coverage');
  await page.screenshot({ path: 'out/screens/coverage.png' });
  await press(page, 'Next: Plan');
  await arriveAt(page, 'Plan');
  await page.screenshot({ path: 'out/screens/plan.png' });
  await press(page, 'Open Hiring Plan');
  expect(
    await page.evaluate(() => window.excelPage.host.book.sheets[window.excelPage.host.book.active]?.name),
  ).toBe('Hiring Plan');
  await press(page, 'Undo last run');
  await page.getByText('Last run undone.').waitFor();
  expect(await page.evaluate(() => window.excelPage.sheets())).toEqual(['Employees']);
  expect(strayRequests).toEqual([]);
  expect(complaints).toEqual([]);
});

test('in German, dark, and with a roster edited after the run', async () => {
  const { page, strayRequests, complaints } = await openInExcel(stage, 'de-DE', { colorScheme: 'dark' });
  await arriveAt(page, 'Das ML-Team aus einer Mitarbeiterliste planen');
  await page.screenshot({ path: 'out/screens/start-de-dark.png' });
  await press(page, 'Dieses Blatt verwenden');
  await arriveAt(page, 'Team: Employees');
  await page.screenshot({ path: 'out/screens/roster-de-dark.png' });
  await press(page, 'Plan erstellen');
  await arriveAt(page, 'Zuordnung');
  await page.screenshot({ path: 'out/screens/mapping-de-dark.png' });
  await page.evaluate(() => {
    window.excelPage.host.book.sheet('Employees')?.type(1, 3, 'Data Steward');
    window.dispatchEvent(new Event('focus'));
  });
  await page.getByText('Die Liste oder eine Annahme hat sich seit diesem Lauf geändert.').waitFor();
  await page.screenshot({ path: 'out/screens/stale-de-dark.png' });
  await press(page, 'Erneut planen');
  await page.getByRole('button', { name: 'Weiter: Abdeckung' }).waitFor();
  await press(page, 'Weiter: Abdeckung');
  await arriveAt(page, 'Abdeckung');
  await page.screenshot({ path: 'out/screens/coverage-de-dark.png' });
  await press(page, 'Weiter: Plan');
  await arriveAt(page, 'Plan');
  await page.screenshot({ path: 'out/screens/plan-de-dark.png' });
  expect(strayRequests).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a cell being edited is told, and the run goes through afterwards', async () => {
  const { page } = await openInExcel(stage, 'en-US', { viewport: { width: 320, height: 480 } });
  await arriveAt(page, 'Plan your ML team from a roster');
  await page.evaluate(() => {
    window.excelPage.host.failRequest(0, 'InvalidOperationInCellEditMode');
  });
  await press(page, 'Use this sheet');
  await page.getByText('Excel is editing a cell.').waitFor();
  await page.screenshot({ path: 'out/screens/failed-320.png' });
  await press(page, 'Use this sheet');
  await arriveAt(page, 'Roster: Employees');
});

test('the whole way by keyboard', async () => {
  const { page } = await openInExcel(stage, 'en-US');
  await arriveAt(page, 'Plan your ML team from a roster');
  await page.screenshot({ path: 'out/screens/start-focus.png' });
  const way = [
    ['Use this sheet', 'Roster: Employees'],
    ['Create plan', 'Mapping'],
    ['Next: Coverage', 'Coverage'],
    ['Next: Plan', 'Plan'],
  ] as const;
  for (const [button, title] of way) {
    await tabTo(page, button);
    await page.keyboard.press('Enter');
    await arriveAt(page, title);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(title);
  }
});

test.each([160, 320, 450])('no screen is wider than %s pixels', async (width) => {
  const { page } = await openInExcel(stage, 'de-DE', { viewport: { width, height: 600 } });
  const way = ['Dieses Blatt verwenden', 'Plan erstellen', 'Weiter: Abdeckung', 'Weiter: Plan'];
  for (const [index, button] of way.entries()) {
    await press(page, button);
    await page.getByRole('button', { name: way[index + 1] ?? 'Hiring Plan öffnen', exact: true }).waitFor();
    await page.screenshot({ path: `out/screens/${width}-${index + 1}.png` });
    const overflowing = await page.evaluate(() => {
      const all = [...document.querySelectorAll('#pane *')];
      const beyond = all.filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5);
      // The map scrolls in its own frame when the pane is narrower than it.
      return beyond.filter((element) => element.closest('[role=grid]') === null).length;
    });
    expect([button, overflowing]).toEqual([button, 0]);
  }
});

test('with colours forced by Windows', async () => {
  const { page } = await openInExcel(stage, 'en-US', {
    forcedColors: 'active',
    colorScheme: 'dark',
    viewport: { width: 320, height: 700 },
  });
  await press(page, 'Use this sheet');
  await arriveAt(page, 'Roster: Employees');
  await page.screenshot({ path: 'out/screens/roster-forced.png' });
  await press(page, 'Create plan');
  await arriveAt(page, 'Mapping');
  await page.screenshot({ path: 'out/screens/mapping-forced.png' });
});

test('the whole way by touch, with room for a finger at every control', async () => {
  const { page, complaints } = await openInExcel(stage, 'en-US', { hasTouch: true, isMobile: true });
  await arriveAt(page, 'Plan your ML team from a roster');
  const way = [
    ['Use this sheet', 'Roster: Employees'],
    ['Create plan', 'Mapping'],
    ['Next: Coverage', 'Coverage'],
    ['Next: Plan', 'Plan'],
  ] as const;
  for (const [button, title] of way) {
    await page.getByRole('button', { name: button, exact: true }).tap();
    await arriveAt(page, title);
    const small = await page.evaluate(() =>
      // A link in a line of text may be as high as the line.
      [...document.querySelectorAll('#pane button:not(.fui-Link), #pane select, #pane input')]
        .filter((control) => {
          const { width, height } = control.getBoundingClientRect();
          return width > 0 && (width < 24 || height < 24);
        })
        .map(({ outerHTML }) => outerHTML),
    );
    expect([title, small]).toEqual([title, []]);
    if (title !== 'Coverage') continue;
    await page.getByRole('button', { name: /^Data Architect, Data Preparation/ }).tap();
    await page.getByRole('button', { name: 'Why this number?' }).waitFor();
  }
  expect(complaints).toEqual([]);
});

test('nothing moves where the system asks for less motion', async () => {
  const { page } = await openInExcel(stage, 'en-US', { reducedMotion: 'reduce' });
  await arriveAt(page, 'Plan your ML team from a roster');
  await page.evaluate(() => {
    window.excelPage.hold();
  });
  await press(page, 'Use this sheet');
  await page.getByRole('progressbar').waitFor();
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      // Fading in and out is no movement.
      .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 50)
      .flatMap(({ effect }) => (effect instanceof KeyframeEffect ? effect.getKeyframes() : []))
      .flatMap((frame) => Object.keys(frame))
      .filter(
        (property) =>
          !['offset', 'computedOffset', 'easing', 'composite', 'visibility', 'opacity'].includes(property),
      ),
  );
  expect(moving).toEqual([]);
});
