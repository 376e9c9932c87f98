import { defaultAssumptions } from '../../../src/domain/assumptions/defaultAssumptions';
import type { QuarterBalance } from '../../../src/domain/coverage/quarterBalance';
import { byProfileAndPhase } from '../../../src/domain/demand/effortWeights';
import { planningModel } from '../../../src/domain/planningModel';
import { planningInput } from '../../sample/planningInput';
import { phases } from '../../../src/framework/phases';
import { profileNames, type ProfileId } from '../../../src/framework/profileNames';
import { coverageFindings } from '../../../src/pane/coverage/coverageFindings';
import { coverageRows } from '../../../src/pane/coverage/coverageRows';

const assumptions = defaultAssumptions({ today: 46388, fte: 10, currency: 'EUR' });

/** The same FTE in every phase; profiles that are not named have none. */
function inEveryPhase(fte: Partial<Record<ProfileId, number>>) {
  const rows = profileNames.map(({ id }) => [
    id,
    Object.fromEntries(phases.map((phase) => [phase.id, fte[id] ?? 0])),
  ]);
  return Object.fromEntries(rows) as QuarterBalance['capacity'];
}

/** A quarter with these FTE at one place. */
function balanceOf(demand: QuarterBalance['demand'], capacity: QuarterBalance['capacity']) {
  const missing = byProfileAndPhase((profile, phase) =>
    Math.max(0, demand[profile][phase] - capacity[profile][phase]),
  );
  const { balance } = planningModel(planningInput());
  return { assumptions, balance: { ...balance, demand, capacity, missing } };
}

test('what falls short is listed, most missing FTE first; what is covered or not asked for is not', () => {
  const findings = coverageFindings(
    coverageRows(
      balanceOf(
        inEveryPhase({ dataEngineer: 2, mlEngineer: 1, dataAnalyst: 1, productOwner: 1 }),
        inEveryPhase({ dataEngineer: 1, dataAnalyst: 0.9, productOwner: 1, dataSteward: 3 }),
      ),
    ),
  );
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

test('every cell is where the Coverage sheet shows it, sums beside', () => {
  const rows = coverageRows(balanceOf(inEveryPhase({ dataGovernor: 2 }), inEveryPhase({ dataGovernor: 1 })));
  const [management, governor] = rows;
  // The matrix begins with its title in row 11, below the choice of the quarter; the body starts in B13.
  expect([management?.phases[0]?.row, management?.phases[0]?.column]).toEqual([12, 1]);
  expect(governor?.phases[6]).toMatchObject({ row: 13, column: 7, coverage: 0.5, status: 'gap' });
  expect(governor?.total).toMatchObject({ row: 13, column: 8, phase: null, capacity: 7, demand: 14 });
  expect(management?.total).toMatchObject({ status: 'noDemand', coverage: null });
});
