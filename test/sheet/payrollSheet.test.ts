import { payrollSheet } from '../../src/sheet/payroll/payrollSheet';
import { workedExample } from '../sample/planningInput';
import { seen } from '../sample/seen';
import { workbookModel } from '../sample/workbookModel';

const few = workbookModel(workedExample);
const [one] = few.pay;

/** As many members, all paid as the first of the worked example. */
const planned = (members: number) =>
  payrollSheet({ ...few, pay: Array.from({ length: members }, () => one).flatMap((pay) => pay ?? []) });

/** How many cells of the first line are formulas: base, that of the band, of the band and of a
 * month, rate, part paid, on-costs, months, numbers of profile, unit and cost centre, eight quarters. */
const formulas = (plan: ReturnType<typeof payrollSheet>) =>
  plan.tables[0]?.rows[0]?.cells.filter((cell) => typeof cell === 'object' && cell !== null).length;

test('the amounts of up to 20,000 members are formulas', () => {
  const plan = planned(20_000);
  expect(formulas(plan)).toBe(27);
  expect(plan.blocks.map(({ name }) => name)).not.toContain('values');
});

test('those of more are values, and the sheet says of when and why', () => {
  const plan = planned(20_001);
  expect(formulas(plan)).toBe(0);
  expect(seen(plan, 'values')).toEqual([
    [
      'Values as of 2026-11-22, run 1: as formulas, the amounts of more than 20,000 members would take gigabytes and minutes. Run again after a change of rates, bands or dates.',
    ],
  ]);
});
