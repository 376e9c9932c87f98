import { columnName } from '../../domain/cellName';

/** An A1 reference inside a sheet; row and column counted from 0, each fixed with $ on demand. */
export function reference(
  row: number,
  column: number,
  fixed: 'none' | 'row' | 'column' | 'both' = 'none',
): string {
  const columnMark = fixed === 'column' || fixed === 'both' ? '$' : '';
  const rowMark = fixed === 'row' || fixed === 'both' ? '$' : '';
  return `${columnMark}${columnName(column)}${rowMark}${row + 1}`;
}

/** A text as a literal of a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A column of a table as a structured reference. */
export function tableColumn(table: string, header: string): string {
  return `${table}[${header}]`;
}

/** The cell of a table's column in the row of the formula. */
export function thisRow(table: string, header: string): string {
  return `${table}[[#This Row],[${header}]]`;
}
