import { AsideNext } from './next/AsideNext';
import { CancelNext } from './next/CancelNext';
import { DoneNext } from './next/DoneNext';
import { RosterNext } from './next/RosterNext';
import { StartNext } from './next/StartNext';
import { isFirstListing } from './session/isFirstListing';
import { resting, type State } from './session/state';
import type { Session } from './session/useSession';

interface NextProps {
  readonly state: State;
  readonly session: Session;
}

/** What can be done next in a state. */
export function Next({ state, session }: NextProps) {
  // The same buttons before and after the sheets are named: what is being pressed does not go away.
  const looking = isFirstListing(state) ? { wish: state.wish } : null;
  if (looking === null && (state.kind === 'reading' || state.kind === 'running'))
    return <CancelNext state={state} session={session} />;
  const at = resting(state);
  if (at.aside !== null) return <AsideNext state={at} session={session} />;
  switch (at.kind) {
    case 'empty':
      return <StartNext state={at} looking={looking} session={session} />;
    case 'roster':
      return <RosterNext state={at} session={session} />;
    case 'done':
      return <DoneNext state={at} session={session} />;
  }
}
