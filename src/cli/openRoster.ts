import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FileWorkbook } from '../host/file/fileWorkbook';
import { openWorkbook } from '../host/file/openWorkbook';
import type { Snapshot } from '../sheet/snapshot';
import { fileFailure } from './fileFailure';
import { noWatch } from './noWatch';

/** A roster file: the workbook in memory and everything a run reads of it. */
export interface OpenRoster {
  readonly workbook: FileWorkbook;
  readonly snapshot: Snapshot;
}

/** Opens a roster file; a file that is missing or cannot be read ends the command with one sentence. */
export async function openRoster(path: string): Promise<OpenRoster> {
  const workbook = await openWorkbook(await bytesOf(path), basename(path));
  const sheets = await workbook.sheets();
  const snapshot = await workbook.read(
    sheets.map(({ name }) => name),
    noWatch,
  );
  return { workbook, snapshot };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw fileFailure(path, 'opened', error);
  }
}
