import { levels, type LevelId } from '../../framework/levels';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import type { Assumptions } from '../../domain/assumptions/assumptions';
import { benchmarkBand, type BenchmarkFigures } from '../../domain/cost/benchmarkBand';
import type { SalaryBand } from '../../domain/cost/salaryBand';
import type { Snapshot } from '../snapshot';
import { planProblem, type PlanProblem } from '../tables/planProblem';
import { readRows } from '../tables/tableReading';
import { salaryTable } from './salaryTable';

/** A salary band with the benchmark it comes from. */
export interface BenchmarkBand extends SalaryBand {
  /** The key of the band in its table, such as "Data Engineer|Senior". */
  readonly key: string;
  readonly benchmark: BenchmarkFigures | null;
  /** Whether the planner typed the base. */
  readonly isTyped: boolean;
}

/** The key of a band: profile and level by name. */
export function bandKey(profile: ProfileId, level: LevelId): string {
  const profileName = profileNames.find(({ id }) => id === profile)?.name ?? '';
  const levelName = levels.find(({ id }) => id === level)?.name ?? '';
  return `${profileName}|${levelName}`;
}

/** The base a benchmark gives in plan currency, rounded to hundreds. */
export function benchmarkBase(
  benchmark: Pick<BenchmarkFigures, 'median'> | null,
  assumptions: Assumptions,
): number {
  return benchmark === null ? 0 : Math.round((benchmark.median * assumptions.usdRate) / 100) * 100;
}

/**
 * A band for every profile and level: the planner's base of MLTP_Salaries, else that of the benchmark. A base that is
 * what the benchmark beside it gives was calculated, not typed: it follows the benchmark to another country.
 */
export function readBands(snapshot: Snapshot, assumptions: Assumptions): readonly BenchmarkBand[] {
  const stated = new Map<string, number>();
  for (const { values } of readRows(snapshot, salaryTable)) {
    const { band, base, benchmark } = values;
    if (base !== null && base !== benchmarkBase({ median: benchmark ?? 0 }, assumptions))
      stated.set(band, base);
  }
  return profileNames.flatMap(({ id: profile }) =>
    levels.map(({ id: level }): BenchmarkBand => {
      const key = bandKey(profile, level);
      const benchmark = benchmarkBand(profile, level, assumptions.country);
      return {
        profile,
        level,
        key,
        benchmark,
        base: stated.get(key) ?? benchmarkBase(benchmark, assumptions),
        isTyped: stated.has(key),
      };
    }),
  );
}

/** Bases of MLTP_Salaries that are no pay, for which the benchmark counts. */
export function bandProblems(snapshot: Snapshot): readonly PlanProblem[] {
  return readRows(snapshot, salaryTable).flatMap(({ values, refused }) =>
    refused
      .filter(({ column }) => column === 'base')
      .map(({ text, at }) =>
        planProblem('basePay', { band: values.band.replace('|', ', '), value: text }, at),
      ),
  );
}
