import type { PlanObjective } from '../../domain/assumptions/assumptions';
import type { HiringAction } from '../../domain/plan/line/hiringAction';
import type { HiringStatus } from '../../domain/plan/line/hiringDecision';
import type { RecruitingStage } from '../../domain/plan/line/recruitingStage';
import type { GapCause } from '../../domain/plan/rows/gapCauses';
import type { LineCondition, RowRule } from '../../domain/plan/rows/hiringRow';
import type { HeadsByAction } from './hiringTotals';
import type { StaffingWarning } from '../../domain/plan/staffing/warnings';

/** What is worth a look at a line, the first that holds: words of nothing known, then what it does, then too much or too little. */
export const lineChecks = [
  'unknownAction',
  'unknownProfile',
  'unknownStatus',
  'changedAction',
  'unknownPlace',
  'early',
  'late',
  'nobody',
  'free',
  'noLevel',
  'costless',
  'superfluous',
  'more',
  'fewer',
] as const;

/** Something worth a look at a line. */
export type LineCheck = (typeof lineChecks)[number];

/** What the reason of a line is made of, in words and rounded numbers. */
interface ReasonParts {
  readonly action: HiringAction;
  /** FTE-quarters. */
  readonly closes: string;
  /** Percentages, and the quarter they are looked at in. */
  readonly before: string;
  readonly after: string;
  readonly seenIn: string;
  readonly fte: string;
}

/** What would be done instead of a line: leave it open, or another action. Money has its currency and no sign. */
type NextParts =
  | {
      readonly action: 'open';
      readonly money: string;
      /** FTE-quarters. */
      readonly leavesOpen: string;
    }
  | {
      readonly action: Exclude<HiringAction, 'open'>;
      readonly who: string;
      readonly quarter: string;
      readonly money: string;
      /** What it costs beside the line; same: less than can be told. */
      readonly price: 'dearer' | 'cheaper' | 'same';
      /** FTE-quarters; `null` where none stay open. */
      readonly leavesOpen: string | null;
    };

/** What a new run would change in a locked plan: lines, cost, and effort left open before and after. */
interface RenewalParts {
  readonly added: number;
  readonly gone: number;
  readonly changed: number;
  /** Money with its currency, without sign. */
  readonly money: string;
  readonly dearer: boolean;
  /** FTE-quarters. */
  readonly openBefore: string;
  readonly openAfter: string;
}

/** The words of the Hiring Plan in one language. */
export interface HiringText {
  readonly title: string;
  readonly statuses: Readonly<Record<HiringStatus, string>>;
  readonly stages: Readonly<Record<RecruitingStage, string>>;
  readonly actions: Readonly<Record<HiringAction, string>>;
  readonly rules: Readonly<Record<RowRule, string>>;
  readonly warnings: Readonly<Record<StaffingWarning['code'], string>>;
  readonly reason: (parts: ReasonParts) => string;
  /** What would be done instead of a line, and at what price. */
  readonly next: (parts: NextParts) => string;
  /** Who leaves, or has not joined yet, and is the cause of a gap; the month by its name. */
  readonly cause: (kind: GapCause['kind'], who: string, month: string, fte: string) => string;
  readonly causes: (causes: string) => string;
  /** Why a use case is put off: by how many quarters, the FTE-quarters that closes, and what the delay counts, in words. */
  readonly deferral: (parts: {
    readonly useCase: string;
    readonly quarters: number;
    readonly closes: string;
    readonly price: string;
  }) => string;
  readonly boundBy: (rules: string) => string;
  /** What a line rests on; `from`: where its effort comes from. */
  readonly conditions: Readonly<Record<LineCondition, (from: string) => string>>;
  readonly warning: (warnings: string) => string;
  /** Why a line stands in the sheet that the plan does not have, by what the planner made of it. */
  readonly kept: Readonly<Record<HiringStatus | 'byHand', string>>;
  readonly candidate: (who: string, has: string, missing: string) => string;
  /** A candidate of whom the roster lists no skills: what is needed is to be checked, not missing. */
  readonly unlistedCandidate: (who: string, needed: string) => string;
  /** Between candidates. */
  readonly separator: string;
  readonly proven: (gap: string) => string;
  readonly optimal: Readonly<Record<PlanObjective, string>>;
  readonly unproven: string;
  /** What is worth a look at a line. */
  readonly checks: Readonly<Record<LineCheck, string>>;
  /** Stands for how good the plan is proven to be once an input has changed. */
  readonly stale: string;
  /** What one and more of each kind of action are called. */
  readonly counts: Readonly<Record<keyof HeadsByAction, readonly [one: string, more: string]>>;
  /** What they do: close, of, missing effort for, and the end; `none` where no line counts. */
  readonly finding: {
    readonly closes: readonly [one: string, more: string];
    readonly of: string;
    readonly missing: string;
    readonly none: string;
    readonly open: string;
  };
  readonly nothing: string;
  /** What stays open: its title, what stands there where nothing does, and the headings of its columns. */
  readonly open: Readonly<
    Record<
      | 'title'
      | 'more'
      | 'nothing'
      | 'profile'
      | 'place'
      | 'quarter'
      | 'quarters'
      | 'fte'
      | 'closes'
      | 'reason'
      | 'words',
      string
    >
  >;
  readonly notes: Readonly<
    Record<'plan' | 'decide' | 'positions' | 'cost' | 'coverage' | 'status' | 'kept', string>
  >;
  /** What the run would change while lines are approved. */
  readonly changes: (added: number, gone: number, changed: number) => string;
  /** The state of a locked plan, and what a new run would change in it. */
  readonly locked: string;
  readonly renewal: (parts: RenewalParts) => string;
}
