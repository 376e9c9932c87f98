import { hiringTexts } from '../../src/sheet/hiring/hiringTexts';

test.each([
  ['open', null, 'Leave open: saves EUR 1,200, but 0.04 FTE-quarters stay open.'],
  ['train', null, 'Train 1 x Mid from Q2 2027: saves EUR 300, closes as much.'],
  ['hire', '1.5', 'Train 1 x Mid from Q2 2027: saves EUR 300, but leaves 1.5 FTE-quarters open.'],
] as const)(
  'what would be done instead of a line, %s with %s open, is a sentence without holes',
  (action, open, said) => {
    const { next } = hiringTexts.en;
    expect(
      action === 'open'
        ? next({ action, money: 'EUR 1,200', leavesOpen: '0.04' })
        : next({
            action,
            who: 'Train 1 x Mid',
            quarter: 'Q2 2027',
            money: 'EUR 300',
            price: 'cheaper',
            leavesOpen: open,
          }),
    ).toBe(said);
  },
);
