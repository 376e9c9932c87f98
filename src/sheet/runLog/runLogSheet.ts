import { emptyPlan } from '../layout/emptyPlan';
import { opening } from '../layout/line';
import { orEmpty } from '../layout/tableRows';
import type { SheetPlan, TableRow } from '../plan';
import { newCells, standingTable } from '../tables/tableReading';
import { planColumns, rowCells } from '../tables/tableSchema';
import type { WorkbookModel } from '../workbookModel';
import { runTable } from './runTable';

/** Run Log: a line per run that changed something; a run on the same input as the one before adds none. */
export function runLogSheet({ text, snapshot, run }: WorkbookModel): SheetPlan {
  const standing = standingTable(snapshot, runTable);
  const key = String(run.run);
  // Another plan on the same input may give further positions.
  const rows: TableRow[] = (standing?.keys ?? []).map((each) => ({
    key: each,
    cells: rowCells(runTable, each === key ? { positions: orEmpty(run.positions) } : {}),
  }));
  if (!rows.some((row) => row.key === key)) {
    const values = { ...run, when: Math.floor(run.when) };
    rows.push({ key, cells: rowCells(runTable, newCells(runTable, values, text.locale)) });
  }
  return {
    ...emptyPlan('Run Log'),
    blocks: opening(text.runLog.title, text.runLog.finding(run.run, run.members), text.runLog.note),
    tables: [{ name: runTable.name, top: 4, left: 0, columns: planColumns(runTable, text.locale), rows }],
    freeze: { rows: 5, columns: 0 },
  };
}
