/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { unwatched } from '../../src/host/port';
import { HostFailure, type Workbook } from '../../src/host/port';
import { arriveAt, openPane, press, staff, workbookOf } from './openPane';

async function opened(workbook: Workbook): Promise<UserEvent> {
  const user = await openPane(workbook);
  await press(user, 'Use this sheet');
  await press(user, 'Create plan');
  await arriveAt('Mapping');
  return user;
}

/** Profile, level and status of every member in the Mapping table. */
async function mapped(workbook: Workbook): Promise<readonly (readonly unknown[])[]> {
  const { tables } = await workbook.read([], unwatched);
  const table = tables.find(({ name }) => name === 'MLTP_Mapping');
  const cells = table?.rows.map((row) => [row[1], row[2], row[7], row[8]]) ?? [];
  // An emptied cell is empty text in a file.
  return cells.map((row) => row.map((cell) => (cell === '' ? null : cell)));
}

const asWritten = [
  ['Data Engineer', 1, 'Senior', 'Review'],
  [null, null, null, 'Review'],
  ['Data Engineer', 1, null, 'Review'],
];

function focusOn(name: RegExp): void {
  act(() => {
    screen.getByRole('button', { name }).focus();
  });
}

function heads(): readonly string[] {
  const list = screen.getByRole('region', { name: /to review/ });
  return within(list)
    .getAllByRole('button')
    .filter((button) => button.hasAttribute('aria-expanded'))
    .map(({ textContent }) => textContent);
}

test('the members to review stand in order, the first one open with its evidence', async () => {
  const user = await opened(await workbookOf(...staff));
  expect(heads()).toEqual([
    'Ada ExampleConfidence 60%Specialist, 1 FTEProposed: Data Engineer, Senior',
    'Ben ExampleConfidence 60%specialist, 1 FTEProposed: no profile',
    'Cem ExampleConfidence 60%Consultant, 1 FTEProposed: Data Engineer',
  ]);
  expect(within(screen.getByRole('list', { name: 'Why' })).getByRole('listitem')).toHaveTextContent(
    'the title says little',
  );
  await user.click(screen.getByRole('button', { name: /^Cem Example/ }));
  expect(screen.getByRole('button', { name: /^Cem Example/ })).toHaveAttribute('aria-expanded', 'true');
});

test('Enter accepts into the Mapping table, the next member takes the focus, and a run is due', async () => {
  const workbook = await workbookOf(...staff);
  const user = await opened(workbook);
  focusOn(/^Ada Example/);
  await user.keyboard('{Enter}');
  expect(screen.getByRole('button', { name: /^Ben Example/ })).toHaveFocus();
  expect(screen.getByText('1 member decided since the run.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Run again' })).toBeEnabled();
  await waitFor(async () => {
    expect(await mapped(workbook)).toEqual([
      ['Data Engineer', 1, 'Senior', 'Confirmed'],
      ...asWritten.slice(1),
    ]);
  });
});

test('arrows and letters move, a digit overrules the profile, and without a profile nothing is accepted', async () => {
  const workbook = await workbookOf(...staff);
  const user = await opened(workbook);
  focusOn(/^Ada Example/);
  await user.keyboard('j');
  expect(screen.getByRole('button', { name: /^Ben Example/ })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(heads()).toHaveLength(3);
  await user.keyboard('{ArrowDown}k7');
  expect(screen.getByRole('combobox', { name: 'Profile' })).toHaveDisplayValue('7 Data Scientist');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Level' }), 'Lead');
  await press(user, 'Accept this choice');
  await waitFor(async () => {
    expect((await mapped(workbook))[1]).toEqual(['Data Scientist', 1, 'Lead', 'Confirmed']);
  });
  expect(heads()).toHaveLength(2);
});

test('who does no such work is put outside the framework, in the word of the sheet, and Undo takes it back', async () => {
  const workbook = await workbookOf(...staff);
  const user = await opened(workbook);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Profile' }), 'X outside the framework');
  await press(user, 'Accept this choice');
  await waitFor(async () => {
    expect((await mapped(workbook))[0]).toEqual(['outside the framework', null, 'Senior', 'Confirmed']);
  });
  expect(heads()).toHaveLength(2);
  await press(user, 'Undo');
  await waitFor(async () => {
    expect(await mapped(workbook)).toEqual(asWritten);
  });
  focusOn(/^Ben Example/);
  await user.keyboard('x{Enter}');
  await waitFor(async () => {
    expect((await mapped(workbook))[1]).toEqual(['outside the framework', null, null, 'Confirmed']);
  });
});

test('T decides every member of the title; U gives all of them back', async () => {
  const workbook = await workbookOf(...staff);
  const user = await opened(workbook);
  focusOn(/^Ada Example/);
  await user.keyboard('t');
  expect(screen.getByRole('button', { name: /^Cem Example/ })).toHaveFocus();
  await waitFor(async () => {
    expect(await mapped(workbook)).toEqual([
      ['Data Engineer', 1, 'Senior', 'Confirmed'],
      ['Data Engineer', 1, null, 'Confirmed'],
      asWritten[2],
    ]);
  });
  await user.keyboard('u');
  expect(heads()).toHaveLength(3);
  await waitFor(async () => {
    expect(await mapped(workbook)).toEqual(asWritten);
  });
  expect(screen.getByRole('button', { name: 'Next: Coverage' })).toBeEnabled();
});

test('a group with the same proposal is accepted at once; the last decision leads on to the run', async () => {
  const workbook = await workbookOf(...staff);
  const user = await opened(workbook);
  await press(user, 'Accept all 2 as Data Engineer');
  expect(heads()).toHaveLength(1);
  focusOn(/^Ben Example/);
  await user.keyboard('6{Enter}');
  expect(screen.getByText(/Nothing is left to review. Run again/)).toHaveFocus();
  await press(user, 'Run again');
  await screen.findByRole('button', { name: 'Next: Coverage' });
  expect(await mapped(workbook)).toHaveLength(3);
});

test('rows sorted since the run still get their own decision', async () => {
  const workbook = await workbookOf(...staff);
  const user = await opened(workbook);
  const { tables } = await workbook.read([], unwatched);
  const { sheet, top, left } = tables.find(({ name }) => name === 'MLTP_Mapping') ?? fail();
  const ids = ['cem-example', 'ben-example', 'ada-example'];
  await workbook.correct(
    ids.map((value, row) => ({ at: { sheet, row: top + 1 + row, column: left }, value })),
  );
  await press(user, 'Accept');
  await waitFor(async () => {
    expect((await mapped(workbook)).map(([, , , status]) => status)).toEqual([
      'Review',
      'Review',
      'Confirmed',
    ]);
  });
});

function fail(): never {
  throw new Error('There is no table MLTP_Mapping.');
}

test('a decision that cannot be written comes back to the list and says why', async () => {
  const workbook = await workbookOf(...staff);
  const user = await opened(workbook);
  jest.spyOn(workbook, 'correct').mockRejectedValueOnce(new HostFailure('protected', 'test'));
  await press(user, 'Accept');
  await screen.findByText('A sheet or the workbook is protected.');
  expect(heads()).toHaveLength(3);
  await press(user, 'Next: Coverage');
  await arriveAt('Coverage');
});
