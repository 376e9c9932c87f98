import { describePlan } from '../../src/cli/describePlan';
import { rosterWithUseCases, threeMembers, twoUseCases } from '../sample/rosters';
import { reported } from '../sample/workbook';

test('says what the sheets say, without lines that do nothing', async () => {
  const report = await reported(await rosterWithUseCases(threeMembers, twoUseCases));
  const { workbook, sheets } = report;
  const said = describePlan(report);
  const acting = workbook.hiring.filter(({ action }) => action !== 'open');
  const hired = acting.filter(({ action }) => action === 'hire' || action === 'contract');
  const heads = hired.reduce((sum, line) => sum + line.heads, 0);
  expect(workbook.hiring.length).toBeGreaterThan(acting.length);
  expect(said).toContain(`${heads} heads proposed in ${acting.length} lines`);
  const coverage = sheets
    .find(({ name }) => name === 'Coverage')
    ?.blocks.find(({ name }) => name === 'finding');
  expect(coverage?.rows).toMatchObject([[{ value: said.split('\n')[2]?.replace(/\.$/, '') }]]);
});
