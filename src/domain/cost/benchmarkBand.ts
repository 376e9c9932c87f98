import { levels, type LevelId } from '../../framework/levels';
import type { ProfileId } from '../../framework/profileNames';
import { countryFactors, salaryBenchmarks } from '../../framework/salaryBenchmarks';
import type { SalaryBenchmark } from '../../framework/salaryBenchmark';

/** How far a benchmark had to look: its own cell, all countries times the factor of the country, or a neighbouring level too. */
export type BenchmarkFallback = 'none' | 'countryFactor' | 'neighbouringLevel';

/** A benchmark for a profile, level and country, with what it fell back to. Figures in US dollars per year. */
export interface BenchmarkFigures extends SalaryBenchmark {
  readonly fallback: BenchmarkFallback;
  /** 1 where the cell is of the country itself. */
  readonly factor: number;
}

function cell(profile: ProfileId, level: LevelId, country: string): SalaryBenchmark | undefined {
  return salaryBenchmarks.find(
    (known) => known.profile === profile && known.level === level && known.country === country,
  );
}

/** The levels from the nearest to the farthest, the lower first among equally near ones. */
function nearestLevels(level: LevelId): readonly LevelId[] {
  const own = levels.findIndex(({ id }) => id === level);
  return levels
    .map(({ id }, index) => ({ id, distance: Math.abs(index - own) }))
    .toSorted((one, other) => one.distance - other.distance)
    .map(({ id }) => id);
}

/**
 * The benchmark of a profile at a level in a country. A cell with too few salaries falls back to all countries times
 * the factor of the country, and where that is thin too to the nearest level; `null` where nothing is known.
 */
export function benchmarkBand(profile: ProfileId, level: LevelId, country: string): BenchmarkFigures | null {
  const own = cell(profile, level, country);
  if (own !== undefined) return { ...own, fallback: 'none', factor: 1 };
  const factor = countryFactors.find((known) => known.country === country)?.factor ?? 1;
  for (const near of nearestLevels(level)) {
    const wide = cell(profile, near, '*');
    if (wide === undefined) continue;
    return {
      ...wide,
      level,
      quartile1: Math.round(wide.quartile1 * factor),
      median: Math.round(wide.median * factor),
      quartile3: Math.round(wide.quartile3 * factor),
      fallback: near === level ? 'countryFactor' : 'neighbouringLevel',
      factor,
    };
  }
  return null;
}
