import { openWorkbook } from '../../src/host/file/openWorkbook';
import { sampleRoster } from '../sample/sampleRoster';
import { planned, typed } from '../sample/workbook';
import { differences } from './differences';
import { recalculate } from './libreOffice';

test('the scenario chosen on Scenarios stands beside the plan on Budget, in LibreOffice and in a run', async () => {
  const { workbook, report } = await planned(await sampleRoster());
  const before = await workbook.save();
  const [first] = report.workbook.scenarios.outcomes;
  if (first === undefined) throw new Error('The sample has no scenario.');
  const what = 'Scenario beside the plan on Budget';
  await typed(workbook, ['MLTP_ScenarioShown', what, 'Scenario'], first.name);
  const computed = await recalculate(await workbook.save());
  const again = await planned(await openWorkbook(computed, 'plan.xlsx'));
  const { found } = differences(await again.workbook.save(), computed, 1e-9);
  expect(found.map(({ cell, stored, computed: there }) => [cell, stored, there]).slice(0, 12)).toEqual([]);
  const changed = differences(before, computed, 1e-9).found.filter(({ cell }) => cell.startsWith('Budget!'));
  const total = first.rows.reduce(
    (sum, { cost, status }) => sum + (status === 'proposed' ? cost.inPlan : 0),
    0,
  );
  expect(changed.map(({ computed: there }) => there)).toContainEqual(
    `Beside the plan: scenario ${first.name}`,
  );
  expect(changed.some(({ computed: there }) => Math.abs(Number(there) - total) < 0.01)).toBe(true);
});
