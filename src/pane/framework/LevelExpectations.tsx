import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { levels } from '../../framework/levels';
import type { ProfileId } from '../../framework/profileNames';
import { skillProfiles } from '../../framework/skillProfiles';
import { Section } from '../frame/Section';
import { useWording } from '../text/WordingContext';

const useStyles = makeStyles({
  level: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
});

/** What is expected of a profile level by level, by every skill profile that describes it. */
export function LevelExpectations({ profile }: { readonly profile: ProfileId }) {
  const styles = useStyles();
  const { text, language } = useWording();
  const described = skillProfiles.flatMap(({ name, roles, expectations }) =>
    roles
      .filter((role) => role.profile === profile)
      .map((role) => ({
        name,
        role: role.name,
        lines: levels.flatMap((level) => {
          const found = expectations.find((each) => each.role === role.id && each.level === level.id);
          return found === undefined
            ? []
            : [{ level: level.name, required: found.required, text: found.text[language] }];
        }),
      })),
  );
  if (described.length === 0) {
    return (
      <Section title={text.framework.levels}>
        <Caption1>{text.framework.noLevels}</Caption1>
      </Section>
    );
  }
  return described.map(({ name, role, lines }) => (
    <Section
      key={`${name} ${role}`}
      title={text.framework.levelsOf(role)}
      hint={text.framework.levelsHint(name)}
    >
      {lines.map(({ level, required, text: words }) => (
        <div key={level}>
          <h3 className={styles.level}>{required ? level : `${level} (${text.framework.optional})`}</h3>
          <Body1>{words}</Body1>
        </div>
      ))}
    </Section>
  ));
}
