import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { FileWorkbook } from '../host/file/fileWorkbook';
import { openWorkbook } from '../host/file/openWorkbook';
import { CommandFailure } from './command';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  ENOTDIR: 'its folder is a file',
  EEXIST: 'its folder is a file',
  EACCES: 'access is denied',
  EPERM: 'access is denied',
  EROFS: 'its folder is read-only',
  ENOSPC: 'the disk is full',
  EBUSY: 'another program has it open',
};

/** The failure of a command over what the file system said, in one sentence. */
function fileFailure(path: string, what: 'opened' | 'written', error: unknown): CommandFailure {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const reason = reasons[code] ?? `it cannot be ${what === 'opened' ? 'read' : 'saved'}`;
  return new CommandFailure(`"${path}" cannot be ${what}: ${reason}.`, { cause: error });
}

/** Whether a file is there. */
export async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Where the plan of a roster goes unless the user says: beside it, under a name that no earlier plan has. */
export async function freePlanFile(roster: string): Promise<string> {
  const stem = `${roster.replace(/\.[^./\\]*$/, '')}-plan`;
  let file = `${stem}.xlsx`;
  for (let number = 2; await isThere(file); number += 1) file = `${stem}-${number}.xlsx`;
  return file;
}

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

/** Writes a file and the folders it lies in; what goes wrong ends the command with one sentence. */
export async function writeBytes(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(resolve(path)), { recursive: true });
    await writeFile(path, bytes);
  } catch (error) {
    throw fileFailure(path, 'written', error);
  }
}
