import type { RowRule } from './linearModel';

/** Rules of limits that all cells share: without them a model falls into parts. */
export const sharedRules: ReadonlySet<RowRule> = new Set(['budget', 'hiresPerQuarter']);
