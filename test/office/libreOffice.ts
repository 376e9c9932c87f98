import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** 0: LibreOffice computes every formula when it opens a file, whatever result the file holds. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const filters = {
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
  pdf: 'pdf:calc_pdf_Export',
} as const;

/** Opens workbooks in one LibreOffice, with a profile of its own, and saves each in another form, in their order. */
export async function convertAll(
  books: readonly Uint8Array[],
  form: keyof typeof filters,
): Promise<readonly Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'planner-office-'));
  try {
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), settings);
    await mkdir(join(folder, 'out'));
    const inputs = books.map((_, at) => join(folder, `book${at}.xlsx`));
    for (const [at, bytes] of books.entries()) await writeFile(inputs[at] ?? '', bytes);
    await run(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        filters[form],
        '--outdir',
        join(folder, 'out'),
        ...inputs,
      ],
      { timeout: 300_000 + 60_000 * books.length },
    );
    return await Promise.all(
      books.map(async (_, at) => new Uint8Array(await readFile(join(folder, 'out', `book${at}.${form}`)))),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One workbook in another form. */
export async function convert(bytes: Uint8Array, form: keyof typeof filters): Promise<Uint8Array> {
  const [converted] = await convertAll([bytes], form);
  if (converted === undefined) throw new Error('LibreOffice wrote nothing');
  return converted;
}

/** The workbook with every formula computed by LibreOffice. */
export async function recalculate(bytes: Uint8Array): Promise<Uint8Array> {
  return convert(bytes, 'xlsx');
}
