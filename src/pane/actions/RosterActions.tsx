import type { AtRoster } from '../session/state';
import type { Session } from '../session/useSession';
import { useWording } from '../text/WordingContext';
import { ActionButtons } from './ActionButtons';

interface RosterActionsProps {
  readonly state: AtRoster;
  readonly session: Session;
}

/** Write the plan; while there are errors, read the sheet again. */
export function RosterActions({ state, session }: RosterActionsProps) {
  const { text, count } = useWording();
  const { choice, problems } = state.roster;
  const errors = problems.filter(({ problem }) => problem.severity === 'error').length;
  const again = {
    label: text.roster.readAgain,
    onChoose: () => {
      session.readRoster(choice);
    },
  };
  if (errors > 0) return <ActionButtons note={text.roster.stopped(errors, count(errors))} next={again} />;
  const run = {
    label: state.outcome === null ? text.roster.run : text.roster.runAgain,
    onChoose: () => {
      session.runPlan(choice);
    },
  };
  return <ActionButtons note={text.roster.writes} next={run} />;
}
