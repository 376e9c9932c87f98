import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FileWorkbook } from '../host/file/fileWorkbook';
import { openWorkbook } from '../host/file/openWorkbook';
import { fileFailure } from './fileFailure';

/** Opens a file as a workbook in memory; one that is missing or cannot be read ends the command with one sentence. */
export async function openFile(path: string): Promise<FileWorkbook> {
  return openWorkbook(await bytesOf(path), basename(path));
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw fileFailure(path, 'opened', error);
  }
}
