import type { LineStanding } from '../../domain/scenario/planViews';

/** What a plan of the frontier comes to, in the order of its columns. */
export const pointFigures = ['open', 'cost', 'hires', 'trainings', 'moves', 'contractors', 'step'] as const;

/** A number of a plan of the frontier. */
export type PointFigure = (typeof pointFigures)[number];

/** The numbers of a tranche, in the order of their columns. */
export const trancheFigures = ['lines', 'hires', 'trainings', 'cost', 'first'] as const;

/** A number of a tranche. */
export type TrancheFigure = (typeof trancheFigures)[number];

/** A tranche. */
export type TrancheName = LineStanding['tranche'];

/** The numbers at a glance, in the order of their rows. */
export const glanceRows = [
  'people',
  'fte',
  'work',
  'peak',
  'scarce',
  'staffed',
  'missing',
  'cost',
  'share',
] as const;

/** A number at a glance. */
export type GlanceRow = (typeof glanceRows)[number];

/** The numbers of a quarter, in the order of their columns. */
export const quarterFigures = [
  'asked',
  'before',
  'after',
  'missing',
  'open',
  'year',
  'now',
  'later',
] as const;

/** A number of a quarter. */
export type QuarterFigure = (typeof quarterFigures)[number];

/** The numbers of a profile, in the order of their columns. */
export const profileFigures = ['missing', 'open', 'need', 'staffed', 'planned'] as const;

/** A number of a profile. */
export type ProfileFigure = (typeof profileFigures)[number];

/** How heads change over the plan, in the order of the columns. */
export const walkFigures = ['opening', 'starters', 'leavers', 'hires', 'closing'] as const;

/** A step of the heads. */
export type WalkFigure = (typeof walkFigures)[number];

/** Title, corner and note of a table. */
interface TableWords {
  readonly title: string;
  readonly corner: string;
  readonly note: string;
}

/** The words of the Summary sheet. */
export interface OverviewText {
  readonly title: string;
  readonly note: string;
  readonly glance: TableWords & {
    readonly before: string;
    readonly after: string;
    readonly rows: Readonly<Record<GlanceRow, string>>;
    readonly actions: string;
    readonly number: string;
  };
  readonly quarters: TableWords & { readonly figures: Readonly<Record<QuarterFigure, string>> };
  readonly profiles: TableWords & {
    readonly unit: string;
    readonly figures: Readonly<Record<ProfileFigure, string>>;
  };
  readonly walk: TableWords & {
    readonly row: string;
    readonly figures: Readonly<Record<WalkFigure, string>>;
  };
  /** Who signs, and when. */
  readonly sign: {
    readonly title: string;
    readonly asOf: string;
    readonly prepared: string;
    readonly approved: string;
    readonly date: string;
    readonly note: string;
  };
  readonly frontier: {
    readonly title: string;
    readonly corner: string;
    readonly figures: Readonly<Record<PointFigure, string>>;
    readonly nothing: string;
    /** What doing nothing is where lines are approved. */
    readonly approved: string;
    readonly cover: string;
    /** A plan by the worth of an open FTE-quarter in loaded quarters. */
    readonly balanced: (price: string) => string;
    readonly chosen: string;
    readonly knee: string;
    readonly note: string;
    /** What follows the note where a plan is marked as the knee. */
    readonly beyond: string;
    readonly none: string;
    readonly open: string;
  };
  readonly tranches: {
    readonly title: string;
    readonly corner: string;
    readonly names: Readonly<Record<LineStanding['tranche'], string>>;
    readonly figures: Readonly<Record<TrancheFigure, string>>;
    /** In how many of the views a line stands. */
    readonly views: (some: number, all: number) => string;
    readonly note: string;
    readonly later: string;
    /** What stands before the name of a fiscal year. */
    readonly year: string;
  };
  /** What follows the number of lines that hold only if spare time is free: of one, and of more. */
  readonly ifFree: readonly [one: string, more: string];
}
