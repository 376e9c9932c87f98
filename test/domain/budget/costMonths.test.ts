import * as fc from 'fast-check';
import { budgetQuarters } from '../../../src/domain/budget/budget';
import { costMonths, type CostPlaces } from '../../../src/domain/budget/costMonths';
import { memberPay } from '../../../src/domain/budget/memberPay';
import { serialOf } from '../../../src/domain/calendar/serialDate';
import { planningModel, type PlanningInput } from '../../../src/domain/planningModel';
import { anyStaff, anyUseCases } from '../../sample/arbitrary';
import { assumptions } from '../../sample/assumptions';
import { bands, decided, engineer, rowsOf } from '../../sample/hiringLines';
import { mapped } from '../../sample/member';
import { planningInput } from '../../sample/planningInput';

const units = ['Retail', 'Logistics'];

/** Members and lines by unit, none and others last; the first unit has the first cost centre, all others the last. */
const places: CostPlaces = {
  units: units.length + 1,
  centres: 2,
  unitOf: ({ member }) => (units.includes(member.unit) ? units.indexOf(member.unit) : units.length),
  unitOfLine: ({ place }) => (units.includes(place) ? units.indexOf(place) : units.length),
  centreOf: ({ member }) => (member.costCentre === '100' ? 0 : 1),
  centreOfUnit: (unit) => (unit === 0 ? 0 : 1),
};

function monthsOf(
  stated: Partial<PlanningInput>,
  decisions: Parameters<typeof rowsOf>[1] = [],
  onCosts: Parameters<typeof memberPay>[2] = new Map(),
) {
  const model = planningModel(planningInput({ bands, ...stated }));
  const hiring = rowsOf(model, decisions).filter(
    ({ id }) => decisions.length === 0 || id === decisions[0]?.id,
  );
  const pay = memberPay(model, { EUR: 1 }, onCosts);
  const input = { model, hiring, pay };
  const figures = budgetQuarters(input);
  return { months: costMonths({ ...input, figures }, places), figures, pay };
}

test.each([
  // Start, end; first and last month of pay, last month on whose last day the member is there; all from 0.
  ['from the first day of the plan', [2027, 1, 1], null, [0, 23, 23]],
  ['from the last day of a month', [2027, 1, 31], null, [0, 23, 23]],
  ['from the first of a month', [2027, 2, 1], null, [1, 23, 23]],
  ['to the last day of a month', null, [2027, 1, 31], [0, 0, 0]],
  ['to the day before', null, [2027, 1, 30], [0, 0, -1]],
  ['to the 1st', null, [2027, 3, 1], [0, 2, 1]],
  ['to the 29th of a month of 31 days', null, [2027, 3, 29], [0, 2, 1]],
  ['to 28 February of a common year', null, [2027, 2, 28], [0, 1, 1]],
  ['to 28 February of a leap year', null, [2028, 2, 28], [0, 13, 12]],
  ['to 29 February', null, [2028, 2, 29], [0, 13, 13]],
  ['from 29 February', [2028, 2, 29], null, [13, 23, 23]],
  ['for one day', [2028, 2, 29], [2028, 2, 29], [13, 13, 13]],
] as const)('a member %s', (_, start, end, expected) => {
  const day = (date: readonly [number, number, number] | null) => (date === null ? null : serialOf(...date));
  const staff = [
    mapped(1, engineer, { annualCost: 12_000, currency: 'EUR', start: day(start), end: day(end) }),
  ];
  const { months } = monthsOf({ staff, assumptions: assumptions({ burden: 0 }) }, [decided({ heads: 0 })]);
  const paid = months.flatMap(({ whole }, month) => (whole.members > 0 ? [month] : []));
  const there = months.flatMap(({ whole }, month) => (whole.heads > 0 ? [month] : []));
  expect([paid[0], paid.at(-1), there.at(-1) ?? -1]).toEqual(expected);
  expect(new Set(months.map(({ whole }) => whole.members))).toEqual(
    new Set(paid.length === 24 ? [1_000] : [1_000, 0]),
  );
});

test('salary, rise, bonus, on-costs of a location and an approved hire, by month and by hand', () => {
  const staff = [
    mapped(1, engineer, { annualCost: 60_000, currency: 'EUR', unit: 'Retail', costCentre: '100' }),
    mapped(2, engineer, {
      annualCost: 36_000,
      currency: 'EUR',
      fte: 0.5,
      unit: 'Logistics',
      location: 'Zurich',
    }),
  ];
  const terms = assumptions({
    ...{ burden: 0.2, bonus: 0.1, merit: 0.05, meritMonth: 3, recruiting: 0.1, onboarding: 1_000 },
    payBasis: 'fullTime',
  });
  const hire = decided({
    place: 'Retail',
    id: 'hire|dataEngineer|mid|Retail|2027-Q2',
    start: serialOf(2027, 5, 20),
  });
  const { months } = monthsOf({ staff, assumptions: terms }, [hire], new Map([['zurich', 0.1]]));
  const rounded = (values: readonly number[]) => values.map((value) => Math.round(value * 100) / 100);
  // 60,000 / 12 x 1.1 x 1.2 and 36,000 x 0.5 / 12 x 1.1 x 1.1; from March on 5 % more, and 5 % more of that from March 2028 on.
  const [ada, ben] = [6_600, 1_815];
  expect(rounded([0, 2, 14].map((month) => months[month]?.whole.members ?? 0))).toEqual(
    rounded([ada + ben, 1.05 * (ada + ben), 1.1025 * (ada + ben)]),
  );
  expect(rounded(months[0]?.byUnit.map(({ members }) => members) ?? [])).toEqual([ada, ben, 0]);
  // The band of 60,000 costs 6,600 a month, from May on, after the rise; recruiting 6,000 and onboarding 1,000 once.
  expect(rounded(months.slice(3, 7).map(({ whole }) => whole.planPay))).toEqual([0, 6_930, 6_930, 6_930]);
  expect(months.slice(3, 7).map(({ whole }) => whole.oneOff)).toEqual([0, 7_000, 0, 0]);
  expect(months.slice(3, 5).map(({ whole, byUnit }) => [whole.heads, whole.fte, byUnit[0]?.heads])).toEqual([
    [2, 1.5, 1],
    [3, 2.5, 2],
  ]);
  // May: Ada and the hire are paid by 100, Ben by another.
  expect(rounded(months[4]?.byCentre ?? [])).toEqual(rounded([1.05 * ada + 13_930, 1.05 * ben]));
});

test('the months of a quarter sum up to it, the units and cost centres to the whole', () => {
  const money = fc.record({
    merit: fc.constantFrom(0, 0.03, 0.1),
    meritMonth: fc.integer({ min: 1, max: 12 }),
    bonus: fc.constantFrom(0, 0.12),
    attrition: fc.constantFrom(0, 0.08, 0.3),
    vacancyMonths: fc.integer({ min: 0, max: 6 }),
    payBasis: fc.constantFrom('actual' as const, 'fullTime' as const),
    planStart: fc.constantFrom(serialOf(2027, 1, 1), serialOf(2027, 11, 30), serialOf(2028, 2, 29)),
  });
  fc.assert(
    fc.property(anyStaff, anyUseCases, money, (staff, useCases, stated) => {
      const { months, figures } = monthsOf({ staff, useCases, assumptions: assumptions(stated) });
      for (const [index, quarter] of figures.entries()) {
        const own = months.filter((month) => month.quarter === index);
        const sum = (of: (month: (typeof own)[number]) => number) =>
          own.reduce((all, month) => all + of(month), 0);
        expect(own).toHaveLength(3);
        expect(sum(({ whole }) => whole.total)).toBeCloseTo(quarter.total, 4);
        expect(sum(({ whole }) => whole.members)).toBeCloseTo(quarter.memberLoaded, 4);
        expect(sum(({ whole }) => whole.planPay + whole.oneOff)).toBeCloseTo(quarter.plan, 4);
        expect(own.at(-1)?.whole.heads).toBe(quarter.closing);
      }
      for (const { whole, byUnit, byCentre } of months) {
        for (const id of ['heads', 'fte', 'members', 'planPay', 'oneOff', 'total'] as const)
          expect(byUnit.reduce((all, part) => all + part[id], 0)).toBeCloseTo(whole[id], 6);
        expect(byCentre.reduce((all, cost) => all + cost, 0)).toBeCloseTo(whole.total, 6);
      }
    }),
    { numRuns: 40 },
  );
});
