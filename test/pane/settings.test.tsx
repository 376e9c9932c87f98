/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { unwatched } from '../../src/host/port';
import type { Workbook } from '../../src/host/port';
import { arriveAt, openPane, press, staff, workbookOf } from './openPane';

async function opened(workbook: Workbook, locale = 'en-GB'): Promise<UserEvent> {
  const german = locale === 'de-DE';
  const user = await openPane(workbook, { locale });
  await press(user, german ? 'Dieses Blatt verwenden' : 'Use this sheet');
  await press(user, german ? 'Plan erstellen' : 'Create plan');
  await arriveAt(german ? 'Zuordnung' : 'Mapping');
  await press(user, german ? 'Einstellungen' : 'Settings');
  await arriveAt(german ? 'Einstellungen' : 'Settings');
  return user;
}

/** What the cells of the Assumptions table hold. */
async function assumed(workbook: Workbook): Promise<Readonly<Record<string, unknown>>> {
  const { tables } = await workbook.read([], unwatched);
  const table = tables.find(({ name }) => name === 'MLTP_Assumptions');
  return Object.fromEntries(table?.rows.map((row) => [String(row[0]), row[2]]) ?? []);
}

beforeEach(() => {
  localStorage.clear();
});

test('a choice is written into its cell, and the plan is due again', async () => {
  const workbook = await workbookOf(...staff);
  const user = await opened(workbook);
  const pattern = await screen.findByRole('combobox', { name: 'Organisation pattern' });
  expect(pattern).toHaveDisplayValue('Hub-and-spoke');
  await user.selectOptions(pattern, 'Central');
  await screen.findByRole('button', { name: 'Run again' });
  expect(await assumed(workbook)).toMatchObject({ MLTP_OrganisationPattern: 'central' });
  await press(user, 'Back');
  await arriveAt('Mapping');
  expect(screen.getAllByRole('img', { name: 'changed since the run' })).toHaveLength(3);
});

test('a number out of range is not written and says what is allowed', async () => {
  const workbook = await workbookOf(...staff);
  const user = await opened(workbook);
  const gap = await screen.findByRole('textbox', { name: 'Gap below (capacity ÷ demand)' });
  await user.clear(gap);
  await user.type(gap, '7{Enter}');
  expect(screen.getByText('Enter a number from 0 to 5.')).toBeInTheDocument();
  expect(await assumed(workbook)).toMatchObject({ MLTP_GapBelow: 0.8 });
  await user.type(gap, '{Escape}');
  expect(gap).toHaveValue('0.8');
  expect(screen.queryByRole('button', { name: 'Run again' })).toBeNull();
});

test('numbers are read as the locale writes them, parts of one as per cent', async () => {
  const workbook = await workbookOf(...staff);
  const user = await opened(workbook, 'de-DE');
  const gap = await screen.findByRole('textbox', { name: /^Lücke unter/ });
  expect(gap).toHaveValue('0,8');
  await user.clear(gap);
  await user.type(gap, '0,75{Enter}');
  await waitFor(async () => {
    expect(await assumed(workbook)).toMatchObject({ MLTP_GapBelow: 0.75 });
  });
  await user.click(screen.getByText('Geld'));
  const burden = screen.getByRole('textbox', { name: 'Lohnnebenkosten' });
  expect(burden).toHaveValue('25');
  await user.clear(burden);
  await user.type(burden, '27,5');
  await user.tab();
  await waitFor(async () => {
    expect(await assumed(workbook)).toMatchObject({ MLTP_Burden: 0.275 });
  });
});

test('before the first run only the language can be set, and it is remembered', async () => {
  const workbook = await workbookOf(...staff);
  const user = await openPane(workbook);
  await press(user, 'Settings');
  await screen.findByText(/can be set after the first run/);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Language of the pane' }), 'Deutsch');
  await arriveAt('Einstellungen');
  await press(user, 'Zurück');
  expect(await arriveAt('Das ML-Team aus einer Mitarbeiterliste planen')).toBeInTheDocument();
  expect(localStorage.getItem('ml-team-planner.language')).toBe('de');
});
