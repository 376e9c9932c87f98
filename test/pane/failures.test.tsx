/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { HostFailure, type FailureKind, type Workbook } from '../../src/host/port';
import { arriveAt, openPane, press, staff, workbookOf } from './openPane';

/** A workbook of which some methods are replaced. */
async function workbookWith(changes: (real: Workbook) => Partial<Workbook>): Promise<Workbook> {
  const real = await workbookOf(...staff);
  const replaced = changes(real);
  return new Proxy<Workbook>(real, {
    get(target, name) {
      const member: unknown = Reflect.get(replaced, name) ?? Reflect.get(target, name);
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });
}

const sentences: readonly (readonly [FailureKind, string, string])[] = [
  ['cellEdit', 'Excel is editing a cell.', 'In Excel wird gerade eine Zelle bearbeitet.'],
  ['protected', 'A sheet or the workbook is protected.', 'Ein Blatt oder die Mappe ist geschützt.'],
  ['inactiveWorkbook', 'Another workbook is in front.', 'Eine andere Mappe ist im Vordergrund.'],
  ['disconnected', 'The connection to Excel is lost.', 'Die Verbindung zu Excel ist abgerissen.'],
  [
    'tooLarge',
    'The sheet is too large to read in one go.',
    'Das Blatt ist zu groß, um es am Stück zu lesen.',
  ],
  [
    'notSupported',
    'This version of Excel lacks something the planner needs.',
    'Dieser Excel-Version fehlt etwas, das der Planer braucht.',
  ],
  ['badFile', 'The file cannot be read as a workbook.', 'Die Datei lässt sich nicht als Arbeitsmappe lesen.'],
  [
    'unexpected',
    'Something unexpected went wrong. The workbook is as it was before.',
    'Etwas Unerwartetes ist schiefgegangen. Die Mappe ist wie zuvor.',
  ],
];

test.each(sentences)('%s is told in one sentence, and the run can be tried again', async (kind, en) => {
  const workbook = await workbookWith(() => ({
    write: () => Promise.reject(new HostFailure(kind, 'test')),
  }));
  const user = await openPane(workbook);
  await press(user, 'Use this sheet');
  await press(user, 'Create plan');
  expect(await screen.findByText(en)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Create plan' })).toBeEnabled();
  await press(user, 'Dismiss');
  expect(screen.queryByText(en)).toBeNull();
});

test.each(sentences)('%s is told in German', async (kind, _en, de) => {
  const workbook = await workbookWith(() => ({
    read: () => Promise.reject(new HostFailure(kind, 'test')),
  }));
  const user = await openPane(workbook, { locale: 'de-AT' });
  await press(user, 'Dieses Blatt verwenden');
  expect(await screen.findByText(de)).toBeInTheDocument();
});

test.each([
  ['en-GB', 'Use this sheet', 'Create plan', 'Writing stopped halfway. Not as before: Coverage and Effort.'],
  [
    'de-DE',
    'Dieses Blatt verwenden',
    'Plan erstellen',
    'Das Schreiben brach ab. Nicht wie zuvor: Coverage und Effort.',
  ],
])(
  'sheets that could not be brought back are named, even where the user cancelled (%s)',
  async (locale, use, run, told) => {
    const unrestored = ['Coverage', 'Effort'];
    const workbook = await workbookWith(() => ({
      write: () => Promise.reject(new HostFailure('cancelled', 'test', { unrestored })),
    }));
    const user = await openPane(workbook, { locale });
    await press(user, use);
    await press(user, run);
    expect(await screen.findByText(told)).toBeInTheDocument();
  },
);

test('an error that is no failure of the host is told as unexpected', async () => {
  const workbook = await workbookWith(() => ({ read: () => Promise.reject(new TypeError('x')) }));
  const user = await openPane(workbook);
  await press(user, 'Use this sheet');
  expect(await screen.findByText(/Something unexpected went wrong/)).toBeInTheDocument();
});

test('a workbook that does not name its sheets can be asked again', async () => {
  let asked = 0;
  const workbook = await workbookWith((real) => ({
    sheets: () => {
      asked += 1;
      return asked === 1 ? Promise.reject(new HostFailure('cellEdit', 'test')) : real.sheets();
    },
  }));
  const user = await openPane(workbook);
  await screen.findByText('Excel is editing a cell.');
  await press(user, 'Refresh');
  expect(await screen.findByRole('combobox', { name: 'Roster sheet' })).toHaveValue('Staff');
});

test('Cancel stops the run, says so and leaves the workbook as it was', async () => {
  let proceed: () => void = () => undefined;
  const workbook = await workbookWith((real) => ({
    write: async (plans, watch) => {
      watch.report({ done: 1, total: 3, sheet: 'Coverage' });
      await new Promise<void>((resolve) => {
        proceed = resolve;
      });
      return real.write(plans, watch);
    },
  }));
  const user = await openPane(workbook);
  await press(user, 'Use this sheet');
  await press(user, 'Create plan');
  await arriveAt('Writing Coverage');
  expect(screen.getByText('33%')).toBeInTheDocument();
  expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', String(1 / 3));
  await press(user, 'Cancel');
  expect(screen.getByRole('button', { name: 'Cancel' })).toBeDisabled();
  await arriveAt('Stopping …');
  proceed();
  await screen.findByText('Cancelled.');
  expect(await arriveAt('Roster: Staff')).toBeInTheDocument();
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['Staff']);
});

test('with nothing to take back, Revert says so and keeps the results', async () => {
  const workbook = await workbookWith(() => ({ revert: () => Promise.resolve(false) }));
  const user = await openPane(workbook);
  await press(user, 'Use this sheet');
  await press(user, 'Create plan');
  await arriveAt('Mapping');
  await press(user, 'Undo last run');
  await screen.findByText('There is no run to undo.');
  expect(await arriveAt('Mapping')).toBeInTheDocument();
});
