import { unwatched, type SheetInfo, type Workbook } from '../../host/port';
import type { RosterChoice } from '../../sheet/rosterChoice';
import type { Planner } from '../planner';

/** The choice that the last run left in the workbook, read without any roster; `null` where there is none. */
export async function rememberedChoice(
  workbook: Workbook,
  planner: Planner,
  sheets: readonly SheetInfo[],
): Promise<RosterChoice | null> {
  const { tables } = await workbook.read([], unwatched);
  const names = sheets.map(({ name }) => ({ name, top: 0, left: 0, values: [] }));
  return planner.lastChoice({ sheets: names, tables });
}
