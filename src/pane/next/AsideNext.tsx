import { isStale, type Resting } from '../session/state';
import type { Session } from '../session/useSession';
import { useWording } from '../text/WordingContext';
import { NextStep } from './NextStep';

interface AsideNextProps {
  readonly state: Resting;
  readonly session: Session;
}

/** Back to where one was; where a setting changed the plan, the next run. */
export function AsideNext({ state, session }: AsideNextProps) {
  const { text } = useWording();
  const back = {
    label: text.back,
    onChoose: () => {
      session.tell({ type: 'turnedTo', aside: null });
    },
  };
  if (state.kind === 'empty' || state.outcome === null || !isStale(state))
    return <NextStep others={[back]} />;
  const run = {
    label: text.roster.runAgain,
    onChoose: () => {
      session.runPlan(state.roster.choice);
    },
  };
  return <NextStep next={run} others={[back]} />;
}
