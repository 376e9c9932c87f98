import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialOf } from '../src/domain/calendar/serialDate';
import { unwatched } from '../src/host/port';
import { newWorkbook } from '../src/host/file/openWorkbook';
import { prepare } from '../src/sheet/prepare';
import { noPlans, report } from '../src/sheet/report';
import { largeRoster } from './largeRoster';

/** Seconds of the steps of a large plan, from the grid to a recalculated file. */
export interface RecalculationBench {
  readonly members: number;
  readonly report: number;
  readonly write: number;
  readonly save: number;
  readonly megabytes: number;
  /** LibreOffice opens and saves the file, recalculating every formula, and taking the stored values as they are. */
  readonly recalculated: number;
  readonly taken: number;
}

async function timed<Result>(work: () => Result | Promise<Result>): Promise<readonly [Result, number]> {
  const start = performance.now();
  const result = await work();
  return [result, (performance.now() - start) / 1000];
}

/** Opens and saves a file with LibreOffice; `always` tells it to recalculate everything on load, else nothing. */
function openAndSave(bytes: Uint8Array, folder: string, always: boolean): void {
  const profile = join(folder, always ? 'always' : 'never');
  const settings =
    '<?xml version="1.0"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
    '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">' +
    `<value>${always ? 0 : 1}</value></prop></item></oor:items>`;
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings);
  const file = join(folder, 'plan.xlsx');
  writeFileSync(file, bytes);
  const words = [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', 'ods'];
  execFileSync('soffice', [...words, '--outdir', join(folder, 'out'), file], { stdio: 'ignore' });
}

/** Times a plan of `members` members, by default as many as the public salaries file has rows. */
export async function benchRecalculation(members = 74_301): Promise<RecalculationBench> {
  const snapshot = { sheets: [largeRoster(members)], tables: [] };
  const now = serialOf(2026, 11, 22);
  const [planned, reportTime] = await timed(() => {
    const { run } = prepare({ snapshot, choice: null, language: 'en', now, version: 'bench' });
    if (run === null) throw new Error('The roster cannot be read.');
    return report(run, noPlans);
  });
  const workbook = newWorkbook();
  const [, write] = await timed(() => workbook.write(planned.sheets, unwatched));
  const [bytes, save] = await timed(() => workbook.save());
  const small = newWorkbook();
  await small.write(
    planned.sheets.filter(({ name }) => name === 'Run Log'),
    unwatched,
  );
  const folder = mkdtempSync(join(tmpdir(), 'mltp-bench-'));
  try {
    // The first start of a LibreOffice profile costs seconds of its own.
    for (const always of [true, false]) openAndSave(await small.save(), folder, always);
    const [, recalculated] = await timed(() => {
      openAndSave(bytes, folder, true);
    });
    const [, taken] = await timed(() => {
      openAndSave(bytes, folder, false);
    });
    const result = {
      members,
      report: reportTime,
      write,
      save,
      megabytes: bytes.length / 1_000_000,
      recalculated,
      taken,
    };
    console.log(
      `${members} members: report ${reportTime.toFixed(1)} s, write ${write.toFixed(1)} s, save ${save.toFixed(1)} s ` +
        `(${result.megabytes.toFixed(1)} MB); LibreOffice opens and saves it in ${recalculated.toFixed(1)} s with every ` +
        `formula recalculated, in ${taken.toFixed(1)} s without: ${(recalculated - taken).toFixed(1)} s for the formulas`,
    );
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
