import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { mutationsOf, type Mutation } from './mutate/mutations';

/**
 * Changes the source at places drawn by a seed, one at a time, in a copy of the project, and says which changes no test
 * notices: `npm run mutate -- [--count N] [--seed N] [--area NAME] [--quick]`; with `--quick` each is shown to the first
 * suite of its area alone. A suite that takes far more time of the processor
 * than it does unchanged has noticed, too.
 */

/** The tests of an area, the quickest first; a change that one suite notices is not shown to the next. */
interface Area {
  readonly name: string;
  readonly sources: readonly string[];
  readonly suites: readonly (readonly [project: string, ...paths: string[]])[];
}

const areas: readonly Area[] = [
  {
    name: 'file',
    sources: ['src/host/file', 'src/host/book', 'src/host/package'],
    suites: [
      ['unit', 'test/host/file/', 'test/host/book/'],
      ['corpus', 'test/corpus/ownFiles'],
    ],
  },
  {
    name: 'refresh',
    sources: ['src/host/refresh'],
    suites: [
      ['unit', 'test/host/refresh/', 'test/host/file/'],
      ['unit', 'test/host/excel/'],
    ],
  },
  { name: 'browser', sources: ['src/host/browser'], suites: [['unit', 'test/host/browser/']] },
  {
    name: 'excel',
    sources: ['src/host/excel'],
    suites: [
      ['unit', 'test/host/excel/'],
      ['faults', 'test/faults/'],
    ],
  },
  {
    name: 'solver',
    sources: ['src/host/solver'],
    suites: [
      ['unit', 'test/host/solver/', 'test/run/'],
      ['whole', 'test/host/solver/'],
    ],
  },
  {
    name: 'plan',
    sources: ['src/domain/plan'],
    suites: [
      ['unit', 'test/domain/plan/'],
      ['unit', 'test/host/solver/'],
    ],
  },
  {
    name: 'roster',
    sources: ['src/domain/roster'],
    suites: [['unit', 'test/domain/roster/']],
  },
];

interface Mutant extends Mutation {
  readonly area: Area;
  readonly path: string;
}

/** Numbers from 0 to 1 that are the same for the same seed. */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function drawn<T>(all: readonly T[], count: number, next: () => number): readonly T[] {
  const left = [...all];
  return Array.from({ length: Math.min(count, left.length) }, () => {
    const [one] = left.splice(Math.floor(next() * left.length), 1);
    return one;
  }).filter((one) => one !== undefined);
}

function mutantsOf(area: Area): readonly Mutant[] {
  return area.sources
    .flatMap((source) =>
      readdirSync(source, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .sort()
        .map((name) => `${source}/${name}`),
    )
    .flatMap((path) =>
      mutationsOf(path, readFileSync(path, 'utf8')).map((mutation) => ({ ...mutation, area, path })),
    );
}

const root = mkdtempSync(join(tmpdir(), 'planner-mutants-'));

type Outcome = 'passed' | 'failed' | 'out of time';

/** Runs a suite in the copy within seconds of the processor. */
async function run([project, ...paths]: Area['suites'][number], seconds: number): Promise<Outcome> {
  const jest = [
    'node_modules/jest/bin/jest.js',
    '--selectProjects',
    project,
    '--runInBand',
    '--bail',
    '--silent',
  ];
  const words = ['-c', `ulimit -t ${seconds}; exec node "$@"`, 'sh', ...jest, ...paths];
  const child = spawn('sh', words, { cwd: root, stdio: 'ignore', timeout: 1_800_000 });
  return new Promise((done) => {
    child.once('exit', (code) => {
      done(code === 0 ? 'passed' : code === 1 ? 'failed' : 'out of time');
    });
  });
}

/** The seconds that a suite may take of the processor: the first of an area, which are the quick ones, and the others. */
const mostSeconds = [300, 600] as const;

/** A mutant in one line: where it is, and what of the line became what. */
function described({ path, from, to, put, kind }: Mutant, text: string): string {
  const line = text.slice(0, from).split('\n').length;
  const was = text.slice(from, to).replace(/\s+/g, ' ');
  const shown = was.length > 60 ? `${was.slice(0, 57)}...` : was;
  return `${path}:${line} ${kind}: ${shown} -> ${put.replace(/\s+/g, ' ').slice(0, 60)}`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      count: { type: 'string' },
      seed: { type: 'string' },
      area: { type: 'string' },
      quick: { type: 'boolean', default: false },
    },
  });
  for (const path of [
    'src',
    'test',
    'assets',
    'jest.config.js',
    'package.json',
    '.swcrc',
    'tsconfig.json',
    'tsconfig.base.json',
  ])
    cpSync(path, join(root, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const all = areas
    .filter(({ name }) => values.area === undefined || values.area === name)
    .map((area) => (values.quick ? { ...area, suites: area.suites.slice(0, 1) } : area));
  const possible = all.map((area) => ({ area, mutants: mutantsOf(area) }));
  const sum = possible.reduce((count, { mutants }) => count + mutants.length, 0);
  const next = chance(Number(values.seed ?? 1));
  const count = Number(values.count ?? 160);
  for (const { area, mutants } of possible) {
    const chosen = drawn(mutants, Math.max(1, Math.round((count * mutants.length) / sum)), next);
    await tryArea(area, chosen, mutants.length);
  }
}

/** Shows an area's mutants to its tests, and tells of each that none notices. */
async function tryArea(area: Area, mutants: readonly Mutant[], possible: number): Promise<void> {
  const tried = new Set<number>();
  const killed = { failed: 0, 'out of time': 0 };
  for (const mutant of mutants) {
    const path = join(root, mutant.path);
    const text = readFileSync(path, 'utf8');
    const changed = text.slice(0, mutant.from) + mutant.put + text.slice(mutant.to);
    let outcome: Outcome = 'passed';
    for (const [at, suite] of area.suites.entries()) {
      const most = at === 0 ? mostSeconds[0] : mostSeconds[1];
      if (!tried.has(at) && (await run(suite, most)) !== 'passed')
        throw new Error(`${suite.join(' ')} fails without a change`);
      tried.add(at);
      writeFileSync(path, changed);
      outcome = await run(suite, most);
      writeFileSync(path, text);
      if (outcome !== 'passed') break;
    }
    if (outcome === 'passed') console.log(`survived  ${described(mutant, text)}`);
    else killed[outcome] += 1;
  }
  const gone = killed.failed + killed['out of time'];
  console.log(
    `${area.name}: ${mutants.length} of ${possible} mutants, ${gone} killed (${killed['out of time']} by time)`,
  );
}

try {
  await main();
} finally {
  rmSync(root, { recursive: true, force: true });
}
