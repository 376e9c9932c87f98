import { Body1, Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { effortForInformation } from '../../framework/effort';
import { profiles, type Profile } from '../../framework/profiles';
import type { FrameworkSection } from '../../sheet/framework/frameworkSection';
import { profileSections } from '../../sheet/framework/profileSections';
import { aboutSections, dataSections, organisationSections } from '../../sheet/framework/wholeSections';
import { ScreenTitle } from '../frame/ScreenTitle';
import { Section } from '../frame/Section';
import { useWording } from '../text/WordingContext';
import { EffortCurve } from './EffortCurve';
import { FrameworkSectionView } from './FrameworkSectionView';
import { JobText } from './JobText';

// The longest choice must not widen a narrow pane.
const useStyles = makeStyles({ select: { width: '100%', minWidth: 0 } });

const whole = 'whole';
const data = 'data';

/** The framework, whole: the ten profiles one by one, what it says of organisations, and the data behind. */
export function FrameworkScreen() {
  const styles = useStyles();
  const { text, language } = useWording();
  const [chosen, setChosen] = useState<string>(profiles[0]?.id ?? whole);
  const profile = profiles.find(({ id }) => id === chosen);
  return (
    <>
      <div>
        <ScreenTitle>{text.framework.title}</ScreenTitle>
        <Body1>{text.framework.what}</Body1>
      </div>
      <Field label={text.framework.profile}>
        <Select
          select={{ className: styles.select }}
          value={chosen}
          onChange={(_event, { value }) => {
            setChosen(value);
          }}
        >
          {profiles.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={whole}>{text.framework.whole}</option>
          <option value={data}>{text.framework.data}</option>
        </Select>
      </Field>
      {profile !== undefined ? (
        <ProfileView profile={profile} />
      ) : chosen === whole ? (
        <Sections sections={[...aboutSections(language), ...organisationSections(language)]} />
      ) : (
        <Sections sections={dataSections(language)} />
      )}
    </>
  );
}

function Sections({ sections }: { readonly sections: readonly FrameworkSection[] }) {
  return sections.map((section) => <FrameworkSectionView key={section.id} section={section} />);
}

function ProfileView({ profile }: { readonly profile: Profile }) {
  const { text, language } = useWording();
  const [purpose, ...others] = profileSections(profile, language);
  const isInformation = effortForInformation.includes(profile.id);
  return (
    <>
      {purpose !== undefined && <FrameworkSectionView section={purpose} />}
      <JobText profile={profile.id} />
      <Section
        title={text.framework.effort}
        hint={isInformation ? text.framework.effortForInformation : text.framework.effortHint}
      >
        <EffortCurve curve={profile.effortCurve} levels={isInformation ? null : profile.effort} />
      </Section>
      <Sections sections={others} />
    </>
  );
}
