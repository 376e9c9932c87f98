import { delayedPlan } from '../sample/delayedPlan';
import { records, typed } from '../sample/workbook';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { differences } from './differences';
import { recalculate } from './libreOffice';

test('what a delay frees: LibreOffice computes it by the cells as the planner does, and nothing once it is rejected', async () => {
  const workbook = await delayedPlan();
  const bytes = await workbook.save();
  const { found, formulas } = differences(bytes, await recalculate(bytes), 1e-9);
  expect(found.slice(0, 12)).toEqual([]);
  expect(formulas).toBeGreaterThan(10_000);
  const delay = (await records(workbook, 'MLTP_Hiring')).find((line) => line['Action'] === 'Put off');
  await typed(workbook, ['MLTP_Hiring', String(delay?.['Line']), 'Status'], 'Rejected');
  const typedIn = await openWorkbook(await recalculate(await workbook.save()), 'plan.xlsx');
  const rejected = (await records(typedIn, 'MLTP_Hiring')).find((line) => line['Action'] === 'Put off');
  expect(rejected).toMatchObject({ 'FTE-quarters': 0, 'Opens elsewhere': 0 });
});
