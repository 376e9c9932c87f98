import type { SheetPlan } from '../../src/sheet/plan';
import { rosterWithUseCases, threeMembers, twoUseCases } from '../sample/rosters';
import { seenCell } from '../sample/seen';
import { planned, reported, typed, type Planned } from '../sample/workbook';

/** The cells of a block of the Hiring Plan as a reader sees them, row by row; none where it has no such block. */
function seen(sheets: readonly SheetPlan[], name: string): readonly (readonly unknown[])[] {
  const plan = sheets.find((sheet) => sheet.name === 'Hiring Plan');
  const block = plan?.blocks.find((each) => each.name === name);
  return (block?.rows ?? []).map((row) => row.map(seenCell));
}

let first: Planned;
beforeAll(async () => {
  first = await planned(await rosterWithUseCases(threeMembers, twoUseCases));
});

test('what the kinds of actions close and cost adds up to the plan, and the check is 0', () => {
  const { sheets, workbook } = first.report;
  const column = (id: string) => seen(sheets, `levers_${id}`).map(([value]) => Number(value));
  for (const id of ['closes', 'opens', 'net', 'cost']) {
    const values = column(id);
    const sum = values.slice(0, -1).reduce((total, value) => total + value, 0);
    expect(values.at(-1)).toBeCloseTo(sum, 9);
  }
  const lines = workbook.hiring.filter(({ action }) => action !== 'open');
  expect(column('closes').at(-1)).toBeCloseTo(
    lines.reduce((sum, { closes }) => sum + closes, 0),
    9,
  );
  expect(column('cost').at(-1)).toBeCloseTo(workbook.plan.outcome.cost, 2);
  expect(seen(sheets, 'levers_check')[0]?.[0]).toBeCloseTo(0, 9);
});

test('the tiers add up to all lines, and their phases to what they close', () => {
  const { sheets } = first.report;
  const rowOf = (id: string) => (seen(sheets, `tiers_${id}`)[0] ?? []).map(Number);
  for (const id of ['lines', 'cost', 'closes']) {
    const [must = 0, should = 0, could = 0, all = 0] = rowOf(id);
    expect(must + should + could).toBeCloseTo(all, 9);
  }
  const phases = seen(sheets, 'tiers_phases');
  expect(phases).toHaveLength(7);
  rowOf('closes').forEach((closes, column) => {
    expect(phases.reduce((sum, row) => sum + Number(row[column]), 0)).toBeCloseTo(closes, 9);
  });
});

test('what goes first is listed until the cut is saved, with a sentence that says how much', () => {
  const { sheets, workbook } = first.report;
  const going = workbook.hiring
    .filter(({ goes }) => goes)
    .toSorted((one, other) => one.cutOrder - other.cutOrder);
  expect(going.length).toBeGreaterThan(0);
  const saved = seen(sheets, 'goes_saved').map(([value]) => value);
  let sum = 0;
  for (const [index, { cost }] of going.slice(0, saved.length).entries()) {
    sum += cost.inPlan;
    expect(saved[index]).toBeCloseTo(sum, 2);
  }
  expect(saved.slice(going.length).every((value) => value === '')).toBe(true);
  expect(seen(sheets, 'goes_finding')[0]?.[0]).toMatch(
    /^A cut of 20 % \(EUR [\d,]+\) takes \d+ of \d+ lines, could before should before must, .* That saves EUR [\d,]+ and leaves [\d.]+ FTE-quarters more open, most of them in [\w &]+\.$/u,
  );
});

test('without a cut nothing goes', async () => {
  const { workbook } = await planned(await rosterWithUseCases(threeMembers, twoUseCases));
  await typed(workbook, ['MLTP_Assumptions', 'MLTP_BudgetCut', 'Value'], 0);
  const { sheets } = await reported(workbook);
  expect(seen(sheets, 'goes_finding')[0]?.[0]).toMatch(/^No cut is stated/u);
  expect(seen(sheets, 'goes_saved')).toEqual([]);
});

test('spare time names the people there, or how many they are where names are hidden', async () => {
  // A fourth member whose profile nobody asks for.
  const { workbook } = await planned(
    await rosterWithUseCases(
      [...threeMembers, ['E9', 'Idle Example', 'Data Steward', 'Retail', 1]],
      twoUseCases,
    ),
  );
  await typed(workbook, ['MLTP_UseCases', 'Use case 1', 'Size'], 'S');
  const shown = await reported(workbook);
  const people = (sheets: readonly SheetPlan[]) =>
    seen(sheets, 'spare_people').map(([value]) => String(value));
  expect(people(shown.sheets).join()).toContain('Idle Example');
  await typed(workbook, ['MLTP_Assumptions', 'MLTP_ShowNames', 'Value'], 'no');
  const hidden = await reported(workbook);
  expect(people(hidden.sheets).every((text) => /^\d+ (?:person|people)$/u.test(text))).toBe(true);
  const quarters = seen(hidden.sheets, 'spare_quarters').map(([value]) => String(value));
  expect(quarters[0]).toMatch(/^(?:20\d\d Q\d: [\d.]+(?: · )?){8}$/u);
});
