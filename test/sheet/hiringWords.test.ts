import { hiringTexts } from '../../src/sheet/hiring/hiringTexts';

test.each([
  ['open', null, '; otherwise 0.04 FTE-quarters stay open and 1,200 EUR is saved'],
  ['train', null, '; next best: Train 1 Mid from Q2 2027, 300 EUR less'],
  ['hire', '1.5', '; next best: Train 1 Mid from Q2 2027, 300 EUR less, leaving 1.5 FTE-quarters open'],
] as const)(
  'what would be done instead of a line, %s with %s open, is a sentence without holes',
  (action, open, said) => {
    const { next } = hiringTexts.en;
    expect(
      action === 'open'
        ? next({ action, money: '1,200 EUR', leavesOpen: '0.04' })
        : next({
            action,
            who: 'Train 1 Mid',
            quarter: 'Q2 2027',
            money: '300 EUR',
            dearer: false,
            leavesOpen: open,
          }),
    ).toBe(said);
  },
);
