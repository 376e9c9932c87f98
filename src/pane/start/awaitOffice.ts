import type { OutsideReason } from '../OutsideExcel';

/** What became of Office.js: Excel is there, or why not. */
export type OfficeFound = 'excel' | OutsideReason;

/** How long Office.js may keep silent, in milliseconds, before the pane says so. */
const patience = 8000;

/**
 * Tells what becomes of the Office.js that `script` loads. It may tell twice: a host that answers after the pane lost
 * patience still opens the planner.
 */
export function awaitOffice(script: HTMLScriptElement, tell: (found: OfficeFound) => void): void {
  let loaded = false;
  const timer = setTimeout(() => {
    tell(loaded ? 'noHost' : 'noOffice');
  }, patience);

  function found(what: OfficeFound): void {
    clearTimeout(timer);
    tell(what);
  }

  function failed(): void {
    found('noOffice');
  }

  function answered(): void {
    loaded = true;
    void Office.onReady().then(({ host }) => {
      // Outside Office there is no host, whatever the types say.
      found((host as Office.HostType | null) === Office.HostType.Excel ? 'excel' : 'notExcel');
    });
  }

  // Either may have happened before, see shell.ts.
  if (script.dataset['office'] === 'error') failed();
  else if (script.dataset['office'] === 'load') answered();
  script.addEventListener('error', failed);
  script.addEventListener('load', answered);
}
