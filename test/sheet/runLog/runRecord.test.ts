import { planningModel } from '../../../src/domain/planningModel';
import type { PlanningModel } from '../../../src/domain/planningModel';
import { inputFingerprint } from '../../../src/sheet/runLog/runRecord';
import { workedExample } from '../../sample/planningInput';

/** The two sums over one whole text, as a workbook of an earlier version holds them. */
function sumsOf(values: unknown): string {
  const text = JSON.stringify(values);
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + index), 0x85ebca6b);
  }
  return [low, high].map((value) => (value >>> 0).toString(16).padStart(8, '0')).join('');
}

test.each([
  ['the worked example', {}],
  ['nobody', { staff: [] }],
  ['one member', { staff: workedExample.staff.slice(0, 1) }],
])('the fingerprint of %s is that of its JSON as a whole, though it is made in pieces', (_, change) => {
  const model: PlanningModel = { ...planningModel(workedExample), ...change };
  const { staff, useCases, assumptions, weights, minimumHeads, bands, ownPrices, confirmedFree } = model;
  const money = [...bands.map(({ base }) => base), ownPrices];
  expect(inputFingerprint(model, [], [])).toBe(
    sumsOf([staff, useCases, assumptions, weights, minimumHeads, money, [...confirmedFree], [], []]),
  );
});
