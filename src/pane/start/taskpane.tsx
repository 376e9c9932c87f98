import { createRoot } from 'react-dom/client';
import type { Workbook } from '../../host/port';
import { OutsideExcel, type OutsideReason } from '../OutsideExcel';
import { Pane } from '../Pane';
import { awaitOffice } from './awaitOffice';
import { loadExcel, preloadExcel } from './loadExcel';
import { loadPlanner } from './loadPlanner';
import { officeTheme } from './officeTheme';
import { shellAction } from './shellAction';

const container = document.getElementById('pane');
const script = document.querySelector<HTMLScriptElement>('script[data-office]');
if (container === null || script === null) throw new Error('taskpane.html has neither pane nor Office.js');
const root = createRoot(container);

function showOutside(reason: OutsideReason): void {
  root.render(<OutsideExcel reason={reason} locale={navigator.language} theme={null} />);
}

function showPane(workbook: Workbook): void {
  const locale = Office.context.displayLanguage || navigator.language;
  document.documentElement.lang = locale;
  root.render(
    <Pane
      workbook={workbook}
      loadPlanner={loadPlanner}
      locale={locale}
      theme={officeTheme()}
      pending={shellAction()}
    />,
  );
}

preloadExcel();
awaitOffice(script, (found) => {
  if (found !== 'excel') {
    showOutside(found);
    return;
  }
  loadExcel().then(showPane, () => {
    showOutside('noHost');
  });
});
