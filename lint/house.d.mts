import type { Linter } from 'eslint';

/** The rules of this house, which need no types: layers, and what keeps the core pure. */
export const house: readonly Linter.Config[];
