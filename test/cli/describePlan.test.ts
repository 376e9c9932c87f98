import { describePlan } from '../../src/cli/describePlan';
import { rosterWithUseCases, threeMembers, twoUseCases } from '../sample/rosters';
import { reported } from '../sample/workbook';

test('says what the sheets say, without lines that do nothing', async () => {
  const report = await reported(await rosterWithUseCases(threeMembers, twoUseCases));
  const { workbook, sheets } = report;
  const said = describePlan(report);
  const acting = workbook.hiring.filter(({ action }) => action !== 'open');
  const heads = (wanted: string) =>
    acting.filter(({ action }) => action === wanted).reduce((sum, line) => sum + line.heads, 0);
  expect(workbook.hiring.length).toBeGreaterThan(acting.length);
  expect(said).toContain(`${heads('hire')} hire`);
  if (heads('contract') > 0) expect(said).toContain(`${heads('contract')} contractor`);
  const coverage = sheets
    .find(({ name }) => name === 'Coverage')
    ?.blocks.find(({ name }) => name === 'finding');
  expect(coverage?.rows).toMatchObject([[{ value: said.split('\n')[2] }]]);
});
