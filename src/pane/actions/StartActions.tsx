import { offeredSheets } from '../roster/offeredSheets';
import type { Empty, PendingAction } from '../session/state';
import type { Session } from '../session/useSession';
import { useWording } from '../text/WordingContext';
import { ActionButtons } from './ActionButtons';

interface StartActionsProps {
  readonly state: Empty;
  /** While the sheets are being named: what is done then. */
  readonly looking: { readonly pending: PendingAction | null } | null;
  readonly session: Session;
}

/** Use the picked sheet, try with sample data or start from the template; before the sheets are named, ask for it. */
export function StartActions({ state, looking, session }: StartActionsProps) {
  const { text } = useWording();
  const { choice, sheets } = state;

  function way(label: string, pending: PendingAction, onChoose: () => void) {
    if (looking === null) return { label, onChoose };
    return {
      label,
      pressed: looking.pending === pending,
      onChoose: () => {
        session.want(pending);
      },
    };
  }

  const read = way(text.start.read, 'read', () => {
    if (choice !== null) session.readRoster(choice);
  });
  const sample = way(text.start.sample, 'sample', session.insertSample);
  const template = way(text.start.template, 'template', session.insertTemplate);
  if (looking !== null) return <ActionButtons next={read} others={[sample, template]} />;
  const look = { label: text.start.lookAgain, onChoose: session.listSheets };
  if (sheets === null) return <ActionButtons next={look} />;
  if (offeredSheets(state).length === 0) return <ActionButtons next={sample} others={[template, look]} />;
  return <ActionButtons next={{ ...read, disabled: choice === null }} others={[sample, template]} />;
}
