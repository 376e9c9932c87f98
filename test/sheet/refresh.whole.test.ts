import type { Grid } from '../../src/domain/grid';
import type { FileWorkbook } from '../../src/host/file/fileWorkbook';
import { rosterWithUseCases, threeMembers, twoUseCases } from '../sample/rosters';
import { savedCells } from '../sample/savedCells';
import { useCase } from '../sample/useCase';
import { withFirstColumn, withRoster, withTableRow } from '../sample/userEdits';
import { planned, plannedFile, records, reported, typed, workbookOf } from '../sample/workbook';

const runLog = async (workbook: FileWorkbook) =>
  (await records(workbook, 'MLTP_Runs')).map((row) => [
    row['Run'],
    row['New'],
    row['Departed'],
    row['Changed'],
  ]);

test('a second run without changes changes nothing in German, and none in another language does', async () => {
  const start = await rosterWithUseCases(threeMembers, twoUseCases, 'de');
  const first = (await plannedFile(start, 'de')).workbook;
  const before = await savedCells(first);
  const second = (await plannedFile(first, 'de')).workbook;
  expect(await savedCells(second)).toEqual(before);
  const third = (await plannedFile(second, 'en')).workbook;
  expect(await savedCells(third)).toEqual(before);
});

test('a second run changes nothing where there is no use case and no hire', async () => {
  const first = (await plannedFile(workbookOf({ Roster: threeMembers }))).workbook;
  await typed(first, ['MLTP_Assumptions', 'MLTP_RunningUseCases', 'Value'], 0);
  await typed(first, ['MLTP_Profiles', 'AI Management', 'Minimum heads'], 0);
  const second = (await plannedFile(first)).workbook;
  const before = await savedCells(second);
  expect(await savedCells((await plannedFile(second)).workbook)).toEqual(before);
});

describe('members who come, go and change', () => {
  const others: Grid = [
    ['E1', 'Ada', 'Senior Data Engineer', 'Logistics', 1],
    ['E3', 'Cem', 'Lead Machine Learning Engineer', 'Logistics', 0.5],
    ['E4', 'Dee', 'Data Analyst', 'Retail', 1],
  ];

  test('are told apart in the Run Log', async () => {
    const first = (await planned(workbookOf({ Roster: threeMembers }))).workbook;
    expect(await runLog(first)).toEqual([[1, 3, 0, 0]]);
    const second = (await planned(withRoster(first, others))).workbook;
    expect(await runLog(second)).toEqual([
      [1, 3, 0, 0],
      [2, 1, 1, 1],
    ]);
    const third = (await planned(withRoster(second, threeMembers.slice(1)))).workbook;
    expect((await runLog(third))[2]).toEqual([3, 1, 1, 1]);
  });

  test('a departed member stays in the Mapping table without FTE, and with the decision when back', async () => {
    const { workbook } = await planned(workbookOf({ Roster: threeMembers }));
    await typed(workbook, ['MLTP_Mapping', 'E2', 'Profile 1'], 'Data Steward');
    const decided = (await planned(workbook)).workbook;
    const left = (await planned(withRoster(decided, others))).workbook;
    const row = (await records(left, 'MLTP_Mapping')).find((each) => each['Member ID'] === 'E2');
    expect(row).toMatchObject({ FTE: 0, Status: 'Departed', 'Profile 1': 'Data Steward', 'FTE 1': 0 });
    const back = (await planned(withRoster(left, threeMembers.slice(1)))).workbook;
    const rows = await records(back, 'MLTP_Mapping');
    expect(rows.find((each) => each['Member ID'] === 'E2')).toMatchObject({
      FTE: 1,
      Status: 'Confirmed',
      'Profile 1': 'Data Steward',
    });
  });

  test('a member without a title is not changed by a run', async () => {
    const rows: Grid = [...threeMembers, ['E9', 'Nobody', null, 'Retail', 1]];
    const first = (await planned(workbookOf({ Roster: rows }))).workbook;
    await typed(first, ['MLTP_Assumptions', 'MLTP_Burden', 'Value'], 0.3);
    const { workbook } = await planned(first);
    expect((await runLog(workbook)).at(-1)).toEqual([2, 0, 0, 0]);
  });
});

describe('what is the planner’s survives a run', () => {
  test('status, owner and comment of a hiring line, and a line no longer proposed that has one', async () => {
    const { workbook } = await planned(await rosterWithUseCases(threeMembers, twoUseCases));
    const [first, second] = (await records(workbook, 'MLTP_Hiring')).map((row) => String(row['Line']));
    await typed(workbook, ['MLTP_Hiring', first ?? '', 'Status'], 'Approved');
    await typed(workbook, ['MLTP_Hiring', first ?? '', 'Owner'], 'Eve');
    await typed(workbook, ['MLTP_Hiring', second ?? '', 'Comment'], 'ask in March');
    await typed(workbook, ['MLTP_Assumptions', 'MLTP_Burden', 'Value'], 0.4);
    const again = (await planned(workbook)).workbook;
    const rows = await records(again, 'MLTP_Hiring');
    expect(rows[0]).toMatchObject({ Line: first, Status: 'Approved', Owner: 'Eve' });
    expect(rows[1]).toMatchObject({ Line: second, Status: 'Proposed', Comment: 'ask in March' });
    for (const name of ['Use case 1', 'Use case 2'])
      await typed(again, ['MLTP_UseCases', name, 'Status'], 'Stopped');
    await typed(again, ['MLTP_Profiles', 'AI Management', 'Minimum heads'], 0);
    const stopped = await records((await planned(again)).workbook, 'MLTP_Hiring');
    expect(stopped.map((row) => [row['Line'], row['Status'], row['Owner'], row['Comment']])).toEqual([
      [first, 'Approved', 'Eve', null],
      [second, 'Withdrawn', null, 'ask in March'],
    ]);
  });

  test('a use case of the same name in another unit, one without a name yet, and blanks around a name', async () => {
    const useCases = [
      useCase(1, { name: 'Churn', unit: 'Retail', size: 'S' }),
      useCase(2, { name: 'Churn', unit: 'Logistics', size: 'L' }),
      useCase(3, { name: 'Forecast ', unit: 'Retail', fte: 3 }),
      useCase(4, { name: '', unit: 'Logistics', fte: 4 }),
      useCase(5, { name: 'Routes', unit: 'Logistics', fte: 1 }),
    ];
    const first = (await planned(await rosterWithUseCases(threeMembers, useCases))).workbook;
    const second = (await planned(first)).workbook;
    for (const workbook of [first, second]) {
      const rows = await records(workbook, 'MLTP_UseCases');
      expect(
        rows.map((row) => [row['Use case'], row['Unit'], row['Size'], row['FTE'], row['Counted FTE']]),
      ).toEqual([
        ['Churn', 'Retail', 'S', null, 2],
        ['Churn', 'Logistics', 'L', null, 10],
        ['Forecast ', 'Retail', 'M', 3, 3],
        [null, 'Logistics', 'M', 4, 0],
        ['Routes', 'Logistics', 'M', 1, 1],
      ]);
    }
  });

  test('a row that the planner added to the Mapping table by hand', async () => {
    const { workbook } = await planned(workbookOf({ Roster: threeMembers }));
    const wider = withTableRow(workbook, 'MLTP_Mapping', [null, 'Vacancy', 'Data Analyst', 'Retail', 0.5]);
    const again = (await planned((await planned(wider)).workbook)).workbook;
    const rows = await records(again, 'MLTP_Mapping');
    expect(rows.map((row) => [row['Member ID'], row['Name'], row['FTE']])).toEqual([
      ['E1', 'Ada', 1],
      ['E2', 'Ben', 1],
      ['E3', 'Cem', 0.5],
      [null, 'Vacancy', 0.5],
    ]);
  });

  test('a column of theirs before ours in the Mapping table, with its values', async () => {
    const { workbook } = await planned(workbookOf({ Roster: threeMembers }));
    await typed(workbook, ['MLTP_Mapping', 'E2', 'Profile 1'], 'Data Steward');
    const wider = withFirstColumn(workbook, 'MLTP_Mapping', 'Remark', ['one', 'two', 'three']);
    const left = withRoster(wider, threeMembers.slice(2));
    const again = (await planned(left)).workbook;
    const rows = await records(again, 'MLTP_Mapping');
    expect(rows.map((row) => [row['Remark'], row['Member ID'], row['Profile 1'], row['Status']])).toEqual([
      ['one', 'E1', 'Data Engineer', 'Departed'],
      ['two', 'E2', 'Data Steward', 'Confirmed'],
      ['three', 'E3', 'Machine Learning Engineer', 'Auto'],
    ]);
  });

  test('an assumption, a weight, a minimum and a base', async () => {
    const { workbook } = await planned(workbookOf({ Roster: threeMembers }));
    await typed(workbook, ['MLTP_Assumptions', 'MLTP_GapBelow', 'Value'], 0.7);
    await typed(workbook, ['MLTP_Weights', 'Data Analyst', 'Data Ingestion'], 2);
    await typed(workbook, ['MLTP_Profiles', 'Data Steward', 'Minimum heads'], 2);
    await typed(workbook, ['MLTP_Salaries', 'Data Engineer|Mid-level', 'Base per head'], 71_234);
    const again = (await planned((await planned(workbook)).workbook)).workbook;
    const { workbook: model } = await reported(again);
    expect(model.model.assumptions.gapBelow).toBe(0.7);
    expect(model.model.weights.dataAnalyst.dataIngestion).toBe(2);
    expect(model.model.minimumHeads.dataSteward).toBe(2);
    expect(model.bands.find(({ key }) => key === 'Data Engineer|Mid-level')?.base).toBe(71_234);
  });
});

test('an empty hiring plan leaves no blank line when there is something to hire', async () => {
  const { workbook } = await planned(workbookOf({ Roster: threeMembers }));
  await typed(workbook, ['MLTP_Assumptions', 'MLTP_RunningUseCases', 'Value'], 0);
  await typed(workbook, ['MLTP_Profiles', 'AI Management', 'Minimum heads'], 0);
  const empty = (await planned(workbook)).workbook;
  await typed(empty, ['MLTP_Assumptions', 'MLTP_RunningUseCases', 'Value'], 2);
  const rows = await records((await planned(empty)).workbook, 'MLTP_Hiring');
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ Line }) => Line === null || Line === '')).toEqual([]);
});
