import { useCallback, useEffect, useEffectEvent, useMemo, useReducer, useRef, useState } from 'react';
import type { CellAddress } from '../../domain/grid';
import type { RosterField } from '../../domain/roster/rosterField';
import type { Language } from '../../framework/language';
import type { Workbook } from '../../host/port';
import type { RunWatch } from '../../run/runWatch';
import type { Explanation } from '../../sheet/explain/explanation';
import type { ToldAssumptions } from '../../sheet/assumptions/readAssumptions';
import type { RosterChoice } from '../../sheet/rosterChoice';
import type { Correction, MemberDecision, Planner, Setting } from '../planner';
import type { UserAction } from './action';
import { DecisionWriter } from './DecisionWriter';
import { reduce } from './reduce';
import {
  firstState,
  type DecisionStep,
  type Outcome,
  type Roster,
  type State,
  type PendingAction,
} from './state';
import * as tasks from './tasks';

/** Everything a screen can ask for. */
export interface Session {
  readonly state: State;
  readonly tell: (action: UserAction) => void;
  readonly listSheets: () => void;
  /** Asks for something that is done once the sheets are named. */
  readonly want: (pending: PendingAction) => void;
  readonly insertTemplate: () => void;
  /** Adds a roster of invented members and reads it. */
  readonly insertSample: () => void;
  /** Reads a roster, keeping the corrections of the choice. */
  readonly readRoster: (choice: RosterChoice) => void;
  /** Reads another of the tables that stand side by side, counted from 1. */
  readonly chooseTable: (roster: Roster, table: number) => void;
  readonly correctColumn: (roster: Roster, field: RosterField, header: string | null) => void;
  /** Plans the roster; told otherwise, the run writes that over the assumptions. */
  readonly runPlan: (choice: RosterChoice, told?: ToldAssumptions) => void;
  readonly revertRun: () => void;
  /** Decides mappings at once; one step to undo. */
  readonly decide: (decisions: readonly MemberDecision[]) => void;
  readonly undo: (step: DecisionStep) => void;
  /** Corrects cells of the roster and reads it again; `null` takes the last corrections back. */
  readonly mend: (choice: RosterChoice, corrections: readonly Correction[] | null) => void;
  readonly readSettings: () => Promise<readonly Setting[] | null>;
  readonly assume: (key: Setting['key'], value: Setting['value']) => Promise<readonly Setting[] | null>;
  readonly checkStale: (roster: Roster, outcome: Outcome) => void;
  /** Why the cell selected in the sheet holds its number; `null` where it holds none of the plan. */
  readonly explainSelected: (outcome: Outcome) => Promise<Explanation | null>;
  readonly showCell: (at: CellAddress) => void;
  readonly cancel: () => void;
}

/** The state of the pane and what changes it. Nothing else in the pane has state. */
export function useSession(
  workbook: Workbook,
  loadPlanner: () => Promise<Planner>,
  language: Language,
  asked: PendingAction | null,
): Session {
  const [state, dispatch] = useReducer(reduce, firstState);
  const [writer] = useState(() => new DecisionWriter());
  const stepId = useRef(0);
  const cancelling = useRef(new AbortController());
  const tools = useMemo(
    () => ({ workbook, loadPlanner, language, dispatch }),
    [workbook, loadPlanner, language],
  );

  function watch(): RunWatch {
    const { signal } = (cancelling.current = new AbortController());
    return {
      tell: (progress) => {
        dispatch({ type: 'progressed', progress });
      },
      cancelled: () => signal.aborted,
    };
  }

  const pending = useRef(asked);
  const named = useRef<{ readonly choice: RosterChoice | null } | null>(null);
  function fulfil(wanted: PendingAction | null, choice: RosterChoice | null): void {
    if (wanted === 'sample') void tasks.insertSample(tools, watch());
    if (wanted === 'template') void tasks.insertTemplate(tools);
    if (wanted === 'read' && choice !== null) void tasks.readRoster(tools, choice, watch());
  }
  // What was asked for is done as soon as the sheets are named.
  const onNamed = useEffectEvent((choice: RosterChoice | null) => {
    named.current = { choice };
    const wanted = pending.current;
    pending.current = null;
    fulfil(wanted, choice);
  });
  useEffect(() => {
    void tasks.listSheets({ workbook, loadPlanner, dispatch }).then(onNamed);
    if (pending.current !== null) dispatch({ type: 'asked', pending: pending.current });
  }, [workbook, loadPlanner]);
  const readSettings = useCallback(() => tasks.readSettings(tools), [tools]);

  return {
    state,
    tell: dispatch,
    listSheets: () => void tasks.listSheets(tools),
    want: (wanted) => {
      // The sheets may be named already while the buttons that say so are not drawn yet.
      if (named.current !== null) {
        fulfil(wanted, named.current.choice);
        return;
      }
      pending.current = wanted;
      dispatch({ type: 'asked', pending: wanted });
    },
    insertTemplate: () => void tasks.insertTemplate(tools),
    insertSample: () => void tasks.insertSample(tools, watch()),
    readRoster: (choice) => void tasks.readRoster(tools, choice, watch()),
    chooseTable: (roster, table) => {
      const { sheet } = roster.choice;
      void tasks.correctColumns(tools, roster, { sheet, table, columns: {} });
    },
    correctColumn: (roster, field, header) => {
      const columns = { ...roster.choice.columns, [field]: header };
      void tasks.correctColumns(tools, roster, { ...roster.choice, columns });
    },
    runPlan: (choice, told = {}) => {
      void writer.settled().then(async (written) => {
        if (written) await tasks.runPlan(tools, choice, watch(), told);
      });
    },
    revertRun: () => void tasks.revertRun(tools),
    decide: (decisions) => {
      stepId.current += 1;
      writer.decide(tools, { id: stepId.current, decisions });
    },
    undo: (step) => {
      writer.undo(tools, step);
    },
    mend: (choice, corrections) => void tasks.mendRoster(tools, choice, corrections, watch()),
    readSettings,
    assume: (key, value) => tasks.assume(tools, key, value),
    // A check nobody asked for: when it fails, the next one tells.
    checkStale: (roster, outcome) => void tasks.checkStale(tools, roster, outcome).catch(() => undefined),
    explainSelected: (outcome) => tasks.explainSelected(tools, outcome),
    showCell: (at) => void tasks.showCell(tools, at),
    cancel: () => {
      cancelling.current.abort();
      dispatch({ type: 'stopping' });
    },
  };
}
