import type { LevelId } from './levels';
import type { ProfileId } from './profileNames';

/** What people of a profile at a level earn in a country: annual base in US dollars, from published salaries. */
export interface SalaryBenchmark {
  readonly profile: ProfileId;
  readonly level: LevelId;
  /** ISO 3166 code of the country of residence; `*` for all countries. */
  readonly country: string;
  readonly quartile1: number;
  readonly median: number;
  readonly quartile3: number;
  /** Number of salaries behind the figures. */
  readonly n: number;
  /** Latest year among them. */
  readonly year: number;
}

/**
 * How salaries of a country compare with those of all countries: the median over its rows of salary ÷ median of the
 * same profile and level in all countries.
 */
export interface CountryFactor {
  readonly country: string;
  readonly factor: number;
  readonly n: number;
}
