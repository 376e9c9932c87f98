import type { Reading, Running } from '../session/state';
import type { Session } from '../session/useSession';
import { useWording } from '../text/WordingContext';
import { NextStep } from './NextStep';

interface CancelNextProps {
  readonly state: Reading | Running;
  readonly session: Session;
}

/** Cancel what can be cancelled: reading a roster and writing a plan. */
export function CancelNext({ state, session }: CancelNextProps) {
  const { text } = useWording();
  const cancellable = state.kind === 'reading' ? state.sheet !== null : state.task !== 'revert';
  if (!cancellable) return null;
  return (
    <NextStep
      others={[{ label: text.underWay.cancel, onChoose: session.cancel, disabled: state.stopping }]}
    />
  );
}
