import { FileWorkbook } from '../../src/host/file/fileWorkbook';
import type { Edit } from '../sample/formulaChecks';
import { recalculated } from '../sample/recalculated';
import { rosterWithUseCases, threeMembers, twoUseCases } from '../sample/rosters';
import { planned, typed } from '../sample/workbook';

/** What Coverage says first, once its formulas are computed. */
async function findingAfter(edits: readonly Edit[]): Promise<string> {
  const { workbook } = await planned(await rosterWithUseCases(threeMembers, twoUseCases));
  const edited = new FileWorkbook(workbook.book);
  for (const [table, key, header, value] of edits) await typed(edited, [table, key, header], value);
  const { book } = recalculated(edited);
  const coverage = book.sheets.find(({ name }) => name === 'Coverage');
  return String(coverage?.rows.get(1)?.cells[0]?.value ?? '');
}

const runAgain = /^Run the planner again: /u;

test.each<readonly [string, readonly Edit[]]>([
  ['the reference team', [['MLTP_Profiles', 'Data Engineer', 'Reference team (FTE)', 4]]],
  ['how a profile is planned', [['MLTP_Profiles', 'Data Steward', 'Planned by', 'Heads per unit']]],
  ['hours per week', [['MLTP_Assumptions', 'MLTP_HoursPerWeek', 'Value', 35]]],
  ['the size of the organisation', [['MLTP_Assumptions', 'MLTP_OrganisationSize', 'Value', 'large']]],
  ['a central unit without a use case', [['MLTP_Assumptions', 'MLTP_CentralUnit', 'Value', 'Head office']]],
  ['a new unit of a use case', [['MLTP_UseCases', 'Use case 2', 'Unit', 'Finance']]],
  ['the sheet of the roster', [['MLTP_Roster', 'sheet', 'Heading', 'Other']]],
])('%s changes what formulas cannot follow: the first line asks for a run', async (_, edits) => {
  expect(await findingAfter(edits)).toMatch(runAgain);
});

test('what formulas follow asks for none: use cases, weights, shares, pattern, practices, assumptions', async () => {
  const followed: readonly Edit[] = [
    ['MLTP_UseCases', 'Use case 1', 'FTE', 9],
    ['MLTP_UseCases', 'Use case 1', 'Go-live', 46600],
    ['MLTP_UseCases', 'Use case 2', 'Unit', 'Retail'],
    ['MLTP_UseCases', 'Use case 2', 'Priority', 'Must'],
    ['MLTP_Weights', 'Data Analyst', 'Model Training', 2],
    ['MLTP_LifeStages', 'Build', 'Model Training', 0.7],
    ['MLTP_Omissions', 'Feature store', 'Left out', 'Yes'],
    ['MLTP_Assumptions', 'MLTP_OrganisationPattern', 'Value', 'decentralised'],
    ['MLTP_Assumptions', 'MLTP_CentralUnit', 'Value', 'Logistics'],
    ['MLTP_Assumptions', 'MLTP_Availability', 'Value', 0.9],
    ['MLTP_Profiles', 'Data Engineer', 'Placed', 'Central'],
    ['MLTP_Profiles', 'AI Management', 'Minimum heads', 2],
    ['MLTP_Mapping', 'E2', 'Profile 1', 'Data Steward'],
  ];
  expect(await findingAfter(followed)).toMatch(/^Biggest gap: /u);
  expect(await findingAfter([])).toMatch(/^Biggest gap: /u);
});
