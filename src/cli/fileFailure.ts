import { CommandFailure } from './commandFailure';

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
export function fileFailure(path: string, what: 'opened' | 'written', error: unknown): CommandFailure {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const reason = reasons[code] ?? `it cannot be ${what === 'opened' ? 'read' : 'saved'}`;
  return new CommandFailure(`"${path}" cannot be ${what}: ${reason}.`, { cause: error });
}
