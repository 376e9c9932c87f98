import { localSerial } from '../../../src/domain/calendar/localSerial';

test.each([
  [new Date(2026, 10, 22, 0, 0, 59), 46348],
  [new Date(2026, 10, 22, 12, 0), 46348.5],
  [new Date(2028, 1, 29, 18, 0), 46812.75],
])('%s is %p in local time', (moment, serial) => {
  expect(localSerial(moment)).toBe(serial);
});
