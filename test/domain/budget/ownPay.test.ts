import { memberPay } from '../../../src/domain/budget/memberPay';
import { ownPay } from '../../../src/domain/budget/ownPay';
import { planningModel } from '../../../src/domain/planningModel';
import { bands, engineer } from '../../sample/hiringLines';
import { mapped } from '../../sample/member';
import { planningInput } from '../../sample/planningInput';

test('the median of what the roster states for a profile and level, part-timers as full-time heads', () => {
  const euros = (annualCost: number, fte = 1) => ({ annualCost, fte, currency: 'EUR' });
  const staff = [
    mapped(1, engineer, euros(60_000)),
    mapped(2, engineer, euros(35_000, 0.5)), // 70,000 full time
    mapped(3, engineer, euros(90_000), 'senior'),
    mapped(4, engineer, euros(80_000)),
    mapped(5, engineer, {}), // paid by the band
  ];
  const pay = memberPay(planningModel(planningInput({ staff, bands })), { EUR: 1 });
  const of = (level: 'mid' | 'senior' | 'lead') => ownPay(pay, { profile: 'dataEngineer', level });
  expect([of('mid'), of('senior'), of('lead')]).toEqual([
    { count: 3, median: 70_000 },
    { count: 1, median: 90_000 },
    { count: 0, median: null },
  ]);
  const even = ownPay(pay.slice(0, 2), { profile: 'dataEngineer', level: 'mid' });
  expect(even).toEqual({ count: 2, median: 65_000 });
});
