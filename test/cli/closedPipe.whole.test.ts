import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planner-pipe-'));
  await writeFile(join(folder, 'roster.csv'), 'Name,Job Title\nAda,Data Engineer\nBen,Data Scientist\n');
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Runs a command whose reader is gone before it writes: its exit code and what it complained of. */
async function unread(
  closed: 'stdout' | 'stderr',
  command: string,
  ...words: readonly string[]
): Promise<readonly [code: number | null, said: string]> {
  const child = spawn(process.execPath, ['--import', 'tsx', join('src', 'cli', `${command}.ts`), ...words]);
  let said = '';
  child[closed].destroy();
  const other = closed === 'stdout' ? child.stderr : child.stdout;
  other.on('data', (data: Buffer) => (said += data.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return [code, said];
}

test.each([['plan', '--json', '--seconds', '0'], ['plan', '--seconds', '0'], ['map', '--json'], ['map']])(
  '%s %s that nobody reads to its end ends quietly',
  async (command, ...words) => {
    expect(await unread('stdout', command, join(folder, 'roster.csv'), ...words)).toEqual([0, '']);
  },
);

test('framework --json that nobody reads to its end ends quietly', async () => {
  expect(await unread('stdout', 'framework', '--json')).toEqual([0, '']);
});

test('bad input whose sentence nobody reads ends quietly, and still as bad input', async () => {
  expect(await unread('stderr', 'map', join(folder, 'nothing.csv'))).toEqual([2, '']);
});
