import type { Language } from '../framework/language';
import type { Workbook } from '../host/port';
import type { Planner } from '../pane/planner';

/** Adds a sheet with an empty roster and shows it. */
export async function insertTemplate(
  workbook: Workbook,
  planner: Planner,
  language: Language,
): Promise<void> {
  const sheet = await workbook.insertSheet(planner.template(language));
  await workbook.select({ sheet, row: 0, column: 0 });
}
