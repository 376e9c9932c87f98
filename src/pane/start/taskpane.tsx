import { createRoot } from 'react-dom/client';
import { OutsideExcel } from '../OutsideExcel';
import { Pane } from '../Pane';
import { awaitOffice } from './awaitOffice';
import { loadExcel } from './loadExcel';
import { loadPlanner } from './loadPlanner';
import { officeTheme } from './officeTheme';

const container = document.getElementById('pane');
const script = document.querySelector<HTMLScriptElement>('script[data-office]');
if (container === null || script === null) throw new Error('taskpane.html has neither pane nor Office.js');
const root = createRoot(container);

awaitOffice(script, (found) => {
  if (found !== 'excel') {
    root.render(<OutsideExcel reason={found} locale={navigator.language} theme={null} />);
    return;
  }
  const locale = Office.context.displayLanguage || navigator.language;
  document.documentElement.lang = locale;
  void loadExcel().then((workbook) => {
    root.render(<Pane workbook={workbook} loadPlanner={loadPlanner} locale={locale} theme={officeTheme()} />);
  });
});
