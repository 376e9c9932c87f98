import { Body1, Link, makeStyles } from '@fluentui/react-components';
import { ScreenTitle } from './frame/ScreenTitle';
import { PaneShell } from './PaneShell';
import { useWording } from './text/WordingContext';
import type { ThemeName } from './theme';

/** Why there is no workbook: Office.js did not load, loaded but found no host, or runs in a plain browser. */
export type OutsideReason = 'noOffice' | 'noHost' | 'notExcel';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    height: '100%',
    overflowY: 'auto',
    padding: '24px 20px',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
  },
});

function Explanation({ reason }: { readonly reason: OutsideReason }) {
  const styles = useStyles();
  const { text } = useWording();
  return (
    <main className={styles.page}>
      <ScreenTitle>{text.outside.title}</ScreenTitle>
      <Body1>{text.outside[reason]}</Body1>
      <Body1>{text.outside.page}</Body1>
      <Link href="index.html" inline>
        {text.outside.openPage}
      </Link>
      <Link href="support.html" inline>
        {text.outside.howTo}
      </Link>
    </main>
  );
}

interface OutsideExcelProps {
  readonly reason: OutsideReason;
  readonly locale: string;
  readonly theme: ThemeName | null;
}

/** The pane without Excel: says so, and what to do instead. */
export function OutsideExcel({ reason, locale, theme }: OutsideExcelProps) {
  return (
    <PaneShell locale={locale} theme={theme}>
      <Explanation reason={reason} />
    </PaneShell>
  );
}
