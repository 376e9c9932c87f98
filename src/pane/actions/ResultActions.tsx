import { isStale, type Done, type View } from '../session/state';
import type { Session } from '../session/useSession';
import { useWording } from '../text/WordingContext';
import { ActionButtons, type ActionButton } from './ActionButtons';

/** The sheet, by the name of its plan, that each view is about. */
const sheetOfView: Readonly<Record<View, string>> = {
  mapping: 'Mapping',
  coverage: 'Coverage',
  plan: 'Hiring Plan',
};

interface ResultActionsProps {
  readonly state: Done;
  readonly session: Session;
}

/** On to the next result; when the plan is stale, run again. */
export function ResultActions({ state, session }: ResultActionsProps) {
  const { text } = useWording();
  const { view, outcome, roster } = state;
  const sheet = outcome.sheets.find(({ plan }) => plan === sheetOfView[view])?.name;
  const open: ActionButton | undefined =
    sheet === undefined
      ? undefined
      : {
          label: text.openSheet(sheet),
          onChoose: () => {
            session.showCell({ sheet, row: 0, column: 0 });
          },
        };
  const revert: ActionButton | undefined =
    state.revertible === 'run' ? { label: text.revert, onChoose: session.revertRun } : undefined;

  function onward(label: string, next: View): ActionButton {
    return {
      label,
      onChoose: () => {
        session.tell({ type: 'viewed', view: next });
      },
    };
  }

  const onwards: Readonly<Record<View, ActionButton | undefined>> = {
    mapping: onward(text.mapping.next, 'coverage'),
    coverage: onward(text.coverage.next, 'plan'),
    plan: open,
  };
  const again: ActionButton = {
    label: text.roster.runAgain,
    onChoose: () => {
      session.runPlan(roster.choice);
    },
  };
  const next = isStale(state) ? again : onwards[view];
  const others = [open, revert].filter((choice) => choice !== undefined && choice !== next);
  return <ActionButtons {...(next && { next })} others={others.filter((choice) => choice !== undefined)} />;
}
