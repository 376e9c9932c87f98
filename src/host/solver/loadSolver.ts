import type { Highs } from 'highs';

let loading: Promise<Highs> | undefined;

/** Loads the solver on first use: its WebAssembly is 3.5 MB and nothing else needs it. */
export function loadSolver(): Promise<Highs> {
  loading ??= import('highs').then(({ default: start }) => start());
  return loading;
}
