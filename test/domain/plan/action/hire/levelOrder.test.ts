import { levels, type LevelId } from '../../../../../src/framework/levels';
import { levelOrder, targetMix } from '../../../../../src/domain/plan/action/hire/levelOrder';
import { usualAssumptions } from '../../../../sample/assumptions';

const nobody: Readonly<Record<LevelId, number>> = { junior: 0, mid: 0, senior: 0, lead: 0, principal: 0 };
const mix = targetMix(usualAssumptions());

test('the target mix of a first run', () => {
  const parts = levels.map(({ id }) => Math.round(100 * mix[id]));
  expect(parts).toEqual([20, 40, 30, 10, 0]);
  const none = { mixJunior: 0, mixMid: 0, mixSenior: 0, mixLead: 0, mixPrincipal: 0 };
  expect(targetMix(usualAssumptions(none))).toEqual({ ...nobody, mid: 1 });
  expect(targetMix(usualAssumptions({ ...none, mixMid: 30, mixSenior: 10 }))).toMatchObject({
    mid: 0.75,
    senior: 0.25,
  });
});

test.each([
  // Of one head 0.4 should be Mid-level, more than of any other; of two 0.6 Senior; of three 0.6 Junior, who is guided then.
  [{}, null, 'mid senior junior mid senior lead mid junior senior mid'],
  // A team of ten by the mix asks for the mix again.
  [
    { junior: 2, mid: 4, senior: 3, lead: 1 },
    null,
    'mid senior junior mid senior lead mid junior senior mid',
  ],
  // Where nobody is Senior or above no Junior comes, however many are missing.
  [{ mid: 4 }, null, 'senior junior senior lead junior senior mid senior junior mid'],
  [{ lead: 3 }, null, 'mid senior mid junior senior mid mid senior junior mid'],
  // Of the levels from Senior on three in four are Senior, one in four Lead.
  [{ senior: 1 }, 'senior', 'senior lead senior senior senior lead senior senior senior lead'],
] as const)('a team of %j, at least %s: %s', (team, least, order) => {
  expect(levelOrder({ ...nobody, ...team }, mix, least, 10).join(' ')).toBe(order);
});
