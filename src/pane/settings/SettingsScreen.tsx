import { Body1, Field, makeStyles, Select, Spinner, tokens } from '@fluentui/react-components';
import type { AssumptionGroup } from '../../domain/assumptions/assumptionDefinition';
import type { AssumptionKey } from '../../domain/assumptions/assumptions';
import { languages, type Language } from '../../framework/language';
import { ScreenTitle } from '../frame/ScreenTitle';
import { Section } from '../frame/Section';
import type { Session } from '../session/useSession';
import { useWording } from '../text/WordingContext';
import { SettingFields } from './SettingFields';
import { useSettings } from './useSettings';

const useStyles = makeStyles({
  more: { padding: '8px 0', cursor: 'pointer', color: tokens.colorNeutralForeground1 },
});

/** What planners change most, in this order; the rest folds away by group. */
const usual: readonly AssumptionKey[] = [
  'organisationPattern',
  'organisationSize',
  'maturity',
  'effortModel',
  'runningUseCases',
  'gapBelow',
  'tightBelow',
  'surplusAbove',
  'budgetYear1',
  'budgetYear2',
  'hiresPerQuarter',
];

const groups: readonly AssumptionGroup[] = ['organisation', 'demand', 'effort', 'coverage', 'time', 'money'];

const languageNames: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' };

interface SettingsScreenProps {
  readonly readSettings: Session['readSettings'];
  readonly assume: Session['assume'];
  readonly onLanguage: (language: Language) => void;
}

/** The assumptions of the workbook, to be changed in place, and the language. */
export function SettingsScreen({ readSettings, assume, onLanguage }: SettingsScreenProps) {
  const styles = useStyles();
  const { text, language } = useWording();
  const { settings, writing, write } = useSettings({ readSettings, assume });
  const all = settings ?? [];
  const shown = usual.flatMap((key) => all.find((setting) => setting.key === key) ?? []);
  const rest = all.filter(({ key }) => !usual.includes(key));
  return (
    <>
      <div>
        <ScreenTitle>{text.settings.title}</ScreenTitle>
        <Body1>{settings?.length === 0 ? text.settings.first : text.settings.where}</Body1>
      </div>
      <Field label={text.settings.language} hint={text.settings.languageHint}>
        <Select
          value={language}
          onChange={(_event, { value }) => {
            onLanguage(languages.find((known) => known === value) ?? language);
          }}
        >
          {languages.map((each) => (
            <option key={each} value={each} lang={each}>
              {languageNames[each]}
            </option>
          ))}
        </Select>
      </Field>
      {settings === null && <Spinner label={text.settings.loading} />}
      {shown.length > 0 && (
        <Section title={text.settings.usual}>
          <SettingFields some={shown} writing={writing} write={write} />
        </Section>
      )}
      {groups
        .map((group) => ({ group, some: rest.filter((setting) => setting.group === group) }))
        .filter(({ some }) => some.length > 0)
        .map(({ group, some }) => (
          <details key={group}>
            <summary className={styles.more}>{text.settings.groups[group]}</summary>
            <SettingFields some={some} writing={writing} write={write} />
          </details>
        ))}
    </>
  );
}
