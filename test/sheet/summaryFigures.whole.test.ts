import { rosterWithUseCases } from '../sample/rosters';
import { useCase } from '../sample/useCase';
import { planned, records, typed } from '../sample/workbook';

const roster = [
  ['Employee ID', 'Name', 'Job Title', 'Business Unit', 'FTE'],
  ['E1', 'Ada Lovelace', 'Senior Data Engineer', 'Retail', 1],
] as const;

test('the summary states each fiscal year with its budget, and the scenarios of the sheet with the base first', async () => {
  const { workbook } = await planned(
    await rosterWithUseCases(roster, [useCase(1, { unit: 'Retail', size: 'M' })]),
  );
  await typed(workbook, ['MLTP_Assumptions', 'MLTP_FiscalYearStart', 'Value'], 4);
  await typed(workbook, ['MLTP_Assumptions', 'MLTP_PlanStart', 'Value'], 46388);
  await typed(workbook, ['MLTP_Assumptions', 'MLTP_BudgetYear2', 'Value'], 250_000);
  const { report } = await planned(workbook);
  const { years, scenarios, plan } = report.summary;
  // Eight quarters from January 2027, with years from April: one quarter, four and three.
  expect(years.map(({ name, budget }) => [name, budget])).toEqual([
    ['2026/27', null],
    ['2027/28', 250_000],
    ['2028/29', null],
  ]);
  let cost = 0;
  for (const year of years) cost += year.cost;
  expect(cost).toBeCloseTo(plan.cost, 6);
  expect(years[1]?.cost).toBeLessThanOrEqual(250_000);
  const [first] = await records(workbook, 'MLTP_Scenarios');
  expect(scenarios.map(({ name }) => name)).toEqual(Object.keys(first ?? {}).slice(2));
  expect(scenarios[0]?.cost).toBeCloseTo(plan.cost, 6);
  expect(scenarios[0]?.open).toBeCloseTo(plan.openFteQuarters, 6);
});
