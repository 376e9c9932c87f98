import type { Language } from '../framework/language';
import type { Workbook } from '../host/port';
import type { Planner } from '../pane/planner';
import { rememberedChoice } from '../pane/session/rememberedChoice';
import { unwatchedRun } from '../run/runWatch';

/**
 * Plans the roster of the last run again; false where there was no run or its roster has errors. A ribbon command has no
 * place for progress or a Cancel button.
 */
export async function refreshPlan(
  workbook: Workbook,
  planner: Planner,
  language: Language,
): Promise<boolean> {
  const choice = await rememberedChoice(workbook, planner, await workbook.sheets());
  if (choice === null) return false;
  const { result } = await planner.plan(workbook, choice, language, unwatchedRun);
  return result !== null;
}
