import { Button, Caption1, Select } from '@fluentui/react-components';
import { ArrowDownloadRegular, FolderOpenRegular } from '@fluentui/react-icons';
import { languages, type Language } from '../framework/language';
import { usePageStyles } from './pageStyles';
import type { PageText } from './text/en';

/** Colours that the user asked for; `system` follows the system. */
export type ThemeChoice = 'system' | 'light' | 'dark';

const languageNames: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' };
const themeChoices: readonly ThemeChoice[] = ['system', 'light', 'dark'];

interface TopBarProps {
  readonly text: PageText;
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly busy: boolean;
  readonly onOpen: () => void;
  readonly onSample: () => void;
  /** Whether what is downloaded holds macros. */
  readonly macros: boolean;
  /** `null` while there is nothing to download. */
  readonly onDownload: (() => void) | null;
  readonly onLanguage: (language: Language) => void;
  readonly onTheme: (theme: ThemeChoice) => void;
}

/** What can be done with the whole workbook, and how the page looks. */
export function TopBar(props: TopBarProps) {
  const styles = usePageStyles();
  const { text, busy, onDownload } = props;
  return (
    <section className={styles.bar} aria-label={text.bar.title} data-first="button:enabled">
      <p className={styles.name}>ML Team Planner</p>
      {onDownload && <Caption1 className={styles.hint}>{text.bar.regions}</Caption1>}
      <Button icon={<FolderOpenRegular />} disabled={busy} onClick={props.onOpen}>
        {text.bar.open}
      </Button>
      {onDownload !== null && (
        <>
          <Button disabled={busy} onClick={props.onSample}>
            {text.bar.sample}
          </Button>
          <Button icon={<ArrowDownloadRegular />} disabled={busy} onClick={onDownload}>
            {props.macros ? text.bar.downloadMacros : text.bar.download}
          </Button>
        </>
      )}
      <Select
        aria-label={text.bar.language}
        value={props.language}
        onChange={(_event, { value }) => {
          const language = languages.find((each) => each === value);
          if (language !== undefined) props.onLanguage(language);
        }}
      >
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {languageNames[language]}
          </option>
        ))}
      </Select>
      <Select
        aria-label={text.bar.theme}
        value={props.theme}
        onChange={(_event, { value }) => {
          const theme = themeChoices.find((each) => each === value);
          if (theme !== undefined) props.onTheme(theme);
        }}
      >
        {themeChoices.map((theme) => (
          <option key={theme} value={theme}>
            {text.bar.themes[theme]}
          </option>
        ))}
      </Select>
    </section>
  );
}
