import { useEffect } from 'react';
import type { BrowserWorkbook } from '../../host/browser/browserWorkbook';

/** How long the grid is quiet before an edit counts as done, in milliseconds. */
const quiet = 400;

/**
 * Lets the pane look whether its plan is stale after an edit. In Excel it does so when it gets the focus back from the
 * sheet; here grid and pane share a window, so the page tells it in the same way.
 */
export function useStaleAfterEdits(workbook: BrowserWorkbook | null): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = workbook?.subscribe(({ kind }) => {
      if (kind !== 'edited') return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        window.dispatchEvent(new Event('focus'));
      }, quiet);
    });
    return () => {
      clearTimeout(timer);
      end?.();
    };
  }, [workbook]);
}
