import * as fc from 'fast-check';
import { budgetQuarters, headsByProfile } from '../../../src/domain/budget/budget';
import { defaultRate, paidCurrencies } from '../../../src/domain/budget/currencyRates';
import { memberPay } from '../../../src/domain/budget/memberPay';
import { serialOf } from '../../../src/domain/calendar/serialDate';
import { lineEffect } from '../../../src/domain/plan/line/lineEffect';
import { effectLine } from '../../../src/domain/plan/problem/settledLines';
import type { HiringDecision } from '../../../src/domain/plan/line/hiringDecision';
import { hiringRows } from '../../../src/domain/plan/rows/hiringRows';
import { staffingProblemOf } from '../../../src/domain/plan/problem/staffingProblemOf';
import { planningModel, type PlanningInput } from '../../../src/domain/planningModel';
import { greedyStaffing } from '../../../src/domain/plan/staffing/greedyStaffing';
import { profileNames } from '../../../src/framework/profileNames';
import { anyStaff, anyUseCases } from '../../sample/arbitrary';
import { assumptions } from '../../sample/assumptions';
import { mapped } from '../../sample/member';
import { planningInput } from '../../sample/planningInput';

const bands = profileNames.flatMap(({ id: profile }) => [
  { profile, level: 'mid' as const, base: 60_000 },
  { profile, level: 'senior' as const, base: 80_000 },
]);
const engineer = [{ profile: 'dataEngineer', share: 1 }] as const;

/** The budget of a plan whose lines are all hand-made: one approved hire of two Data Engineers from 20 May 2027. */
function budgetOf(stated: Partial<PlanningInput>) {
  const model = planningModel(
    planningInput({ bands, assumptions: assumptions({ attrition: 0.08, vacancyMonths: 0 }), ...stated }),
  );
  const decision: HiringDecision = {
    id: 'hire|dataEngineer|mid|centre|2027-Q2',
    status: 'approved',
    action: 'hire',
    profile: 'dataEngineer',
    level: 'mid',
    place: 'centre',
    start: serialOf(2027, 5, 20),
    quarters: null,
    months: null,
    heads: 2,
    fteEach: 1,
    changed: true,
    noted: false,
    stage: 'none',
    positions: [],
  };
  const plan = greedyStaffing(staffingProblemOf(model, [decision]));
  const hiring = hiringRows({ model, plan, decisions: [decision] }).filter(({ id }) => id === decision.id);
  const pay = memberPay(model, { EUR: 1, USD: 0.9 });
  return { input: { model, hiring, pay }, decision };
}

/** Ada all the time for 72,000 EUR; Ben from 1 July 2027 for 100,000 USD; Cem half time at the band to 31 January 2027. */
const staff = [
  mapped(1, engineer, { annualCost: 72_000, currency: 'EUR' }, 'senior'),
  mapped(2, engineer, { annualCost: 100_000, currency: 'USD', start: serialOf(2027, 7, 1) }),
  mapped(3, engineer, { fte: 0.5, end: serialOf(2027, 1, 31) }),
];

test('what members cost: the roster in plan currency, else the band for the FTE', () => {
  const { input } = budgetOf({ staff });
  expect(input.pay.map(({ source, base, byQuarter }) => [source, base, byQuarter.slice(0, 4)])).toEqual([
    ['roster', 72_000, [18_000, 18_000, 18_000, 18_000]],
    ['roster', 90_000, [0, 0, 22_500, 22_500]],
    ['band', 30_000, [2_500, 0, 0, 0]], // January alone
  ]);
});

test('heads: opening + starters + hires - leavers = closing, counted anew', () => {
  const { input } = budgetOf({ staff });
  const heads = budgetQuarters(input).map((quarter) => [
    quarter.opening,
    quarter.starters,
    quarter.hires,
    quarter.leavers,
    quarter.closing,
    quarter.memberFte,
    quarter.planFte,
  ]);
  expect(heads.slice(0, 4)).toEqual([
    [2, 0, 0, 1, 1, 1, 0], // Cem leaves
    [1, 0, 2, 0, 3, 1, 2], // two hires
    [3, 1, 0, 0, 4, 2, 2], // Ben starts
    [4, 0, 0, 0, 4, 2, 2],
  ]);
});

test('cost of the second and third quarter, by hand', () => {
  const { input } = budgetOf({ staff });
  const [, second, third] = budgetQuarters(input);
  expect(second).toMatchObject({
    memberSalary: 18_000,
    memberBurden: 4_500,
    planSalary: 20_000, // 2 x 60,000 x 2 months of 12
    planBurden: 5_000,
    oneOff: 34_000, // 2 x 60,000 x 0.2 + 2 x 5,000
    plan: 59_000,
    later: 0,
  });
  // 1 head there before, 8 % x 1/4 of it leaves and is replaced: 0.02 of 4 x (18,000 + 20,000) x 0.2, and 0.02 x 5,000.
  expect(second?.replacement).toBeCloseTo(0.02 * 4 * 38_000 * 0.2 + 0.02 * 5_000, 9);
  expect(third).toMatchObject({
    memberSalary: 40_500,
    planSalary: 30_000,
    oneOff: 0,
    plan: 37_500,
    later: 59_000,
  });
});

test('a fiscal year from October: the third quarter is the last of its year', () => {
  const { input } = budgetOf({ staff, assumptions: assumptions({ fiscalYearStart: 10 }) });
  expect(budgetQuarters(input).map(({ fiscalYear }) => fiscalYear)).toEqual([
    2026, 2026, 2026, 2027, 2027, 2027, 2027, 2028,
  ]);
});

test('currencies: the plan currency counts 1, others by the published rates', () => {
  const rates = assumptions();
  expect(paidCurrencies(staff, rates)).toEqual(['EUR', 'USD']);
  expect(defaultRate('EUR', rates)).toBe(1);
  expect(defaultRate('USD', rates)).toBe(0.9);
  expect(defaultRate('GBP', rates)).toBe(0.9 / 0.8);
  expect(defaultRate('XYZ', rates)).toBe(1);
});

test('on any roster the checks of the budget are 0', () => {
  const anyInput = fc.record({
    staff: anyStaff,
    useCases: anyUseCases,
    attrition: fc.constantFrom(0, 0.08, 0.3),
    backfill: fc.constantFrom(0, 0.5, 1),
    fiscalYearStart: fc.integer({ min: 1, max: 12 }),
  });
  fc.assert(
    fc.property(anyInput, ({ staff: members, useCases, ...rates }) => {
      const { input, decision } = budgetOf({
        staff: members,
        useCases,
        assumptions: assumptions(rates),
      });
      const quarters = budgetQuarters(input);
      let cost = 0;
      let closing: number | null = null;
      for (const quarter of quarters) {
        const { opening, starters, hires, leavers } = quarter;
        expect(opening + starters + hires - leavers).toBe(quarter.closing);
        if (closing !== null) expect(opening).toBe(closing);
        closing = quarter.closing;
        let heads = 0;
        for (const each of headsByProfile(input, quarter.quarter).values()) heads += each;
        expect(heads).toBe(quarter.closing);
        expect(quarter.planSalary + quarter.planBurden + quarter.oneOff).toBeCloseTo(quarter.plan, 6);
        cost += quarter.plan;
      }
      const line = lineEffect(effectLine(decision, input.model), assumptions(rates));
      expect(cost).toBeCloseTo(line.cost.inPlan, 6);
    }),
    { seed: 20261124, numRuns: 80 },
  );
});
