import { planWorkbook } from '../../../src/run/planWorkbook';
import { unwatchedRun } from '../../../src/run/runWatch';
import { growthFigures } from '../../../src/sheet/upskilling/upskillingSheet';
import { rosterWithUseCases, threeMembers, twoUseCases } from '../../sample/rosters';

async function upskilling() {
  const { report } = await planWorkbook(
    {
      workbook: await rosterWithUseCases(threeMembers, twoUseCases),
      ...{
        choice: null,
        sheets: null,
        language: 'en',
        now: 46348.5,
        version: '0.1.0',
        seconds: 0,
        write: false,
      },
      solver: () => Promise.reject(new Error('the quick plan asks no solver')),
    },
    unwatchedRun,
  );
  const plan = report?.sheets.find(({ name }) => name === 'Upskilling');
  if (report === null || plan === undefined) throw new Error('there is no Upskilling sheet');
  return { plan, figures: growthFigures(report.workbook) };
}

test('a line for each member and skill profile: role, next level, what it expects, what speaks for it and what is to be covered', async () => {
  const { plan, figures } = await upskilling();
  const rows = plan.blocks.find(({ name }) => name === 'members')?.rows ?? [];
  expect(rows.map((row) => row.slice(0, 6))).toEqual([
    ['Ada', 'Retail', 'Data Engineer', 'Senior', 'Lead', 'Data Management: Data Engineer'],
    ['Ben', 'Retail', 'Data Scientist', '', '', ''],
    ['Cem', 'Logistics', 'Machine Learning Engineer', 'Lead', 'Principal', 'ML Pipelines: ML Engineer'],
  ]);
  expect(rows.map((row) => row[7])).toEqual(['Required', '', 'Required']);
  expect(rows[1]?.[6]).toBe('No level known: state it on Mapping');
  expect(figures.map(({ role, next, cover, reason }) => [role, next, cover.length, reason])).toEqual([
    ['Data Engineer', 'Lead', 1, ''],
    ['', '', 0, 'No level known: state it on Mapping'],
    ['ML Engineer', 'Principal', 1, ''],
  ]);
});
