import { insertTemplate } from '../../src/commands/insertTemplate';
import { refreshPlan } from '../../src/commands/refreshPlan';
import { unwatched } from '../../src/host/port';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { corePlanner } from '../../src/pane/start/corePlanner';
import { unwatchedRun } from '../../src/run/runWatch';

const roster = ['Name,Job title', 'Ada Example,Data Engineer', 'Ben Example,Data Scientist'];

function staff() {
  return openWorkbook(new TextEncoder().encode(roster.join('\n')), 'Staff.csv');
}

async function mappedNames(workbook: Awaited<ReturnType<typeof staff>>) {
  const { tables } = await workbook.read([], unwatched);
  const mapping = tables.find(({ name }) => name === 'MLTP_Mapping');
  return mapping?.rows.map((row) => row[mapping.headers.indexOf('Name')]);
}

test('without an earlier run there is nothing to refresh, and nothing is written', async () => {
  const workbook = await staff();
  expect(await refreshPlan(workbook, corePlanner, 'en')).toBe(false);
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['Staff']);
});

test('refresh plans the roster of the last run as it is now', async () => {
  const workbook = await staff();
  const choice = { sheet: 'Staff', columns: {} };
  await corePlanner.plan(workbook, choice, 'en', unwatchedRun);
  expect(await mappedNames(workbook)).toEqual(['Ada Example', 'Ben Example']);

  await workbook.correct([{ at: { sheet: 'Staff', row: 1, column: 0 }, value: 'Eve Example' }]);
  expect(await refreshPlan(workbook, corePlanner, 'en')).toBe(true);
  expect(await mappedNames(workbook)).toContain('Eve Example');
});

test('refresh writes nothing when the roster is no roster any more', async () => {
  const workbook = await staff();
  const choice = { sheet: 'Staff', columns: {} };
  await corePlanner.plan(workbook, choice, 'en', unwatchedRun);
  const header = { sheet: 'Staff', row: 0 };
  await workbook.correct([
    { at: { ...header, column: 0 }, value: 'Dish' },
    { at: { ...header, column: 1 }, value: 'Price' },
    { at: { ...header, row: 1, column: 1 }, value: 4 },
    { at: { ...header, row: 2, column: 1 }, value: 6 },
  ]);
  expect(await refreshPlan(workbook, corePlanner, 'en')).toBe(false);
  expect(await mappedNames(workbook)).toEqual(['Ada Example', 'Ben Example']);
});

test('the template is added as a sheet of its own and shown', async () => {
  const workbook = await staff();
  await insertTemplate(workbook, corePlanner, 'en');
  const [, added] = await workbook.sheets();
  expect(added).toMatchObject({ name: 'Roster', ours: false });
  expect(await workbook.selected()).toEqual({ sheet: added?.name, row: 0, column: 0 });
});
