import * as fc from 'fast-check';
import { bridgeMonth } from '../../../src/domain/actuals/bridge';
import { matchedPosts, postStatuses, type Post } from '../../../src/domain/actuals/posts';
import { memberPay } from '../../../src/domain/budget/memberPay';
import { serialOf } from '../../../src/domain/calendar/serialDate';
import { planningModel } from '../../../src/domain/planningModel';
import { assumptions } from '../../sample/assumptions';
import { bands, decided, engineer, rowsOf } from '../../sample/hiringLines';
import { mapped } from '../../sample/member';
import { planningInput } from '../../sample/planningInput';

const day = serialOf;
const scientist = [{ profile: 'dataScientist', share: 1 }] as const;

/** Four members of 60,000 and two approved hires from April and October 2027, looked at on 30 June 2027. */
function postsOf(later: NonNullable<Parameters<typeof planningInput>[0]>['staff']) {
  const staff = [
    mapped(1, engineer, { annualCost: 60_000, currency: 'EUR' }),
    mapped(2, engineer, { annualCost: 60_000, currency: 'EUR' }),
    mapped(3, engineer, { annualCost: 60_000, currency: 'EUR', end: day(2027, 3, 31) }),
    mapped(4, engineer, { annualCost: 60_000, currency: 'EUR', start: day(2027, 2, 1) }),
  ];
  const terms = assumptions({ burden: 0.2, attrition: 0, recruiting: 0, onboarding: 1_000 });
  const model = planningModel(planningInput({ staff, bands, assumptions: terms }));
  const decisions = [
    decided({ start: day(2027, 4, 1), heads: 2 }),
    decided({ id: 'hire|dataEngineer|mid|centre|2027-Q4', start: day(2027, 10, 1) }),
  ];
  const ids = decisions.map(({ id }) => id);
  const hiring = rowsOf(model, decisions).filter(({ id }) => ids.includes(id));
  const pay = memberPay(model, { EUR: 1 });
  const laterPay = memberPay({ ...model, staff: later ?? [] }, { EUR: 1 });
  return matchedPosts({ model, hiring, pay }, laterPay, day(2027, 6, 30));
}

const seen = (posts: readonly Post[]) =>
  posts.map(({ person, status, planned, actual }) => [
    person,
    status,
    planned === null ? '' : `${planned.from}-${planned.to}`,
    actual === null ? '' : `${actual.from}-${actual.to}`,
  ]);

test('a later roster is matched with members by id and with hires by profile, level, unit and start', () => {
  const posts = postsOf([
    mapped(1, engineer, { annualCost: 63_000, currency: 'EUR' }),
    mapped(3, engineer, { annualCost: 60_000, currency: 'EUR' }),
    mapped(4, engineer, { annualCost: 60_000, currency: 'EUR', start: day(2027, 4, 15) }),
    mapped(8, engineer, { annualCost: 66_000, currency: 'EUR', start: day(2027, 6, 1) }),
    mapped(9, scientist, { annualCost: 70_000, currency: 'EUR', start: day(2027, 5, 1) }),
  ]);
  expect(seen(posts)).toEqual([
    ['m1', 'asPlanned', '0-24', '0-24'],
    ['', 'leftUnplanned', '0-24', '0-5'], // not in the roster on 30 June: gone from June on
    ['m3', 'stayed', '0-3', '0-24'],
    ['m4', 'late', '1-24', '3-24'],
    ['m8', 'late', '3-24', '5-24'], // one of the two hires of April, since June
    ['', 'notFilled', '3-24', '8-24'], // the other: approved today it takes three months
    ['', 'notDue', '9-24', '9-24'],
    ['m9', 'withoutLine', '', '4-24'],
  ]);
});

test('the bridge of a month by hand', () => {
  const posts = postsOf([
    mapped(1, engineer, { annualCost: 66_000, currency: 'EUR' }),
    mapped(4, engineer, { annualCost: 60_000, currency: 'EUR', start: day(2027, 4, 15) }),
    mapped(9, scientist, { annualCost: 80_000, currency: 'EUR', start: day(2027, 2, 1) }),
  ]);
  // March 2027: four planned at 6,000 a month. E2 and E3 left it in no roster: E2 is gone from June on, E3 as planned; E4 comes in April
  // only; E9 has no line, is planned at the band of 60,000 like all others, and costs 8,000; E1 costs 6,600.
  const month = { plan: 24_000, others: 0, level: 1, typed: null };
  expect(bridgeMonth(posts, 2, month)).toEqual({
    plan: 24_000,
    timing: -6_000,
    volume: 6_000,
    mix: 0,
    rate: 600 + 2_000,
    actual: 26_600,
  });
  // What was really paid goes into the rate.
  expect(bridgeMonth(posts, 2, { ...month, typed: 27_000 })).toMatchObject({ rate: 3_000, actual: 27_000 });
});

test('timing, volume, mix and rate add up to the difference of plan and actual to the cent, none of them a plug', () => {
  const term = fc.option(
    fc.record({
      from: fc.integer({ min: 0, max: 6 }),
      to: fc.integer({ min: 3, max: 12 }),
      fte: fc.constantFrom(0.5, 0.8, 1),
    }),
    { nil: null },
  );
  const post: fc.Arbitrary<Post> = fc.record({
    id: fc.string(),
    person: fc.string(),
    profile: fc.constant('dataEngineer' as const),
    level: fc.constant('mid' as const),
    planned: term,
    actual: term,
    rate: fc.integer({ min: 3_000, max: 12_000 }),
    actualRate: fc.integer({ min: 3_000, max: 12_000 }),
    once: fc.constantFrom(0, 5_000),
    status: fc.constantFrom(...postStatuses),
  });
  const month = fc.record({
    plan: fc.integer({ min: 0, max: 100_000 }),
    others: fc.integer({ min: 0, max: 20_000 }),
    level: fc.constantFrom(1, 1.03),
    typed: fc.option(fc.integer({ min: 0, max: 200_000 }), { nil: null }),
  });
  fc.assert(
    fc.property(fc.array(post), month, fc.integer({ min: 0, max: 12 }), (posts, stated, at) => {
      const { plan, timing, volume, mix, rate, actual } = bridgeMonth(posts, at, stated);
      expect(plan + timing + volume + mix + rate).toBeCloseTo(actual, 2);
      const isThere = (each: Post) => each.actual !== null && each.actual.from <= at && at < each.actual.to;
      const paid = posts
        .filter(isThere)
        .reduce((sum, each) => sum + (each.actual?.fte ?? 0) * each.actualRate, 0);
      const once = posts.reduce((sum, each) => sum + (each.actual?.from === at ? each.once : 0), 0);
      // Without a typed cost the month comes to what those who are there are paid, counted anew.
      expect(actual).toBeCloseTo(stated.typed ?? stated.others + stated.level * paid + once, 2);
      // The rate alone is the pay of those who are there against the plan for them.
      if (stated.typed === null)
        expect(rate).toBeCloseTo(
          stated.level *
            posts
              .filter(isThere)
              .reduce((sum, each) => sum + (each.actual?.fte ?? 0) * (each.actualRate - each.rate), 0),
          2,
        );
    }),
  );
});
