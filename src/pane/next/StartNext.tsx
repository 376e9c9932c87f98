import { offeredSheets } from '../roster/offeredSheets';
import type { Empty, Wish } from '../session/state';
import type { Session } from '../session/useSession';
import { useWording } from '../text/WordingContext';
import { NextStep } from './NextStep';

interface StartNextProps {
  readonly state: Empty;
  /** While the sheets are being named: what is done then. */
  readonly looking: { readonly wish: Wish | null } | null;
  readonly session: Session;
}

/** Use the picked sheet, try with sample data or start from the template; before the sheets are named, wish for it. */
export function StartNext({ state, looking, session }: StartNextProps) {
  const { text } = useWording();
  const { choice, sheets } = state;

  function way(label: string, wish: Wish, onChoose: () => void) {
    if (looking === null) return { label, onChoose };
    return {
      label,
      pressed: looking.wish === wish,
      onChoose: () => {
        session.want(wish);
      },
    };
  }

  const read = way(text.start.read, 'read', () => {
    if (choice !== null) session.readRoster(choice);
  });
  const sample = way(text.start.sample, 'sample', session.insertSample);
  const template = way(text.start.template, 'template', session.insertTemplate);
  if (looking !== null) return <NextStep next={read} others={[sample, template]} />;
  const look = { label: text.start.lookAgain, onChoose: session.listSheets };
  if (sheets === null) return <NextStep next={look} />;
  if (offeredSheets(state).length === 0) return <NextStep next={sample} others={[template, look]} />;
  return <NextStep next={{ ...read, disabled: choice === null }} others={[sample, template]} />;
}
