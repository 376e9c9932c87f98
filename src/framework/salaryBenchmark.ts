import type { LevelId } from './levels';
import type { ProfileId } from './profileNames';

/** What people of a profile at a level earn: annual base in US dollars, from published salaries. */
export interface SalaryBenchmark {
  readonly profile: ProfileId;
  readonly level: LevelId;
  /** ISO 3166 code of the country the rows are from; `*` for all countries. */
  readonly country: string;
  readonly quartile1: number;
  readonly median: number;
  readonly quartile3: number;
  /** Number of rows behind the figures. */
  readonly n: number;
  /** Latest year among them. */
  readonly year: number;
  /** Where the cell was too thin: what it fell back to. */
  readonly fallback: 'none' | 'allCountries' | 'neighbouringLevel';
}
