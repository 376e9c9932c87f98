import type { SheetInfo } from '../../host/port';
import type { Empty } from '../session/state';

/** The sheets that may be a roster: filled and not written by a run, and the one just inserted as a template. */
export function offeredSheets({ sheets, choice }: Empty): readonly SheetInfo[] {
  return (sheets ?? []).filter(({ name, rows, ours }) => rows > 0 && (!ours || name === choice?.sheet));
}
