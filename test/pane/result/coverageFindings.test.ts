import { defaultAssumptions } from '../../../src/domain/assumptions/defaultAssumptions';
import { phases } from '../../../src/framework/phases';
import { profileNames, type ProfileId } from '../../../src/framework/profileNames';
import { coverageFindings } from '../../../src/pane/result/coverageFindings';

const assumptions = defaultAssumptions({ today: 46388, fte: 10, currency: 'EUR' });

/** The same FTE in every phase; profiles that are not named have none. */
function inEveryPhase(fte: Partial<Record<ProfileId, number>>) {
  const rows = profileNames.map(({ id }) => [
    id,
    Object.fromEntries(phases.map((phase) => [phase.id, fte[id] ?? 0])),
  ]);
  return Object.fromEntries(rows) as Parameters<typeof coverageFindings>[0]['capacity'];
}

test('what falls short is listed, most missing FTE first; what is covered or not asked for is not', () => {
  const findings = coverageFindings({
    assumptions,
    demand: inEveryPhase({ dataEngineer: 2, mlEngineer: 1, dataAnalyst: 1, productOwner: 1 }),
    capacity: inEveryPhase({ dataEngineer: 1, dataAnalyst: 0.9, productOwner: 1, dataSteward: 3 }),
  });
  const first = findings.filter(({ phase }) => phase === 'Data Ingestion');
  expect(findings).toHaveLength(3 * 7);
  expect(first.map(({ profile, status, coverage, missing }) => [profile, status, coverage, missing])).toEqual(
    [
      ['Data Engineer', 'gap', 0.5, 1],
      ['Machine Learning Engineer', 'noCapacity', 0, 1],
      ['Data Analyst', 'tight', 0.9, expect.closeTo(0.1, 9)],
    ],
  );
});
