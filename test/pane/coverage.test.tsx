/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { Workbook } from '../../src/host/port';
import { arriveAt, openPane, press, staff, workbookOf } from './openPane';

async function opened(workbook: Workbook): Promise<UserEvent> {
  const user = await openPane(workbook);
  await press(user, 'Use this sheet');
  await press(user, 'Create plan');
  await press(user, 'Next: Coverage');
  await arriveAt('Coverage');
  return user;
}

test('the map says what falls short, in words for readers', async () => {
  await opened(await workbookOf(...staff));
  expect(screen.getByText(/2 shortfalls/)).toHaveTextContent(
    'Biggest gap: 1.3 FTE of Data Engineer missing in Data Ingestion in 2027 Q2',
  );
  expect(screen.getAllByRole('gridcell')).toHaveLength(14);
  expect(
    screen.getByRole('button', { name: 'Data Engineer, Data Ingestion: No capacity, 0%' }),
  ).toHaveTextContent('✕');
  expect(screen.getByRole('button', { name: 'Data Analyst, Model Training: No demand' })).toHaveTextContent(
    '–',
  );
});

test('a picked cell is shown in the sheet, with its numbers below the map', async () => {
  const workbook = await workbookOf(...staff);
  const user = await opened(workbook);
  await press(user, /^Data Analyst, Data Preparation/);
  expect(await workbook.selected()).toEqual({ sheet: 'Coverage', row: 13, column: 2 });
  expect(screen.getByText('Capacity 0.41 FTE, demand 0.91 FTE. Short by 0.5 FTE.')).toBeInTheDocument();
  await press(user, 'Show Coverage!C14');
});

test('the map is one stop for Tab, and arrows move within it', async () => {
  const user = await opened(await workbookOf(...staff));
  const [first] = screen.getAllByRole('button', { name: /^Data Engineer, Data Ingestion/ });
  act(() => {
    first?.focus();
  });
  await user.keyboard('{ArrowRight}{ArrowDown}');
  expect(screen.getByRole('button', { name: /^Data Analyst, Data Preparation/ })).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('button', { name: /^Data Analyst, Data Preparation/ })).toHaveFocus();
  const stops = screen.getAllByRole('gridcell').filter((cell) => cell.querySelector('[tabindex="0"]'));
  expect(stops).toHaveLength(1);
});

test('a number is explained by what is behind it, each with its cell', async () => {
  const workbook = await workbookOf(...staff);
  const user = await opened(workbook);
  await press(user, /^Data Analyst, Data Preparation/);
  await press(user, 'Why this number?');
  expect(screen.getByRole('heading', { name: 'Coverage of Data Analyst in Data Preparation' })).toHaveFocus();
  expect(screen.getByText('0.41 / 0.91 = 45 %')).toBeInTheDocument();
  expect(screen.getByText('and 2 more')).toBeInTheDocument();
  await press(user, 'Ada Example');
  expect(await workbook.selected()).toEqual({ sheet: 'Mapping', row: 5, column: 0 });
  await press(user, 'Close the explanation');
  expect(screen.queryByText('0.41 / 0.91 = 45 %')).toBeNull();
});

test('the cell selected in the sheet is explained, or it is said that there is nothing to explain', async () => {
  const workbook = await workbookOf(...staff);
  const user = await opened(workbook);
  await workbook.select({ sheet: 'Staff', row: 0, column: 0 });
  await press(user, 'Explain the cell selected in the sheet');
  await screen.findByText(/^The selected cell holds no number of the plan/);
  await workbook.select({ sheet: 'Coverage', row: 13, column: 2 });
  await press(user, 'Explain the cell selected in the sheet');
  expect(
    await screen.findByRole('heading', { name: 'Coverage of Data Analyst in Data Preparation' }),
  ).toHaveFocus();
});
