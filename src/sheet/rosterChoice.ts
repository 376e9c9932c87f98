import { rosterFields, type RosterField } from '../domain/roster/rosterField';
import type { Snapshot } from './snapshot';
import { rosterTable } from './assumptions/assumptionTables';
import { readRows, standingTable } from './tables/tableReading';

/** Which sheet is the roster, and what the user corrected by hand. */
export interface RosterChoice {
  /** The name of the sheet, or `anySheet`. */
  readonly sheet: string;
  /** Of tables side by side the one to read, counted from 1; the first where it is not stated. */
  readonly table?: number;
  /** Headers given to fields by hand; `null`: no column holds the field. A field not named is recognised. */
  readonly columns: Readonly<Partial<Record<RosterField, string | null>>>;
}

/** In place of a sheet's name: whatever looks most like a roster. */
export const anySheet = '';

/** What MLTP_Roster writes for a field that no column holds. */
const noColumn = '–';

/** The key of MLTP_Roster for one of several tables side by side. */
const tableField = 'table';

/** What MLTP_Roster holds of a choice: keys and values. */
export function choiceRows(choice: RosterChoice): readonly (readonly [string, string])[] {
  return [
    ['sheet', choice.sheet],
    ...(choice.table === undefined ? [] : [[tableField, String(choice.table)] as const]),
    ...Object.entries(choice.columns).map(([field, header]) => [field, header ?? noColumn] as const),
  ];
}

/** The choice that the last run left in MLTP_Roster; `null` where there was none or its sheet is gone. */
export function lastChoice(snapshot: Snapshot): RosterChoice | null {
  if (standingTable(snapshot, rosterTable) === null) return null;
  let sheet = '';
  let table: number | undefined;
  const columns: Partial<Record<RosterField, string | null>> = {};
  for (const { values } of readRows(snapshot, rosterTable)) {
    const { field: key, header } = values;
    if (key === 'sheet') sheet = header;
    if (key === tableField && /^[1-9]$/.test(header)) table = Number(header);
    const field = rosterFields.find(({ id }) => id === key);
    if (field !== undefined && header !== '') columns[field.id] = header === noColumn ? null : header;
  }
  return snapshot.sheets.some(({ name }) => name === sheet)
    ? { sheet, columns, ...(table === undefined ? {} : { table }) }
    : null;
}
