import type { CellAddress } from '../domain/grid';
import type { SheetPlan } from '../sheet/plan';
import type { Snapshot } from '../sheet/snapshot';

/** A sheet of the open workbook, without its cells. */
export interface SheetInfo {
  readonly name: string;
  /** Rows and columns of the filled part. */
  readonly rows: number;
  readonly columns: number;
  /** Whether an earlier run of ours wrote it. */
  readonly ours: boolean;
}

/** How far a run is: `done` of `total` steps, and the sheet at hand. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly sheet: string;
}

/** Asked between blocks: tells progress, and says whether the user cancelled. */
export interface Watch {
  readonly report: (progress: Progress) => void;
  readonly cancelled: () => boolean;
}

/** Nobody watches and nobody cancels. */
export const unwatched: Watch = { report: () => undefined, cancelled: () => false };

/** The kinds of failures a host tells apart; the pane has a sentence and a hint for each. */
export type FailureKind =
  | 'cancelled'
  | 'cellEdit'
  | 'protected'
  | 'inactiveWorkbook'
  | 'disconnected'
  | 'tooLarge'
  | 'notSupported'
  | 'badFile'
  | 'dates1904'
  | 'unexpected';

/** The one error a host throws. The workbook is as it was before the call, but for sheets that are `unrestored`. */
export class HostFailure extends Error {
  override readonly name = 'HostFailure';
  /** Sheets of ours that could not be brought back; the next run on the workbook does so before anything else. */
  readonly unrestored: readonly string[];

  constructor(
    readonly kind: FailureKind,
    /** What the host said, for the run log; holds no roster values. */
    readonly detail: string,
    options: ErrorOptions & { readonly unrestored?: readonly string[] } = {},
  ) {
    super(`${kind}: ${detail}`, options);
    this.unrestored = options.unrestored ?? [];
  }
}

/** What the planner needs of a workbook. Every method may throw a HostFailure and nothing else. */
export interface Workbook {
  /** The sheets in tab order. */
  sheets(): Promise<readonly SheetInfo[]>;
  /** The named sheets and every table of ours. A name that is gone is left out. */
  read(sheetNames: readonly string[], watch: Watch): Promise<Snapshot>;
  /**
   * Writes the plans in order; see SheetPlan for what survives. All or nothing: when it is cancelled or fails,
   * our sheets are as they were and the error says why. What was typed into our tables since `basis` was read stays.
   * Returns the names our sheets really have.
   */
  write(plans: readonly SheetPlan[], watch: Watch, basis?: Snapshot): Promise<readonly string[]>;
  /** Writes values into single cells, for fixes that the user accepted; undone by `revert`. */
  correct(
    corrections: readonly { readonly at: CellAddress; readonly value: string | number }[],
  ): Promise<void>;
  /** Brings the last `write` or `correct` back to what was there before; false when there is nothing to revert. */
  revert(): Promise<boolean>;
  /** Shows a cell to the user. */
  select(at: CellAddress): Promise<void>;
  /** The cell the user has selected, with its sheet; `null` where the host cannot know. */
  selected(): Promise<CellAddress | null>;
  /** Adds a sheet that holds a roster template; never overwrites one. Returns its name. */
  insertSheet(plan: SheetPlan): Promise<string>;
}
