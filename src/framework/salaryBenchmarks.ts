import type { SalaryBenchmark } from './salaryBenchmark';

/** Annual base pay by profile, level and country. Source: foorilla/ai-jobs-net-salaries (CC0 1.0), file of 2025-01-19. */
export const salaryBenchmarks: readonly SalaryBenchmark[] = [];
