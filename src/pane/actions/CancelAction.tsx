import type { Reading, Running } from '../session/state';
import type { Session } from '../session/useSession';
import { useWording } from '../text/WordingContext';
import { ActionButtons } from './ActionButtons';

interface CancelActionProps {
  readonly state: Reading | Running;
  readonly session: Session;
}

/** Cancel what can be cancelled: reading a roster and writing a plan. */
export function CancelAction({ state, session }: CancelActionProps) {
  const { text } = useWording();
  const cancellable = state.kind === 'reading' ? state.sheet !== null : state.task !== 'revert';
  if (!cancellable) return null;
  return (
    <ActionButtons
      others={[{ label: text.underWay.cancel, onChoose: session.cancel, disabled: state.stopping }]}
    />
  );
}
