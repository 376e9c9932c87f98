import { offeredSheets } from '../roster/offeredSheets';
import type { Empty } from '../session/state';
import type { Session } from '../session/useSession';
import { useWording } from '../text/WordingContext';
import { NextStep } from './NextStep';

interface StartNextProps {
  readonly state: Empty;
  readonly session: Session;
}

/** Use the picked sheet; without a filled one, try with sample data or start from the template. */
export function StartNext({ state, session }: StartNextProps) {
  const { text } = useWording();
  const { choice, sheets } = state;
  const template = { label: text.start.template, onChoose: session.insertTemplate };
  const sample = { label: text.start.sample, onChoose: session.insertSample };
  const look = { label: text.start.lookAgain, onChoose: session.listSheets };
  if (sheets === null) return <NextStep next={look} />;
  if (offeredSheets(state).length === 0) return <NextStep next={sample} others={[template, look]} />;
  const read = {
    label: text.start.read,
    disabled: choice === null,
    onChoose: () => {
      if (choice !== null) session.readRoster(choice);
    },
  };
  return <NextStep next={read} others={[sample, template]} />;
}
