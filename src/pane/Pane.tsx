import type { Language } from '../framework/language';
import type { Workbook } from '../host/port';
import { AsideButtons } from './aside/AsideButtons';
import { Frame } from './frame/Frame';
import { Steps, type Step } from './frame/Steps';
import { Notice } from './frame/Notice';
import { ActionBar } from './ActionBar';
import type { Planner } from './planner';
import { Screen } from './Screen';
import { isFirstListing } from './session/isFirstListing';
import { isStale, resting, type State, type PendingAction } from './session/state';
import { useSession } from './session/useSession';
import { useStaleCheck } from './session/useStaleCheck';
import { PaneShell } from './PaneShell';
import { paneLanguage } from './text/paneLanguage';
import { useLocale } from './useLocale';
import type { ThemeName } from './theme';

/** What a pane is started with. */
export interface PaneProps {
  readonly workbook: Workbook;
  readonly loadPlanner: () => Promise<Planner>;
  /** Such as de-DE; German texts for German, else English, numbers as the locale writes them. */
  readonly locale: string;
  /** `null`: as the system prefers. */
  readonly theme: ThemeName | null;
  /** What the user asked for before the pane was there. */
  readonly pending?: PendingAction | null;
  /** Where the page around the pane has a language of its own, it is asked to change; else the pane remembers it. */
  readonly onLanguage?: (language: Language) => void;
}

function currentStep(state: State): Step {
  const at = resting(state);
  return at.kind === 'done' ? at.view : 'roster';
}

function isReachable(state: State, step: Step): boolean {
  if (state.kind === 'reading' || state.kind === 'running') return false;
  const at = resting(state);
  return at.kind !== 'empty' && (step === 'roster' || at.outcome !== null);
}

/** A screen is named by where it is: a new name puts the focus on its heading. */
function screenName(state: State): string {
  // The start screen stays while the sheets are named: the focus is not moved again.
  if (isFirstListing(state)) return 'empty roster';
  if (state.kind === 'reading' || state.kind === 'running') return state.kind;
  const { kind, aside } = resting(state);
  return aside ?? `${kind} ${currentStep(state)}`;
}

function isStaleState(state: State): boolean {
  const at = resting(state);
  return at.kind !== 'empty' && at.outcome !== null && isStale(at);
}

/** The planner: pick a roster, check it, run, read what came out. */
export function Pane({ workbook, loadPlanner, locale: given, theme, onLanguage, pending = null }: PaneProps) {
  const [locale, speak] = useLocale(given, onLanguage);
  const session = useSession(workbook, loadPlanner, paneLanguage(locale), pending);
  const { state, tell } = session;
  useStaleCheck(state, session.checkStale);
  const underWay = state.kind === 'reading' || state.kind === 'running';
  return (
    <PaneShell locale={locale} theme={theme}>
      <Frame
        steps={
          <Steps
            current={currentStep(state)}
            reachable={(step) => isReachable(state, step)}
            stale={(step) => step !== 'roster' && isStaleState(state)}
            onStep={(view) => {
              tell({ type: 'viewed', view });
            }}
          />
        }
        asides={
          <AsideButtons
            current={underWay ? null : resting(state).aside}
            disabled={underWay}
            onTurn={(aside) => {
              tell({ type: 'turnedTo', aside });
            }}
          />
        }
        footer={<ActionBar state={state} session={session} />}
      >
        <Notice
          state={state}
          onDismiss={() => {
            tell({ type: 'dismissed' });
          }}
        />
        <Screen key={screenName(state)} state={state} session={session} onLanguage={speak} />
      </Frame>
    </PaneShell>
  );
}
