/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { arriveAt, openPane, press, staff, workbookOf } from './openPane';

const stale = 'The roster or an assumption changed since this run.';

test('coming back to the pane after an edit of the sheet marks the results stale until the next run', async () => {
  const workbook = await workbookOf(...staff);
  const user = await openPane(workbook);
  await press(user, 'Use this sheet');
  await press(user, 'Create plan');
  await arriveAt('Mapping');

  await workbook.correct([{ at: { sheet: 'Staff', row: 1, column: 1 }, value: 'Data Analyst' }]);
  fireEvent.focus(window);
  expect(await screen.findByText(stale)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Next: Coverage' })).toBeNull();

  await press(user, 'Run again');
  await screen.findByRole('button', { name: 'Next: Coverage' });
  expect(screen.queryByText(stale)).toBeNull();
});

test('coming back without an edit changes nothing', async () => {
  const workbook = await workbookOf(...staff);
  const read = jest.spyOn(workbook, 'read');
  const user = await openPane(workbook);
  await press(user, 'Use this sheet');
  await press(user, 'Create plan');
  await arriveAt('Mapping');
  read.mockClear();
  fireEvent.focus(window);
  await waitFor(() => {
    expect(read).toHaveBeenCalledTimes(1);
  });
  await act(async () => {
    await read.mock.results[0]?.value;
  });
  expect(screen.queryByText(stale)).toBeNull();
});
