import { readFileSync } from 'node:fs';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import Papa from 'papaparse';
import { levels } from '../src/framework/levels';
import { profileNames } from '../src/framework/profileNames';
import { profiles } from '../src/framework/profiles';
import { noDecisions } from '../src/domain/mapping/decisions';
import type { Mapping } from '../src/domain/mapping/mapping';
import { defaultMappingSettings } from '../src/domain/mapping/mappingSettings';
import { mapMembers } from '../src/domain/mapping/mapMembers';
import { mapTitle } from '../src/domain/mapping/mapTitle';
import type { Member } from '../src/domain/member';

/** What the bench of titles measured; shares are 0 to 1, times in milliseconds. */
export interface TitleBench {
  readonly contenders: readonly ContenderResult[];
  readonly levels: number;
  readonly bands: readonly {
    readonly confidence: number;
    readonly auto: boolean;
    readonly rows: number;
    readonly first: number;
  }[];
  readonly postings: { readonly title: number; readonly titleAndSkills: number; readonly skillsOnly: number };
  readonly roster: { readonly members: number; readonly milliseconds: number; readonly fuseOn756: number };
}

interface ContenderResult {
  readonly name: string;
  readonly lenient: number;
  readonly strict: number;
  readonly autoShare: number;
  readonly autoRight: number;
  readonly noneAccepted: number;
  readonly msPer1000: number;
}

interface Labelled {
  readonly title: string;
  readonly labels: readonly string[];
  readonly level: string;
  readonly count: number;
  readonly skills: readonly string[];
}

/** A profile name or NONE, and whether it is accepted unasked. */
interface Answer {
  readonly profile: string;
  readonly auto: boolean;
}

const none = 'NONE';
const vagueTitle = 'Specialist';
const keptAside = 756;

function readLabelled(file: string): readonly Labelled[] {
  const text = readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return data.map((row) => ({
    title: row['title'] ?? '',
    labels: [row['gold_profile'] ?? '', ...(row['acceptable'] ?? '').split(';')].filter(
      (label) => label !== '',
    ),
    level: row['level_gold'] ?? '',
    count: Number(row['count'] ?? '1') || 1,
    skills: row['text_kind'] === 'skill list' ? (row['text'] ?? '').split(', ') : [row['text'] ?? ''],
  }));
}

const nameOf = new Map<string, string>([...profileNames, ...levels].map(({ id, name }) => [id, name]));

function answerOf(mapping: Mapping): Answer {
  const [first] = mapping.shares;
  return {
    profile: first === undefined ? none : (nameOf.get(first.profile) ?? none),
    auto: mapping.status === 'auto',
  };
}

function isRight(row: Labelled, answer: Answer): boolean {
  return row.labels.includes(answer.profile);
}

function part(count: number, of: number): number {
  return of === 0 ? 0 : count / of;
}

function measure(
  name: string,
  rows: readonly Labelled[],
  answer: (title: string) => Answer,
): ContenderResult {
  for (const row of rows) answer(row.title);
  const from = performance.now();
  const answers = rows.map((row) => answer(row.title));
  const milliseconds = performance.now() - from;
  const pairs = rows.map((row, index) => ({ row, answer: answers[index] ?? { profile: none, auto: false } }));
  const single = pairs.filter(({ row }) => row.labels.length === 1);
  const auto = pairs.filter((pair) => pair.answer.auto && pair.answer.profile !== none);
  return {
    name,
    lenient: part(pairs.filter((pair) => isRight(pair.row, pair.answer)).length, pairs.length),
    strict: part(single.filter((pair) => isRight(pair.row, pair.answer)).length, single.length),
    autoShare: part(auto.length, pairs.length),
    autoRight: part(auto.filter((pair) => isRight(pair.row, pair.answer)).length, auto.length),
    noneAccepted: auto.filter(({ row }) => row.labels.length === 1 && row.labels[0] === none).length,
    msPer1000: (milliseconds / rows.length) * 1000,
  };
}

/** What a fuzzy search is given: every profile under its name and its titles of Figure 1. */
const documents = profiles.flatMap((profile) => {
  const name = nameOf.get(profile.id) ?? none;
  return [name, ...profile.alternativeTitles].map((title, index) => ({
    id: `${profile.id} ${index}`,
    profile: name,
    title,
  }));
});

function fuseAnswers(): (title: string) => Answer {
  const fuse = new Fuse(documents, { keys: ['title'], ignoreLocation: true, threshold: 0.6 });
  return (title) => ({ profile: fuse.search(title)[0]?.item.profile ?? none, auto: true });
}

function miniSearchAnswers(): (title: string) => Answer {
  const index = new MiniSearch<(typeof documents)[number]>({
    fields: ['title'],
    storeFields: ['profile'],
    searchOptions: { fuzzy: 0.2, prefix: true },
  });
  index.addAll(documents);
  return (title) => {
    const profile: unknown = index.search(title)[0]?.['profile'];
    return { profile: typeof profile === 'string' ? profile : none, auto: true };
  };
}

function member(title: string, row: number): Member {
  return {
    id: `${row}`,
    row,
    name: '',
    title,
    unit: '',
    costCentre: '',
    location: '',
    manager: '',
    fte: 1,
    levelText: '',
    years: null,
    start: null,
    end: null,
    annualCost: null,
    currency: '',
    skills: [],
  };
}

/** A roster as long as the public salaries file: every title as often as that file has it. */
function measureRoster(rows: readonly Labelled[], fuse: (title: string) => Answer): TitleBench['roster'] {
  const titles = rows.flatMap((row) => Array.from({ length: row.count }, () => row.title));
  const members = titles.map(member);
  const from = performance.now();
  mapMembers(members, noDecisions, defaultMappingSettings);
  const milliseconds = performance.now() - from;
  const fuseFrom = performance.now();
  for (let index = 0; index < keptAside; index += 1) fuse(rows[index % rows.length]?.title ?? '');
  return { members: members.length, milliseconds, fuseOn756: performance.now() - fuseFrom };
}

function measureBands(rows: readonly Labelled[]): TitleBench['bands'] {
  const bands = new Map<number, { confidence: number; auto: boolean; rows: number; first: number }>();
  for (const row of rows) {
    const mapping = mapTitle(row.title, []);
    const band = bands.get(mapping.confidence) ?? {
      confidence: mapping.confidence,
      auto: mapping.status === 'auto',
      rows: 0,
      first: 0,
    };
    band.rows += 1;
    if (answerOf(mapping).profile === row.labels[0]) band.first += 1;
    bands.set(mapping.confidence, band);
  }
  return [...bands.values()].sort((one, other) => other.confidence - one.confidence);
}

function rightShare(rows: readonly Labelled[], map: (row: Labelled) => Mapping): number {
  return part(rows.filter((row) => isRight(row, answerOf(map(row)))).length, rows.length);
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function print(bench: TitleBench): void {
  console.log('Titles (382 labelled)');
  console.table(
    bench.contenders.map((one) => ({
      contender: one.name,
      lenient: percent(one.lenient),
      strict: percent(one.strict),
      accepted: percent(one.autoShare),
      'accepted right': percent(one.autoRight),
      'NONE accepted': one.noneAccepted,
      'ms per 1,000': one.msPer1000.toFixed(1),
    })),
  );
  console.log(`Levels right: ${percent(bench.levels)}`);
  console.log('Bands: stated confidence, and the share answered with the first label');
  console.table(bench.bands.map((band) => ({ ...band, measured: percent(part(band.first, band.rows)) })));
  const { title, titleAndSkills, skillsOnly } = bench.postings;
  console.log(
    `Postings (70): title ${percent(title)}, title and skills ${percent(titleAndSkills)}, "${vagueTitle}" and skills ${percent(skillsOnly)}`,
  );
  const { members, milliseconds, fuseOn756 } = bench.roster;
  console.log(
    `Roster of ${members} members: ${milliseconds.toFixed(0)} ms; Fuse.js on ${keptAside} titles: ${fuseOn756.toFixed(0)} ms`,
  );
}

/** Measures the title grammar on labelled titles and postings beside two fuzzy searches, prints it and returns it. */
export function benchTitles(): Promise<TitleBench> {
  const rows = readLabelled('titles-labelled.csv');
  const postings = readLabelled('postings-labelled.csv');
  const fuse = fuseAnswers();
  const levelsRight = rows.filter(
    ({ title, level }) => (nameOf.get(mapTitle(title, []).level ?? '') ?? '') === level,
  ).length;
  const bench: TitleBench = {
    contenders: [
      measure('title grammar', rows, (title) => answerOf(mapTitle(title, []))),
      measure('Fuse.js', rows, fuse),
      measure('MiniSearch', rows, miniSearchAnswers()),
    ],
    levels: part(levelsRight, rows.length),
    bands: measureBands(rows),
    postings: {
      title: rightShare(postings, (row) => mapTitle(row.title, [])),
      titleAndSkills: rightShare(postings, (row) => mapTitle(row.title, row.skills)),
      skillsOnly: rightShare(postings, (row) => mapTitle(vagueTitle, row.skills)),
    },
    roster: measureRoster(rows, fuse),
  };
  print(bench);
  return Promise.resolve(bench);
}
