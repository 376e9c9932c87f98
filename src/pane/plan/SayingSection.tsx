import { Body1Strong, Caption1, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useListStyles } from '../frame/listStyles';
import { Section } from '../frame/Section';
import type { Sayings } from './planWords';

const useStyles = makeStyles({ line: { flexDirection: 'column', gap: '2px' } });

/** What is said in the words of the sheets, name by name; nothing where there is nothing. */
export function SayingSection({ title, rows }: Sayings) {
  const list = useListStyles();
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={list.list}>
        {rows.map(({ name, text }) => (
          <li key={name} className={mergeClasses(list.line, styles.line)}>
            <Body1Strong>{name}</Body1Strong>
            <Caption1>{text}</Caption1>
          </li>
        ))}
      </ul>
    </Section>
  );
}
