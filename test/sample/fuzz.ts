import type fc from 'fast-check';

/**
 * Cases of a test that hands over whatever there may be: the usual number in `npm test`, as many as `npm run fuzz` asks
 * for; the same each time, but where FUZZ_SEED names others.
 */
export function fuzzed(seed: number, usual: number): Pick<fc.Parameters, 'seed' | 'numRuns'> {
  const { FUZZ_RUNS, FUZZ_SEED } = process.env;
  return { seed: Number(FUZZ_SEED ?? seed), numRuns: Number(FUZZ_RUNS ?? usual) };
}

/** Fails where a piece of work took two seconds of the processor, which no clock and no other process can add to. */
export async function unhung<T>(work: () => Promise<T> | T): Promise<T> {
  const start = process.cpuUsage();
  const result = await work();
  const { user } = process.cpuUsage(start);
  expect(user).toBeLessThan(2_000_000);
  return result;
}
