import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Language } from '../framework/language';
import { problemWords } from '../sheet/problemWords';
import { report, type Report } from '../sheet/report';
import type { WorkbookModel } from '../sheet/workbookModel';
import { CommandFailure } from './commandFailure';
import { noWatch } from './noWatch';
import { openRoster } from './openRoster';
import { reportInput } from './reportInput';

/** A finished run on a file. */
export interface PlannedFile {
  readonly report: Report;
  readonly workbook: WorkbookModel;
}

/** Plans a roster file; with `out`, writes the input's sheets and ours to that new file. The input is never written. */
export async function planFile(
  path: string,
  out: string | null,
  language: Language,
  sheet?: string,
): Promise<PlannedFile> {
  if (out !== null && resolve(out) === resolve(path)) {
    throw new CommandFailure('The plan would overwrite its own input: choose another file for --out.');
  }
  const { workbook, snapshot } = await openRoster(path);
  const result = report(reportInput(snapshot, language, sheet));
  const failed = result.problems.find(({ severity }) => severity === 'error');
  if (result.workbook === null || failed !== undefined) {
    const sentence = failed === undefined ? 'No member was found.' : problemWords(failed, language);
    throw new CommandFailure(sentence);
  }
  if (out !== null) {
    await workbook.write(result.sheets, noWatch);
    const bytes = await workbook.save();
    await mkdir(dirname(resolve(out)), { recursive: true });
    await writeFile(out, bytes);
  }
  return { report: result, workbook: result.workbook };
}
