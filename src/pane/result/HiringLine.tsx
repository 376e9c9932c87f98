import { Body1Strong, Caption1 } from '@fluentui/react-components';
import { useListStyles } from '../frame/listStyles';
import type { PlanLine } from '../planner';
import { useWording } from '../text/WordingContext';

/** One line of the hiring plan: who, where, when, why and at what cost. */
export function HiringLine({ line }: { readonly line: PlanLine }) {
  const list = useListStyles();
  const { text, count, money } = useWording();
  return (
    <li className={list.line}>
      <div className={list.grow}>
        <Body1Strong>{`${line.profile}, ${line.level}`}</Body1Strong>
        <Caption1>{`${line.place}, ${line.quarter}`}</Caption1>
        <Caption1 className={list.quiet}>{line.reason}</Caption1>
      </div>
      <div className={list.end}>
        <Body1Strong>{text.plan.heads(line.heads, count(line.heads))}</Body1Strong>
        {line.loaded > 0 && <Caption1>{text.plan.cost(money(line.loaded, line.currency))}</Caption1>}
      </div>
    </li>
  );
}
