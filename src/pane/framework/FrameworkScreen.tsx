import { Body1, Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { phases } from '../../framework/phases';
import { profiles } from '../../framework/profiles';
import { skills } from '../../framework/skills';
import { typicalSkills } from '../../framework/skillWeights';
import { ScreenTitle } from '../frame/ScreenTitle';
import { Section } from '../frame/Section';
import { useWording } from '../text/WordingContext';
import { EffortCurve } from './EffortCurve';
import { LevelExpectations } from './LevelExpectations';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  phase: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  list: { margin: '4px 0 8px', paddingLeft: '18px' },
});

/** How many typical skills are named; the Framework sheet has them all. */
const most = 16;

/** The ten profiles: objective, effort, responsibilities, skills and what is expected by level. */
export function FrameworkScreen() {
  const styles = useStyles();
  const { text, language } = useWording();
  const [chosen, setChosen] = useState(profiles[0]?.id);
  const profile = profiles.find(({ id }) => id === chosen);
  if (profile === undefined) return null;
  const named = typicalSkills
    .filter((each) => each.profile === profile.id)
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, most)
    .flatMap(({ skill }) => skills.find(({ id }) => id === skill)?.name[language] ?? []);
  return (
    <>
      <div>
        <ScreenTitle>{text.framework.title}</ScreenTitle>
        <Body1>{text.framework.what}</Body1>
      </div>
      <Field label={text.framework.profile}>
        <Select
          value={profile.id}
          onChange={(_event, { value }) => {
            setChosen(profiles.find(({ id }) => id === value)?.id);
          }}
        >
          {profiles.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <Body1 block>{profile.objective[language]}</Body1>
        <Caption1 block className={styles.quiet}>
          {profile.centralizable ? text.framework.central : text.framework.unit}
          {profile.alternativeTitles.length > 0 &&
            `. ${text.framework.titles}: ${profile.alternativeTitles.map(({ title }) => title).join(', ')}`}
        </Caption1>
      </div>
      <Section title={text.framework.effort} hint={text.framework.effortHint}>
        <EffortCurve curve={profile.effortCurve} levels={profile.effort} />
      </Section>
      <Section title={text.framework.responsibilities}>
        {phases.map(({ id, name }, index) => (
          <div key={id}>
            <h3 className={styles.phase}>{`${index + 1} ${name}`}</h3>
            {profile.responsibilities[id].length === 0 ? (
              <Caption1 className={styles.quiet}>{text.framework.none}</Caption1>
            ) : (
              <ul className={styles.list}>
                {profile.responsibilities[id].map((each) => (
                  <li key={each.id}>
                    <Body1>{each.text[language]}</Body1>
                  </li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </Section>
      <Section title={text.framework.skills}>
        <Body1>{named.join(', ')}</Body1>
      </Section>
      <LevelExpectations profile={profile.id} />
      <Section title={text.framework.education}>
        <Body1>{profile.education[language]}</Body1>
      </Section>
    </>
  );
}
