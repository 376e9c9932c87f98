import { problemWords } from '../../src/sheet/tables/planProblem';
import { threeMembers } from '../sample/rosters';
import { headings, withRoster, withTableRow } from '../sample/userEdits';
import { planned, records, reported, typed, workbookOf } from '../sample/workbook';

/** A row as a planner types it: id, name, title, unit, FTE, no dates, a profile and its share. */
const typedRow = (id: string | null) =>
  [id, 'Zoe', 'Data Analyst', 'Retail', 1, null, null, 'Data Analyst', 1] as const;

describe('a row typed by hand into the Mapping table', () => {
  test('of somebody not in the roster is kept, does not count and is reported at its cell', async () => {
    const { workbook } = await planned(workbookOf({ Roster: threeMembers }));
    const { workbook: again, report } = await planned(withTableRow(workbook, 'MLTP_Mapping', typedRow('X9')));
    expect((await records(again, 'MLTP_Mapping'))[3]).toMatchObject({
      'Member ID': 'X9',
      'Profile 1': 'Data Analyst',
      FTE: 1,
      'FTE 1': 0,
      Proposal: null,
    });
    expect(report.workbook.model.balance.members.dataAnalyst).toBe(0);
    const found = report.problems.filter(({ code }) => code === 'notAMember');
    expect(found).toMatchObject([{ at: { sheet: 'Mapping', row: 8, column: 0 }, details: { member: 'X9' } }]);
    expect(found.map((problem) => problemWords(problem, 'en'))).toEqual([
      '"X9" stands in the Mapping table and not in the roster: the row does not count. Add the member to the roster, or delete the row.',
    ]);
  });

  test('counts once the member is in the roster', async () => {
    const { workbook } = await planned(workbookOf({ Roster: threeMembers }));
    const typedIn = withTableRow(workbook, 'MLTP_Mapping', typedRow('E4'));
    const joined = withRoster(typedIn, [
      ...threeMembers.slice(1),
      ['E4', 'Zoe', 'Data Analyst', 'Retail', 1],
    ]);
    const { workbook: again, report } = await planned(joined);
    expect((await records(again, 'MLTP_Mapping'))[3]).toMatchObject({ 'Member ID': 'E4', 'FTE 1': 1 });
    expect(report.problems.filter(({ code }) => code === 'notAMember')).toEqual([]);
  });

  test('for a member who has a row counts for nothing: the first row decides', async () => {
    const { workbook } = await planned(workbookOf({ Roster: threeMembers }));
    const { workbook: again, report } = await planned(withTableRow(workbook, 'MLTP_Mapping', typedRow('E1')));
    const rows = await records(again, 'MLTP_Mapping');
    expect(rows.map((row) => [row['Member ID'], row['Profile 1'], row['FTE 1']])).toEqual([
      ['E1', 'Data Engineer', 1],
      ['E2', 'Data Scientist', 1],
      ['E3', 'Machine Learning Engineer', 0.5],
      ['E1', 'Data Analyst', 0],
    ]);
    expect(report.problems.filter(({ code }) => code === 'memberTwice')).toMatchObject([
      { at: { sheet: 'Mapping', row: 8, column: 0 }, details: { member: 'E1' } },
    ]);
  });
});

describe('outside the framework', () => {
  test.each([
    ['None', 'en', 'outside the framework'],
    ['outside the framework', 'en', 'outside the framework'],
    ['keins', 'de', 'außerhalb des Frameworks'],
    ['Keines', 'de', 'außerhalb des Frameworks'],
  ] as const)('"%s" as first profile is remembered', async (word, language, written) => {
    const { workbook } = await planned(workbookOf({ Roster: threeMembers }), language);
    const german = language === 'de';
    await typed(workbook, ['MLTP_Mapping', 'E2', german ? 'Profil 1' : 'Profile 1'], word);
    const twice = await planned((await planned(workbook, language)).workbook, language);
    const rows = await records(twice.workbook, 'MLTP_Mapping');
    expect(rows.map((row) => Object.values(row).slice(7, 9))).toEqual([
      ['Data Engineer', 1],
      [written, null],
      ['Machine Learning Engineer', 1],
    ]);
    expect(rows[1]).toMatchObject({ Status: german ? 'Bestätigt' : 'Confirmed', 'FTE 1': 0 });
    expect(twice.report.workbook.model.balance.members.dataScientist).toBe(0);
    expect(twice.report.problems.filter(({ code }) => code === 'unknownProfile')).toEqual([]);
  });

  test('confirmed where the rules propose nothing, and known for those who come later', async () => {
    const gardener = ['E1', 'Ada', 'Gardener', 'Retail', 1] as const;
    const { workbook } = await planned(workbookOf({ Roster: [...headings, gardener] }));
    await typed(workbook, ['MLTP_Mapping', 'E1', 'Status'], 'Confirmed');
    const second = (await planned(workbook)).workbook;
    const joined = withRoster(second, [gardener, ['E2', 'Ben', 'gardener', 'Retail', 1]]);
    const rows = await records((await planned(joined)).workbook, 'MLTP_Mapping');
    expect(rows.map((row) => [row['Profile 1'], row['Status']])).toEqual([
      ['outside the framework', 'Confirmed'],
      ['outside the framework', 'Confirmed'],
    ]);
  });

  test('is taken back by clearing the word and the status', async () => {
    const { workbook } = await planned(workbookOf({ Roster: threeMembers }));
    await typed(workbook, ['MLTP_Mapping', 'E2', 'Profile 1'], 'none');
    const decided = (await planned(workbook)).workbook;
    await typed(decided, ['MLTP_Mapping', 'E2', 'Profile 1'], '');
    const { workbook: model } = await reported(decided);
    expect(model.model.balance.members.dataScientist).toBe(1);
  });
});
