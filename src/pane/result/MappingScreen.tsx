import { Body1, Body1Strong, Caption1, Link } from '@fluentui/react-components';
import type { MappingStatus } from '../../domain/mapping/mapping';
import { useListStyles } from '../frame/listStyles';
import { ScreenTitle } from '../frame/ScreenTitle';
import type { Outcome } from '../session/state';
import { useWording } from '../text/WordingContext';
import { MappingBar } from './MappingBar';

const statuses: readonly MappingStatus[] = ['auto', 'confirmed', 'review', 'none'];

interface MappingScreenProps {
  readonly outcome: Outcome;
  readonly onProblems: () => void;
}

/** How many members were mapped, and how sure that is. */
export function MappingScreen({ outcome, onProblems }: MappingScreenProps) {
  const list = useListStyles();
  const { text, count } = useWording();
  const { mapping, members } = outcome.summary;
  const mapped = members - mapping.none;
  return (
    <>
      <div>
        <ScreenTitle>{text.mapping.title}</ScreenTitle>
        <Body1>{text.mapping.finding(count(mapped), count(members))} </Body1>
        {mapping.review > 0 && <Body1>{text.mapping.review(mapping.review, count(mapping.review))}</Body1>}
      </div>
      <MappingBar mapping={mapping} />
      <ul className={list.list}>
        {statuses.map((status) => (
          <li key={status} className={list.line}>
            <div className={list.grow}>
              <Body1Strong>{text.mapping.statuses[status].word}</Body1Strong>
              <Caption1 className={list.quiet}>{text.mapping.statuses[status].meaning}</Caption1>
            </div>
            <Body1Strong>{count(mapping[status])}</Body1Strong>
          </li>
        ))}
      </ul>
      {outcome.problems.length > 0 && (
        <Link as="button" inline onClick={onProblems}>
          {text.mapping.problems(outcome.problems.length, count(outcome.problems.length))}
        </Link>
      )}
    </>
  );
}
