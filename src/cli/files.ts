import { access, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { isatty } from 'node:tty';
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
  EDQUOT: 'the disk is full',
  EFBIG: 'it is larger than files may be here',
  EBUSY: 'another program has it open',
};

/** The failure of a command over what the file system said, in one sentence. */
export function fileFailure(path: string, what: 'opened' | 'written', error: unknown): CommandFailure {
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

/** Opens a file as a workbook in memory; one that is missing or cannot be read ends the command with one sentence. */
export async function openFile(path: string): Promise<FileWorkbook> {
  return openWorkbook(await bytesOf(path), basename(path));
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const handle = await open(path);
    try {
      // Such as a source of endless zeros; a pipe ends.
      if ((await handle.stat()).isCharacterDevice() && !isatty(handle.fd))
        throw new CommandFailure(`"${path}" cannot be opened: it is a device.`);
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw error instanceof CommandFailure ? error : fileFailure(path, 'opened', error);
  }
}
