import { Body1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ScreenTitle } from '../frame/ScreenTitle';
import type { MemberDecision } from '../planner';
import { ReviewList } from './ReviewList';
import type { DecisionStep, Done } from '../session/state';
import { useWording } from '../text/WordingContext';
import { MappingBar } from './MappingBar';
import { MappingLegend } from './MappingLegend';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface MappingScreenProps {
  readonly state: Done;
  readonly onProblems: () => void;
  readonly onDecide: (decisions: readonly MemberDecision[]) => void;
  readonly onUndo: (step: DecisionStep) => void;
}

/** How many members were mapped and how sure that is, and the members that wait for a decision. */
export function MappingScreen({ state, onProblems, onDecide, onUndo }: MappingScreenProps) {
  const styles = useStyles();
  const { text, count } = useWording();
  const { outcome, steps } = state;
  const { mapping, members, reviews } = outcome.summary;
  return (
    <>
      <div className={styles.head}>
        <ScreenTitle>{text.mapping.title}</ScreenTitle>
        <Body1>
          {text.mapping.finding(count(members - mapping.none), count(members))}{' '}
          {outcome.problems.length > 0 && (
            <Link as="button" inline onClick={onProblems}>
              {text.mapping.problems(outcome.problems.length, count(outcome.problems.length))}
            </Link>
          )}
        </Body1>
        <MappingBar mapping={mapping} />
        <MappingLegend mapping={mapping} />
      </div>
      <ReviewList reviews={reviews} steps={steps} onDecide={onDecide} onUndo={onUndo} />
    </>
  );
}
