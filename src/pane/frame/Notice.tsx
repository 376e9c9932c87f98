import { listed } from '../../domain/numberWords';
import type { State } from '../session/state';
import { useWording } from '../text/WordingContext';
import { NoticeBar } from './NoticeBar';

interface NoticeProps {
  readonly state: State;
  readonly onDismiss: () => void;
}

/** How something ended, and whether the results are stale. */
export function Notice({ state, onDismiss }: NoticeProps) {
  const { language, text } = useWording();
  switch (state.kind) {
    case 'failed': {
      const { kind, unrestored } = state.failure;
      const { happened, doThis } = text.notice.failures[kind];
      const sheets = listed(language, unrestored);
      return unrestored.length > 0 ? (
        <NoticeBar intent="error" title={text.notice.unrestored(sheets)} onDismiss={onDismiss}>
          {text.notice.restoredNext}
        </NoticeBar>
      ) : (
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
