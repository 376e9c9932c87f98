import { MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Language } from '../framework/language';
import type { BrowserWorkbook } from '../host/browser/browserWorkbook';
import { nameParts } from './grid/nameParts';
import type { Grid } from './grid/openGrid';
import { usePageStyles } from './pageStyles';
import type { PageText } from './text/en';

interface GridAreaProps {
  readonly workbook: BrowserWorkbook;
  readonly language: Language;
  readonly dark: boolean;
  readonly text: PageText;
}

/** Where the grid takes the keys. */
const cellEditor = '[contenteditable][id$=DOCS_NORMAL]';

/** The workbook as a grid; what draws it is loaded when the first workbook is opened. */
export function GridArea({ workbook, language, dark, text }: GridAreaProps) {
  const styles = usePageStyles();
  const place = useRef<HTMLDivElement>(null);
  const [grid, setGrid] = useState<Grid | 'failed' | null>(null);
  const start = useRef({ language, dark });

  useEffect(() => {
    const container = place.current;
    if (container === null) return;
    let gone = false;
    let open: Grid | null = null;
    const load = async () => {
      const { openGrid } = await import('./grid/openGrid');
      const opened = await openGrid(container, workbook, start.current.language, start.current.dark);
      if (gone) opened.close();
      else setGrid((open = opened));
    };
    load().catch(() => {
      setGrid('failed');
    });
    return () => {
      gone = true;
      open?.close();
    };
  }, [workbook]);

  const running = grid === 'failed' ? null : grid;
  useEffect(() => {
    start.current = { language, dark };
  }, [language, dark]);
  useEffect(() => {
    running?.setDark(dark);
  }, [running, dark]);
  useEffect(() => {
    void running?.setLanguage(language);
  }, [running, language]);

  useEffect(() => (place.current ? nameParts(place.current, text.parts) : undefined), [text]);

  return (
    <section className={styles.grid} aria-label={text.grid} data-first={cellEditor}>
      <div ref={place} className={styles.cells} />
      {grid === null && (
        <div className={styles.waiting} role="status">
          <Spinner label={text.progress.grid} />
        </div>
      )}
      {grid === 'failed' && (
        <div className={styles.waiting}>
          <MessageBar intent="error">
            <MessageBarBody>{text.failed.unexpected}</MessageBarBody>
          </MessageBar>
        </div>
      )}
    </section>
  );
}
