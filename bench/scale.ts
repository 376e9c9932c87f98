import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { largeRoster } from './largeRoster';

/** What a step came to: seconds on the clock and of the processor, those of writing among them, and the peak of its memory in megabytes. */
export interface StepFigures {
  readonly seconds: number;
  readonly processor: number;
  readonly writing: number;
  readonly writingProcessor: number;
  readonly peak: number;
  /** In Excel: round trips, their bytes, and the bytes of the largest. */
  readonly requests?: number;
  readonly bytes?: number;
  readonly largest?: number;
}

/** The figures of a roster of `members` members. */
export interface ScaleFigures {
  readonly members: number;
  /** From the file of the roster to the file of the plan. */
  readonly planner: StepFigures;
  /** The cells of the plan written by the library. */
  readonly library: StepFigures;
  readonly excel: StepFigures | null;
  /** Megabytes of the plan's file, and of the library's. */
  readonly megabytes: number;
  readonly libraryMegabytes: number;
}

const sizes = [1000, 10_000, 100_000, 1_000_000];
/** In the Excel of the tests, which holds every cell as an object: 2.7 GB for as many members. */
const mostInExcel = 100_000;

function csvOf(members: number): string {
  return largeRoster(members)
    .values.map((row) => row.join(','))
    .join('\n');
}

/**
 * Plans rosters of growing size without a solver, each step in a process of its own: in the command line's way from .csv
 * to .xlsx, in the Excel of the tests, and, for comparison, the same cells written by @cj-tech-master/excelts (MIT) with its
 * streaming writer, shared texts, and no formats. The time in which the planner makes its rows is not counted for the library.
 */
export async function benchScale(wanted: readonly number[] = sizes): Promise<readonly ScaleFigures[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mltp-scale-'));
  const step = (...words: readonly string[]): StepFigures => {
    const script = join(import.meta.dirname, 'scaleStep.ts');
    const text = execFileSync(process.execPath, ['--import', 'tsx', script, ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return JSON.parse(text) as StepFigures;
  };
  console.log(`${cpus().length} cores ${cpus()[0]?.model ?? ''}, Node ${process.version}`);
  const found: ScaleFigures[] = [];
  try {
    for (const members of wanted) {
      const [roster, plan, plain] = ['roster.csv', 'plan.xlsx', 'plain.xlsx'].map((name) =>
        join(folder, name),
      );
      if (roster === undefined || plan === undefined || plain === undefined) continue;
      writeFileSync(roster, csvOf(members));
      const planner = step('planner', roster, plan);
      const library = step('library', roster, plain);
      const excel = members <= mostInExcel ? step('excel', roster) : null;
      const figures = {
        members,
        planner,
        library,
        excel,
        megabytes: statSync(plan).size / 1e6,
        libraryMegabytes: statSync(plain).size / 1e6,
      };
      console.log(described(figures));
      found.push(figures);
    }
    return await Promise.resolve(found);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function described({ members, planner, library, excel, ...size }: ScaleFigures): string {
  const inExcel =
    excel === null
      ? ''
      : `; in Excel ${excel.requests ?? 0} round trips, ${((excel.bytes ?? 0) / 1e6).toFixed(1)} MB, ` +
        `the largest ${((excel.largest ?? 0) / 1e6).toFixed(2)} MB`;
  return (
    `${members} members: ${planner.seconds.toFixed(1)} s (processor ${planner.processor.toFixed(1)} s), ` +
    `${planner.peak.toFixed(0)} MB of memory; ${size.megabytes.toFixed(1)} MB written in ${planner.writing.toFixed(2)} s ` +
    `(processor ${planner.writingProcessor.toFixed(2)} s); excelts writes the cells (${size.libraryMegabytes.toFixed(1)} MB) ` +
    `in ${library.writing.toFixed(2)} s (processor ${library.writingProcessor.toFixed(2)} s), ` +
    `${library.peak.toFixed(0)} MB: ${(planner.writing / library.writing).toFixed(2)} of its time, ` +
    `${(planner.writingProcessor / library.writingProcessor).toFixed(2)} of its processor time${inExcel}`
  );
}
