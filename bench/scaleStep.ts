import { writeFile } from 'node:fs/promises';
import { argv, cpuUsage, resourceUsage, stdout } from 'node:process';
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

/** Seconds on the clock and of the processor, all threads together. */
interface Times {
  readonly seconds: number;
  readonly processor: number;
}

/** Tells the times since it was asked last. */
function clock(): () => Times {
  const now = (): Times => {
    const { user, system } = cpuUsage();
    return { seconds: performance.now() / 1000, processor: (user + system) / 1e6 };
  };
  let last = now();
  return () => {
    const before = last;
    last = now();
    return minus(last, before);
  };
}

function plus(one: Times, other: Times): Times {
  return { seconds: one.seconds + other.seconds, processor: one.processor + other.processor };
}

function minus(one: Times, other: Times): Times {
  return { seconds: one.seconds - other.seconds, processor: one.processor - other.processor };
}

/** Plans without a solver; returns the times before and of the writing of the sheets. */
async function planned(workbook: Workbook): Promise<{ readonly before: Times; readonly write: Times }> {
  const since = clock();
  let before: Times | undefined;
  const watch = {
    tell: ({ step }: { readonly step: RunStep }) => {
      if (step === 'write') before ??= since();
    },
    cancelled: () => false,
  };
  const solver = () => Promise.resolve(null);
  const settings = runSettings('en', undefined);
  await planWorkbook({ workbook, sheets: null, ...settings, solver, seconds: 0, write: true }, watch);
  const write = since();
  return { before: before ?? write, write };
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
    const { before, write } = await planned(workbook);
    return { ...figures(plus(before, write), write), ...counted(host) };
  }
  const { before, write } = await planned(file);
  since();
  // The rows are made from the plan while they are written. Both sides begin with the code for that warm, and the library
  // is not charged for it.
  let last = 0;
  for (const sheet of file.book.sheets) for (const { number } of rowsOf(sheet)) last = Math.max(last, number);
  const making = since();
  if (last === 0) throw new Error('There is nothing to write.');
  if (side === 'library') {
    await writeWithLibrary(file, out);
    const writing = minus(since(), making);
    return figures(writing, writing);
  }
  await writeFile(out, file.bytes({ packing: packedBeside }));
  const writing = plus(since(), write);
  return figures(plus(plus(opened, before), writing), writing);
}

function figures(whole: Times, writing: Times): StepFigures {
  return {
    ...whole,
    writing: writing.seconds,
    writingProcessor: writing.processor,
    peak: resourceUsage().maxRSS / 1000,
  };
}

const [, , side = '', roster = '', out = ''] = argv;
stdout.write(JSON.stringify(await run(side, roster, out)));
