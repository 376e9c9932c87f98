import { Body1Strong, Caption1 } from '@fluentui/react-components';
import { levels } from '../../framework/levels';
import { profileNames } from '../../framework/profileNames';
import { useListStyles } from '../frame/listStyles';
import type { HiringProposal } from '../planner';
import { useWording } from '../text/WordingContext';

/** One line of the hiring plan: who, where, when, why and at what cost. */
export function HiringLine({ line }: { readonly line: HiringProposal }) {
  const list = useListStyles();
  const { text, count, money } = useWording();
  const { place } = line;
  const profile = profileNames.find(({ id }) => id === line.profile)?.name;
  const level = levels.find(({ id }) => id === line.level)?.name;
  const where = place.kind === 'centre' ? text.plan.centre : place.unit || text.plan.noUnit;
  return (
    <li className={list.line}>
      <div className={list.grow}>
        <Body1Strong>{[profile, level].filter(Boolean).join(', ')}</Body1Strong>
        <Caption1>{`${where}, ${line.quarter}`}</Caption1>
        <Caption1 className={list.quiet}>{line.reason}</Caption1>
      </div>
      <div className={list.end}>
        <Body1Strong>{text.plan.heads(line.heads, count(line.heads))}</Body1Strong>
        {line.cost !== null && <Caption1>{text.plan.cost(money(line.cost, line.currency))}</Caption1>}
      </div>
    </li>
  );
}
