import fc from 'fast-check';
import { valueScale } from '../../../src/page/chart/valueScale';

test.each([
  [
    [0, 17.7],
    [0, 5, 10, 15, 20],
  ],
  [
    [0.12, 0.3],
    [0, 0.1, 0.2, 0.3],
  ],
  [[4], [0, 1, 2, 3, 4]],
  [
    [-3, 8],
    [-5, 0, 5, 10],
  ],
  [[1_488_438], [0, 500_000, 1_000_000, 1_500_000]],
  [[], [0, 1]],
  [[0], [0, 1]],
])('%j has grid lines at %j', (values, lines) => {
  expect(valueScale(values)).toEqual(lines);
});

test('grid lines take in every value, rise evenly and are few', () => {
  const value = fc.double({ min: -1e9, max: 1e9, noNaN: true }).filter((each) => Math.abs(each) > 1e-6);
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), (values) => {
      const lines = valueScale(values);
      const room = ((lines.at(-1) ?? 0) - (lines[0] ?? 0)) * 1e-6;
      expect(lines[0]).toBeLessThanOrEqual(Math.min(0, ...values) + room);
      expect(lines.at(-1)).toBeGreaterThanOrEqual(Math.max(0, ...values) - room);
      expect(lines).toContain(0);
      expect(lines.length).toBeLessThanOrEqual(8);
    }),
    { seed: 7 },
  );
});
