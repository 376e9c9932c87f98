import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileFailure } from './fileFailure';

/** Writes a file and the folders it lies in; what goes wrong ends the command with one sentence. */
export async function writeBytes(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(resolve(path)), { recursive: true });
    await writeFile(path, bytes);
  } catch (error) {
    throw fileFailure(path, 'written', error);
  }
}
