import type { FileWorkbook } from '../../src/host/file/fileWorkbook';
import { delayedPlan, solved } from '../sample/delayedPlan';
import { apart, expectAgreement } from '../sample/formulaChecks';
import { recalculated } from '../sample/recalculated';
import { records, typed } from '../sample/workbook';

/** The lines that put a use case off. */
async function delays(workbook: FileWorkbook) {
  const lines = await records(workbook, 'MLTP_Hiring');
  return lines.filter((line) => line['Action'] === 'Put off');
}

test('a delay stands in the Hiring Plan with its reason, and its effect follows the decision on it, live', async () => {
  const workbook = await delayedPlan();
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
