import { AsideActions } from './actions/AsideActions';
import { CancelAction } from './actions/CancelAction';
import { ResultActions } from './actions/ResultActions';
import { RosterActions } from './actions/RosterActions';
import { StartActions } from './actions/StartActions';
import { isFirstListing } from './session/isFirstListing';
import { resting, type State } from './session/state';
import type { Session } from './session/useSession';

interface ActionBarProps {
  readonly state: State;
  readonly session: Session;
}

/** What can be done next in a state. */
export function ActionBar({ state, session }: ActionBarProps) {
  // The same buttons before and after the sheets are named: what is being pressed does not go away.
  const looking = isFirstListing(state) ? { pending: state.pending } : null;
  if (looking === null && (state.kind === 'reading' || state.kind === 'running'))
    return <CancelAction state={state} session={session} />;
  const at = resting(state);
  if (at.aside !== null) return <AsideActions state={at} session={session} />;
  switch (at.kind) {
    case 'empty':
      return <StartActions state={at} looking={looking} session={session} />;
    case 'roster':
      return <RosterActions state={at} session={session} />;
    case 'done':
      return <ResultActions state={at} session={session} />;
  }
}
