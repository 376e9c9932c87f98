import { serialOf } from '../../../../src/domain/calendar/serialDate';
import type { HiringDecision } from '../../../../src/domain/plan/line/hiringDecision';
import type { HiringRow } from '../../../../src/domain/plan/rows/hiringRow';
import { assumptions } from '../../../sample/assumptions';
import { actions, decided, engineer, only, rows } from '../../../sample/hiringLines';
import { mapped } from '../../../sample/member';
import { useCase } from '../../../sample/useCase';

const weights = only('dataEngineer');
const brief = (found: readonly HiringRow[]) =>
  actions(found).map(({ id, heads, status }) => [id, heads, status]);

describe('lines the planner decided on', () => {
  const staff = [mapped(1, engineer, {}, 'lead')];
  const stated = { staff, useCases: [useCase(1, { fte: 3 })], weights };

  test('an approved line stays as it is and the plan adds the rest beside it', () => {
    expect(brief(rows(stated, [decided()]))).toEqual([
      ['hire|dataEngineer|mid|centre|2027-Q2', 1, 'approved'],
      ['hire|dataEngineer|mid|centre|2027-Q2~2', 1, 'proposed'],
    ]);
  });

  test('an approved line that nothing asks for any more stays and costs', () => {
    const found = actions(rows({ ...stated, useCases: [useCase(1, { fte: 1 })] }, [decided()]));
    expect(brief(found)).toEqual([['hire|dataEngineer|mid|centre|2027-Q2', 1, 'approved']]);
    expect(found[0]?.cost.inPlan).toBe(60_000 * 1.25 * 1.75 + 60_000 * 0.2 + 5000);
  });

  test('an approved line that starts later leaves its quarter to others', () => {
    const later = decided({ heads: 2, start: serialOf(2027, 8, 15), changed: true });
    const [approved] = actions(rows(stated, [later]));
    expect(approved).toMatchObject({ id: later.id, quarter: 2, start: later.start, heads: 2 });
    // Two heads that rise over August, September and October, a third of a quarter each, and then work in full.
    const ramped = (2 * (1 / 6 + 3 / 6 + 5 / 6)) / 3;
    expect(approved?.closes).toBeCloseTo(ramped + (2 * 2) / 3 + 2 * 4, 12);
  });

  const held = decided({ status: 'onHold' });

  test('a line on hold costs nothing, and nothing takes its place: its gap stays open', () => {
    const found = rows(stated, [{ ...held, heads: 2 }]);
    expect(brief(found)).toEqual([[held.id, 2, 'onHold']]);
    const [line, gap] = found;
    expect(line?.cost.inPlan).toBe(0);
    // 2 FTE are missing in each of the eight quarters.
    expect(gap).toMatchObject({ action: 'open', quarter: 0, quarters: 8, boundBy: ['onHold'] });
    expect(gap?.fte).toBeCloseTo(2, 12);
    expect(gap?.closes).toBeCloseTo(16, 12);
  });

  test('beside one head on hold the other one that is missing is still proposed, under an id of its own', () => {
    expect(brief(rows(stated, [held]))).toEqual([
      [held.id, 1, 'onHold'],
      [`${held.id}~2`, 1, 'proposed'],
    ]);
  });

  test('the budget of a line on hold is free for others', () => {
    const two = {
      weights,
      useCases: [useCase(1, { fte: 1, unit: 'Retail' }), useCase(2, { fte: 1, unit: 'Logistics' })],
      // A Senior head from April on costs 80,000 x (1.25 x 0.75 + 0.2) + 5,000 = 96,000 in the first year.
      assumptions: assumptions({ budgetYear1: 100_000 }),
    };
    const first = actions(rows(two)).filter(({ id }) => id.endsWith('2027-Q2'));
    expect(first).toHaveLength(1);
    const [hired] = first;
    if (hired === undefined) return;
    const decision: HiringDecision = { ...hired, status: 'onHold', changed: false, noted: false };
    const then = actions(rows(two, [decision])).filter(({ status }) => status === 'proposed');
    expect(then.map(({ place, quarter }) => [place, quarter])).toEqual([
      [hired.place === 'Retail' ? 'Logistics' : 'Retail', 1],
    ]);
  });

  const rejected = decided({ status: 'rejected' });

  test('a rejected hire does not come back in any quarter, and the gap names the rejection', () => {
    const found = rows(stated, [rejected]);
    expect(brief(found)).toEqual([[rejected.id, 1, 'rejected']]);
    const [line, gap] = found;
    expect(line?.cost.inPlan).toBe(0);
    expect(gap).toMatchObject({ action: 'open', quarter: 0, quarters: 8, boundBy: ['rejected', 'noAction'] });
  });

  test('instead of a rejected hire the next best action is proposed', () => {
    const found = rows({ ...stated, assumptions: assumptions({ contractorsPerPlace: 2 }) }, [rejected]);
    expect(brief(found)).toEqual([
      // For three quarters; afterwards contractors close only what is missing above the last quarter's gap.
      ['contract|dataEngineer|mid|centre|3q|2027-Q1', 2, 'proposed'],
      [rejected.id, 1, 'rejected'],
    ]);
  });

  test('a rejected hire rules out its level and its place only; what is approved stays', () => {
    const elsewhere = rows(stated, [
      decided({ ...rejected, id: 'hire|dataEngineer|mid|Retail|2027-Q2', place: 'Retail' }),
    ]);
    expect(brief(elsewhere).filter(([, , status]) => status === 'proposed')).toEqual([
      [rejected.id, 2, 'proposed'],
    ]);
    const later = decided({ id: 'hire|dataEngineer|mid|centre|2027-Q3', start: serialOf(2027, 7, 1) });
    expect(brief(rows(stated, [rejected, later]))).toEqual([
      [rejected.id, 1, 'rejected'],
      [later.id, 1, 'approved'],
    ]);
  });

  test('an approved line that only the workbook has closes what it can', () => {
    // Up to speed in the first quarter of its start: 2 of 2 missing FTE in each of eight quarters.
    const typed = decided({ id: 'hand|3', action: 'contract', heads: 2, start: serialOf(2027, 1, 1) });
    const found = actions(rows(stated, [typed]));
    expect(found.map(({ id }) => id)).toEqual(['hand|3']);
    expect(found[0]?.closes).toBeCloseTo(16, 12);
  });

  test('an approved training that nothing offered matches closes its gap and takes its budget', () => {
    const training = decided({ id: 'hand|3', action: 'train', months: 6, start: serialOf(2027, 1, 1) });
    const two = { ...stated, assumptions: assumptions({ budgetYear1: 78_000, trainingCost: 2000 }) };
    // A Mid-level head from April on costs 60,000 x (1.25 x 0.75 + 0.2) + 5,000 = 73,250 in the first year.
    const hires = (decisions: readonly HiringDecision[]) =>
      actions(rows(two, decisions))
        .filter(({ status, action }) => status === 'proposed' && action === 'hire')
        .map(({ heads, quarter }) => [heads, quarter]);
    // Of the two heads that are missing, the first year pays for one from April on and none later.
    expect(hires([])).toEqual([
      [1, 1],
      [1, 4],
    ]);
    // One is trained for 2,000 x 6 = 12,000, which leaves 66,000: one head, a quarter later.
    expect(hires([training])).toEqual([[1, 2]]);
  });

  test('a hire that the planner typed in as rejected is ruled out as well', () => {
    expect(brief(rows(stated, [decided({ ...rejected, id: 'hand|3' })]))).toEqual([
      ['hand|3', 1, 'rejected'],
    ]);
  });

  test('a proposed line that is gone is dropped, and withdrawn where the planner wrote on it', () => {
    const nobody = { ...stated, useCases: [useCase(1, { fte: 1 })] };
    expect(brief(rows(nobody, [decided({ status: 'proposed' })]))).toEqual([]);
    expect(brief(rows(nobody, [decided({ status: 'proposed', noted: true })]))).toEqual([
      ['hire|dataEngineer|mid|centre|2027-Q2', 1, 'withdrawn'],
    ]);
  });
});
