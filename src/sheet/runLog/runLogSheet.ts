import { emptyPlan } from '../layout/emptyPlan';
import { opening } from '../layout/line';
import { untouched } from '../layout/tableRows';
import type { Cell, SheetPlan, TableColumn, TableRow } from '../plan';
import { existingTable, tableNames } from '../tables/existingTable';
import type { RunRecord } from './runRecord';
import type { ColumnId } from '../text/columnTexts';
import type { SheetText } from '../text/sheetText';
import type { WorkbookModel } from '../workbookModel';

const counts = [
  'members',
  'auto',
  'review',
  'confirmed',
  'none',
  'problems',
  'newMembers',
  'departed',
  'changed',
  'useCases',
  'hires',
] as const satisfies readonly (ColumnId & keyof RunRecord)[];

function columns({ columns: heads }: SheetText): readonly TableColumn[] {
  return [
    { header: heads.run, style: 'count', width: 7 },
    { header: heads.when, style: 'date', width: 12 },
    { header: heads.version, style: 'text', width: 10 },
    { header: heads.fingerprint, style: 'text', width: 22 },
    ...counts.map((id): TableColumn => ({ header: heads[id], style: 'count', width: 13 })),
  ];
}

/** Run Log: a line per run that changed something; a run on the same input as the one before adds none. */
export function runLogSheet({ text, snapshot, run }: WorkbookModel): SheetPlan {
  const existing = existingTable(snapshot, tableNames.runs);
  const rows: TableRow[] = [];
  for (let row = 0; existing !== null && row < existing.rowCount; row += 1) {
    const key = existing.key(row);
    rows.push({ key, cells: untouched(columns(text).length) });
  }
  const logged = rows.some(({ key }) => key === String(run.run));
  const cells: readonly Cell[] = [
    run.run,
    Math.floor(run.when),
    run.version,
    run.fingerprint,
    ...counts.map((id) => run[id]),
  ];
  if (!logged) rows.push({ key: String(run.run), cells });
  return {
    ...emptyPlan('Run Log'),
    blocks: opening(text.runLog.title, text.runLog.finding(run.run, run.members), text.runLog.note),
    tables: [{ name: tableNames.runs, top: 4, left: 0, columns: columns(text), rows }],
    freeze: { rows: 5, columns: 0 },
  };
}
