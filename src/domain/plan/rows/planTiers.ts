import { phases, type PhaseId } from '../../../framework/phases';
import { useCasePriorities } from '../../demand/useCase';
import type { StaffingAction } from '../line/hiringAction';
import { isCounted } from '../line/hiringDecision';
import type { HiringRow } from './hiringRow';

/** What some lines of a plan come to. */
export interface LineSums {
  readonly lines: number;
  /** Heads hired. */
  readonly hires: number;
  /** Cost within the plan, currency. */
  readonly cost: number;
  /** FTE-quarters they close less what is missing elsewhere because of them, and by phase. */
  readonly closes: number;
  readonly inPhases: Readonly<Record<PhaseId, number>>;
}

/** The columns in which a plan is looked at by tier: each tier, all lines, and those that go at the cut asked about. */
export const tierColumns = [...useCasePriorities, 'all', 'goes'] as const;

/** A column of it. */
export type TierColumn = (typeof tierColumns)[number];

function isIn({ tier, goes }: HiringRow, column: TierColumn): boolean {
  return column === 'all' || (column === 'goes' ? goes : tier === column);
}

/** FTE-quarters that a line closes in a phase less its part of what it opens elsewhere. */
function closesInPhase({ closes, opens, closesIn }: HiringRow, phase: PhaseId): number {
  return closes <= 0 ? 0 : ((closes - opens) * closesIn[phase]) / closes;
}

function sumsOf(rows: readonly HiringRow[]): LineSums {
  const sum = (of: (row: HiringRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  return {
    lines: rows.length,
    hires: sum(({ action, heads }) => (action === 'hire' ? heads : 0)),
    cost: sum(({ cost }) => cost.inPlan),
    closes: sum(({ closes, opens }) => closes - opens),
    inPhases: Object.fromEntries(
      phases.map(({ id }) => [id, sum((row) => closesInPhase(row, id))]),
    ) as LineSums['inPhases'],
  };
}

/** What the lines that count come to by tier, altogether, and what goes at the cut asked about. */
export function planTiers(rows: readonly HiringRow[]): Readonly<Record<TierColumn, LineSums>> {
  const counted = rows.filter(({ action, status }) => action !== 'open' && isCounted(status));
  const columns = tierColumns.map((column) => [column, sumsOf(counted.filter((row) => isIn(row, column)))]);
  return Object.fromEntries(columns) as Record<TierColumn, LineSums>;
}

/** The kinds of actions in the order of effort. */
export const levers: readonly StaffingAction[] = ['shift', 'redeploy', 'train', 'contract', 'hire', 'defer'];

/** What a kind of action gains, what it opens where the effort comes from (both FTE-quarters), and what it costs. */
export interface LeverSums {
  readonly closes: number;
  readonly opens: number;
  readonly cost: number;
}

/** What each kind of action of a plan comes to. */
export function planLevers(rows: readonly HiringRow[]): Readonly<Record<StaffingAction, LeverSums>> {
  const of = (action: StaffingAction): LeverSums => {
    const own = rows.filter((row) => row.action === action);
    const sum = (value: (row: HiringRow) => number) => own.reduce((total, row) => total + value(row), 0);
    return {
      closes: sum(({ closes }) => closes),
      opens: sum(({ opens }) => opens),
      cost: sum(({ cost }) => cost.inPlan),
    };
  };
  return Object.fromEntries(levers.map((action) => [action, of(action)])) as Record<
    StaffingAction,
    LeverSums
  >;
}
