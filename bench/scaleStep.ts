import { writeFile } from 'node:fs/promises';
import { argv, resourceUsage, stdout } from 'node:process';
import { WorkbookWriter } from '@cj-tech-master/excelts';
import { openFile } from '../src/cli/files';
import { packedBeside } from '../src/cli/packing';
import { runSettings } from '../src/cli/runSettings';
import type { BookCell, BookSheet } from '../src/host/book/book';
import type { FileWorkbook } from '../src/host/file/fileWorkbook';
import { unwatched, type Workbook } from '../src/host/port';
import { planWorkbook } from '../src/run/planWorkbook';
import type { RunStep } from '../src/run/runWatch';
import { counted, openExcel } from '../test/host/excel/opened';
import type { StepFigures } from './scale';

// Runs one step of the benchmark in a process of its own, so that its peak of memory is its own: SIDE ROSTER OUT.

function clock(): () => number {
  let last = performance.now();
  return () => {
    const before = last;
    last = performance.now();
    return (last - before) / 1000;
  };
}

/** Plans without a solver; returns the seconds that each step took. */
async function planned(workbook: Workbook): Promise<ReadonlyMap<RunStep, number>> {
  const seconds = new Map<RunStep, number>();
  const since = clock();
  let current: RunStep = 'read';
  const end = () => {
    seconds.set(current, (seconds.get(current) ?? 0) + since());
  };
  const watch = {
    tell: ({ step }: { readonly step: RunStep }) => {
      if (step === current) return;
      end();
      current = step;
    },
    cancelled: () => false,
  };
  const solver = () => Promise.resolve(null);
  const settings = runSettings('en', undefined);
  await planWorkbook({ workbook, sheets: null, ...settings, solver, seconds: 0, write: true }, watch);
  end();
  return seconds;
}

/** The cell as the library takes it: a value, or a formula with its result. */
function plain({ value, formula }: BookCell) {
  return formula === undefined ? value : { formula, result: value ?? undefined };
}

function* rowsOf(sheet: BookSheet) {
  for (const [number, { cells }] of sheet.rows)
    yield { number: number + 1, values: cells.map((cell) => (cell === undefined ? null : plain(cell))) };
}

/** Writes the cells of a workbook, and nothing else of it, with the streaming writer of the library. */
async function writeWithLibrary(workbook: FileWorkbook, out: string): Promise<void> {
  const writer = new WorkbookWriter({
    filename: out,
    useSharedStrings: true,
    useStyles: false,
    zip: { zlib: { level: 4 }, compressionOptions: { level: 4 } },
  });
  for (const sheet of workbook.book.sheets) {
    const worksheet = writer.addWorksheet(sheet.name);
    for (const { number, values } of rowsOf(sheet)) {
      const row = worksheet.getRow(number);
      row.values = values;
      row.commit();
    }
    worksheet.commit();
  }
  await writer.commit();
}

async function run(side: string, roster: string, out: string): Promise<StepFigures> {
  const since = clock();
  const file = await openFile(roster);
  const opened = since();
  if (side === 'excel') {
    const [sheet] = (await file.read([(await file.sheets())[0]?.name ?? ''], unwatched)).sheets;
    const { host, workbook } = openExcel();
    const people = host.book.addSheet('People');
    for (const [row, values] of (sheet?.values ?? []).entries())
      for (const [column, value] of values.entries())
        if (value !== null) people.cells.put(row, column, { value, numberFormat: 'General', format: {} });
    since();
    await planned(workbook);
    return { seconds: since(), writing: 0, peak: resourceUsage().maxRSS / 1000, ...counted(host) };
  }
  const steps = await planned(file);
  since();
  if (side === 'library') {
    // The rows are made from the plan while they are written; that time is not the library's.
    for (const sheet of file.book.sheets) for (const row of rowsOf(sheet)) if (row.number < 0) return never();
    const making = since();
    await writeWithLibrary(file, out);
    const writing = since() - making;
    return { seconds: opened + writing, writing, peak: resourceUsage().maxRSS / 1000 };
  }
  await writeFile(out, file.bytes({ packing: packedBeside }));
  const writing = since() + (steps.get('write') ?? 0);
  let seconds = opened + writing;
  for (const step of ['read', 'prepare', 'solve', 'report'] as const) seconds += steps.get(step) ?? 0;
  return { seconds, writing, peak: resourceUsage().maxRSS / 1000 };
}

function never(): never {
  throw new Error('A row stands above the first.');
}

const [, , side = '', roster = '', out = ''] = argv;
stdout.write(JSON.stringify(await run(side, roster, out)));
