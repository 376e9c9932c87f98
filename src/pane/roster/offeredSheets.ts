import type { SheetInfo } from '../../host/port';
import type { Empty } from '../session/state';

/** The sheets that may be a roster: filled, and not written by a run. */
export function offeredSheets({ sheets }: Empty): readonly SheetInfo[] {
  return (sheets ?? []).filter(({ rows, ours }) => rows > 0 && !ours);
}
