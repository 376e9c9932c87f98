import { AriaLiveAnnouncer, FluentProvider, makeStyles } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { Boundary } from './frame/Boundary';
import { WordingContext } from './text/WordingContext';
import { wordingOf } from './text/wording';
import { themes, type ThemeName } from './theme';
import { useTheme } from './useTheme';

const useStyles = makeStyles({ shell: { height: '100%' } });

interface PaneShellProps {
  readonly locale: string;
  readonly theme: ThemeName | null;
  readonly children: ReactNode;
}

/** Theme, language and announcements around everything the pane shows. */
export function PaneShell({ locale, theme, children }: PaneShellProps) {
  const styles = useStyles();
  const wording = useMemo(() => wordingOf(locale), [locale]);
  return (
    <FluentProvider theme={themes[useTheme(theme)]} className={styles.shell} lang={wording.language}>
      <AriaLiveAnnouncer>
        <WordingContext value={wording}>
          <Boundary>{children}</Boundary>
        </WordingContext>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}
