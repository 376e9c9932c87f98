import { FluentProvider, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { Pane } from '../pane/Pane';
import { loadPlanner } from '../pane/start/loadPlanner';
import { paneLanguage } from '../pane/text/paneLanguage';
import { themes } from '../pane/theme';
import { useTheme } from '../pane/useTheme';
import { saveBook } from './book/saveBook';
import { useBook } from './book/useBook';
import { useDroppedFile } from './book/useDroppedFile';
import { useStaleAfterEdits } from './book/useStaleAfterEdits';
import { GridArea } from './GridArea';
import { usePageStyles } from './pageStyles';
import { pageText } from './text/pageText';
import { TopBar, type ThemeChoice } from './TopBar';
import { useRegionKey } from './useRegionKey';
import { Welcome } from './Welcome';

interface PageProps {
  /** Such as de-AT: the language of the page, and how numbers are written. */
  readonly locale: string;
}

/** The planner without Excel: the pane beside a grid with the workbook. */
export function Page({ locale }: PageProps) {
  const styles = usePageStyles();
  const [language, setLanguage] = useState(paneLanguage(locale));
  const [choice, setChoice] = useState<ThemeChoice>('system');
  const named = choice === 'system' ? null : choice;
  const theme = useTheme(named);
  const { opened, number, doing, failed, open } = useBook();
  const input = useRef<HTMLInputElement>(null);
  const text = pageText[language];
  const pick = () => input.current?.click();
  useDroppedFile((file) => {
    open({ kind: 'file', file });
  });
  useRegionKey();
  useStaleAfterEdits(opened?.workbook ?? null);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <FluentProvider theme={themes[theme]} className={styles.page} lang={language}>
      <TopBar
        text={text}
        language={language}
        theme={choice}
        busy={doing !== null}
        onOpen={pick}
        onSample={() => {
          open({ kind: 'sample' });
        }}
        macros={opened?.workbook.hasMacros === true}
        onDownload={opened && (() => void saveBook(opened, text.planned))}
        onLanguage={setLanguage}
        onTheme={setChoice}
      />
      <input
        ref={input}
        type="file"
        accept=".xlsx,.csv,.tsv,.txt"
        aria-label={text.bar.open}
        className={styles.hidden}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be chosen again.
          target.value = '';
          if (file !== undefined) open({ kind: 'file', file });
        }}
      />
      {failed !== null && (
        <div className={styles.failed}>
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{failed(text)}</MessageBarBody>
          </MessageBar>
        </div>
      )}
      {opened === null ? (
        <Welcome
          text={text}
          doing={doing && doing(text)}
          onSample={() => {
            open({ kind: 'sample' });
          }}
          onOpen={pick}
          onTemplate={() => {
            open({ kind: 'template', language });
          }}
        />
      ) : (
        <div key={number} className={styles.body}>
          <GridArea workbook={opened.workbook} language={language} dark={theme === 'dark'} text={text} />
          <div className={styles.pane} data-first="h1">
            <Pane
              workbook={opened.workbook}
              loadPlanner={loadPlanner}
              locale={paneLanguage(locale) === language ? locale : language}
              theme={named}
            />
          </div>
        </div>
      )}
    </FluentProvider>
  );
}
