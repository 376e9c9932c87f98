/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { unwatched } from '../../src/host/port';
import type { Workbook } from '../../src/host/port';
import { arriveAt, openPane, press, workbookOf } from './openPane';

/** FTE written as per cent among fractions: the planner proposes the fraction. */
const roster = [
  'Name,Job title,FTE',
  'Ada Example,Data Engineer,0.5',
  'Ben Example,Data Scientist,1',
  'Cem Example,ML Engineer,80',
  'Dee Example,Data Analyst,60',
  'Eve Example,Data Analyst,1',
  'Fay Example,Data Analyst,0.9',
] as const;

async function fte(workbook: Workbook): Promise<readonly unknown[]> {
  const { sheets } = await workbook.read(['Staff'], unwatched);
  return sheets[0]?.values.slice(1).map((row) => row[2]) ?? [];
}

const before = [0.5, 1, 80, 60, 1, 0.9];

test('one safe correction is written, the roster read again, and the correction taken back', async () => {
  const workbook = await workbookOf(...roster);
  const user = await openPane(workbook);
  await press(user, 'Use this sheet');
  await arriveAt('Roster: Staff');
  await press(user, 'Write 0.8');
  await screen.findByText('Corrected in the sheet.');
  expect(await fte(workbook)).toEqual([0.5, 1, 0.8, 60, 1, 0.9]);
  expect(screen.queryByRole('button', { name: 'Write 0.8' })).toBeNull();
  await press(user, 'Undo the correction');
  await screen.findByRole('button', { name: 'Write 0.8' });
  expect(await fte(workbook)).toEqual(before);
  expect(screen.queryByText('Corrected in the sheet.')).toBeNull();
});

test('all safe corrections are written and taken back together', async () => {
  const workbook = await workbookOf(...roster);
  const user = await openPane(workbook);
  await press(user, 'Use this sheet');
  await press(user, 'Apply all 2 safe corrections');
  await screen.findByText('Corrected in the sheet.');
  expect(await fte(workbook)).toEqual([0.5, 1, 0.8, 0.6, 1, 0.9]);
  await press(user, 'Undo the correction');
  await screen.findByRole('button', { name: 'Apply all 2 safe corrections' });
  expect(await fte(workbook)).toEqual(before);
});
