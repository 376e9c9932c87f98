/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { Summary } from '../../src/pane/planner';
import { literalPlanner, literalReport } from './literalPlanner';
import { arriveAt, openPane, press, staff, workbookOf } from './openPane';

/** The Plan screen of a run that found this. */
async function opened(found: Partial<Summary> = {}): Promise<UserEvent> {
  const { result } = literalReport;
  const report = { ...literalReport, result: { ...result, summary: { ...result.summary, ...found } } };
  const loadPlanner = () => Promise.resolve(literalPlanner(report));
  const user = await openPane(await workbookOf(...staff), { loadPlanner });
  await press(user, 'Use this sheet');
  await press(user, 'Write the plan');
  await press(user, 'Next: Coverage');
  await press(user, 'Next: Plan');
  await arriveAt('Plan');
  return user;
}

function notes(): readonly (string | null)[] {
  const section = screen.getByRole('region', { name: 'About the plan as a whole' });
  return within(section)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
}

test('what there is to know about the plan stands over its lines, with how much it weighs', async () => {
  await opened();
  expect(notes()).toEqual(['WarningThe lines of 2027 cost 5,000 EUR more than its budget.']);
});

test('a locked plan says so first', async () => {
  await opened({ plan: { locked: true, notes: [{ severity: 'info', message: 'No solver was asked.' }] } });
  expect(notes()).toEqual([
    'NoteThe plan is locked in the Assumptions sheet: a run keeps its lines. What it would change is shown in Scenarios.',
    'NoteNo solver was asked.',
  ]);
});

test('nothing to know is not said', async () => {
  await opened({ plan: { locked: false, notes: [] } });
  expect(screen.queryByRole('region', { name: 'About the plan as a whole' })).toBeNull();
});
