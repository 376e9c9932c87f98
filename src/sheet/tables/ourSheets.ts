import { languages } from '../../framework/language';
import { texts } from '../text/texts';
import type { Snapshot } from '../snapshot';

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
