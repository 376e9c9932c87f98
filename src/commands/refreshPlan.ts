import type { Language } from '../framework/language';
import type { Watch, Workbook } from '../host/port';
import type { Planner } from '../pane/planner';
import { rememberedChoice } from '../pane/session/rememberedChoice';

/** A ribbon command has no place for progress or a Cancel button. */
const unwatched: Watch = { report: () => undefined, cancelled: () => false };

/** Plans the roster of the last run again; false where there was no run or its roster has errors. */
export async function refreshPlan(
  workbook: Workbook,
  planner: Planner,
  language: Language,
): Promise<boolean> {
  const choice = await rememberedChoice(workbook, planner, await workbook.sheets());
  if (choice === null) return false;
  const snapshot = await workbook.read([choice.sheet], unwatched);
  const report = await planner.report(snapshot, choice, language, unwatched);
  if (report.result === null) return false;
  await workbook.write(report.sheets, unwatched);
  return true;
}
