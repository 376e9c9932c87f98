import { Body1Strong, Caption1, Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useListStyles } from '../frame/listStyles';
import { Section } from '../frame/Section';
import type { Summary } from '../planner';
import { useWording } from '../text/WordingContext';

const useStyles = makeStyles({
  line: { flexDirection: 'column', gap: '2px' },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0 8px', width: '100%' },
  open: { alignSelf: 'flex-start' },
});

interface ScenarioListProps {
  readonly scenarios: Summary['scenarios'];
  /** The name the Scenarios sheet really has. */
  readonly sheet: string;
  readonly onSheet: (sheet: string) => void;
}

/** What the base and each scenario cost, hire and leave open, and the way to their sheet; nothing without a scenario. */
export function ScenarioList({ scenarios, sheet, onSheet }: ScenarioListProps) {
  const list = useListStyles();
  const styles = useStyles();
  const { text, count, fte, money } = useWording();
  if (scenarios.length < 2) return null;
  return (
    <Section title={text.plan.scenarios} hint={text.plan.scenariosHint}>
      <ul className={list.list}>
        {scenarios.map(({ name, cost, currency, heads, open, gaps }) => (
          <li key={name} className={mergeClasses(list.line, styles.line)}>
            <div className={styles.head}>
              <Body1Strong>{name}</Body1Strong>
              <Body1Strong>{money(cost, currency)}</Body1Strong>
            </div>
            <Caption1>
              {`${text.plan.heads(heads, count(heads))} · ${text.plan.gaps(gaps, count(gaps), fte(open))}`}
            </Caption1>
          </li>
        ))}
      </ul>
      <Link
        as="button"
        inline
        className={styles.open}
        onClick={() => {
          onSheet(sheet);
        }}
      >
        {text.plan.changeScenarios}
      </Link>
    </Section>
  );
}
