/** The letters of a column counted from 0: 0 is A, 25 is Z, 26 is AA. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  const letter = String.fromCharCode(65 + (column % 26));
  return rest < 0 ? letter : columnName(rest) + letter;
}

/** The A1 name of a cell; row and column counted from 0. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}
