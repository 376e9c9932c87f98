import { useEffect, useMemo, useReducer, useRef } from 'react';
import type { CellAddress } from '../../domain/grid';
import type { RosterField } from '../../domain/roster/rosterField';
import type { Language } from '../../framework/language';
import type { Watch, Workbook } from '../../host/port';
import type { RosterChoice } from '../../sheet/rosterChoice';
import type { Planner } from '../planner';
import type { UserAction } from './action';
import { reduce } from './reduce';
import { firstState, type Outcome, type Roster, type State } from './state';
import * as tasks from './tasks';

/** Everything a screen can ask for. */
export interface Session {
  readonly state: State;
  readonly tell: (action: UserAction) => void;
  readonly listSheets: () => void;
  readonly insertTemplate: () => void;
  /** Reads a roster, keeping the corrections of the choice. */
  readonly readRoster: (choice: RosterChoice) => void;
  readonly correctColumn: (roster: Roster, field: RosterField, header: string | null) => void;
  readonly runPlan: (choice: RosterChoice) => void;
  readonly revertRun: () => void;
  readonly checkStale: (roster: Roster, outcome: Outcome) => void;
  readonly showCell: (at: CellAddress) => void;
  readonly cancel: () => void;
}

/** The state of the pane and what changes it. Nothing else in the pane has state. */
export function useSession(
  workbook: Workbook,
  loadPlanner: () => Promise<Planner>,
  language: Language,
): Session {
  const [state, dispatch] = useReducer(reduce, firstState);
  const cancelling = useRef(new AbortController());
  const tools = useMemo(
    () => ({ workbook, loadPlanner, language, dispatch }),
    [workbook, loadPlanner, language],
  );

  function watch(): Watch {
    const { signal } = (cancelling.current = new AbortController());
    return {
      report: (progress) => {
        dispatch({ type: 'progressed', progress });
      },
      cancelled: () => signal.aborted,
    };
  }

  useEffect(() => {
    void tasks.listSheets(tools);
  }, [tools]);

  return {
    state,
    tell: dispatch,
    listSheets: () => void tasks.listSheets(tools),
    insertTemplate: () => void tasks.insertTemplate(tools),
    readRoster: (choice) => void tasks.readRoster(tools, choice, watch()),
    correctColumn: (roster, field, header) => {
      const columns = { ...roster.choice.columns, [field]: header };
      void tasks.correctColumns(tools, roster, { ...roster.choice, columns });
    },
    runPlan: (choice) => void tasks.runPlan(tools, choice, watch()),
    revertRun: () => void tasks.revertRun(tools),
    // A check nobody asked for: when it fails, the next one tells.
    checkStale: (roster, outcome) => void tasks.checkStale(tools, roster, outcome).catch(() => undefined),
    showCell: (at) => void tasks.showCell(tools, at),
    cancel: () => {
      cancelling.current.abort();
      dispatch({ type: 'stopping' });
    },
  };
}
