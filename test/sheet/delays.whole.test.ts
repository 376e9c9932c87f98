import { serialOf } from '../../src/domain/calendar/serialDate';
import { FileWorkbook } from '../../src/host/file/fileWorkbook';
import { solveStaffing } from '../../src/host/solver/solveStaffing';
import { prepare } from '../../src/sheet/prepare';
import { noPlans, report } from '../../src/sheet/report';
import { apart, expectAgreement } from '../sample/formulaChecks';
import { recalculated } from '../sample/recalculated';
import { rosterWithUseCases } from '../sample/rosters';
import { useCase } from '../sample/useCase';
import { records, snapshotOf, typed } from '../sample/workbook';

const watch = { report: () => undefined, cancelled: () => false };

/** Runs the planner with its solver on a workbook, which itself stays as it is. */
async function solved(start: FileWorkbook): Promise<FileWorkbook> {
  const input = { choice: null, language: 'en', now: 46348.5, version: '0.1.0' } as const;
  const { run } = prepare({ ...input, snapshot: await snapshotOf(start) });
  if (run === null) throw new Error('Nothing to plan.');
  const base = await solveStaffing(run.staffing, { timeLimitSeconds: 600, watch });
  const workbook = new FileWorkbook(start.book);
  await workbook.write(report(run, { ...noPlans, base }).sheets, watch);
  return workbook;
}

const roster = [
  ['Employee ID', 'Name', 'Job Title', 'Business Unit', 'FTE'],
  ...[
    ...['Data Engineer', 'Data Engineer', 'Data Scientist', 'Data Scientist'],
    ...['Machine Learning Engineer', 'Product Owner', 'Data Analyst'],
  ].map((title, at) => [`E${at + 1}`, `Member ${at + 1}`, title, 'Retail', 1]),
];
const useCases = [
  useCase(1, { unit: 'Retail', fte: 6, end: serialOf(2027, 12, 31) }),
  useCase(2, {
    ...{ unit: 'Retail', fte: 6, status: 'planned', priority: 'could', maySlip: 3 },
    ...{ start: serialOf(2027, 4, 1), end: serialOf(2028, 3, 31) },
  }),
];

async function delays(workbook: FileWorkbook) {
  const lines = await records(workbook, 'MLTP_Hiring');
  return lines.filter((line) => line['Action'] === 'Put off');
}

test('a delay stands in the Hiring Plan with its reason, and its effect follows the decision on it, live', async () => {
  const first = await solved(await rosterWithUseCases(roster, useCases));
  // Nobody can be there in time.
  await typed(first, ['MLTP_Assumptions', 'MLTP_MonthsToHire', 'Value'], 24);
  await typed(first, ['MLTP_Assumptions', 'MLTP_ContractorsPerPlace', 'Value'], 0);
  const workbook = await solved(first);
  const [line, ...others] = await delays(workbook);
  expect(others).toEqual([]);
  expect(line).toMatchObject({ From: 'Use case 2', Quarters: 3, Status: 'Proposed', 'Cost in plan': 0 });
  expect(line?.['Reason']).toMatch(
    /^Use case 2 starts 3 quarters later: that leaves \d+\.\d FTE-quarters less open; the delay counts EUR.[\d,]+, which nobody pays\.$/,
  );
  const [id, closes] = [String(line?.['Line']), Number(line?.['FTE-quarters'])];
  expect(closes).toBeGreaterThan(5);
  expectAgreement(workbook);

  // Rejected, it frees nothing: what it closed is open again.
  await typed(workbook, ['MLTP_Hiring', id, 'Status'], 'Rejected');
  const live = recalculated(workbook);
  const [rejected] = await delays(live);
  expect(rejected).toMatchObject({ 'FTE-quarters': 0, 'Opens elsewhere': 0 });

  // The next run keeps the decision, and all of its numbers are those of its formulas.
  const again = await solved(workbook);
  expect(await delays(again)).toMatchObject([{ Line: id, Status: 'Rejected', 'FTE-quarters': 0 }]);
  expectAgreement(again);

  // Approved, it stands as it was.
  await typed(again, ['MLTP_Hiring', id, 'Status'], 'Approved');
  const approved = await solved(again);
  expect((await delays(approved)).map((each) => [each['Status'], each['Quarters']])).toEqual([
    ['Approved', 3],
  ]);
  expect(apart(approved, recalculated(approved)).found).toEqual([]);
});
