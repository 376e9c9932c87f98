/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { unwatched } from '../../src/host/port';
import type { Workbook } from '../../src/host/port';
import type { Summary } from '../../src/pane/planner';
import { literalPlanner, literalReport } from './literalPlanner';
import { arriveAt, openPane, press, staff, workbookOf } from './openPane';

const asWhole = 'About the plan as a whole';
const { heads } = literalReport.result.summary.plan;

/** The Plan screen of a run that found this. */
async function opened(found: Partial<Summary> = {}, given?: Workbook): Promise<UserEvent> {
  const { result } = literalReport;
  const report = { ...literalReport, result: { ...result, summary: { ...result.summary, ...found } } };
  const loadPlanner = () => Promise.resolve(literalPlanner(report));
  const user = await openPane(given ?? (await workbookOf(...staff)), { loadPlanner });
  await press(user, 'Use this sheet');
  await press(user, 'Create plan');
  await press(user, 'Next: Coverage');
  await press(user, 'Next: Plan');
  await arriveAt('Plan');
  return user;
}

/** The lines of a part of the screen. */
function linesOf(name: string): readonly (string | null)[] {
  return within(screen.getByRole('region', { name }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
}

test('what there is to know about the plan stands over its lines, with how much it weighs', async () => {
  await opened();
  expect(linesOf(asWhole)).toEqual(['WarningThe lines of 2027 cost 5,000 EUR more than its budget.']);
});

test('a locked plan says so first', async () => {
  await opened({
    plan: { heads, locked: true, notes: [{ severity: 'info', message: 'No solver was asked.' }] },
  });
  expect(linesOf(asWhole)).toEqual([
    'NoteThe plan is locked in the Assumptions sheet: a run keeps its lines. What it would change is shown in Scenarios.',
    'NoteNo solver was asked.',
  ]);
});

test('nothing to know is not said', async () => {
  await opened({ plan: { heads, locked: false, notes: [] } });
  expect(screen.queryByRole('region', { name: asWhole })).toBeNull();
});

test('the budget of each fiscal year stands beside what the plan costs in it', async () => {
  await opened();
  expect(linesOf('Budget by fiscal year')).toEqual([
    '2027155,000 EUR of 150,000 EUR',
    '202861,728 EUR (no budget set)',
  ]);
});

test('a budget is changed in place: its cell holds it, and to run again is the next step', async () => {
  const workbook = await workbookOf(...staff);
  const user = await opened({}, workbook);
  await press(user, 'Change the budget');
  const field = await screen.findByRole('textbox', { name: /^Budget 2027/ });
  expect(field).toHaveValue('150,000');
  expect(screen.getAllByRole('textbox', { name: /^Budget 20/ })).toHaveLength(2);
  await user.clear(field);
  await user.type(field, '90,000{Enter}');
  expect(await screen.findByRole('button', { name: 'Run again' })).toBeEnabled();
  expect(screen.getByText('The roster or an assumption changed since this run.')).toBeInTheDocument();
  const { tables } = await workbook.read([], unwatched);
  const rows = tables.find(({ name }) => name === 'MLTP_Assumptions')?.rows ?? [];
  expect(rows.find(([name]) => name === 'MLTP_BudgetYear1')?.[2]).toBe(90_000);
});

test('an empty budget is none set, and 0 allows nothing', async () => {
  const workbook = await workbookOf(...staff);
  const user = await opened({}, workbook);
  await press(user, 'Change the budget');
  const none = await screen.findByRole('textbox', { name: /^Budget 2028/ });
  expect(none).toHaveValue('');
  expect(none).toHaveAttribute('placeholder', 'no budget set');
  const valueOf = async (name: string) => {
    const { tables } = await workbook.read([], unwatched);
    return tables.find((table) => table.name === 'MLTP_Assumptions')?.rows.find(([key]) => key === name)?.[2];
  };
  await user.type(none, '0{Enter}');
  await waitFor(async () => {
    expect(await valueOf('MLTP_BudgetYear2')).toBe(0);
  });
  await user.clear(screen.getByRole('textbox', { name: /^Budget 2027/ }));
  await user.tab();
  await waitFor(async () => {
    expect(await valueOf('MLTP_BudgetYear1')).toBe('');
  });
});

test('the scenarios stand side by side with the base, and lead into their sheet', async () => {
  const workbook = await workbookOf(...staff);
  const user = await opened({}, workbook);
  expect(linesOf('Scenarios side by side')).toEqual([
    'Base216,728 EUR3 heads · 2 gaps left open, 1.3 FTE-quarters',
    'Lean61,728 EUR1 head · 1 gap left open, 9.5 FTE-quarters',
    'Stretch400,000 EUR5 heads · no gap left open',
  ]);
  await press(user, 'Compare and change them in the sheet');
  expect(await workbook.selected()).toEqual({ sheet: 'Scenarios', row: 0, column: 0 });
});

test('without a scenario there is nothing to compare', async () => {
  await opened({ scenarios: literalReport.result.summary.scenarios.slice(0, 1) });
  expect(screen.queryByRole('region', { name: 'Scenarios side by side' })).toBeNull();
});

test.each([
  [
    { hires: 2, contractors: 1, trainings: 1, moves: 3 },
    '2 hires, 1 contractor, 1 training and 3 moves are proposed.',
  ],
  [{ hires: 1, contractors: 0, trainings: 0, moves: 0 }, '1 hire is proposed.'],
  [{ hires: 0, contractors: 0, trainings: 0, moves: 0 }, 'No hire, training or move is proposed.'],
])('hires, trainings and moves are counted apart: %j', async (found, said) => {
  await opened({ plan: { heads: found, locked: false, notes: [] } });
  expect(screen.getByText(said)).toBeInTheDocument();
});

test('a line says what it is decided by, and what stays open stands apart from the lines', async () => {
  const hiring = literalReport.result.summary.hiring.map((line) =>
    line.id === 'a' ? line : ({ ...line, action: 'open', actionName: 'Leave open', heads: 0 } as const),
  );
  await opened({ hiring });
  expect(linesOf('Line by line')).toEqual([
    expect.stringMatching(
      /Closes a gap of 1\.8 FTE\.Decide by 2026-10-01 · Must · DE-01, DE-02Alternative: Leave open\.$/u,
    ),
  ]);
  expect(linesOf('Stays open')).toEqual([expect.stringMatching(/^Leave open: Data Governor/u)]);
});

test('the plan is told by tier, with what goes first, and which phases lose, if the budget is cut', async () => {
  await opened();
  expect(linesOf('By tier: what the lines are for')).toEqual(['MustLines 1 · Heads hired 2']);
  expect(linesOf('What goes first if the budget is cut')).toEqual([
    '20 %A cut of 20 % takes 1 of 2 lines.',
    'FTE-quarters lostData Ingestion 1.2',
    '1. Hire: Data Governor, Lead, CentreCould · 61,728 EUR',
  ]);
});

test('what is signed now and what is decided later stand first, with their money', async () => {
  await opened();
  expect(linesOf('What is to be decided when')).toEqual([
    'Sign now: 155,000 EURLines 1 · Hires, heads 2',
    'Decide later: 61,728 EURLines 1 · First decision by 2027-03-31',
  ]);
});

const beside = 'What could be chosen instead, from nothing to everything';

test('the plans that could be chosen are a picture and its table, the knee and the chosen one marked', async () => {
  await opened();
  const region = within(screen.getByRole('region', { name: beside }));
  expect(region.getAllByRole('row').map((row) => row.textContent)).toEqual([
    'PlanOpen, FTE-quartersCost in plan (EUR)',
    'Do nothing200',
    'Worth 1.4Hires 1kneeChoose this plan9.561,728',
    'Worth 2Hires 3chosen1.3216,728',
    'Cover allHires 5Choose this plan0400,000',
  ]);
  expect(region.getByRole('img')).toHaveAccessibleName(
    'Do nothing: Open, FTE-quarters 20, Cost in plan 0 EUR; ' +
      'Worth 1.4: Open, FTE-quarters 9.5, Cost in plan 61,728 EUR (knee); ' +
      'Worth 2: Open, FTE-quarters 1.3, Cost in plan 216,728 EUR (chosen); ' +
      'Cover all: Open, FTE-quarters 0, Cost in plan 400,000 EUR',
  );
});

test('one press makes another plan the plan: the run is told what it is chosen by', async () => {
  const told: unknown[] = [];
  const planner = literalPlanner();
  const loadPlanner = () =>
    Promise.resolve({
      ...planner,
      plan: (...asked: Parameters<typeof planner.plan>) => {
        told.push(asked[4]);
        return planner.plan(...asked);
      },
    });
  const user = await openPane(await workbookOf(...staff), { loadPlanner });
  await press(user, 'Use this sheet');
  await press(user, 'Create plan');
  await press(user, 'Next: Coverage');
  await press(user, 'Next: Plan');
  await press(user, 'Choose this plan: Worth 1.4');
  // Who chooses a plan goes on reading about it.
  await arriveAt('Plan');
  await press(user, 'Choose this plan: Cover all');
  await arriveAt('Plan');
  expect(told).toEqual([
    {},
    { objective: 'balanced', openPrice: 1.4, ownPrices: 'scaled' },
    { objective: 'cover' },
  ]);
});

test('without a solver there is nothing to choose from', async () => {
  const { words } = literalReport.result.summary;
  await opened({ words: { ...words, frontier: { ...words.frontier, points: [] } } });
  expect(screen.queryByRole('region', { name: beside })).toBeNull();
});

test('who has spare time after the plan is told', async () => {
  await opened();
  expect(linesOf('Who has spare time after the plan')).toEqual(['Data Analyst, RetailFTE at most 1.3']);
});

test('a plan without lines has no tiers', async () => {
  const { words } = literalReport.result.summary;
  await opened({ hiring: [], words: { ...words, tiers: { ...words.tiers, rows: [] } } });
  expect(screen.queryByRole('region', { name: words.tiers.title })).toBeNull();
});

test('a delay is that of a use case, and of no heads', async () => {
  const [line] = literalReport.result.summary.hiring;
  if (line === undefined) throw new Error('no line');
  const delay = {
    ...line,
    action: 'defer',
    actionName: 'Put off',
    from: 'Price forecast',
    heads: 0,
    fte: 0,
  } as const;
  await opened({ hiring: [delay] });
  expect(screen.getByText('Put off: Price forecast')).toBeInTheDocument();
  expect(screen.queryByText(/0 FTE/)).not.toBeInTheDocument();
});
