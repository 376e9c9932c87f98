import { Body1Strong, Caption1, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useListStyles } from '../frame/listStyles';
import { Section } from '../frame/Section';
import type { PlanWords } from './planWords';

const useStyles = makeStyles({ line: { flexDirection: 'column', gap: '2px' } });

/** What the plan is for, tier by tier, and what goes first if the budget is cut. */
export function TierSection({ tiers: { title, rows } }: Pick<PlanWords, 'tiers'>) {
  const list = useListStyles();
  const styles = useStyles();
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
