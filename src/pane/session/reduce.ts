import type { SheetInfo } from '../../host/port';
import type { Action } from './action';
import {
  resting,
  type DecisionStep,
  type Outcome,
  type Resting,
  type Roster,
  type State,
  type View,
} from './state';

function sheetsOf(state: Resting): readonly SheetInfo[] {
  return state.sheets ?? [];
}

function begin(state: State, action: Action & { type: 'readingBegan' | 'runBegan' }): State {
  const before = resting(state);
  const underWay = { progress: null, stopping: false };
  if (action.type === 'readingBegan')
    return { kind: 'reading', before, sheet: action.sheet, pending: null, ...underWay };
  if (before.kind === 'empty') return state;
  return { kind: 'running', before, task: action.task, ...underWay };
}

/** A sheet planned before comes with the columns that were corrected then. */
function pick(state: Resting, sheet: string): State {
  if (state.kind !== 'empty') return state;
  const choice = state.last?.sheet === sheet ? state.last : { sheet, columns: {} };
  return { ...state, choice };
}

function list({ sheets, choice, last }: Action & { type: 'listed' }): State {
  return { kind: 'empty', sheets, choice, last, aside: null };
}

function view(state: Resting, wanted: 'roster' | View): State {
  if (state.kind === 'empty') return state;
  const { sheets, roster, outcome, stale, steps, revertible } = state;
  const kept = { sheets, roster, stale, steps, revertible, aside: null };
  if (wanted === 'roster') return { kind: 'roster', outcome, ...kept };
  return outcome === null ? state : { kind: 'done', outcome, view: wanted, ...kept };
}

/** A roster read again, or with other columns, leaves the last run behind: it stays, but is stale. */
function readRoster(state: Resting, roster: Roster): State {
  const { outcome, steps, revertible } =
    state.kind === 'empty' ? { outcome: null, steps: [], revertible: null } : state;
  const stale = outcome !== null;
  return { kind: 'roster', sheets: sheetsOf(state), roster, outcome, stale, steps, revertible, aside: null };
}

function becomeStale(state: State, outcome: Outcome): State {
  if (state.kind !== 'done' && state.kind !== 'roster') return state;
  return state.outcome === outcome ? { ...state, stale: true } : state;
}

function revert(state: State, reverted: boolean, sheets: readonly SheetInfo[]): State {
  if (state.kind !== 'running') return state;
  const { before } = state;
  if (!reverted) return { kind: 'reverted', before, reverted };
  const { roster } = before;
  return {
    kind: 'reverted',
    reverted,
    before: {
      kind: 'roster',
      sheets,
      roster,
      outcome: null,
      stale: false,
      steps: [],
      revertible: null,
      aside: null,
    },
  };
}

/** A decision leaves messages behind: whoever decides has read them. */
function decide(state: Resting, step: DecisionStep): State {
  if (state.kind === 'empty') return state;
  return { ...state, steps: [...state.steps, step], revertible: null };
}

/** A step that was taken back, or never reached the workbook. */
function undo(state: Resting, id: number): State {
  if (state.kind === 'empty') return state;
  return { ...state, steps: state.steps.filter((step) => step.id !== id) };
}

function mend(state: Resting, { roster, revertible }: Action & { type: 'mended' }): State {
  const read = readRoster(state, roster);
  return read.kind === 'roster' ? { ...read, revertible: revertible ? 'corrections' : null } : read;
}

function assume(state: Resting): State {
  if (state.kind === 'empty' || state.outcome === null) return state;
  return { ...state, stale: true, revertible: null };
}

/** The state after an action. A result that arrives when nothing is under way any more changes nothing. */
export function reduce(state: State, action: Action): State {
  const underWay = state.kind === 'reading' || state.kind === 'running';
  switch (action.type) {
    case 'picked':
      return pick(resting(state), action.sheet);
    case 'corrected':
      return readRoster(resting(state), action.roster);
    case 'dismissed':
      return resting(state);
    case 'viewed':
      return view(resting(state), action.view);
    case 'readingBegan':
    case 'runBegan':
      return begin(state, action);
    case 'progressed':
      return underWay ? { ...state, progress: action.progress } : state;
    case 'stopping':
      return underWay ? { ...state, stopping: true } : state;
    case 'listed':
      return underWay ? list(action) : state;
    case 'rosterRead':
      return underWay ? readRoster(state.before, action.roster) : state;
    case 'planned': {
      if (state.kind !== 'running') return state;
      const { sheets, roster, outcome } = action;
      const fresh = { stale: false, steps: [], revertible: 'run', aside: null } as const;
      const { before } = state;
      // Who runs again while reading a result goes on reading it.
      const stays = before.kind === 'done' ? before.view : 'mapping';
      return { kind: 'done', sheets, roster, outcome, view: stays, ...fresh };
    }
    case 'reverted':
      return revert(state, action.reverted, action.sheets);
    case 'decided':
      return underWay ? state : decide(resting(state), action.step);
    case 'undone':
      return underWay ? state : undo(resting(state), action.id);
    case 'mended':
      return underWay ? mend(state.before, action) : state;
    case 'assumed':
      return underWay ? state : assume(resting(state));
    case 'turnedTo':
      return underWay ? state : { ...resting(state), aside: action.aside };
    case 'asked':
      return state.kind === 'reading' ? { ...state, pending: action.pending } : state;
    case 'becameStale':
      return becomeStale(state, action.outcome);
    case 'cancelled':
      return underWay ? { kind: 'cancelled', before: state.before } : state;
    case 'failed':
      return { kind: 'failed', before: resting(state), failure: action.failure };
  }
}
