import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { format, resolveConfig } from 'prettier';
import { levels, type LevelId } from '../src/framework/levels';
import { profileNames, type ProfileId } from '../src/framework/profileNames';
import type { CountryFactor, SalaryBenchmark } from '../src/framework/salaryBenchmark';
import { noDecisions } from '../src/domain/mapping/decisions';
import { mapMembers } from '../src/domain/mapping/mapMembers';
import { defaultMappingSettings } from '../src/domain/mapping/mappingSettings';
import { readRoster } from '../src/domain/roster/readRoster';
import { defaultRosterSettings } from '../src/domain/roster/rosterSettings';

/** A cell needs this many salaries, a country this many rows for a factor of its own. */
const fewest = { cell: 50, country: 30 } as const;

interface Salary {
  readonly profile: ProfileId;
  readonly level: LevelId;
  readonly country: string;
  readonly usd: number;
  readonly year: number;
}

/** The salary of full-time rows whose title is mapped unasked; level from the title, else from the experience column. */
function salariesOf(records: readonly Readonly<Record<string, string>>[]): readonly Salary[] {
  const headers = ['job_title', 'experience_level', 'salary_in_usd', 'employee_residence', 'work_year'];
  const rows = records
    .filter((record) => record['employment_type'] === 'FT')
    .map((record) => headers.map((header) => record[header] ?? ''));
  const grid = { name: 'salaries', top: 0, left: 0, values: [headers, ...rows] };
  const { members } = readRoster([grid], defaultRosterSettings(0));
  const mappings = mapMembers(members, noDecisions, defaultMappingSettings);
  return members.flatMap((member, index): readonly Salary[] => {
    const mapping = mappings[index];
    const row = rows[member.row - 2];
    const first = mapping?.shares[0];
    if (mapping?.status !== 'auto' || first === undefined || mapping.level === null || row === undefined)
      return [];
    const [, , usd = '', country = '', year = ''] = row;
    return [{ profile: first.profile, level: mapping.level, country, usd: Number(usd), year: Number(year) }];
  });
}

/** The value below which `part` of the sorted numbers lie, between neighbours in proportion. */
function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

function benchmark(salaries: readonly Salary[], country: string): SalaryBenchmark | null {
  const [first] = salaries;
  if (first === undefined || salaries.length < fewest.cell) return null;
  const sorted = salaries.map(({ usd }) => usd).toSorted((one, other) => one - other);
  return {
    profile: first.profile,
    level: first.level,
    country,
    quartile1: Math.round(quantile(sorted, 0.25)),
    median: Math.round(quantile(sorted, 0.5)),
    quartile3: Math.round(quantile(sorted, 0.75)),
    n: sorted.length,
    year: Math.max(...new Set(salaries.map(({ year }) => year))),
  };
}

function countryFactor(
  country: string,
  salaries: readonly Salary[],
  wide: readonly SalaryBenchmark[],
): CountryFactor[] {
  const ratios = salaries
    .filter((salary) => salary.country === country)
    .flatMap(({ profile, level, usd }) => {
      const all = wide.find((cell) => cell.profile === profile && cell.level === level);
      return all === undefined ? [] : [usd / all.median];
    })
    .toSorted((one, other) => one - other);
  if (ratios.length < fewest.country) return [];
  return [{ country, factor: Math.round(quantile(ratios, 0.5) * 1000) / 1000, n: ratios.length }];
}

const [path] = process.argv.slice(2);
if (path === undefined)
  throw new Error('Give the path of the salaries file: tsx scripts/benchmarks.ts FILE.csv');
const { data } = Papa.parse<Record<string, string>>(await readFile(path, 'utf8'), {
  header: true,
  skipEmptyLines: true,
});
const salaries = salariesOf(data);
const countries = [...new Set(salaries.map(({ country }) => country))].toSorted();
const cells = profileNames.flatMap(({ id: profile }) =>
  levels.flatMap(({ id: level }) => {
    const all = salaries.filter((salary) => salary.profile === profile && salary.level === level);
    const ofCountry = (country: string) => all.filter((salary) => salary.country === country);
    return [benchmark(all, '*'), ...countries.map((country) => benchmark(ofCountry(country), country))];
  }),
);
const benchmarks = cells.filter((cell) => cell !== null);
const wide = benchmarks.filter(({ country }) => country === '*');
const factors = countries.flatMap((country) => countryFactor(country, salaries, wide));
const rowsOf = benchmarks.map((row) => [
  row.profile,
  row.level,
  row.country,
  row.quartile1,
  row.median,
  row.quartile3,
  row.n,
  row.year,
]);
const source = `import type { CountryFactor, SalaryBenchmark } from './salaryBenchmark';
import type { LevelId } from './levels';
import type { ProfileId } from './profileNames';

type Row = readonly [
  profile: ProfileId, level: LevelId, country: string,
  quartile1: number, median: number, quartile3: number, n: number, year: number,
];

const rows: readonly Row[] = ${JSON.stringify(rowsOf)};

/**
 * Annual base pay in US dollars by profile, level and country. Source: foorilla/ai-jobs-net-salaries (CC0 1.0), file of
 * 2025-01-19, made by scripts/benchmarks.ts: full-time rows whose title this planner maps unasked; cells from
 * ${fewest.cell} salaries.
 */
export const salaryBenchmarks: readonly SalaryBenchmark[] = rows.map(
  ([profile, level, country, quartile1, median, quartile3, n, year]) => ({
    profile, level, country, quartile1, median, quartile3, n, year,
  }),
);

/** How countries compare with all countries; from ${fewest.country} salaries. Derived from the same rows. */
export const countryFactors: readonly CountryFactor[] = ${JSON.stringify(factors)};
`;
const target = fileURLToPath(new URL('../src/framework/salaryBenchmarks.ts', import.meta.url));
const options = await resolveConfig(target);
await writeFile(target, await format(source, { ...options, parser: 'typescript' }));
console.log(
  `${salaries.length} of ${data.length} salaries, ${benchmarks.length} cells, ${factors.length} countries`,
);
