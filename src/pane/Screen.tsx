import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Language } from '../framework/language';
import { AsideScreen } from './aside/AsideScreen';
import { CoverageScreen } from './coverage/CoverageScreen';
import { MappingScreen } from './mapping/MappingScreen';
import { RosterScreen } from './roster/RosterScreen';
import { StartScreen } from './roster/StartScreen';
import { UnderWayScreen } from './underWay/UnderWayScreen';
import { isFirstListing } from './session/isFirstListing';
import { resting, type Resting, type State } from './session/state';
import type { Session } from './session/useSession';
import { useWording } from './text/WordingContext';

/** Loaded when it is first asked for, long after the pane begins. */
const PlanScreen = lazy(async () => ({ default: (await import('./plan/PlanScreen')).PlanScreen }));

interface ScreenProps {
  readonly state: State;
  readonly session: Session;
  readonly onLanguage: (language: Language) => void;
}

interface RestingScreenProps {
  readonly state: Resting;
  /** The sheets are being named. */
  readonly looking?: boolean;
  readonly session: Session;
}

function RestingScreen({ state, looking = false, session }: RestingScreenProps) {
  const { text } = useWording();
  if (state.kind === 'empty') {
    return (
      <StartScreen
        state={state}
        looking={looking}
        onPick={(sheet) => {
          session.tell({ type: 'picked', sheet });
        }}
      />
    );
  }
  if (state.kind === 'roster') {
    return (
      <RosterScreen
        roster={state.roster}
        mended={state.revertible === 'corrections'}
        onMend={(corrections) => {
          session.mend(state.roster.choice, corrections);
        }}
        onOther={session.listSheets}
        onTable={(table) => {
          session.chooseTable(state.roster, table);
        }}
        onChoose={(field, header) => {
          session.correctColumn(state.roster, field, header);
        }}
        onShow={session.showCell}
      />
    );
  }
  switch (state.view) {
    case 'mapping':
      return (
        <MappingScreen
          state={state}
          onProblems={() => {
            session.tell({ type: 'viewed', view: 'roster' });
          }}
          onDecide={session.decide}
          onUndo={session.undo}
        />
      );
    case 'coverage':
      return (
        <CoverageScreen
          outcome={state.outcome}
          onShow={session.showCell}
          explainSelected={() => session.explainSelected(state.outcome)}
        />
      );
    case 'plan':
      return (
        <Suspense fallback={<Spinner label={text.plan.title} />}>
          <PlanScreen
            outcome={state.outcome}
            session={session}
            onPlan={(told) => {
              session.runPlan(state.roster.choice, told);
            }}
            onShow={session.showCell}
            explainSelected={() => session.explainSelected(state.outcome)}
            onSheet={(sheet) => {
              session.showCell({ sheet, row: 0, column: 0 });
            }}
          />
        </Suspense>
      );
  }
}

/** The screen of a state: what is under way, else where one rests. */
export function Screen({ state, session, onLanguage }: ScreenProps) {
  const looking = isFirstListing(state);
  if (!looking && (state.kind === 'reading' || state.kind === 'running'))
    return <UnderWayScreen state={state} />;
  const at = resting(state);
  if (at.aside !== null) return <AsideScreen aside={at.aside} session={session} onLanguage={onLanguage} />;
  return <RestingScreen state={at} looking={looking} session={session} />;
}
