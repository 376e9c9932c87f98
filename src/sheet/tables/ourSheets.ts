import type { CellAddress } from '../../domain/grid';
import { languages } from '../../framework/language';
import { texts } from '../text/texts';
import { freeSheetName } from '../layout/freeSheetName';
import type { Snapshot } from '../snapshot';
import { planProblem, type PlanProblem } from './planProblem';

/** Our sheets that hold no table, by the name they have, with the texts their titles stand in. */
const withoutTable = {
  Budget: 'budget',
  Checks: 'checks',
  Coverage: 'coverage',
  Demand: 'demand',
  Effort: 'effort',
  'Job Descriptions': 'jobs',
  Months: 'months',
  'Plan Effect': 'planEffect',
  Summary: 'overview',
  Team: 'team',
  Skills: 'skills',
  Framework: 'framework',
  Upskilling: 'upskilling',
} as const;

/**
 * Whether a sheet holds a table of ours, or begins with the title of a sheet of ours that has none: its name alone
 * does not tell, a user may well call the roster "Team".
 */
export function isOurSheet(name: string, { sheets, tables }: Snapshot): boolean {
  if (tables.some(({ sheet }) => sheet === name)) return true;
  const first = sheets.find((sheet) => sheet.name === name)?.values[0]?.[0];
  return Object.entries(withoutTable).some(
    ([own, room]) =>
      name.startsWith(own) && languages.some((language) => texts[language][room].title === first),
  );
}

/** Our sheets in which the planner states something, with the table in each. */
const inputSheets = {
  'Use Cases': 'MLTP_UseCases',
  Assumptions: 'MLTP_Assumptions',
  Mapping: 'MLTP_Mapping',
  'Hiring Plan': 'MLTP_Hiring',
  Scenarios: 'MLTP_Scenarios',
  Benchmarks: 'MLTP_Salaries',
} as const;

/** Sheets of the user's beside the roster that have the name of one of ours: whoever fills them in waits in vain. */
export function sheetsOfTheirs(snapshot: Snapshot, roster: string | null): readonly PlanProblem[] {
  const { sheets, tables } = snapshot;
  const names = sheets.map(({ name }) => name);
  return Object.entries(inputSheets).flatMap(([ours, table]) => {
    const same = sheets.find(({ name }) => name.toLowerCase() === ours.toLowerCase());
    if (same === undefined || same.name === roster || isOurSheet(same.name, snapshot)) return [];
    const own = tables.find(({ name }) => name === table)?.sheet ?? freeSheetName(ours, names);
    const at: CellAddress = { sheet: same.name, row: 0, column: 0 };
    return [planProblem('sheetOfYours', { sheet: same.name, own }, at)];
  });
}
