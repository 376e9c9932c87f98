import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandFailure } from '../../src/cli/command';
import { saveFile, savePlanBeside, workbookEnding } from '../../src/cli/saving';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planner-saving-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a file is replaced whole, and nothing else is left in its folder', async () => {
  const path = join(folder, 'deep', 'plan.xlsx');
  await saveFile(path, bytes('one'));
  await saveFile(path, bytes('two'));
  expect(await readFile(path, 'utf8')).toBe('two');
  expect(await readdir(join(folder, 'deep'))).toEqual(['plan.xlsx']);
});

test('behind a link, the file that it leads to is replaced', async () => {
  await writeFile(join(folder, 'real.xlsx'), 'old');
  await symlink(join(folder, 'real.xlsx'), join(folder, 'link.xlsx'));
  await saveFile(join(folder, 'link.xlsx'), bytes('new'));
  expect(await readFile(join(folder, 'real.xlsx'), 'utf8')).toBe('new');
  expect((await readdir(folder)).sort()).toEqual(['link.xlsx', 'real.xlsx']);
});

test('what cannot be written leaves the earlier file, and one sentence', async () => {
  const file = join(folder, 'file');
  await writeFile(file, 'old');
  await expect(saveFile(join(file, 'plan.xlsx'), bytes('new'))).rejects.toThrow(
    /plan\.xlsx" cannot be written: [^.]+\.$/,
  );
  await expect(saveFile(folder, bytes('new'))).rejects.toThrow(/cannot be written: it is a folder\.$/);
  expect(await readFile(file, 'utf8')).toBe('old');
  expect(await readdir(folder)).toEqual(['file']);
});

test('plans beside a roster take names that nobody has, however many run at once', async () => {
  const roster = join(folder, 'team.v2.xlsx');
  await writeFile(join(folder, 'team.v2-plan.xlsx'), 'earlier');
  const runs = Array.from({ length: 8 }, (_, run) => savePlanBeside(roster, '.xlsx', bytes(`run ${run}`)));
  const names = await Promise.all(runs);
  expect([...names].sort()).toEqual(
    [2, 3, 4, 5, 6, 7, 8, 9].map((number) => join(folder, `team.v2-plan-${number}.xlsx`)),
  );
  for (const [run, name] of names.entries()) expect(await readFile(name, 'utf8')).toBe(`run ${run}`);
  expect(await readFile(join(folder, 'team.v2-plan.xlsx'), 'utf8')).toBe('earlier');
  expect(await readdir(folder)).toHaveLength(9);
});

test.each(['plan.csv', 'plan', 'plan.xls', 'plan.xlsx.pdf', 'plan.'])(
  'a plan is not written as "%s"',
  (name) => {
    expect(() => workbookEnding(name)).toThrow(CommandFailure);
  },
);

test.each([
  ['plan.xlsx', '.xlsx'],
  ['Plan.XLSM', '.xlsm'],
])('"%s" is a workbook', (name, ending) => {
  expect(workbookEnding(name)).toBe(ending);
});

/** A process that saves over a file until it is ended; `limit`: the largest file it may write, in blocks of 1 kB. */
function saver(path: string, size: number, limit: string): ReturnType<typeof spawn> {
  const code =
    `import { saveFile } from ${JSON.stringify(join(process.cwd(), 'src/cli/saving.ts'))};` +
    `const bytes = new Uint8Array(${size}).fill(110);` +
    `console.log('ready'); for (;;) try { await saveFile(${JSON.stringify(path)}, bytes); } ` +
    `catch (error) { console.log(error.message); process.exit(2); }`;
  return spawn(
    'bash',
    ['-c', `ulimit -f ${limit}; exec node --import tsx --input-type=module -e "$0"`, code],
    {
      cwd: process.cwd(),
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  'stopped with %s while it saves, nothing else is left',
  async (signal) => {
    const path = join(folder, 'plan.xlsx');
    await writeFile(path, 'o'.repeat(5_000_000));
    const child = saver(path, 5_000_000, 'unlimited');
    await new Promise((resolve) => child.stdout?.once('data', resolve));
    while (!(await readdir(folder)).some((name) => name.endsWith('.tmp'))) await new Promise(setImmediate);
    child.kill(signal);
    const [, by] = await new Promise<readonly [number | null, NodeJS.Signals | null]>((resolve) =>
      child.once('exit', (code, name) => {
        resolve([code, name]);
      }),
    );
    expect(by).toBe(signal);
    expect(await readdir(folder)).toEqual(['plan.xlsx']);
  },
);

test('a process that is killed while it saves leaves a whole file, the old one or the new one', async () => {
  const path = join(folder, 'plan.xlsx');
  await writeFile(path, 'o'.repeat(5_000_000));
  const child = saver(path, 5_000_000, 'unlimited');
  await new Promise((resolve) => child.stdout?.once('data', resolve));
  // Until it is at work: a file of its own stands beside the plan.
  while (!(await readdir(folder)).some((name) => name.endsWith('.tmp'))) await new Promise(setImmediate);
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
  const left = await readFile(path, 'utf8');
  expect(left).toHaveLength(5_000_000);
  expect(new Set([left.charAt(0), left.charAt(2_500_000), left.charAt(4_999_999)]).size).toBe(1);
});

test('a file that grows beyond what the disk takes ends with one sentence and leaves the earlier one', async () => {
  const path = join(folder, 'plan.xlsx');
  await writeFile(path, 'old');
  await chmod(path, 0o644);
  const child = saver(path, 5_000_000, '1000');
  let said = '';
  child.stdout?.on('data', (data: Buffer) => (said += data.toString()));
  await new Promise((resolve) => child.once('exit', resolve));
  expect(said).toMatch(/cannot be written: it is larger than files may be here\.\n$/);
  expect(await readFile(path, 'utf8')).toBe('old');
  expect(await readdir(folder)).toEqual(['plan.xlsx']);
});

/** Whether a disk of its own can be given to a process here. */
const canMount = spawnSync('unshare', ['-rm', 'true']).status === 0;

(canMount ? test : test.skip)('a full disk ends with one sentence and leaves the earlier plan', () => {
  const path = join(folder, 'plan.xlsx');
  const code =
    `import { saveFile } from ${JSON.stringify(join(process.cwd(), 'src/cli/saving.ts'))};` +
    `import { readdirSync, readFileSync, writeFileSync } from 'node:fs';` +
    `const [folder, path] = ${JSON.stringify([folder, path])};` +
    `writeFileSync(path, 'old');` +
    `const said = await saveFile(path, new Uint8Array(2_000_000)).catch((error) => error.message);` +
    `console.log(JSON.stringify([said, readFileSync(path, 'utf8'), readdirSync(folder)]));`;
  const script = 'mount -t tmpfs -o size=1m tmpfs "$1" && exec node --import tsx --input-type=module -e "$0"';
  const told = execFileSync('unshare', ['-rm', 'bash', '-c', script, code, folder], { encoding: 'utf8' });
  expect(JSON.parse(told)).toEqual([`"${path}" cannot be written: the disk is full.`, 'old', ['plan.xlsx']]);
});
