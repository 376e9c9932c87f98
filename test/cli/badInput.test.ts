import { execFileSync } from 'node:child_process';
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandFailure, commandWords, statedLanguage } from '../../src/cli/command';
import { planFile } from '../../src/cli/planFile';
import { HostFailure } from '../../src/host/port';
import { newWorkbook } from '../../src/host/file/openWorkbook';
import { workbookOf } from '../sample/workbook';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planner-cli-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const roster = 'Name,Job Title\nAda,Data Engineer\nBen,Data Scientist\n';

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** The sentence that a plan of a file ends with. */
async function sentence(path: string, out = join(folder, 'plan.xlsx'), sheet?: string): Promise<string> {
  try {
    await planFile({ path, out, language: 'en', sheet, seconds: 0 });
  } catch (error) {
    if (error instanceof CommandFailure) return error.message;
    if (error instanceof HostFailure) return error.detail;
    throw error;
  }
  return 'planned';
}

const zip = new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 1, 2, 3]);
const garbage = new Uint8Array(Array.from({ length: 2000 }, (_, index) => (index * 97) % 251));

test.each([
  ['garbage.xlsx', garbage, /neither a workbook nor a text table/],
  ['broken.xlsx', zip, /./],
  ['empty.csv', '', /empty/],
  ['empty.xlsx', new Uint8Array(), /empty/],
  ['blank.csv', '\n\n\n', /empty/],
  ['noheader.csv', '1,2\n3,4\n', /./],
  ['nomember.csv', 'Name,Job Title\n', /./],
  ['notitle.csv', 'Name,City\nAda,London\nBen,Paris\n', /./],
  ['old.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), /old workbook/],
  ['paper.pdf', '%PDF-1.7 something', /PDF/],
])('%s ends with one sentence and writes nothing', async (name, content, expected) => {
  const path = await file(name, content);
  const said = await sentence(path);
  expect(said).toMatch(expected);
  expect(said).toMatch(/^[^\n]+[.]$/);
  expect(said).not.toBe('planned');
  expect(await readdir(folder)).toEqual([name]);
});

test('a workbook without a sheet that is a roster', async () => {
  const workbook = newWorkbook();
  await workbook.insertSheet({
    name: 'Notes',
    blocks: [{ name: 'a', top: 0, left: 0, rows: [['only a note']], style: 'text' }],
    tables: [],
    names: [],
    validations: [],
    conditionalFormats: [],
    styles: [],
    charts: [],
    widths: {},
    freeze: { rows: 0, columns: 0 },
  });
  expect(await sentence(await file('notes.xlsx', await workbook.save()))).toMatch(/^[^\n]+[.]$/);
  expect(await readdir(folder)).toEqual(['notes.xlsx']);
});

test('a file that is not there, and a folder', async () => {
  expect(await sentence(join(folder, 'nothing.csv'))).toMatch(/cannot be opened: there is no such file\.$/);
  await mkdir(join(folder, 'inside'));
  expect(await sentence(join(folder, 'inside'))).toMatch(/cannot be opened: it is a folder\.$/);
  expect(await readdir(folder)).toEqual(['inside']);
});

const makesPipes = process.platform === 'win32' ? test.skip : test;
makesPipes('a pipe to write to, which would wait for its reader, and stays one', async () => {
  const pipe = join(folder, 'plan.xlsx');
  execFileSync('mkfifo', [pipe]);
  expect(await sentence(await file('roster.csv', roster), pipe)).toMatch(
    /cannot be written: it is a device or a pipe\.$/,
  );
  expect((await lstat(pipe)).isFIFO()).toBe(true);
});

test('a sheet that is not there', async () => {
  const said = await sentence(await file('roster.csv', roster), undefined, 'Missing');
  expect(said).toContain('Missing');
  expect(await readdir(folder)).toEqual(['roster.csv']);
});

describe('the input is never written', () => {
  test('its bytes stay, and the plan is a new file', async () => {
    const path = await file('roster.csv', roster);
    expect(await sentence(path)).toBe('planned');
    expect(await readFile(path, 'utf8')).toBe(roster);
    expect((await readdir(folder)).sort()).toEqual(['plan.xlsx', 'roster.csv']);
  });

  test('nor under another spelling of its name or behind a link', async () => {
    const path = await file('roster.csv', roster);
    await mkdir(join(folder, 'deep'));
    await symlink(path, join(folder, 'link.xlsx'));
    for (const out of [path, join(folder, 'deep', '..', 'roster.csv'), join(folder, 'link.xlsx')])
      expect(await sentence(path, out)).toMatch(/overwrite its own input/);
    expect(await readFile(path, 'utf8')).toBe(roster);
  });

  test('an earlier plan is replaced, any other file that is there stays', async () => {
    const path = await file('roster.csv', roster);
    expect(await sentence(path)).toBe('planned');
    const first = await readFile(join(folder, 'plan.xlsx'));
    expect(await sentence(await file('larger.csv', `${roster}Cem,Data Analyst\n`))).toBe('planned');
    expect((await readFile(join(folder, 'plan.xlsx'))).equals(first)).toBe(false);
    for (const [name, content] of [
      [
        'budget.xlsx',
        await workbookOf({
          Budget: [
            ['Year', 'EUR'],
            [2027, 1_000_000],
          ],
        }).save(),
      ],
      ['notes.xlsx', 'not even a workbook'],
    ] as const) {
      const out = await file(name, content);
      expect(await sentence(path, out)).toBe(
        `"${out}" already exists and holds no plan of an earlier run: choose another file for --out.`,
      );
      expect(await readFile(out)).toEqual(Buffer.from(content));
    }
    expect(await sentence(path, await file('reserved.xlsx', ''))).toBe('planned');
  });

  test('a plan that cannot be written ends with one sentence', async () => {
    const path = await file('roster.csv', roster);
    await mkdir(join(folder, 'plan.xlsx'));
    expect(await sentence(path, join(folder, 'plan.xlsx'))).toMatch(/cannot be written: it is a folder\.$/);
    expect(await sentence(path, join(path, 'plan.xlsx'))).toMatch(/cannot be written/);
  });
});

describe('words after a command', () => {
  const known = { json: { type: 'boolean' }, out: { type: 'string' } } as const;
  test('are sorted', () => {
    const { files, values } = commandWords(['a.csv', '--json', '--out', 'b.xlsx'], known, 'usage');
    expect([files, { ...values }]).toEqual([['a.csv'], { json: true, out: 'b.xlsx' }]);
  });

  test('a value may begin with a dash', () => {
    const { files, values } = commandWords(['--out', '-1', 'a.csv', '--json'], known, 'usage');
    expect([files, { ...values }]).toEqual([['a.csv'], { json: true, out: '-1' }]);
  });

  test.each([
    [['--jsn'], "Unknown option '--jsn'. Usage: usage"],
    [['a.csv', '--out'], '--out needs a value. Usage: usage'],
    [['a.csv', '-x'], "Unknown option '-x'. Usage: usage"],
    [['a.csv', '--out', '--json'], '--out needs a value. Usage: usage'],
    [['a.csv', '--json=yes'], "Option '--json' does not take an argument. Usage: usage"],
  ])('%j ends with one sentence and the usage', (words, sentence) => {
    let said: unknown = 'understood';
    try {
      commandWords(words, known, 'usage');
    } catch (error) {
      said = error instanceof CommandFailure ? error.message : error;
    }
    expect(said).toBe(sentence);
  });

  test('a language that is none', () => {
    expect(() => statedLanguage('fr')).toThrow(/use en or de/);
  });
});
