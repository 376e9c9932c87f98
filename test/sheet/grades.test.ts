import { planned, records, reported, typed, workbookOf } from '../sample/workbook';

const roster = [
  ['ID', 'Name', 'Job Title', 'Pay grade', 'FTE'],
  ['E1', 'Ana Costa', 'Data Engineer', 'Grade 5', 1],
  ['E2', 'Ben Okoro', 'Senior Data Engineer', 'Grade 11', 1],
  ['E3', 'Eva Diaz', 'Data Engineer', 'L5', 1],
  ['E4', 'Raj Patel', 'Data Engineer', 'Senior', 1],
  ['E5', 'Mia Stone', 'Data Engineer', 'Grade 5', 1],
];

const levelsOf = ({ workbook }: Awaited<ReturnType<typeof reported>>) =>
  workbook.model.staff.map(({ mapping }) => mapping.level);

test('grades of the organisation are no levels until the planner says what they mean, once for all later runs', async () => {
  const first = await planned(workbookOf({ Roster: roster }));
  expect(levelsOf(first.report)).toEqual([null, 'senior', 'senior', 'senior', null]);
  expect(await records(first.workbook, 'MLTP_Levels')).toEqual([
    { Grade: 'Grade 5', Level: null, Members: 2 },
    { Grade: 'Grade 11', Level: null, Members: 1 },
    { Grade: 'L5', Level: 'Senior', Members: 1 },
  ]);
  expect(first.report.problems.filter(({ code }) => code === 'gradesUnknown')).toMatchObject([
    { severity: 'info', details: { count: 3, grade: 'Grade 5' } },
  ]);

  await typed(first.workbook, ['MLTP_Levels', 'Grade 5', 'Level'], 'Mid-level');
  await typed(first.workbook, ['MLTP_Levels', 'L5', 'Level'], 'Lead');
  const second = await planned(first.workbook);
  expect(levelsOf(second.report)).toEqual(['mid', 'senior', 'lead', 'senior', 'mid']);
  expect((await records(second.workbook, 'MLTP_Levels')).map(({ Level }) => Level)).toEqual([
    'Mid-level',
    null,
    'Lead',
  ]);
});

test('a roster without grades of its own has no table of them', async () => {
  const { sheets } = await reported(workbookOf({ Roster: roster.map((row) => row.toSpliced(3, 1)) }));
  expect(sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).not.toContain('MLTP_Levels');
});
