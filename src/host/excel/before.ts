import type { Area, Cell } from '../../sheet/plan';
import type { ColumnFilter } from './filters';
import type { Contents } from './readArea';
import type { SurveyName } from './survey';
import type { RowRun } from './tableTask';

/** A table as it stood: heading and body, and whether a row of totals follows. */
export interface TableBefore {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly totals: boolean;
  /** How the user filtered it. */
  readonly filters: readonly ColumnFilter[];
  /** The place of the key column among the columns. */
  readonly key: number;
  /** The rows of the body that the write deletes, in that order, and how many it adds to the end. */
  readonly deletions: readonly RowRun[];
  readonly added: number;
  /** The column by which the write sorts its rows; nothing where it does not. */
  readonly sortedBy: number | undefined;
  /** The headings of the columns that the write adds. */
  readonly headers: readonly string[];
}

/** A chart of ours as it stood: the name its plan gives it, the one it had, and the cells it showed. */
export interface ChartBefore {
  readonly planned: string;
  readonly name: string;
  readonly source: Area | undefined;
}

/** A chart of an earlier run that no plan draws any more, with all it takes to draw it again. */
export interface GoneChart {
  readonly id: string;
  readonly name: string;
  readonly type: Excel.Chart['chartType'];
  readonly title: string | undefined;
  readonly series: readonly string[];
  readonly source: Area;
  /** In points. */
  readonly frame: Pick<Excel.Chart, 'top' | 'left' | 'width' | 'height'>;
}

/** A sheet of ours as it stood. */
export interface SheetBefore {
  readonly id: string;
  readonly name: string;
  readonly used: Area | null;
  readonly contents: Contents | undefined;
  readonly tables: readonly TableBefore[];
  /** The charts of ours on it. */
  readonly charts: readonly ChartBefore[];
  /** Those that the write takes away. */
  readonly gone: readonly GoneChart[];
  /** Ids of all charts on it. */
  readonly chartIds: readonly string[];
  /** Whether the write moves cells on it, so that a cell that differs may be one of the user's that moved. */
  readonly moves: boolean;
  /** What the write puts into a cell; `undefined`: it leaves the cell to the user. */
  readonly planned: (row: number, column: number) => Cell;
}

/** A sheet that a write makes. */
interface SheetMade {
  readonly name: string;
  /** What the hidden names begin with that tell it from a sheet of the user's; nothing for one that becomes theirs. */
  readonly prefix: string | undefined;
}

/** What a write found, so that it can be undone. */
export interface Before {
  readonly sheets: readonly SheetBefore[];
  readonly made: readonly SheetMade[];
  /** Ids of all sheets that were there. */
  readonly ids: ReadonlySet<string>;
  readonly names: readonly SurveyName[];
  /** Whether the write broke, so that something of it may be half done. */
  readonly isBroken: boolean;
  /** What the plans name, in small letters: the rest is the user's. */
  readonly planned: {
    readonly tables: ReadonlySet<string>;
    /** With the names of their series. */
    readonly charts: ReadonlyMap<string, readonly string[]>;
    readonly names: ReadonlySet<string>;
  };
}
