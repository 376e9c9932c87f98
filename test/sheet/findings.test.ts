import { threeMembers, rosterWithUseCases, twoUseCases } from '../sample/rosters';
import { seenCell } from '../sample/seen';
import { reported, workbookOf } from '../sample/workbook';

const found = (sheets: Awaited<ReturnType<typeof reported>>['sheets'], name: string) => {
  const plan = sheets.find((sheet) => sheet.name === name);
  return plan?.blocks.find((block) => block.name === 'finding')?.rows[0]?.[0];
};

/** The worked example: three members, use cases of 5 and 2 FTE. */
test.each([
  ['en', 'Mapping', '3 members: 3 mapped, 0 to review, 0 outside the framework.'],
  ['de', 'Mapping', '3 Mitglieder: 3 zugeordnet, 0 zu prüfen, 0 außerhalb des Frameworks.'],
  [
    'en',
    'Use Cases',
    '2027 Q1: 2 use cases at work ask for 7.0 FTE; other work takes 0.0 FTE. In every quarter demand and what reuse and practices left out save add up to the FTE of the use cases.',
  ],
  [
    'de',
    'Use Cases',
    '2027 Q1: 2 Use Cases in Arbeit verlangen 7,0 FTE; andere Arbeit nimmt 0,0 FTE. In jedem Quartal ergeben Bedarf und das durch Wiederverwendung und weggelassene Praktiken Gesparte die FTE der Use Cases.',
  ],
  [
    'en',
    'Budget',
    'The plan costs 1,190,655 EUR in eight quarters, members 568,008 EUR; check totals are all 0.',
  ],
  [
    'de',
    'Budget',
    'Der Plan kostet 1.190.655 EUR in acht Quartalen, Mitglieder 568.008 EUR; Prüfsummen sind alle 0.',
  ],
  ['en', 'Payroll', 'Pay of 0 members from the roster, of 3 from the benchmarks.'],
  ['de', 'Payroll', 'Gehalt von 0 Mitgliedern aus der Mitarbeiterliste, von 3 aus den Vergleichswerten.'],
] as const)('the finding of a sheet is live (%s, %s)', async (language, sheet, sentence) => {
  const { sheets } = await reported(await rosterWithUseCases(threeMembers, twoUseCases, language), language);
  const cell = found(sheets, sheet);
  expect(cell).toHaveProperty('formula');
  expect(seenCell(cell)).toBe(sentence);
});

test('without use cases and with somebody outside', async () => {
  const roster = [...threeMembers, ['E4', 'Dee', 'Gardener', 'Retail', 1]];
  const { sheets } = await reported(workbookOf({ Roster: roster }));
  expect(['Mapping', 'Use Cases', 'Payroll'].map((name) => seenCell(found(sheets, name)))).toEqual([
    '4 members: 3 mapped, 0 to review, 1 outside the framework.',
    'No use case yet: the plan uses the number of running use cases on the Assumptions sheet.',
    'Pay of 0 members from the roster, of 3 from the benchmarks; of 1 outside the framework it is not known and counts 0.',
  ]);
});

test.each(['Coverage', 'Effort', 'Demand'])('%s names the largest gap of the plan', async (sheet) => {
  const { sheets, summary } = await reported(await rosterWithUseCases(threeMembers, twoUseCases));
  const cell = found(sheets, sheet);
  expect(cell).toHaveProperty('formula');
  expect(seenCell(cell)).toBe(summary.headline?.text);
  expect(seenCell(cell)).toBe(
    'Biggest gap: 0.9 FTE of Data Engineer missing in Data Ingestion in 2027 Q1 (1.3 needed), from the first quarter on.',
  );
});

test.each(['Coverage', 'Effort', 'Team', 'Demand', 'Hiring Plan', 'Budget', 'Scenarios', 'Responsibilities'])(
  '%s says first that demand is assumed where no use case is stated',
  async (sheet) => {
    const { sheets } = await reported(workbookOf({ Roster: threeMembers }));
    expect(seenCell(found(sheets, sheet))).toMatch(/^Assumed demand, no use case is stated\. /u);
    const stated = await reported(await rosterWithUseCases(threeMembers, twoUseCases));
    expect(seenCell(found(stated.sheets, sheet))).not.toMatch(/^Assumed demand/u);
  },
);
