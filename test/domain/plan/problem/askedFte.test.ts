import { askedBeside, askedFte } from '../../../../src/domain/plan/problem/askedFte';

test.each([
  // missing FTE, head from, what the plan tries to close
  [-1.5, 0.5, 0],
  [0, 0.5, 0],
  [0.49, 0.5, 0],
  [0.5, 0.5, 0.5],
  [1, 0.5, 1],
  [1.49, 0.5, 1],
  [1.5, 0.5, 1.5],
  [0.05, 0.05, 0.05],
  [0.04, 0.05, 0],
  [0.99, 1, 0],
  [1.99, 1, 1],
  [4.1 - 3.6, 0.5, 4.1 - 3.6],
])('%d FTE missing, a head from %d: %d to close', (missing, minimumGap, target) => {
  expect(askedFte(missing, minimumGap)).toBe(target);
});

test.each([
  // missing FTE, given by lines, taken by lines, what is left to close
  [2, 1, 0, 1],
  [2, 0.5, 0, 1.5],
  [1.25, 1, 0, 0.25],
  [1, 2, 0, 0], // what is given beyond the gap is not to spare
  [-2, 0, 0.5, -1.5],
  [-2, 1, 0.5, -1.5],
  [-1, 0, 2, 1],
  [-1, 0.5, 2, 0.5],
])('%d FTE missing, lines give %d and take %d: %d to close', (missing, gives, takes, asked) => {
  expect(askedBeside(missing, gives, takes)).toBeCloseTo(asked, 12);
});
