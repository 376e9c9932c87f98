import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileWorkbook } from '../../src/host/file/fileWorkbook';
import { openWorkbook } from '../../src/host/file/openWorkbook';

const path = join(__dirname, '..', '..', 'assets', 'sample-roster.xlsx');

/** The sample roster as a file holds it. */
export async function sampleRoster(): Promise<FileWorkbook> {
  return openWorkbook(new Uint8Array(await readFile(path)), 'sample-roster.xlsx');
}
