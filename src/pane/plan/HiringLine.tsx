import { Body1Strong, Caption1, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useListStyles } from '../frame/listStyles';
import type { PlanLine } from '../planner';
import { useWording } from '../text/WordingContext';

const useStyles = makeStyles({
  line: { flexDirection: 'column', gap: '2px' },
  head: { display: 'flex', justifyContent: 'space-between', gap: '8px', width: '100%' },
  amount: { flexShrink: 0 },
});

interface HiringLineProps {
  readonly line: PlanLine;
  /** What it is decided by, sentence by sentence. */
  readonly said: readonly string[];
}

/** One line of the hiring plan: what, where, when, at what cost, how far it is decided, why, and what it is decided by. */
export function HiringLine({ line, said }: HiringLineProps) {
  const list = useListStyles();
  const styles = useStyles();
  const { text, count, fte, money } = useWording();
  const profile = line.level === '' ? line.profile : `${line.profile}, ${line.level}`;
  // A delay is that of a use case, and of no heads.
  const who = line.action === 'defer' ? line.from : profile;
  const heads =
    line.heads > 0 ? text.plan.heads(line.heads, count(line.heads)) : text.plan.fte(fte(line.fte));
  const facts = [
    text.plan.from(line.place, line.quarter),
    ...(line.loaded > 0 ? [text.plan.cost(money(line.loaded, line.currency))] : []),
    ...(line.action === 'open' ? [] : [text.plan.statuses[line.status]]),
  ];
  return (
    <li className={mergeClasses(list.line, styles.line)}>
      <div className={styles.head}>
        <Body1Strong>{`${line.actionName}: ${who}`}</Body1Strong>
        <Body1Strong className={styles.amount}>{line.action === 'defer' ? '' : heads}</Body1Strong>
      </div>
      <Caption1>{facts.join(' · ')}</Caption1>
      <Caption1 className={list.quiet}>{line.reason}</Caption1>
      {said.map((sentence) => (
        <Caption1 key={sentence}>{sentence}</Caption1>
      ))}
    </li>
  );
}
