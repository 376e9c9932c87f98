import { randomUUID } from 'node:crypto';
import { constants, rmSync } from 'node:fs';
import { link, mkdir, open, realpath, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { HostFailure } from '../host/port';
import { CommandFailure } from './command';
import { fileFailure } from './files';

/** Ends of the names of workbooks that a command writes: the second is for workbooks with macros. */
export type WorkbookEnding = '.xlsx' | '.xlsm';

/** The ending of the name of a workbook to write; any other is refused, since programs go by it. */
export function workbookEnding(path: string): WorkbookEnding {
  const ending = extname(path).toLowerCase();
  if (ending === '.xlsx' || ending === '.xlsm') return ending;
  throw new CommandFailure(`"${path}" cannot be written: give a name that ends in .xlsx.`);
}

/** What `code` the file system gave an error. */
function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** The bytes of a file: whole, or piece by piece as they are made. */
type FileBytes = Uint8Array | AsyncIterable<Uint8Array>;

/** Removes a file when the command is stopped from outside; returns what ends that. */
function clearedWhenStopped(file: string): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const stop = (signal: NodeJS.Signals) => {
    rmSync(file, { force: true });
    end();
    process.kill(process.pid, signal);
  };
  const end = () => {
    for (const signal of signals) process.removeListener(signal, stop);
  };
  for (const signal of signals) process.on(signal, stop);
  return end;
}

/**
 * Writes bytes to a file of their own in a folder, down to the disk, and then puts it in its place. Whatever happens
 * before that (a full disk, a kill) leaves the place as it was.
 */
async function throughFile<T>(
  folder: string,
  name: string,
  bytes: FileBytes,
  put: (file: string) => Promise<T>,
): Promise<T> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, `.${name}.${randomUUID()}.tmp`);
  const end = clearedWhenStopped(file);
  try {
    const handle = await open(file, 'wx');
    try {
      await writeFile(handle, bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return await put(file);
  } finally {
    // Already gone where it was put in its place.
    await unlink(file).catch(() => undefined);
    end();
  }
}

/** What a command ends with when a file could not be written: what the workbook says of itself stays as it is said. */
function savingFailure(path: string, error: unknown): Error {
  return error instanceof HostFailure || error instanceof CommandFailure
    ? error
    : fileFailure(path, 'written', error);
}

/** The file that a path leads to, through links; one that must not be written, a folder or a device is refused. */
async function targetOf(path: string): Promise<string> {
  const target = await realpath(path).catch(() => resolve(path));
  try {
    const found = await stat(target);
    // A file in place of a device or pipe would take it away from everybody, and opening a pipe waits for its reader.
    if (!found.isFile() && !found.isDirectory())
      throw new CommandFailure(`"${path}" cannot be written: it is a device or a pipe.`);
    const handle = await open(target, constants.O_WRONLY);
    await handle.close();
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  return target;
}

/**
 * Writes a file and the folders it lies in; one that is there is replaced whole or not at all. What goes wrong ends the
 * command with one sentence.
 */
export async function saveFile(path: string, bytes: FileBytes): Promise<void> {
  try {
    const target = await targetOf(path);
    await throughFile(dirname(target), basename(target), bytes, async (file) => rename(file, target));
  } catch (error) {
    throw savingFailure(path, error);
  }
}

/** Takes a name for a file if nobody has it; false where somebody has, even if they took it a moment ago. */
async function claim(file: string, name: string): Promise<boolean> {
  try {
    await link(file, name);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL'].includes(codeOf(error))) throw error;
  }
  // A file system without links: an empty file keeps the name until the whole one takes its place.
  try {
    await (await open(name, 'wx')).close();
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  await rename(file, name);
  return true;
}

/**
 * Writes a plan beside its roster, under a name that no earlier plan has and no other run takes at the same time.
 * Returns the name.
 */
export async function savePlanBeside(
  roster: string,
  ending: WorkbookEnding,
  bytes: FileBytes,
): Promise<string> {
  const stem = `${roster.slice(0, roster.length - extname(roster).length)}-plan`;
  try {
    return await throughFile(dirname(resolve(roster)), basename(stem), bytes, async (file) => {
      for (let number = 1; ; number += 1) {
        const name = `${stem}${number === 1 ? '' : `-${number}`}${ending}`;
        if (await claim(file, name)) return name;
      }
    });
  } catch (error) {
    throw savingFailure(`${stem}${ending}`, error);
  }
}
