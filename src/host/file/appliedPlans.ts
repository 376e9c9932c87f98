import type { Area, Block, SheetPlan, Style } from '../../sheet/plan';
import type { TableGrid } from '../../sheet/snapshot';
import { columnName } from '../../domain/cellName';
import type { Book, BookName, BookSheet, BookTable, SheetDress } from '../book/book';
import { Draft, planned, type WriteContext } from './draft';
import { quotedSheet } from '../refresh/formulaNames';
import { blockName, chartName, chartSourceName, tableMark } from '../refresh/ownNames';
import { parsePlace, placeText } from '../refresh/place';
import type { SettledPlan } from '../refresh/settlePlans';
import { sinceRead } from '../refresh/sinceRead';
import { followedBook } from './followedBook';
import { Movement, type MovedArea } from './movement';
import { blockNames, chartPlaces, chartSources } from './owned';
import { tableGrid } from '../book/readGrid';
import { PlannedRows } from './plannedRows';
import { fillTable, layTable, newTable, type TableLayout } from './tableLayout';
import { blockArea, dressOf, ownAreas } from './planDress';
import { followedElement, followedTable, withoutValidations } from './keptElements';

function newSheet(name: string): BookSheet {
  return { name, hidden: false, rows: new Map(), tables: [], notes: [], kept: [] };
}

/** Where the blocks of an earlier run stand, by their hidden name. */
function earlierBlocks(book: Book, plan: SheetPlan, sheet: string): ReadonlyMap<string, Area> {
  const areas = new Map<string, Area>();
  for (const { name, refersTo } of blockNames(book, plan.name)) {
    const place = parsePlace(refersTo);
    if (place?.sheet === sheet) areas.set(name, place.area);
  }
  return areas;
}

/** A block of an earlier run over its place in this one; without one it goes, and takes no room. */
function movedBlock(from: Area, to: Area | undefined): MovedArea {
  const inside = (count: number, limit: number): (number | undefined)[] =>
    Array.from({ length: count }, (_, index) => (index < limit ? index : undefined));
  return {
    from,
    to: to ?? { ...from, rows: 0 },
    rows: inside(from.rows, to?.rows ?? 0),
    columns: inside(from.columns, to?.columns ?? 0),
    head: 0,
    foot: 0,
  };
}

function movementOf(
  plan: SheetPlan,
  earlier: ReadonlyMap<string, Area>,
  tables: readonly TableLayout[],
): Movement {
  const now = new Map(plan.blocks.map((block) => [blockName(plan.name, block.name), blockArea(block)]));
  const blocks = [...earlier].map(([name, from]) => movedBlock(from, now.get(name)));
  return new Movement([...tables.flatMap(({ moved }) => moved ?? []), ...blocks]);
}

/** Whether a block has the size it had, so that formats which the user gave its cells still fit. */
function sameSize(block: Block, before: Area | undefined): boolean {
  const now = blockArea(block);
  return before?.rows === now.rows && before.columns === now.columns;
}

function fillBlocks(
  draft: Draft,
  plan: SheetPlan,
  earlier: ReadonlyMap<string, Area>,
  context: WriteContext,
): void {
  for (const block of plan.blocks) {
    const same = sameSize(block, earlier.get(blockName(plan.name, block.name)));
    for (const [row, cells] of block.rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        const [at, beside] = [block.top + row, block.left + column];
        const before = same || cell === undefined ? draft.at(at, beside) : undefined;
        draft.put(at, beside, planned(cell, context.styleAt(at, beside) ?? block.style, before, context));
      }
    }
  }
}

/** The styles of single areas of a plan, by place; the last one counts. */
function stylesOf({ styles }: SheetPlan): WriteContext['styleAt'] {
  const byPlace = new Map<string, Style>();
  for (const { area, style } of styles) {
    for (let row = area.top; row < area.top + area.rows; row += 1)
      for (let column = area.left; column < area.left + area.columns; column += 1)
        byPlace.set(`${row},${column}`, style);
  }
  return byPlace.size === 0 ? () => undefined : (row, column) => byPlace.get(`${row},${column}`);
}

/** The names of a plan: its cells for formulas, and hidden ones that remember its blocks, tables and charts. */
function namesFor(
  { plan, sheet, plannedTables }: SettledPlan,
  tables: readonly BookTable[],
): readonly BookName[] {
  const remember = (name: string, area: Area): BookName => ({
    name,
    refersTo: placeText(sheet, area),
    hidden: true,
  });
  const cells = plan.names.map(({ name, row, column }) => ({
    name,
    refersTo: placeText(sheet, { top: row, left: column, rows: 1, columns: 1 }),
    hidden: false,
  }));
  const blocks = plan.blocks.map((block) => remember(blockName(plan.name, block.name), blockArea(block)));
  const marks = plannedTables.flatMap((planned, at) => {
    const table = tables[at];
    return table === undefined
      ? []
      : remember(tableMark(planned), { top: table.top, left: table.left, rows: 1, columns: 1 });
  });
  const charts = plan.charts.flatMap(({ name, place, source }) => [
    remember(chartName(plan.name, name), place),
    remember(chartSourceName(plan.name, name), source),
  ]);
  return [...cells, ...blocks, ...marks, ...charts];
}

/**
 * What is printed: the headings, last of the rows that stay in place on the screen, are repeated on every page, and a
 * wide sheet ends at the columns its reader needs; `tab` is the number of the new sheet.
 */
function printNames(
  { freeze, printColumns, printWide = 1 }: SheetPlan,
  sheet: string,
  tab: number,
): readonly BookName[] {
  const quoted = quotedSheet(sheet);
  const name = (word: string, refersTo: string): BookName => ({
    name: `_xlnm.${word}`,
    refersTo: `${quoted}!${refersTo}`,
    hidden: false,
    sheet: tab,
  });
  const repeated = [
    ...(printWide > 1 && freeze.columns > 0 ? [`$A:$${columnName(freeze.columns - 1)}`] : []),
    ...(freeze.rows === 0 ? [] : [`$${freeze.rows}:$${freeze.rows}`]),
  ];
  return [
    ...(printColumns === undefined ? [] : [name('Print_Area', `$A:$${columnName(printColumns - 1)}`)]),
    ...(repeated.length === 0 ? [] : [name('Print_Titles', repeated.join(`,${quoted}!`))]),
  ];
}

const hasCriteria = /<[\w:]*filterColumn/;

/** Whether a row was hidden by the filter of a table that loses its criteria, as other rows stand there now. */
function unfilters(sheet: BookSheet, row: number): boolean {
  return sheet.tables.some(
    ({ filter, top, rows }) => hasCriteria.test(filter ?? '') && row > top && row <= top + rows,
  );
}

function tablesOf(sheet: BookSheet, ours: readonly BookTable[], movement: Movement): readonly BookTable[] {
  const named = new Map(ours.map((table) => [table.name, table]));
  const stood = sheet.tables.map((table) => {
    const next = named.get(table.name) ?? followedTable(table, movement);
    named.delete(table.name);
    return movement.isStill || !hasCriteria.test(next.filter ?? '')
      ? next
      : { ...next, filter: '<autoFilter/>' };
  });
  return [...stood, ...named.values()];
}

/** What is to be written over a sheet of an earlier run. */
interface Overwriting {
  readonly plan: SheetPlan;
  readonly earlier: ReadonlyMap<string, Area>;
  readonly tables: readonly TableLayout[];
  readonly dress: SheetDress;
  readonly context: WriteContext;
}

/** The tables and the rows of a sheet of an earlier run with a plan written over them. */
function draftOf(
  sheet: BookSheet,
  movement: Movement,
  { plan, earlier, tables, dress, context }: Overwriting,
): { readonly ours: readonly BookTable[]; readonly rows: BookSheet['rows'] } {
  const draft = new Draft(sheet, movement);
  fillBlocks(draft, plan, earlier, context);
  const ours = tables.map((layout) => fillTable(draft, layout, context));
  return {
    ours,
    rows: draft.rows(dress.widths, (row) => !movement.isStill && unfilters(sheet, row)),
  };
}

/** A plan with what an earlier run left of it, and where this run moves that. */
interface PlanOnBook {
  readonly settled: SettledPlan;
  /** Blocks of an earlier run by their hidden name; none without one. */
  readonly earlier: ReadonlyMap<string, Area>;
  readonly places: ReadonlyMap<string, Area>;
  readonly sources: ReadonlyMap<string, Area>;
  readonly tables: readonly TableLayout[];
  readonly movement: Movement;
}

function planOnBook(book: Book, settled: SettledPlan, read: readonly TableGrid[]): PlanOnBook {
  const { plan, sheet: name, isOwn, plannedTables } = settled;
  const owned = isOwn ? book.sheets.find((each) => each.name === name) : undefined;
  const earlier = owned === undefined ? new Map<string, Area>() : earlierBlocks(book, plan, owned.name);
  const tables = plan.tables.map((table, at) => {
    const was = read.find(({ name: planned }) => planned === plannedTables[at]);
    const stands = owned?.tables.find((each) => each.name.toLowerCase() === table.name.toLowerCase());
    const body = owned === undefined || stands === undefined ? undefined : tableGrid(book, owned, stands);
    return layTable(sinceRead(table, was, body), owned);
  });
  const movement = movementOf(plan, earlier, tables);
  const [places, sources] = [chartPlaces(book, plan.name), chartSources(book, plan.name)];
  return { settled, earlier, places, sources, tables, movement };
}

/** The book with one plan written: on the sheet that an earlier run wrote, else on a new one. */
function written(book: Book, { settled, earlier, places, sources, tables, movement }: PlanOnBook): Book {
  const { plan, sheet: name, isOwn, plannedTables } = settled;
  const context = { epoch: book.epoch, styleAt: stylesOf(plan) };
  const owned = isOwn ? book.sheets.find((each) => each.name === name) : undefined;
  const move = { sheet: name, movement };
  const sheet = owned ?? newSheet(name);
  const dress = dressOf(plan, tables, places, sources);
  const { ours, rows } =
    owned === undefined
      ? {
          ours: tables.map((layout) => newTable(layout, context)),
          rows: new PlannedRows(plan, tables, dress.widths, context),
        }
      : draftOf(sheet, movement, { plan, earlier, tables, dress, context });
  const done: BookSheet = {
    ...sheet,
    touched: true,
    tables: tablesOf(sheet, ours, movement),
    rows,
    notes: sheet.notes.flatMap((note) => {
      const place = movement.place(note.row, note.column);
      return place === undefined ? [] : [{ ...note, ...place }];
    }),
    kept: withoutValidations(sheet.kept, ownAreas(plan, earlier, tables)).flatMap((element) =>
      movement.isStill ? element : (followedElement(element, name, move) ?? []),
    ),
    dress,
  };
  const names = [
    ...namesFor(settled, ours),
    ...(owned === undefined ? printNames(plan, name, book.sheets.length) : []),
  ];
  const taken = new Set([
    ...names.map((each) => each.name),
    ...plannedTables.map(tableMark),
    ...earlier.keys(),
    ...[...places.keys()].flatMap((chart) => [
      chartName(plan.name, chart),
      chartSourceName(plan.name, chart),
    ]),
  ]);
  return {
    ...book,
    sheets:
      owned === undefined
        ? [...book.sheets, done]
        : book.sheets.map((each) => (each.name === name ? done : each)),
    names: [...book.names.filter((each) => each.sheet !== undefined || !taken.has(each.name)), ...names],
  };
}

/**
 * The book with plans written, after each of them the book so far. What was typed into tables since they were `read`
 * stays. What refers to cells that move follows before the first plan is written: formulas of plans name the cells
 * where they will be. The book that was passed stays as it is.
 */
export function* appliedPlans(
  book: Book,
  settled: readonly SettledPlan[],
  read: readonly TableGrid[] = [],
): Generator<Book, void, undefined> {
  const plans = settled.map((each) => planOnBook(book, each, read));
  let now = book;
  for (const {
    settled: { sheet },
    movement,
  } of plans)
    now = followedBook(now, { sheet, movement });
  for (const each of plans) {
    now = written(now, each);
    yield now;
  }
}
