import type { Choice } from './choice';

/** Columns of a model by the cells their choices touch, each list in ascending order. */
export interface ColumnsByCell {
  /** Columns that give effort to each cell. */
  readonly into: readonly (readonly number[])[];
  /** Columns that take effort from each cell. */
  readonly outOf: readonly (readonly number[])[];
}

/** Sorts the columns of choices by cell; a large company has far too many to look through all of them for each cell. */
export function columnsByCell(choices: readonly Choice[], cells: number): ColumnsByCell {
  const into = Array.from({ length: cells }, (): number[] => []);
  const outOf = Array.from({ length: cells }, (): number[] => []);
  choices.forEach(({ cell, from }, column) => {
    into[cell]?.push(column);
    outOf[from]?.push(column);
  });
  return { into, outOf };
}
