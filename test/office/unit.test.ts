import { openWorkbook } from '../../src/host/file/openWorkbook';
import { sampleRoster } from '../sample/sampleRoster';
import { planned, typed } from '../sample/workbook';
import { differences } from './differences';
import { recalculate } from './libreOffice';

test.each([
  ['Logistics', '2028 Q2'],
  ['Centre', '2027 Q1'],
  ['No unit stated', '2028 Q4'],
])('the Unit sheet follows the choice of %s in %s, in LibreOffice and in a run', async (unit, quarter) => {
  const { workbook } = await planned(await sampleRoster());
  await typed(workbook, ['MLTP_Assumptions', 'MLTP_LockPlan', 'Value'], 'yes');
  const plan = (await planned(workbook)).workbook;
  const before = await plan.save();
  await typed(plan, ['MLTP_UnitShown', 'Choose here', 'Unit'], unit);
  await typed(plan, ['MLTP_UnitShown', 'Choose here', 'Quarter'], quarter);
  const computed = await recalculate(await plan.save());
  const again = await planned(await openWorkbook(computed, 'plan.xlsx'));
  const { found } = differences(await again.workbook.save(), computed, 1e-9);
  expect(found.map(({ cell, stored, computed: there }) => [cell, stored, there]).slice(0, 12)).toEqual([]);
  const changed = differences(before, computed, 1e-9).found.filter(({ cell }) => cell.startsWith('Unit!'));
  expect(changed.length).toBeGreaterThan(20);
});
