import type { Mapping } from '../domain/mapping/mapping';
import type { PlanningModel } from '../domain/planningModel';
import type { RosterChoice } from './rosterChoice';
import type { Snapshot } from './snapshot';
import type { SheetText } from './text/sheetText';
import type { BenchmarkBand } from './tables/readBands';
import type { RunRecord } from './tables/runRecord';

/** Everything a sheet may show: the numbers, the words, and what earlier runs and the planner left in the workbook. */
export interface WorkbookModel {
  readonly model: PlanningModel;
  readonly text: SheetText;
  readonly snapshot: Snapshot;
  /** What the rules propose for each member, in the order of the staff, whatever the planner decided. */
  readonly proposals: readonly Mapping[];
  readonly bands: readonly BenchmarkBand[];
  readonly run: RunRecord;
  /** The roster sheet and the columns the user chose. */
  readonly choice: RosterChoice;
}
