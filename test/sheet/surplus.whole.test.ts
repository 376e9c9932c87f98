import { recalculated } from '../sample/recalculated';
import { expectAgreement, findingOf } from '../sample/formulaChecks';
import { rosterWithUseCases } from '../sample/rosters';
import { useCase } from '../sample/useCase';
import { planned, records, typed } from '../sample/workbook';

/** Engineers with spare time in Logistics, who are missing in Retail. */
const roster = [
  ['Employee ID', 'Name', 'Job Title', 'Business Unit', 'FTE'],
  ['E1', 'Ada', 'Senior Data Engineer', 'Retail', 1],
  ...['Ben', 'Cem', 'Dua', 'Eli'].map((name, at) => [`E${at + 2}`, name, 'Data Engineer', 'Logistics', 1]),
];
const key = 'Data Engineer, Logistics';

test.each([
  ['en', 'MLTP_Surplus', 'Free of other work', 'Yes', 'No', 'if free: nobody has confirmed'],
  ['de', 'MLTP_Surplus', 'Frei von anderer Arbeit', 'Ja', 'Nein', 'falls frei: Noch ist nicht bestätigt'],
] as const)(
  'a line out of surplus says "if free" until that is confirmed, live and in the next run (%s)',
  async (language, table, heading, yes, no, words) => {
    const german = language === 'de';
    const first = await planned(
      await rosterWithUseCases(roster, [useCase(1, { unit: 'Retail', fte: 6 })], language),
      language,
    );
    const reasons = async (workbook: typeof first.workbook) =>
      (await records(workbook, 'MLTP_Hiring'))
        .filter((line) => line[german ? 'Maßnahme' : 'Action'] === (german ? 'Umsetzen' : 'Redeploy'))
        .map((line) => String(line[german ? 'Grund' : 'Reason']));
    const told = await reasons(first.workbook);
    expect(told.length).toBeGreaterThan(0);
    expect(told.every((reason) => reason.includes(words))).toBe(true);
    expect(await records(first.workbook, table)).toEqual(
      expect.arrayContaining([expect.objectContaining({ [heading]: no })]),
    );
    expectAgreement(first.workbook);

    await typed(first.workbook, [table, key, heading], yes);
    const live = recalculated(first.workbook);
    expect((await reasons(live)).filter((reason) => reason.includes(words))).toEqual([]);
    expect(findingOf(live)).toMatch(
      german ? /^Seit dem letzten Lauf geändert: Annahmen/ : /^Changed since the last run: assumptions/,
    );

    const again = await planned(first.workbook, language);
    expect((await reasons(again.workbook)).filter((reason) => reason.includes(words))).toEqual([]);
    expect((await records(again.workbook, table)).filter((row) => row[heading] === yes)).toHaveLength(1);
  },
);

test('spare time that is gone by the next run is 0 in its row, and the answer stays', async () => {
  const first = await planned(await rosterWithUseCases(roster, [useCase(1, { unit: 'Retail', fte: 6 })]));
  const spareOf = async (workbook: typeof first.workbook) =>
    (await records(workbook, 'MLTP_Surplus'))
      .filter((row) => row['Surplus'] === key)
      .map((row) => row['Spare before the plan (FTE-quarters)']);
  const [before] = await spareOf(first.workbook);
  expect(Number(before)).toBeGreaterThan(4);
  await typed(first.workbook, ['MLTP_UseCases', 'Use case 1', 'Unit'], 'Logistics');
  await typed(first.workbook, ['MLTP_UseCases', 'Use case 1', 'FTE'], 61);
  const again = await planned(first.workbook);
  expect(await spareOf(again.workbook)).toEqual([0]);
  expectAgreement(again.workbook);
});
