import { serialOf } from '../../src/domain/calendar/serialDate';
import { FileWorkbook } from '../../src/host/file/fileWorkbook';
import { solveStaffing } from '../../src/host/solver/solveStaffing';
import { prepare } from '../../src/sheet/prepare';
import { noPlans, report } from '../../src/sheet/report';
import { rosterWithUseCases } from './rosters';
import { useCase } from './useCase';
import { snapshotOf, typed } from './workbook';

const watch = { report: () => undefined, cancelled: () => false };

/** Runs the planner with its solver on a workbook, which itself stays as it is. */
export async function solved(start: FileWorkbook): Promise<FileWorkbook> {
  const input = { choice: null, language: 'en', now: 46348.5, version: '0.1.0' } as const;
  const { run } = prepare({ ...input, snapshot: await snapshotOf(start) });
  if (run === null) throw new Error('Nothing to plan.');
  const base = await solveStaffing(run.staffing, { timeLimitSeconds: 600, watch });
  const workbook = new FileWorkbook(start.book);
  await workbook.write(report(run, { ...noPlans, base }).sheets, watch);
  return workbook;
}

/** Seven people, enough for one use case of 6 FTE at a time. */
const roster = [
  ['Employee ID', 'Name', 'Job Title', 'Business Unit', 'FTE'],
  ...[
    ...['Data Engineer', 'Data Engineer', 'Data Scientist', 'Data Scientist'],
    ...['Machine Learning Engineer', 'Product Owner', 'Data Analyst'],
  ].map((title, at) => [`E${at + 1}`, `Member ${at + 1}`, title, 'Retail', 1]),
];
/** Two use cases of 6 FTE that overlap; the second may slip. */
const useCases = [
  useCase(1, { unit: 'Retail', fte: 6, end: serialOf(2027, 12, 31) }),
  useCase(2, {
    ...{ unit: 'Retail', fte: 6, status: 'planned', priority: 'could', maySlip: 3 },
    ...{ start: serialOf(2027, 4, 1), end: serialOf(2028, 3, 31) },
  }),
];

/** A plan in which the second use case waits for the first, as nobody can be there in time. */
export async function delayedPlan(): Promise<FileWorkbook> {
  const first = await solved(await rosterWithUseCases(roster, useCases));
  await typed(first, ['MLTP_Assumptions', 'MLTP_MonthsToHire', 'Value'], 24);
  await typed(first, ['MLTP_Assumptions', 'MLTP_ContractorsPerPlace', 'Value'], 0);
  return solved(first);
}
