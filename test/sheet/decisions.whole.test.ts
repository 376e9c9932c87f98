import type { Grid } from '../../src/domain/grid';
import { threeMembers } from '../sample/rosters';
import { headings, withRoster } from '../sample/userEdits';
import { planned, records, reported, typed, workbookOf } from '../sample/workbook';

describe('the planner’s word in the Mapping table', () => {
  test('an overruled profile, share and level stays, and is confirmed', async () => {
    const { workbook } = await planned(workbookOf({ Roster: threeMembers }));
    await typed(workbook, ['MLTP_Mapping', 'E2', 'Profile 1'], 'Data Steward');
    await typed(workbook, ['MLTP_Mapping', 'E2', 'Share 1'], 0.7);
    await typed(workbook, ['MLTP_Mapping', 'E2', 'Profile 2'], 'Data Governor');
    await typed(workbook, ['MLTP_Mapping', 'E2', 'Share 2'], 0.3);
    await typed(workbook, ['MLTP_Mapping', 'E3', 'Level'], 'Principal');
    const again = (await planned((await planned(workbook)).workbook)).workbook;
    const [ada, ben, cem] = await records(again, 'MLTP_Mapping');
    expect(ada).toMatchObject({ 'Profile 1': 'Data Engineer', Status: 'Auto' });
    expect(ben).toMatchObject({
      'Profile 1': 'Data Steward',
      'Share 1': 0.7,
      'Profile 2': 'Data Governor',
      'Share 2': 0.3,
      Status: 'Confirmed',
      'FTE 1': 0.7,
      'FTE 2': 0.3,
    });
    expect(cem).toMatchObject({
      'Profile 1': 'Machine Learning Engineer',
      Level: 'Principal',
      Status: 'Confirmed',
    });
  });

  const wizards: Grid = [
    ['E1', 'Ada', 'Data Wizard', 'Retail', 1],
    ['E2', 'Ben', 'Data Wizard', 'Retail', 1],
    ['E3', 'Cem', 'Data Wizard', 'Logistics', 1],
  ];

  test('what is confirmed is known for equal titles from then on, also for those who come later', async () => {
    const { workbook } = await planned(workbookOf({ Roster: [...headings, ...wizards] }));
    await typed(workbook, ['MLTP_Mapping', 'E1', 'Profile 1'], 'Data Governor');
    await typed(workbook, ['MLTP_Mapping', 'E1', 'Share 1'], 1);
    await typed(workbook, ['MLTP_Mapping', 'E1', 'Status'], 'Confirmed');
    const second = (await planned(workbook)).workbook;
    const joined = withRoster(second, [...wizards, ['E4', 'Dee', 'DATA WIZARD', 'Retail', 1]]);
    const rows = await records((await planned(joined)).workbook, 'MLTP_Mapping');
    expect(rows.map((row) => [row['Member ID'], row['Profile 1'], row['Status']])).toEqual([
      ['E1', 'Data Governor', 'Confirmed'],
      ['E2', 'Data Governor', 'Confirmed'],
      ['E3', 'Data Governor', 'Confirmed'],
      ['E4', 'Data Governor', 'Confirmed'],
    ]);
  });

  test('a title stays known where members of other levels hold it', async () => {
    const { workbook } = await planned(workbookOf({ Roster: [...headings, ...wizards] }));
    for (const [key, level] of [
      ['E1', 'Senior'],
      ['E2', 'Junior'],
    ] as const) {
      await typed(workbook, ['MLTP_Mapping', key, 'Profile 1'], 'Data Governor');
      await typed(workbook, ['MLTP_Mapping', key, 'Share 1'], 1);
      await typed(workbook, ['MLTP_Mapping', key, 'Level'], level);
    }
    const rows = await records((await planned(workbook)).workbook, 'MLTP_Mapping');
    expect(rows.map((row) => [row['Profile 1'], row['Level'], row['Status']])).toEqual([
      ['Data Governor', 'Senior', 'Confirmed'],
      ['Data Governor', 'Junior', 'Confirmed'],
      ['Data Governor', null, 'Confirmed'],
    ]);
  });

  test('two rows of one title that disagree teach nothing and both stay', async () => {
    const { workbook } = await planned(workbookOf({ Roster: [...headings, ...wizards] }));
    await typed(workbook, ['MLTP_Mapping', 'E1', 'Profile 1'], 'Data Governor');
    await typed(workbook, ['MLTP_Mapping', 'E2', 'Profile 1'], 'Data Steward');
    const before = (await records(workbook, 'MLTP_Mapping'))[2];
    const rows = await records((await planned(workbook)).workbook, 'MLTP_Mapping');
    expect(rows.map((row) => row['Profile 1'])).toEqual([
      'Data Governor',
      'Data Steward',
      before?.['Profile 1'] ?? null,
    ]);
    expect(rows[2]?.['Status']).not.toBe('Confirmed');
  });

  test('two spellings of one title that disagree teach nothing', async () => {
    const roster: Grid = [
      ...headings,
      ...wizards.slice(0, 1),
      ['E2', 'Ben', 'DATA WIZARD (m/w/d)', 'Retail', 1],
    ];
    const { workbook } = await planned(workbookOf({ Roster: roster }));
    await typed(workbook, ['MLTP_Mapping', 'E1', 'Profile 1'], 'Data Governor');
    await typed(workbook, ['MLTP_Mapping', 'E2', 'Profile 1'], 'Data Steward');
    const joined = withRoster(workbook, [...roster.slice(1), ['E3', 'Cem', 'Data Wizard', 'Retail', 1]]);
    const rows = await records((await planned(joined)).workbook, 'MLTP_Mapping');
    expect(rows.map((row) => row['Profile 1']).slice(0, 2)).toEqual(['Data Governor', 'Data Steward']);
    expect(rows[2]?.['Status']).not.toBe('Confirmed');
  });

  test('a cleared row is given back to the rules', async () => {
    const { workbook } = await planned(workbookOf({ Roster: threeMembers }));
    await typed(workbook, ['MLTP_Mapping', 'E2', 'Profile 1'], 'Data Steward');
    const decided = (await planned(workbook)).workbook;
    for (const header of ['Profile 1', 'Share 1', 'Level'])
      await typed(decided, ['MLTP_Mapping', 'E2', header], '');
    const rows = await records((await planned(decided)).workbook, 'MLTP_Mapping');
    expect(rows[1]).toMatchObject({ 'Profile 1': 'Data Scientist', 'Share 1': 1, Status: 'Auto' });
  });

  test('a profile named twice is one head, a profile without a share counts in full', async () => {
    const { workbook } = await planned(workbookOf({ Roster: threeMembers }));
    await typed(workbook, ['MLTP_Mapping', 'E1', 'Share 1'], 0.5);
    await typed(workbook, ['MLTP_Mapping', 'E1', 'Profile 2'], 'data engineer');
    await typed(workbook, ['MLTP_Mapping', 'E1', 'Share 2'], '50 %');
    await typed(workbook, ['MLTP_Mapping', 'E2', 'Profile 1'], 'Data Steward');
    await typed(workbook, ['MLTP_Mapping', 'E2', 'Share 1'], '');
    const { workbook: again, report } = await planned(workbook);
    const rows = await records(again, 'MLTP_Mapping');
    expect(rows.slice(0, 2)).toMatchObject([
      { 'Profile 1': 'Data Engineer', 'Share 1': 1, 'Profile 2': null, 'Share 2': null, 'FTE 1': 1 },
      { 'Profile 1': 'Data Steward', 'Share 1': 1, 'FTE 1': 1 },
    ]);
    expect(report.problems.filter(({ code }) => code === 'sharesNotOne')).toEqual([]);
  });

  test('a profile that is none is reported at its cell, shares that are not 100 % too', async () => {
    const { workbook } = await planned(workbookOf({ Roster: threeMembers }));
    await typed(workbook, ['MLTP_Mapping', 'E1', 'Profile 1'], 'Wizard');
    await typed(workbook, ['MLTP_Mapping', 'E2', 'Share 1'], 0.5);
    const { problems } = await reported(workbook);
    expect(problems.filter(({ code }) => code === 'unknownProfile' || code === 'sharesNotOne')).toMatchObject(
      [
        { code: 'unknownProfile', at: { sheet: 'Mapping', row: 5, column: 7 }, details: { value: 'Wizard' } },
        { code: 'sharesNotOne', at: { sheet: 'Mapping', row: 6, column: 8 }, details: { sum: 50 } },
      ],
    );
  });
});
