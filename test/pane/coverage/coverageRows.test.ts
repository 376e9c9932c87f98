import { defaultAssumptions } from '../../../src/domain/assumptions/defaultAssumptions';
import type { ByProfileAndPhase } from '../../../src/domain/demand/effortWeights';
import { planningModel } from '../../../src/domain/planningModel';
import { planningInput } from '../../sample/planningInput';
import { phases } from '../../../src/framework/phases';
import { profileNames } from '../../../src/framework/profileNames';
import { coverageRows } from '../../../src/pane/coverage/coverageRows';
import { wordingOf } from '../../../src/pane/text/wording';

/** So many FTE of a profile in the first phase, and nothing elsewhere. */
function firstPhase(fte: Readonly<Record<string, number>>): ByProfileAndPhase {
  const rows = profileNames.map(({ id }) => [
    id,
    Object.fromEntries(phases.map((phase, index) => [phase.id, index === 0 ? (fte[id] ?? 0) : 0])),
  ]);
  return Object.fromEntries(rows) as ByProfileAndPhase;
}

// Tight begins at 0.8 and ends below 1: the number beside the word must not read like Covered.
test.each([
  [0.996, 'tight', '99.6%', '99,6\u00a0%'],
  [0.9999, 'tight', '99.9%', '99,9\u00a0%'],
  [1, 'covered', '100%', '100\u00a0%'],
  [0.874, 'tight', '87%', '87\u00a0%'],
  [0.7999, 'gap', '79.9%', '79,9\u00a0%'],
])('a capacity of %f for one FTE of demand is %s and reads %s', (capacity, status, english, german) => {
  const [cell] =
    coverageRows({
      balance: {
        ...planningModel(planningInput()).balance,
        capacity: firstPhase({ dataEngineer: capacity }),
        demand: firstPhase({ dataEngineer: 1 }),
      },
      assumptions: defaultAssumptions({ today: 46388, fte: 1, currency: 'EUR' }),
    })
      .find(({ profile }) => profile === 'Data Engineer')
      ?.phases.slice(0, 1) ?? [];
  expect(cell?.status).toBe(status);
  expect(wordingOf('en-GB').tenthsPercent(cell?.percent ?? null)).toBe(english);
  expect(wordingOf('de-DE').tenthsPercent(cell?.percent ?? null)).toBe(german);
});
