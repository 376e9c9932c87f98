import { prepare } from '../../src/sheet/prepare';
import { noPlans, report } from '../../src/sheet/report';
import type { SheetPlan } from '../../src/sheet/plan';
import { rosterCases } from '../rosters/index';

const checks = ['headsCheck', 'linesCheck', 'yearsCheck', 'profilesCheck'] as const;

/** The Budget of each roster that can be planned without a choice of the user. */
const budgets = rosterCases.flatMap(({ name, sheets }): readonly (readonly [string, SheetPlan])[] => {
  const snapshot = { sheets, tables: [] };
  const { run } = prepare({ snapshot, choice: null, language: 'en', now: 46000.5, version: '' });
  const budget = run && report(run, noPlans).sheets.find((plan) => plan.name === 'Budget');
  return budget === undefined || budget === null ? [] : [[name, budget]];
});

test('nearly all rosters of the corpus are planned', () => {
  expect(budgets.length).toBeGreaterThan(0.8 * rosterCases.length);
});

test.each(budgets)('check totals are 0: %s', (_, { blocks }) => {
  for (const check of checks) {
    const cells = blocks.find(({ name }) => name === `line_${check}`)?.rows.flat() ?? [];
    const numbers = cells.flatMap((cell) =>
      typeof cell === 'object' && cell !== null && typeof cell.value === 'number' ? [cell.value] : [],
    );
    expect(numbers.length).toBeGreaterThan(0);
    expect(new Set(numbers)).toEqual(new Set([0]));
  }
});
