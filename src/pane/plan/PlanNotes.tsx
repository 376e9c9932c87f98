import { Body1 } from '@fluentui/react-components';
import { useListStyles } from '../frame/listStyles';
import { Section } from '../frame/Section';
import { SeverityLine } from '../frame/SeverityLine';
import type { Summary } from '../planner';
import { useWording } from '../text/WordingContext';

interface PlanNotesProps {
  readonly plan: Summary['plan'];
}

/** What there is to know about the plan as a whole, its lock first; nothing where there is nothing. */
export function PlanNotes({ plan: { locked, notes } }: PlanNotesProps) {
  const list = useListStyles();
  const { text } = useWording();
  if (!locked && notes.length === 0) return null;
  return (
    <Section title={text.plan.notes}>
      <ul className={list.list}>
        {locked && (
          <SeverityLine severity="info">
            <Body1>{text.plan.locked}</Body1>
          </SeverityLine>
        )}
        {notes.map(({ severity, message }) => (
          <SeverityLine key={message} severity={severity}>
            <Body1>{message}</Body1>
          </SeverityLine>
        ))}
      </ul>
    </Section>
  );
}
