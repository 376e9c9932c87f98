import { serialOf } from '../../src/domain/calendar/serialDate';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { unwatched } from '../../src/host/port';
import { actualsSheet } from '../../src/sheet/actuals/actualsSheet';
import { compareRoster } from '../../src/sheet/actuals/compareRoster';
import { sampleMembers } from '../../src/sheet/sample/sampleMembers';
import { sampleRoster } from '../sample/sampleRoster';
import { planned, snapshotOf, typed, workbookOf } from '../sample/workbook';
import { differences } from './differences';
import { recalculate } from './libreOffice';

/** The sample half a year later: one rise, one resignation, one who left without a word, two new people. */
function laterRoster() {
  const day = (text: string) => {
    const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
    return text === '' ? null : serialOf(year, month, date);
  };
  const rows = sampleMembers
    .filter(([id]) => id !== '3012')
    .map(
      ([
        id = '',
        first = '',
        last = '',
        title = '',
        unit = '',
        place = '',
        fte,
        from = '',
        to = '',
        ,
        pay,
      ]) => [
        ...[`E${id}`, `${first} ${last}`, title, unit, place, Number(fte), day(from)],
        id === '2010' ? serialOf(2027, 3, 31) : day(to),
        id === '2003' ? 79_000 : Number(pay),
        'EUR',
      ],
    );
  const added = [
    [
      'E9001',
      'Ola Neu',
      'Machine Learning Engineer',
      'Retail',
      'Hamburg',
      1,
      serialOf(2027, 5, 1),
      null,
      90_000,
      'EUR',
    ],
    [
      'E9002',
      'Ria Neu',
      'Data Analyst',
      'Logistics',
      'Hamburg',
      1,
      serialOf(2027, 2, 1),
      null,
      60_000,
      'EUR',
    ],
  ];
  const headings =
    'Employee ID,Name,Job Title,Business Unit,Location,FTE,Hire Date,Contract End Date,Annual Base Salary,Currency';
  return workbookOf({ Later: [headings.split(','), ...rows, ...added] });
}

test('LibreOffice computes the bridge, also with typed costs; a later run keeps both and comes to the same', async () => {
  const { workbook } = await planned(await sampleRoster());
  await typed(workbook, ['MLTP_Assumptions', 'MLTP_LockPlan', 'Value'], 'yes');
  await typed(workbook, ['MLTP_Assumptions', 'MLTP_Merit', 'Value'], 0.0313);
  const plan = (await planned(workbook)).workbook;
  const settings = { language: 'en', now: 46_568, version: '0.1.0' } as const;
  const snapshot = await snapshotOf(plan);
  const later = await snapshotOf(laterRoster());
  const compared = compareRoster(snapshot, later, serialOf(2027, 6, 30), settings);
  if ('unread' in compared) throw new Error(`The ${compared.unread} cannot be read.`);
  await plan.write([actualsSheet(compared.actuals, compared.workbook)], unwatched, snapshot);
  const written = await plan.save();
  expect(differences(written, await recalculate(written), 1e-9).found.slice(0, 12)).toEqual([]);

  const edited = await openWorkbook(written, 'plan.xlsx');
  await typed(edited, ['MLTP_ActualCost', '2027-02', 'Paid'], 612_345.67);
  const computed = await recalculate(await edited.save());
  const again = await planned(await openWorkbook(computed, 'plan.xlsx'));
  const { found } = differences(await again.workbook.save(), computed, 1e-9);
  expect(
    found.filter(({ cell }) => cell.startsWith('Actuals!') && !cell.endsWith('A2')).slice(0, 12),
  ).toEqual([]);
  const { actuals } = again.report.summary;
  expect(actuals?.months[1]).toMatchObject({
    month: '2027-02',
    paid: 612_345.67,
    actual: 612_345.67,
    over: true,
  });
  const { plan: from, timing = 0, volume = 0, mix = 0, rate = 0, actual } = actuals?.bridge ?? {};
  expect((from ?? 0) + timing + volume + mix + rate).toBeCloseTo(actual ?? NaN, 2);
  expect(actuals?.counts).toMatchObject({ leftUnplanned: 2 });
  // The first head for it is planned from April on.
  expect(actuals?.posts.find(({ person }) => person === 'E9001')).toMatchObject({
    ...{ status: 'late', plannedFrom: '2027-04', actualFrom: '2027-05' },
  });
});
