/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { literalPlanner, literalReport } from './literalPlanner';
import { openPane, press, staff, workbookOf } from './openPane';

test('a screen that cannot be drawn leaves a sentence, not a blank pane', async () => {
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const summary = { ...literalReport.result.summary, mapping: undefined as never };
  const report = { ...literalReport, result: { ...literalReport.result, summary } };
  const user = await openPane(await workbookOf(...staff), {
    loadPlanner: () => Promise.resolve(literalPlanner(report)),
  });
  await press(user, 'Use this sheet');
  await press(user, 'Create plan');
  expect(await screen.findByText('Something went wrong in this pane.')).toBeInTheDocument();
  quiet.mockRestore();
});
