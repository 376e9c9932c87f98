import { headingStyle } from '../../sheet/look';
import type { TablePlan, TableRow } from '../../sheet/plan';
import { joinColumns, joinRows } from '../refresh/joinTable';
import { cellAt, type BookColumn, type BookSheet, type BookTable } from '../book/book';
import { formulaIn, planned, sameFormula, type Draft, type WriteContext } from './draft';
import type { MovedArea } from './movement';
import { moveFormula } from './readCells';

/** How a table of a plan and the one in the workbook come together. */
export interface TableLayout {
  readonly plan: TablePlan;
  readonly before: BookTable | undefined;
  /** Columns of the table: as they stood, then ours that are new. */
  readonly columns: readonly BookColumn[];
  /** For each column its number in the plan; nothing for a column of the user's. */
  readonly planned: readonly (number | undefined)[];
  /** For each row of the plan whether the workbook had it. */
  readonly known: readonly boolean[];
  readonly moved: MovedArea | undefined;
}

/** The rows that a table takes at least: an empty one has a blank row, as Excel wants it. */
function bodyRows(rows: number): number {
  return Math.max(rows, 1);
}

/** Brings a plan and the table of an earlier run together. */
export function layTable(plan: TablePlan, sheet: BookSheet | undefined): TableLayout {
  const before = sheet?.tables.find(({ name }) => name.toLowerCase() === plan.name.toLowerCase());
  const old = before?.columns ?? [];
  const {
    headers,
    planned: places,
    key,
  } = joinColumns(
    plan,
    old.map(({ header }) => header),
  );
  const columns = headers.map((header, at) => old[at] ?? { header });
  const shared = { plan, before, columns, planned: places };
  if (before === undefined || sheet === undefined)
    return { ...shared, known: plan.rows.map(() => false), moved: undefined };
  const keys = Array.from(
    { length: bodyRows(before.rows) },
    (_, row) => cellAt(sheet, before.top + 1 + row, before.left + key)?.value ?? null,
  );
  const sources = joinRows(plan, keys);
  const goes: (number | undefined)[] = Array.from({ length: keys.length });
  for (const [row, source] of sources.entries()) if (source !== undefined) goes[source] = row;
  // The blank row of a table that stays empty stays too.
  if (plan.rows.length === 0 && keys.every((each) => each === null || each === '')) goes[0] = 0;
  const found = sources.map((source) => source !== undefined);
  return { ...shared, known: found, moved: movedTable(plan, before, columns.length, goes) };
}

function movedTable(
  plan: TablePlan,
  before: BookTable,
  columns: number,
  goes: readonly (number | undefined)[],
): MovedArea {
  const foot = before.totals ? 1 : 0;
  const body = bodyRows(plan.rows.length);
  return {
    from: {
      top: before.top,
      left: before.left,
      rows: 1 + bodyRows(before.rows) + foot,
      columns: before.columns.length,
    },
    to: { top: plan.top, left: plan.left, rows: 1 + body + foot, columns },
    rows: [0, ...goes.map((row) => (row === undefined ? undefined : 1 + row)), ...(foot ? [1 + body] : [])],
    columns: before.columns.map((_, index) => index),
    head: 1,
    foot,
  };
}

/** A column of ours with the formula that Excel fills new rows with, when all its rows have the same. */
function plannedColumn(
  { header, ...column }: BookColumn,
  rows: readonly TableRow[],
  number: number,
  context: WriteContext,
): BookColumn {
  if (rows.length === 0) return { header, ...column };
  const formula = sameFormula(rows, number);
  return formula === undefined ? { header } : { header, formula: formulaIn(formula, context) };
}

/** What the cells of a table need to know. */
export function tableContext({ plan, before }: TableLayout, given: WriteContext): WriteContext {
  return { ...given, table: { name: before?.name ?? plan.name, formulas: new Map<string, string>() } };
}

/** The table as it stands when it is filled; `columns` are those of the layout, with their formulas. */
function filledTable({ plan, before }: TableLayout, columns: readonly BookColumn[]): BookTable {
  return {
    ...(before ?? { name: plan.name, totals: false }),
    top: plan.top,
    left: plan.left,
    rows: plan.rows.length,
    columns,
  };
}

/** The table of a layout on a new sheet, where all of it is ours. */
export function newTable(layout: TableLayout, given: WriteContext): BookTable {
  const context = tableContext(layout, given);
  const { rows } = layout.plan;
  return filledTable(
    layout,
    layout.columns.map((column, at) => plannedColumn(column, rows, layout.planned[at] ?? at, context)),
  );
}

/** Fills the table into the draft and returns it as it stands then. */
export function fillTable(draft: Draft, layout: TableLayout, given: WriteContext): BookTable {
  const { plan } = layout;
  const context = tableContext(layout, given);
  const columns: BookColumn[] = [];
  for (const [at, column] of layout.columns.entries()) {
    const number = layout.planned[at];
    const place = plan.left + at;
    if (number === undefined) {
      fillUserColumn(draft, layout, column, place);
      columns.push(column);
      continue;
    }
    const style = plan.columns[number]?.style ?? 'text';
    draft.put(
      plan.top,
      place,
      planned(column.header, headingStyle(style), draft.at(plan.top, place), context),
    );
    for (const [row, { cells }] of plan.rows.entries()) {
      const to = plan.top + 1 + row;
      const before = layout.known[row] === true ? draft.at(to, place) : undefined;
      const written = planned(cells[number], context.styleAt(to, place) ?? style, before, context);
      draft.put(to, place, written);
    }
    columns.push(plannedColumn(column, plan.rows, number, context));
  }
  return filledTable(layout, columns);
}

/** New rows take format and formula of a column of the user's from the row above. */
function fillUserColumn(draft: Draft, layout: TableLayout, column: BookColumn, place: number): void {
  for (const [row, known] of layout.known.entries()) {
    if (known) continue;
    const to = layout.plan.top + 1 + row;
    const above = row === 0 ? undefined : draft.at(to - 1, place);
    const formula = column.formula === undefined ? undefined : above?.formula;
    draft.put(to, place, {
      value: null,
      ...(above?.format === undefined ? {} : { format: above.format }),
      ...(formula === undefined ? {} : { formula: moveFormula(formula, 1, 0) }),
    });
  }
}
