import type { Book } from '../excel-host/book/book';
import type { Table } from '../excel-host/book/table';
import { contentOf } from '../host/excel/opened';
import { disturbed, outcomeOf, run, undisturbed } from '../host/excel/faults/disturbed';

/** Something that happens to the workbook between two requests of a run. */
interface Event {
  readonly name: string;
  readonly happens: (book: Book) => void;
  /** What must be so after the run, and after the next. */
  readonly holds: (book: Book) => boolean;
  /** The plan of the next run knows nothing of it, and it happens once the run has read. */
  readonly isLate?: boolean;
  /** Lets the next run through. */
  readonly ends?: (book: Book) => void;
  /** Whether the next run ends with what an undisturbed one ends with. */
  readonly isWhole?: boolean;
}

const tableOf = (book: Book): Table | undefined =>
  book.sheets.flatMap(({ tables }) => tables).find((table) => table.columnNamed('Id') >= 0);

/** The cell of a row of our table under a heading; the row goes by its id. */
function cellOf(book: Book, id: string, header: string) {
  const table = tableOf(book);
  const column = (name: string) => (table?.rect.left ?? 0) + (table?.columnNamed(name) ?? 0);
  const rows = Array.from({ length: table?.body.rows ?? 0 }, (_, row) => (table?.body.top ?? 0) + row);
  const row = rows.find((each) => table?.sheet.cells.at(each, column('Id')).value === id);
  return row === undefined || table === undefined
    ? undefined
    : { sheet: table.sheet, row, column: column(header) };
}

function type(book: Book, id: string, header: string, text: string): void {
  const at = cellOf(book, id, header);
  at?.sheet.type(at.row, at.column, text);
}

function valueOf(book: Book, id: string, header: string): unknown {
  const at = cellOf(book, id, header);
  return at?.sheet.cells.at(at.row, at.column).value;
}

const named = (book: Book, name: string) => book.sheet(name);
const ours = (book: Book) => book.sheets.find((sheet) => sheet.cells.at(0, 0).value === 'Coverage');

const events: readonly Event[] = [
  {
    name: 'someone protects a sheet of ours',
    happens: (book) => {
      for (const sheet of book.sheets) sheet.isProtected = sheet.name === 'Coverage';
    },
    holds: () => true,
    ends: (book) => {
      for (const sheet of book.sheets) sheet.isProtected = false;
    },
    isWhole: true,
  },
  {
    name: 'someone protects the structure of the workbook',
    happens: (book) => {
      book.isStructureProtected = true;
    },
    holds: () => true,
    ends: (book) => {
      book.isStructureProtected = false;
    },
    isWhole: true,
  },
  {
    name: 'someone renames a sheet of ours',
    happens: (book) => {
      const sheet = named(book, 'Members');
      if (sheet !== undefined) book.renameSheet(sheet, 'People');
    },
    holds: (book) => named(book, 'People')?.tables.length === 1 && named(book, 'Members') === undefined,
  },
  {
    name: 'someone deletes a sheet of ours',
    happens: (book) => {
      const sheet = named(book, 'Coverage');
      if (sheet !== undefined) book.removeSheet(sheet);
    },
    holds: (book) => valueOf(book, 'm3', 'Remark') === 'of m3',
  },
  {
    name: 'someone renames a sheet of theirs',
    happens: (book) => {
      const sheet = named(book, 'Notes');
      if (sheet !== undefined) book.renameSheet(sheet, 'My notes');
    },
    holds: (book) => named(book, 'My notes')?.cells.at(4, 2).formula === '=Roster!B2*2',
  },
  {
    name: 'someone deletes a sheet of theirs',
    happens: (book) => {
      const sheet = named(book, 'Notes');
      if (sheet !== undefined) book.removeSheet(sheet);
    },
    holds: (book) =>
      named(book, 'Notes') === undefined && named(book, 'Roster')?.cells.at(1, 0).comment === 'on leave',
  },
  {
    name: 'someone types into a sheet of theirs',
    happens: (book) => named(book, 'Notes')?.type(0, 0, 'new'),
    holds: (book) => named(book, 'Notes')?.cells.at(0, 0).value === 'new',
  },
  {
    name: 'someone types into a column of theirs in our table',
    happens: (book) => {
      type(book, 'm3', 'Remark', 'changed');
    },
    holds: (book) => valueOf(book, 'm3', 'Remark') === 'changed',
  },
  {
    name: 'someone decides on a line',
    happens: (book) => {
      type(book, 'm3', 'Status', 'Review');
    },
    holds: (book) => valueOf(book, 'm3', 'Status') === 'Review',
  },
  {
    name: 'someone comments on a line',
    happens: (book) => {
      const at = cellOf(book, 'm3', 'Name');
      if (at !== undefined)
        at.sheet.cells.put(at.row, at.column, { ...at.sheet.cells.at(at.row, at.column), comment: 'sure?' });
    },
    holds: (book) => {
      const at = cellOf(book, 'm3', 'Name');
      return at?.sheet.cells.at(at.row, at.column).comment === 'sure?';
    },
  },
  {
    name: 'someone adds a column to our table',
    happens: (book) => {
      tableOf(book)?.addColumn([['Mine'], ['a']], null);
    },
    holds: (book) => tableOf(book)?.headers().includes('Mine') === true,
  },
  {
    name: 'someone adds a line to our table',
    isLate: true,
    happens: (book) => {
      tableOf(book)?.addRows([["'m20", 'Tony', 0.2, 0, 'Review', 'their line']]);
    },
    holds: (book) => valueOf(book, 'm20', 'Remark') === 'their line',
  },
  {
    name: 'someone types beside a block of ours',
    happens: (book) => ours(book)?.type(20, 9, 'theirs'),
    holds: (book) => ours(book)?.cells.at(20, 9).value === 'theirs',
  },
  {
    name: 'someone adds a sheet that has the name of one that the run makes',
    happens: (book) => {
      if (named(book, 'Effort') === undefined) book.addSheet('Effort').type(0, 0, 'theirs');
    },
    holds: (book) =>
      book.sheets.some(
        ({ name, cells }) => name === 'Effort' && ['theirs', 'Phase'].includes(String(cells.at(0, 0).value)),
      ),
  },
  {
    name: 'someone gives an empty sheet of theirs the name of one that the run makes',
    happens: (book) => {
      const sheet = named(book, 'Blank');
      if (sheet !== undefined && named(book, 'Effort') === undefined) book.renameSheet(sheet, 'Effort');
    },
    holds: (book) => ['Blank', 'Effort'].some((name) => named(book, name)?.cells.used(false) === null),
  },
  {
    name: 'someone renames our table',
    happens: (book) => {
      const table = tableOf(book);
      if (table !== undefined) table.name = 'Team';
    },
    holds: (book) => tableOf(book)?.name === 'Team' && valueOf(book, 'm3', 'Remark') === 'of m3',
  },
];

describe.each(['1.9', '1.13'])('a run in Excel with ExcelApi %s', (excelApi) => {
  let cases = 0;
  let losses = 0;
  afterAll(() => {
    process.stdout.write(`meanwhile, ExcelApi ${excelApi}: ${cases} cases, ${losses} losses\n`);
  });

  test.each(events)('loses nothing when $name', async ({ happens, holds, ends, isWhole, isLate = false }) => {
    const { requests, reading, after } = await undisturbed(excelApi);
    const lost: string[] = [];
    for (let request = isLate ? reading : 0; request < requests; request += 1) {
      const { host, workbook } = await disturbed(excelApi);
      const at = host.received + request;
      host.beforeRequest = (number) => {
        if (number === at) happens(host.book);
      };
      const failure = await outcomeOf(run(workbook));
      const how = `request ${request + 1} (${failure?.message ?? 'written'})`;
      if (!holds(host.book)) lost.push(`${how}: lost after the run`);
      ends?.(host.book);
      const next = await outcomeOf(run(workbook));
      if (next !== undefined) lost.push(`${how}: the next run fails: ${next.message}`);
      if (!isLate && !holds(host.book)) lost.push(`${how}: lost after the next run`);
      if (isWhole === true && JSON.stringify(contentOf(host)) !== JSON.stringify(after))
        lost.push(`${how}: the next run is not whole`);
      cases += 1;
    }
    losses += lost.length;
    expect(lost).toEqual([]);
  });
});
