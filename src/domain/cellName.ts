function lettersOf(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  const letter = String.fromCharCode(65 + (column % 26));
  return rest < 0 ? letter : lettersOf(rest) + letter;
}

/** The first columns have their letters at hand: a run names cells a million times. */
const usual: readonly string[] = Array.from({ length: 702 }, (_, column) => lettersOf(column));

/** The letters of a column counted from 0: 0 is A, 25 is Z, 26 is AA. */
export function columnName(column: number): string {
  return usual[column] ?? lettersOf(column);
}

/** The A1 name of a cell; row and column counted from 0. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}
