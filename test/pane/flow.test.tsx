/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { newWorkbook } from '../../src/host/file/openWorkbook';
import { arriveAt, openPane, press, staff, workbookOf } from './openPane';

test('from the roster to the plan and back, always with one next step', async () => {
  const workbook = await workbookOf(...staff);
  const user = await openPane(workbook);
  expect(screen.getByRole('combobox', { name: 'Roster sheet' })).toHaveValue('Staff');
  expect(screen.getByText('4 rows, 4 columns')).toBeInTheDocument();
  expect(screen.getByText(/^Nothing leaves the workbook/)).toBeInTheDocument();

  await press(user, 'Use this sheet');
  expect(await arriveAt('Roster: Staff')).toHaveFocus();
  expect(screen.getByText('3 members, headings in row 1, 1 problem.')).toBeInTheDocument();
  expect(screen.getByRole('combobox', { name: 'Title' })).toHaveValue('Job title');
  expect(screen.getByRole('combobox', { name: 'FTE' })).toHaveDisplayValue('Not in this sheet');

  await press(user, 'Create plan');
  expect(await arriveAt('Mapping')).toHaveFocus();
  expect(screen.getByText('1,224 of 1,234 members have a profile.')).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: '3 members to review' })).toBeInTheDocument();
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual([
    'Staff',
    'Mapping',
    'Coverage',
    'Hiring Plan',
    'Scenarios',
    'Assumptions',
  ]);

  await press(user, 'Next: Coverage');
  await arriveAt('Coverage');
  expect(screen.getByText(/2 shortfalls/)).toBeInTheDocument();

  await press(user, 'Next: Plan');
  await arriveAt('Plan');
  expect(screen.getByText('3 hires are proposed.')).toBeInTheDocument();
  expect(screen.getByText('Retail, from 2027 Q1 · 123,456 EUR a year · Approved')).toBeInTheDocument();
  expect(screen.getByText('Centre, from 2027 Q2 · Proposed')).toBeInTheDocument();

  await press(user, 'Open Hiring Plan');
  expect(await workbook.selected()).toEqual({ sheet: 'Hiring Plan', row: 0, column: 0 });

  await press(user, 'Undo last run');
  await screen.findByText('Last run undone. The workbook is as it was before.');
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['Staff']);
  expect(await arriveAt('Roster: Staff')).toBeInTheDocument();
});

test('a corrected column is read again and marks the results stale', async () => {
  const user = await openPane(await workbookOf(...staff));
  await press(user, 'Use this sheet');
  await press(user, 'Create plan');
  await arriveAt('Mapping');

  await press(user, /Roster/);
  await arriveAt('Roster: Staff');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Location' }), 'Business unit');
  expect(await screen.findByText('The roster or an assumption changed since this run.')).toBeInTheDocument();
  expect(screen.getByRole('combobox', { name: 'Location' })).toHaveValue('Business unit');
  expect(screen.getByRole('combobox', { name: 'Business unit' })).toHaveValue('');
  expect(screen.getByRole('button', { name: 'Run again' })).toBeEnabled();
});

test('the sample is inserted, read and ready to be planned', async () => {
  const workbook = newWorkbook();
  const user = await openPane(workbook);
  await press(user, 'Try with sample data');
  expect(await arriveAt('Roster: Employees')).toHaveFocus();
  expect(screen.getByText(/^60 members, headings in row 1/)).toBeInTheDocument();
  expect((await workbook.sheets()).map(({ name, ours }) => [name, ours])).toEqual([
    ['Use Cases', true],
    ['Employees', false],
  ]);
  expect(await workbook.selected()).toEqual({ sheet: 'Employees', row: 0, column: 0 });
  expect(screen.getByRole('button', { name: 'Create plan' })).toBeEnabled();
});

test('what was pressed while the page was loading is done as soon as the sheets are named', async () => {
  await openPane(await workbookOf(...staff), { pending: 'read' });
  await arriveAt('Roster: Staff');
});

test('what is pressed while the sheets are being named is done as soon as they are', async () => {
  const workbook = await workbookOf(...staff);
  let proceed: () => void = () => undefined;
  const sheets = await workbook.sheets();
  jest.spyOn(workbook, 'sheets').mockImplementationOnce(async () => {
    await new Promise<void>((resolve) => {
      proceed = resolve;
    });
    return sheets;
  });
  const user = await openPane(workbook, { pending: null });
  expect(screen.getByRole('progressbar', { name: 'Looking at the workbook' })).toBeInTheDocument();
  await press(user, 'Try with sample data');
  expect(screen.getByRole('button', { name: 'Try with sample data' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  proceed();
  await arriveAt('Roster: Employees');
});

test('what is pressed when the sheets are named but not drawn yet is done at once', async () => {
  const workbook = await workbookOf(...staff);
  jest.spyOn(workbook, 'selected').mockImplementationOnce(async () => {
    const early = screen.getByRole('button', { name: 'Try with sample data' });
    // Some turns later the sheets are named; the browser draws after that.
    void (async () => {
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
      expect(early).toBeInTheDocument();
      early.click();
    })();
    return Promise.resolve(null);
  });
  await openPane(workbook, { pending: null });
  await arriveAt('Roster: Employees');
});

test('a workbook without a filled sheet starts from the template', async () => {
  const workbook = newWorkbook();
  const user = await openPane(workbook);
  expect(screen.getByText(/No sheet of this workbook holds rows yet/)).toBeInTheDocument();
  await press(user, 'Insert template');
  await screen.findByRole('combobox', { name: 'Roster sheet' });
  expect(screen.getByRole('combobox', { name: 'Roster sheet' })).toHaveValue('Roster');
  expect(await workbook.selected()).toEqual({ sheet: 'Roster', row: 0, column: 0 });
});

test('steps ahead wait for the first run', async () => {
  const user = await openPane(await workbookOf(...staff));
  const steps = within(screen.getByRole('navigation', { name: 'Steps' })).getAllByRole('button');
  expect(steps.map((step) => [step.textContent, step.hasAttribute('disabled')])).toEqual([
    ['1Roster', false],
    ['2Mapping', true],
    ['3Coverage', true],
    ['4Plan', true],
  ]);
  await press(user, 'Use this sheet');
  await press(user, 'Create plan');
  await arriveAt('Mapping');
  expect(steps.every((step) => !step.hasAttribute('disabled'))).toBe(true);
  expect(steps[1]).toHaveAttribute('aria-current', 'step');
});
