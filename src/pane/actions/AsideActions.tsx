import { isStale, type Resting } from '../session/state';
import type { Session } from '../session/useSession';
import { useWording } from '../text/WordingContext';
import { ActionButtons } from './ActionButtons';

interface AsideActionsProps {
  readonly state: Resting;
  readonly session: Session;
}

/** Back to where one was; where a setting changed the plan, the next run. */
export function AsideActions({ state, session }: AsideActionsProps) {
  const { text } = useWording();
  const back = {
    label: text.back,
    onChoose: () => {
      session.tell({ type: 'turnedTo', aside: null });
    },
  };
  if (state.kind === 'empty' || state.outcome === null || !isStale(state))
    return <ActionButtons others={[back]} />;
  const run = {
    label: text.roster.runAgain,
    onChoose: () => {
      session.runPlan(state.roster.choice);
    },
  };
  return <ActionButtons next={run} others={[back]} />;
}
