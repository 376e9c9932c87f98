import type { Snapshot } from '../snapshot';

/** Whether a sheet holds a table of ours, or only blocks of ours beside the sheets that do. */
export function isOurSheet(name: string, snapshot: Snapshot): boolean {
  if (snapshot.tables.some(({ sheet }) => sheet === name)) return true;
  const plannedBefore = snapshot.tables.some(({ name: table }) => table.startsWith('MLTP_Mapping'));
  return plannedBefore && ['Coverage', 'Effort', 'Framework'].includes(name.replace(' (MLTP)', ''));
}
