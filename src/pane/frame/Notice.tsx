import type { State } from '../session/state';
import { useWording } from '../text/WordingContext';
import { NoticeBar } from './NoticeBar';

interface NoticeProps {
  readonly state: State;
  readonly onDismiss: () => void;
}

/** How something ended, and whether the results are stale. */
export function Notice({ state, onDismiss }: NoticeProps) {
  const { text } = useWording();
  switch (state.kind) {
    case 'failed': {
      const { happened, doThis } = text.notice.failures[state.failure.kind];
      return (
        <NoticeBar intent="error" title={happened} onDismiss={onDismiss}>
          {doThis}
        </NoticeBar>
      );
    }
    case 'cancelled': {
      const { happened, doThis } = text.notice.failures.cancelled;
      return (
        <NoticeBar intent="info" title={happened} onDismiss={onDismiss}>
          {doThis}
        </NoticeBar>
      );
    }
    case 'reverted':
      return (
        <NoticeBar
          intent={state.reverted ? 'success' : 'info'}
          title={state.reverted ? text.notice.reverted : text.notice.nothingToRevert}
          onDismiss={onDismiss}
        />
      );
    case 'roster':
    case 'done':
      return state.stale && state.aside === null ? (
        <NoticeBar intent="warning" title={text.notice.stale} />
      ) : null;
    default:
      return null;
  }
}
