import type { Language } from '../framework/language';
import type { Workbook } from '../host/port';
import { loadExcel } from '../pane/start/loadExcel';
import { loadPlanner } from '../pane/start/loadPlanner';
import type { Planner } from '../pane/planner';
import { insertTemplate } from './insertTemplate';
import { refreshPlan } from './refreshPlan';

type Command = (workbook: Workbook, planner: Planner, language: Language) => Promise<unknown>;

async function answer(command: Command): Promise<void> {
  const language = Office.context.displayLanguage.startsWith('de') ? 'de' : 'en';
  const [workbook, planner] = await Promise.all([loadExcel(), loadPlanner()]);
  await command(workbook, planner, language);
}

/** What a ribbon button calls. Office waits until it hears that the command is completed, even if it failed. */
function onButton(command: Command): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    void answer(command).finally(() => {
      event.completed();
    });
  };
}

// The names are those of manifest.xml.
Office.actions.associate('insertTemplate', onButton(insertTemplate));
Office.actions.associate('refreshPlan', onButton(refreshPlan));
