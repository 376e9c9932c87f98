/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { arriveAt, openPane, press, staff, workbookOf } from './openPane';

const choose = (user: Awaited<ReturnType<typeof openPane>>, name: string) =>
  user.selectOptions(screen.getByRole('combobox', { name: 'Profile' }), name);
const region = (name: string) => within(screen.getByRole('region', { name }));
const headings = (name: string) =>
  region(name)
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);

test('a profile is shown with purpose, effort in words, what it makes, responsibilities, relations, skills and levels', async () => {
  const user = await openPane(await workbookOf(...staff));
  await press(user, 'The ten profiles');
  await arriveAt('The ten profiles');
  await choose(user, 'Data Governor');
  expect(screen.getByText(/^Define the rules for data/)).toBeInTheDocument();
  expect(screen.getByRole('img', { name: /Data Management: \d+, High/ })).toBeInTheDocument();
  expect(region('What it does, makes and hands over').getByText(/push or pull/)).toBeInTheDocument();
  expect(headings('Responsibilities by phase')).toHaveLength(7);
  expect(region('Responsibilities by phase').getByText(/^Check and approve the steps/)).toBeInTheDocument();
  expect(headings('Who it works with')).toEqual(['Guides', 'Works with: Data Architect']);
  expect(headings('Typical skills')).toEqual([
    'Typical skills: Named by the whitepaper',
    'Further typical skills: Derived by this planner',
  ]);
  expect(
    region('Education').getByText('Source: ML Skill Profiles, section "Data Governor"'),
  ).toBeInTheDocument();

  await choose(user, 'Machine Learning Architect');
  expect(headings('Expected by level')).toEqual(['MLOps Engineer (may belong here)']);
  expect(
    region('Expected by level').getByText(/^Senior, required: Designs a company-wide/),
  ).toBeInTheDocument();

  await press(user, 'Back');
  await arriveAt('Plan your ML team from a roster');
});

test('a job text of the profile at a level is two presses away and copied in one', async () => {
  const user = await openPane(await workbookOf(...staff));
  await press(user, 'The ten profiles');
  await arriveAt('The ten profiles');
  await choose(user, 'Machine Learning Engineer');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Level' }), 'Senior');
  const box = screen.getByRole('textbox', { name: 'Text to copy' });
  expect(box).toHaveDisplayValue(/^Senior Machine Learning Engineer\n\nYour mission\n/u);
  await press(user, 'Copy text');
  expect(await screen.findByText('Copied.')).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toMatch(/^Senior Machine Learning Engineer\n/u);

  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('not allowed'));
  await press(user, 'Copy text');
  expect(await screen.findByText('Selected: copy it with Ctrl+C or Cmd+C.')).toBeInTheDocument();
  expect(box).toHaveFocus();
});

test('AI Management has its curve for information, without levels', async () => {
  const user = await openPane(await workbookOf(...staff));
  await press(user, 'The ten profiles');
  await arriveAt('The ten profiles');
  expect(screen.getByText(/^For information: this profile is planned by heads/)).toBeInTheDocument();
  expect(screen.getByRole('img', { name: /Model Training: 31;/ })).toBeInTheDocument();
});

test('the framework as a whole: limits, patterns, hiring order, anti-patterns and roles; then the data behind', async () => {
  const user = await openPane(await workbookOf(...staff));
  await press(user, 'The ten profiles');
  await arriveAt('The ten profiles');
  await choose(user, 'The framework as a whole');
  expect(screen.getByText(/^It is a guideline, no dogma/)).toBeInTheDocument();
  expect(headings('Hiring order')).toContain('Step 3');
  expect(headings('The roles at Uber and their profiles')).toContain(
    'Technical Program Manager: Outside the framework',
  );
  await choose(user, 'Trainings, skills, sources');
  expect(
    region('Skill catalogue').getByText(/Implies: Containerization\..*Also spelled: Docker Compose/),
  ).toBeInTheDocument();
});
