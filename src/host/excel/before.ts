import type { Area } from '../../sheet/plan';
import type { Contents } from './readArea';
import type { SurveyName } from './survey';

/** A table as it stood: heading and body, and whether a row of totals follows. */
export interface TableBefore {
  readonly name: string;
  readonly area: Area;
  readonly totals: boolean;
}

/** A chart of ours as it stood: the name its plan gives it, the one it had, and the cells it showed. */
export interface ChartBefore {
  readonly planned: string;
  readonly name: string;
  readonly source: Area | undefined;
}

/** A sheet of ours as it stood. */
export interface SheetBefore {
  readonly name: string;
  readonly used: Area | null;
  readonly contents: Contents | undefined;
  readonly tables: readonly TableBefore[];
  /** The charts of ours on it. */
  readonly charts: readonly ChartBefore[];
}

/** What a write found, so that it can be undone. */
export interface Before {
  readonly sheets: readonly SheetBefore[];
  /** Names of sheets that the write makes. */
  readonly made: readonly string[];
  readonly names: readonly SurveyName[];
  /** What the plans name, in small letters: the rest is the user's. */
  readonly planned: {
    readonly tables: ReadonlySet<string>;
    readonly charts: ReadonlySet<string>;
    readonly names: ReadonlySet<string>;
  };
}
