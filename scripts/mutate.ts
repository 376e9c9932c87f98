import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { mutationsOf, type Mutation } from './mutate/mutations';

/**
 * Changes the source at places drawn by a seed, one at a time, in a copy of the project, and says which changes no test
 * notices: `npm run mutate -- [--count N] [--seed N] [--area NAME] [--suites N] [--results FILE]`. A change is shown to
 * one suite of its area after the other until one notices; with `--suites N`, to the first N of them. A suite that takes
 * far more time of the processor than it does unchanged has noticed, too. What became of each is added to the file of
 * results; a change that is killed there already counts as that and is not tried again.
 */

/** The suites that bear on an area, the quickest first; a change that one of them notices is not shown to the next. */
interface Area {
  readonly name: string;
  readonly sources: readonly string[];
  readonly suites: readonly (readonly [project: string, ...paths: string[]])[];
}

/** What both hosts of workbooks pass, and whole runs through the file host. */
const wholeFiles = [
  'whole',
  'test/cli/',
  'test/sheet/refresh',
  'test/sheet/runAgain',
  'test/sheet/lockedPlan',
] as const;

const areas: readonly Area[] = [
  {
    name: 'file',
    sources: ['src/host/file', 'src/host/book', 'src/host/package'],
    suites: [
      ['unit', 'test/host/(file|book|package|refresh|browser)/', 'test/cli/'],
      ['corpus', 'test/corpus/ownFiles'],
      wholeFiles,
    ],
  },
  {
    name: 'refresh',
    sources: ['src/host/refresh'],
    suites: [
      ['unit', 'test/host/refresh/', 'test/host/file/', 'test/host/excel/', 'test/host/browser/'],
      ['faults'],
      wholeFiles,
    ],
  },
  {
    name: 'browser',
    sources: ['src/host/browser'],
    suites: [
      ['unit', 'test/host/browser/', 'test/page/'],
      ['browser', 'test/browser/gridFormulas', 'test/browser/page'],
    ],
  },
  {
    name: 'excel',
    sources: ['src/host/excel'],
    suites: [['unit', 'test/host/excel/', 'test/commands/'], ['faults'], ['whole', 'test/host/excel/']],
  },
  {
    name: 'plan',
    sources: ['src/domain/plan/line', 'src/domain/plan/problem/settledLines.ts'],
    suites: [
      ['unit', 'test/domain/plan/'],
      ['unit', 'test/sheet/'],
      ['whole', 'test/domain/plan/', 'test/sheet/'],
    ],
  },
  {
    name: 'roster',
    sources: ['src/domain/roster'],
    suites: [
      ['unit', 'test/domain/roster/'],
      ['unit', 'test/domain/', 'test/sheet/', 'test/cli/', 'test/run/'],
      ['unit', 'test/pane/'],
    ],
  },
];

interface Mutant extends Mutation {
  readonly path: string;
  /** What tells it from every other, in words that outlive a change elsewhere in its file. */
  readonly id: string;
}

/** A text's place in a draw: the same for the same seed, whatever else is drawn from. */
function lot(seed: string, id: string): string {
  return createHash('sha256').update(`${seed}\n${id}`).digest('hex');
}

/** The line of a text that a position is in, and where in it. */
function lineAt(text: string, position: number): { readonly line: string; readonly column: number } {
  const start = text.lastIndexOf('\n', position - 1) + 1;
  const end = text.indexOf('\n', position);
  const whole = text.slice(start, end < 0 ? undefined : end);
  return { line: whole.trim(), column: position - start - (whole.length - whole.trimStart().length) };
}

function mutantsIn(path: string): readonly Mutant[] {
  const text = readFileSync(path, 'utf8');
  const seen = new Map<string, number>();
  return mutationsOf(path, text).map((mutation) => {
    const { line, column } = lineAt(text, mutation.from);
    const words = [path, line, column, mutation.kind, mutation.put].join(' | ');
    const nth = (seen.get(words) ?? 0) + 1;
    seen.set(words, nth);
    return { ...mutation, path, id: `${words} | ${nth}` };
  });
}

function sourcesIn(source: string): readonly string[] {
  if (!statSync(source).isDirectory()) return [source];
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${source}/${name}`);
}

function drawn(mutants: readonly Mutant[], count: number, seed: string): readonly Mutant[] {
  return mutants
    .map((mutant) => ({ mutant, at: lot(seed, mutant.id) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .slice(0, count)
    .map(({ mutant }) => mutant);
}

const root = mkdtempSync(join(tmpdir(), 'planner-mutants-'));

type Outcome = 'passed' | 'failed' | 'out of time';

/** Runs a suite in the copy within seconds of the processor, and says how many it took. */
async function run(
  [project, ...paths]: Area['suites'][number],
  seconds: number,
): Promise<{ readonly outcome: Outcome; readonly took: number }> {
  const jest = ['--selectProjects', project, '--runInBand', '--bail', '--silent', ...paths];
  const words = [
    '-c',
    `ulimit -t ${seconds}; node node_modules/jest/bin/jest.js "$@"; code=$?; times; exit $code`,
    'sh',
    ...jest,
  ];
  const child = spawn('sh', words, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'], timeout: 1_800_000 });
  let told = '';
  child.stdout.on('data', (piece: Buffer) => {
    told += piece.toString();
  });
  return new Promise((done) => {
    child.once('close', (code) => {
      const [, minutes = '0', rest = '0'] = /(\d+)m([\d.]+)s \d+m[\d.]+s\s*$/.exec(told) ?? [];
      done({
        outcome: code === 0 ? 'passed' : code === 1 ? 'failed' : 'out of time',
        took: Number(minutes) * 60 + Number(rest),
      });
    });
  });
}

/** The seconds of the processor that a suite may take, which took so many without a change. */
function mostSeconds(took: number): number {
  return Math.ceil(60 + 3 * took);
}

/** A mutant in one line: where it is, and what of the line became what. */
function described({ path, from, to, put, kind }: Mutant, text: string): string {
  const line = text.slice(0, from).split('\n').length;
  const was = text.slice(from, to).replace(/\s+/g, ' ');
  const shown = was.length > 60 ? `${was.slice(0, 57)}...` : was;
  return `${path}:${line} ${kind}: ${shown} -> ${put.replace(/\s+/g, ' ').slice(0, 60)}`;
}

/** The changes that a file of results says are killed. */
function killedIn(results: string | undefined): ReadonlyMap<string, Outcome> {
  if (results === undefined || !existsSync(results)) return new Map();
  return new Map(
    readFileSync(results, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { readonly id: string; readonly outcome: Outcome })
      .filter(({ outcome }) => outcome !== 'passed')
      .map(({ id, outcome }): [string, Outcome] => [id, outcome]),
  );
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '160' },
      seed: { type: 'string', default: '1' },
      area: { type: 'string' },
      suites: { type: 'string' },
      results: { type: 'string' },
    },
  });
  for (const path of [
    'src',
    'test',
    'assets',
    'scripts',
    'bench',
    'jest.config.js',
    'package.json',
    '.swcrc',
    'tsconfig.json',
    'tsconfig.base.json',
  ])
    cpSync(path, join(root, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const possible = areas.map((area) => ({
    area: values.suites ? { ...area, suites: area.suites.slice(0, Number(values.suites)) } : area,
    mutants: area.sources.flatMap(sourcesIn).flatMap(mutantsIn),
  }));
  const sum = possible.reduce((total, { mutants }) => total + mutants.length, 0);
  const all = { mutants: 0, killed: 0 };
  for (const { area, mutants } of possible) {
    if (values.area !== undefined && values.area !== area.name) continue;
    const count = Math.max(1, Math.round((Number(values.count) * mutants.length) / sum));
    const chosen = drawn(mutants, count, values.seed);
    all.mutants += chosen.length;
    all.killed += await tryArea(area, chosen, mutants.length, values.results);
  }
  console.log(`${all.mutants} mutants, ${all.killed} killed (${share(all.killed, all.mutants)})`);
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(0)} %`;
}

/** Shows an area's mutants to its tests, tells of each that none notices, and says how many were noticed. */
async function tryArea(
  area: Area,
  mutants: readonly Mutant[],
  possible: number,
  results: string | undefined,
): Promise<number> {
  const unchanged = new Map<number, number>();
  const before = killedIn(results);
  const killed = { failed: 0, 'out of time': 0 };
  for (const mutant of mutants) {
    const path = join(root, mutant.path);
    const text = readFileSync(path, 'utf8');
    const changed = text.slice(0, mutant.from) + mutant.put + text.slice(mutant.to);
    let outcome = before.get(mutant.id) ?? 'passed';
    for (const [at, suite] of area.suites.entries()) {
      if (outcome !== 'passed') break;
      if (!unchanged.has(at)) {
        const { outcome: without, took } = await run(suite, 1_200);
        if (without !== 'passed') throw new Error(`${suite.join(' ')} fails without a change`);
        unchanged.set(at, took);
      }
      writeFileSync(path, changed);
      ({ outcome } = await run(suite, mostSeconds(unchanged.get(at) ?? 0)));
      writeFileSync(path, text);
    }
    if (results !== undefined && !before.has(mutant.id))
      appendFileSync(results, `${JSON.stringify({ id: mutant.id, outcome })}\n`);
    if (outcome === 'passed') console.log(`survived  ${described(mutant, text)}`);
    else killed[outcome] += 1;
  }
  const gone = killed.failed + killed['out of time'];
  console.log(
    `${area.name}: ${mutants.length} of ${possible} mutants, ${gone} killed (${killed['out of time']} by time)`,
  );
  return gone;
}

try {
  await main();
} finally {
  rmSync(root, { recursive: true, force: true });
}
