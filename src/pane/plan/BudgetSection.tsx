import { Body1, Body1Strong, Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { useListStyles } from '../frame/listStyles';
import { Section } from '../frame/Section';
import type { Summary } from '../planner';
import type { Session } from '../session/useSession';
import { useWording } from '../text/WordingContext';
import { BudgetFields } from './BudgetFields';

const useStyles = makeStyles({
  line: { flexWrap: 'wrap', justifyContent: 'space-between' },
  change: { alignSelf: 'flex-start' },
});

interface BudgetSectionProps {
  readonly years: Summary['years'];
  readonly session: Pick<Session, 'readSettings' | 'assume'>;
}

/** What the plan costs in each fiscal year and what it may; the budget is changed here, for the next run. */
export function BudgetSection({ years, session }: BudgetSectionProps) {
  const list = useListStyles();
  const styles = useStyles();
  const { text, money } = useWording();
  const [changing, setChanging] = useState(false);
  if (years.length === 0) return null;
  return (
    <Section title={text.plan.budget} hint={text.plan.budgetHint}>
      <ul className={list.list}>
        {years.map(({ name, cost, budget, currency }) => (
          <li key={name} className={mergeClasses(list.line, styles.line)}>
            <Body1Strong>{name}</Body1Strong>
            <Body1>
              {budget === null
                ? text.plan.noLimit(money(cost, currency))
                : budget === 0
                  ? text.plan.noneAllowed(money(cost, currency))
                  : text.plan.ofBudget(money(cost, currency), money(budget, currency))}
            </Body1>
          </li>
        ))}
      </ul>
      <Button
        size="small"
        className={styles.change}
        aria-expanded={changing}
        onClick={() => {
          setChanging(!changing);
        }}
      >
        {text.plan.changeBudget}
      </Button>
      {changing && <BudgetFields session={session} years={years.map(({ name }) => name)} />}
    </Section>
  );
}
