/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { arriveAt, openPane, press, staff, workbookOf } from './openPane';

test('a profile is shown with objective, effort in words, responsibilities, skills and levels', async () => {
  const user = await openPane(await workbookOf(...staff));
  await press(user, 'The ten profiles');
  await arriveAt('The ten profiles');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Profile' }), 'Data Governor');
  expect(screen.getByText(/^Define the rules for data/)).toBeInTheDocument();
  expect(screen.getByRole('img', { name: /Data Management: \d+, High/ })).toBeInTheDocument();
  const duties = within(screen.getByRole('region', { name: 'Responsibilities' }));
  expect(duties.getAllByRole('heading', { level: 3 })).toHaveLength(7);
  expect(duties.getByText(/^Check and approve the steps/)).toBeInTheDocument();
  expect(screen.getByText(/No skill profile describes levels/)).toBeInTheDocument();

  await user.selectOptions(screen.getByRole('combobox', { name: 'Profile' }), 'Data Scientist');
  const levels = within(screen.getByRole('region', { name: 'Expected of the role Data Scientist' }));
  const names = levels.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(names[0]).toBe('Junior');
  expect(levels.getByText(/^Builds simple pipelines with scikit-learn/)).toBeInTheDocument();
  expect(
    screen.getByRole('region', { name: 'Expected of the role Computer Vision Engineer' }),
  ).toHaveTextContent('(optional)');
  await press(user, 'Back');
  await arriveAt('Plan your ML team from a roster');
});
