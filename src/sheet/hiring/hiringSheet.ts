import { handLineId, isHandLine } from '../../domain/plan/line/lineId';
import type { HiringRow } from '../../domain/plan/rows/hiringRow';
import { gapOf } from '../../domain/plan/staffing/proof';
import { emptyPlan } from '../layout/emptyPlan';
import { line, opening } from '../layout/line';
import { spokenNumber } from '../../domain/numberWords';
import { inExistingOrder } from '../layout/tableRows';
import type { Cell, ConditionalFormat, SheetPlan } from '../plan';
import { standingTable } from '../tables/tableReading';
import { columnIndex, planColumns, rowCells } from '../tables/tableSchema';
import type { WorkbookModel } from '../workbookModel';
import { hiringCells } from './hiringCells';
import { hiringChanges } from './hiringChanges';
import { hiringFormulas } from './hiringFormulas';
import { hiringTable, reviewedColumns } from './hiringTable';
import { planNoteWords } from './planNoteWords';
import { hiringTotals } from './hiringTotals';

const top = 10;

/** What the plan comes to, in one sentence. */
function finding(workbook: WorkbookModel): string {
  const { hiring, model, text } = workbook;
  const words = text.hiring;
  const { heads, lines, closed, missing, cost } = hiringTotals(hiring);
  if (lines === 0 && !isStanding(workbook)) return words.nothing;
  const money = `${spokenNumber(Math.round(cost), text.locale, 0)} ${model.assumptions.currency}`;
  const effort = [closed, missing].map((value) => spokenNumber(value, text.locale));
  const [closes = '', misses = ''] = effort;
  return words.finding(heads, lines, closes, misses, money) + hiringChanges(workbook);
}

/** Whether the plan is locked. */
function isStanding({ scenarios }: WorkbookModel): boolean {
  return scenarios.renewal !== null;
}

/** How well the plan is proven, in one sentence. */
function proof(workbook: WorkbookModel): string {
  const { plan, text } = workbook;
  const words = text.hiring;
  if (isStanding(workbook)) return words.locked;
  if (plan.status === 'optimal') return words.optimal;
  if (plan.proof.open.bound === 0) return words.unproven;
  return words.proven(`${spokenNumber(100 * gapOf(plan.proof.open), text.locale)} %`);
}

/** What there is to know about the plan as a whole, in one cell. */
function remarks({ notes, model, text }: WorkbookModel): string | null {
  const said = notes.map((note) => planNoteWords(note, text.locale, model.assumptions.currency));
  return said.length === 0 ? null : said.join(' ');
}

/** Colours for the states of lines and for what stays open. */
function formats(rows: number, { text }: WorkbookModel): readonly ConditionalFormat[] {
  const words = text.hiring;
  const area = (id: 'status' | 'action') => ({
    top: top + 1,
    left: columnIndex(hiringTable, id),
    rows,
    columns: 1,
  });
  return [
    { area: area('status'), rule: { kind: 'beginsWith', text: words.statuses.approved }, tone: 'good' },
    { area: area('status'), rule: { kind: 'beginsWith', text: words.statuses.onHold }, tone: 'tight' },
    { area: area('status'), rule: { kind: 'beginsWith', text: words.statuses.rejected }, tone: 'quiet' },
    { area: area('status'), rule: { kind: 'beginsWith', text: words.statuses.withdrawn }, tone: 'quiet' },
    { area: area('action'), rule: { kind: 'beginsWith', text: words.actions.open }, tone: 'gap' },
  ];
}

/** Hiring Plan: one line per action or gap with its reason and live cost; what the planner typed stays. */
export function hiringSheet(workbook: WorkbookModel): SheetPlan {
  const { text, snapshot, hiring } = workbook;
  const words = text.hiring;
  const existing = standingTable(snapshot, hiringTable);
  const known = new Set(existing?.keys ?? []);
  const formulas = hiringFormulas(workbook);
  const cellsOf = (row: HiringRow): readonly Cell[] =>
    hiringCells(row, known.has(row.id), formulas, workbook);
  const rows = hiring
    .filter(({ id }) => !isHandLine(id))
    .map((row) => ({ key: row.id, cells: cellsOf(row) }));
  const tableRows = inExistingOrder(rows, existing, (row) => {
    const mine = hiring.find(({ id }) => id === handLineId(row));
    if (mine !== undefined) return hiringCells(mine, true, formulas, workbook);
    if (existing === null) return null;
    const isBlank = existing.key(row).trim() === '' && !isFilled(existing.grid.rows[row] ?? []);
    return existing.key(row).trim() !== '' || isBlank ? null : rowCells(hiringTable, {});
  });
  const columns = planColumns(hiringTable, text.locale);
  const nothing = { key: '', cells: columns.map(() => null) };
  const body = tableRows.length === 0 ? [nothing] : tableRows;
  return {
    ...emptyPlan('Hiring Plan'),
    blocks: [
      ...opening(text.hiring.title, finding(workbook), proof(workbook)),
      line('plan', 3, words.notes.plan, 'note'),
      line('cost', 4, words.notes.cost, 'note'),
      line('coverage', 5, words.notes.coverage, 'note'),
      line('states', 6, words.notes.status, 'note'),
      line('kept', 7, words.notes.kept, 'note'),
      line('remarks', 8, remarks(workbook), 'finding'),
    ],
    tables: [{ name: hiringTable.name, top, left: 0, columns, rows: body }],
    conditionalFormats: formats(body.length, workbook),
    freeze: { rows: top + 1, columns: 1 },
    printColumns: reviewedColumns,
  };
}

function isFilled(row: readonly unknown[]): boolean {
  return row.some((value) => value !== null && value !== '');
}
