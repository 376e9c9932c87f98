import type { HiringRow } from '../../domain/plan/rows/hiringRow';
import { isHandLine } from '../../domain/plan/line/lineId';
import { columnIndex } from '../tables/tableSchema';
import { standingTable } from '../tables/tableReading';
import type { WorkbookModel } from '../workbookModel';
import { hiringTable } from './hiringTable';

/** The row of the headings of MLTP_Hiring. */
export const hiringTop = 6;

/** Empty rows below the table, in which a planner types further lines. */
const roomToType = 4;

/** Sheet columns of the gaps that stay open; they stand under the columns of the lines that hold the same. */
export const openColumns = {
  profile: columnIndex(hiringTable, 'profile'),
  place: columnIndex(hiringTable, 'place'),
  quarter: columnIndex(hiringTable, 'quarter'),
  quarters: columnIndex(hiringTable, 'heads'),
  fte: columnIndex(hiringTable, 'fte'),
  closes: columnIndex(hiringTable, 'closes'),
  reason: columnIndex(hiringTable, 'reason'),
  words: columnIndex(hiringTable, 'reasonWords'),
} as const;

/** The lines of the plan that do something, in its order. */
export function actionLines({ hiring }: Pick<WorkbookModel, 'hiring'>): readonly HiringRow[] {
  return hiring.filter(({ action }) => action !== 'open');
}

/** The gaps that stay open, in the order of the plan. */
export function openLines({ hiring }: Pick<WorkbookModel, 'hiring'>): readonly HiringRow[] {
  return hiring.filter(({ action }) => action === 'open');
}

/** Rows of the table that are the user's and no line of the plan, from 0: a run leaves them as they are. */
export function otherRows({ snapshot, hiring, decisions }: WorkbookModel): readonly number[] {
  const existing = standingTable(snapshot, hiringTable);
  if (existing === null) return [];
  const ours = new Set(hiring.map(({ id }) => id));
  const byRow = new Map(decisions.map((decision) => [decision.row, decision]));
  return existing.keys.flatMap((key, row) => {
    const decision = byRow.get(row);
    if (decision !== undefined && isHandLine(decision.id)) return [];
    // A gap that an earlier version kept in the table stays there only where the planner wrote something to it.
    if (decision?.action === 'open') return decision.noted ? [row] : [];
    const isBlank = (existing.grid.rows[row] ?? []).every((value) => value === null || value === '');
    return key.trim() !== '' || isBlank || ours.has(key) ? [] : [row];
  });
}

/** Sheet columns of the words on spare time. */
export const spareColumns = {
  people: columnIndex(hiringTable, 'reason'),
  quarters: columnIndex(hiringTable, 'candidates'),
} as const;

/** Rows of the sheet, from 0, at which the titles of the parts below the table stand. */
export interface HiringPlaces {
  readonly open: number;
  /** What follows what stays open. */
  readonly below: number;
}

/** Where the parts of the Hiring Plan are. */
export function hiringPlaces(workbook: WorkbookModel): HiringPlaces {
  const lines = Math.max(1, actionLines(workbook).length + otherRows(workbook).length);
  const open = hiringTop + 1 + lines + roomToType;
  const count = openLines(workbook).length;
  return { open, below: open + (count === 0 ? 2 : 2 + count) + 1 };
}
