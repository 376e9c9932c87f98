import type { State } from '../session/state';
import { useWording } from '../text/WordingContext';
import { Notice } from './Notice';

interface ToldProps {
  readonly state: State;
  readonly onDismiss: () => void;
}

/** How something ended, and whether the results are stale. */
export function Told({ state, onDismiss }: ToldProps) {
  const { text } = useWording();
  switch (state.kind) {
    case 'failed': {
      const { happened, doThis } = text.told.failures[state.failure.kind];
      return (
        <Notice intent="error" title={happened} onDismiss={onDismiss}>
          {doThis}
        </Notice>
      );
    }
    case 'cancelled': {
      const { happened, doThis } = text.told.failures.cancelled;
      return (
        <Notice intent="info" title={happened} onDismiss={onDismiss}>
          {doThis}
        </Notice>
      );
    }
    case 'reverted':
      return (
        <Notice
          intent={state.reverted ? 'success' : 'info'}
          title={state.reverted ? text.told.reverted : text.told.nothingToRevert}
          onDismiss={onDismiss}
        />
      );
    case 'roster':
    case 'done':
      return state.stale && state.aside === null ? <Notice intent="warning" title={text.told.stale} /> : null;
    default:
      return null;
  }
}
