import { languages } from '../../framework/language';
import type { SheetName } from '../text/sheetText';
import { texts } from '../text/texts';
import type { Snapshot } from '../snapshot';

/** Our sheets that hold no table. */
const withoutTable = [
  'Budget',
  'Coverage',
  'Effort',
  'Team',
  'Skills',
  'Framework',
] as const satisfies readonly SheetName[];

/**
 * Whether a sheet holds a table of ours, or begins with the title of a sheet of ours that has none: its name alone
 * does not tell, a user may well call the roster "Team".
 */
export function isOurSheet(name: string, { sheets, tables }: Snapshot): boolean {
  if (tables.some(({ sheet }) => sheet === name)) return true;
  const first = sheets.find((sheet) => sheet.name === name)?.values[0]?.[0];
  return withoutTable.some(
    (own) => name.startsWith(own) && languages.some((language) => texts[language].titles[own] === first),
  );
}
