import type { Grid } from '../../src/domain/grid';
import { rosterWithUseCases } from '../sample/rosters';
import { useCase } from '../sample/useCase';
import { planned, records, typed, type Planned } from '../sample/workbook';

const roster: Grid = [
  ['Employee ID', 'Name', 'Job Title', 'Business Unit', 'FTE', 'Skills'],
  ['E1', 'Ada Lovelace', 'Senior Data Engineer', 'Retail', 1, 'Python; SQL; Docker'],
  ['E2', 'Ben Bitdiddle', 'Senior Data Engineer', 'Retail', 1, 'Python'],
  ['E3', 'Cem Curie', 'Senior Data Engineer', 'Retail', 1, null],
  ['E4', 'Dee Dijkstra', 'Senior Data Engineer', 'Retail', 1, null],
  ['E5', 'Eve Euler', 'Senior Machine Learning Engineer', 'Retail', 0.2, null],
];

/** Nobody can be hired before the plan ends, nobody is contracted: what is left is training, with Eve to guide. */
async function trainedPlan(showNames: 'yes' | 'no'): Promise<Planned> {
  const { workbook } = await planned(
    await rosterWithUseCases(roster, [useCase(1, { unit: 'Retail', size: 'M' })]),
  );
  await typed(workbook, ['MLTP_Assumptions', 'MLTP_MonthsToHire', 'Value'], 24);
  await typed(workbook, ['MLTP_Assumptions', 'MLTP_ContractorsPerPlace', 'Value'], 0);
  await typed(workbook, ['MLTP_Assumptions', 'MLTP_TrainingOverlap', 'Value'], 0.25);
  await typed(workbook, ['MLTP_Assumptions', 'MLTP_ShowNames', 'Value'], showNames);
  return planned(workbook);
}

const linesOf = async ({ workbook }: Planned) =>
  (await records(workbook, 'MLTP_Hiring')).filter(({ Action }) => Action === 'Train');

const missing = 'missing ML monitoring, MLOps processes and tools, ML pipelines, Model registry, Kubeflow';

test('candidates are listed with their title, the skills that speak for them and those that are missing', async () => {
  const done = await trainedPlan('yes');
  const [line] = await linesOf(done);
  expect(line?.['Profile']).toBe('Machine Learning Engineer');
  expect(String(line?.['Candidates']).split(' | ')).toEqual([
    `Ada Lovelace (E1), Senior Data Engineer: has Python, Docker; ${missing}`,
    `Ben Bitdiddle (E2), Senior Data Engineer: has Python; ${missing}`,
    // Of the last two the roster lists no skills: nothing is known to be missing.
    `Cem Curie (E3), Senior Data Engineer: skills not listed; ${missing.replace('missing', 'to check:')}`,
    `Dee Dijkstra (E4), Senior Data Engineer: skills not listed; ${missing.replace('missing', 'to check:')}`,
  ]);
});

test('names can be hidden: neither the Hiring Plan nor --json states them', async () => {
  const named = await trainedPlan('yes');
  const hidden = await trainedPlan('no');
  const candidates = ({ report }: Planned) =>
    report.summary.hiring.find(({ action }) => action === 'train')?.candidates;
  expect(candidates(named)?.map(({ id, name }) => [id, name])[0]).toEqual(['E1', 'Ada Lovelace']);
  expect(candidates(hidden)?.map(({ id, name, title, has }) => [id, name, title, has])[0]).toEqual([
    'E1',
    '',
    'Senior Data Engineer',
    ['Python', 'Docker'],
  ]);
  const lines = JSON.stringify(await records(hidden.workbook, 'MLTP_Hiring'));
  expect(lines).toContain('E1, Senior Data Engineer: has Python, Docker');
  expect(lines).not.toMatch(/Lovelace|Bitdiddle|Curie|Dijkstra|Euler/);
});
