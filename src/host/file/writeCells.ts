import { columnName } from '../../domain/cellName';
import type { BookCell, BookSheet } from './book';
import { escapeText, type StringTable } from './sharedStrings';
import type { StyleSheet } from './styleSheet';
import { escapeXml } from './xml';

/** The most characters a cell can hold. */
const longest = 32_767;

/** Text that Excel would take for a formula if it were typed. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r]/.test(text);
}

/** As many formulas as are remembered as source text: tables repeat few formulas many times. */
const mostRemembered = 1000;

/** Writes the cells of sheets as source text. */
export class CellWriter {
  private readonly formulas = new Map<string, string>();

  constructor(
    private readonly strings: StringTable,
    private readonly styles: StyleSheet,
  ) {}

  /** The rows of a sheet; a sheet has up to a million, so they are joined from pieces. */
  write(sheet: BookSheet): string {
    const pieces: string[] = [];
    const numbers = [...sheet.rows.keys()].sort((a, b) => a - b);
    for (const number of numbers) {
      const row = sheet.rows.get(number);
      if (row === undefined) continue;
      const cells = this.row(row.cells, number);
      const attributes = `${row.attributes ?? ''}${row.hidden === true ? ' hidden="1"' : ''}`;
      if (cells !== '' || attributes !== '')
        pieces.push(`<row r="${number + 1}"${attributes}>${cells}</row>`);
    }
    return pieces.join('');
  }

  private row(cells: readonly (BookCell | undefined)[], row: number): string {
    let source = '';
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column];
      if (cell !== undefined) source += this.cell(cell, `${columnName(column)}${row + 1}`);
    }
    return source;
  }

  private escaped(formula: string): string {
    const known = this.formulas.get(formula);
    if (known !== undefined) return known;
    const source = escapeXml(formula);
    if (this.formulas.size < mostRemembered) this.formulas.set(formula, source);
    return source;
  }

  private cell(cell: BookCell, name: string): string {
    const quoted =
      cell.formula === undefined &&
      cell.error !== true &&
      typeof cell.value === 'string' &&
      looksLikeFormula(cell.value);
    const format = this.styles.numberOf(cell.format, quoted);
    const head = `<c r="${name}"${format === 0 ? '' : ` s="${format}"`}${cell.kept ?? ''}`;
    const formula =
      cell.formula === undefined ? '' : `<f${cell.formulaKind ?? ''}>${this.escaped(cell.formula)}</f>`;
    const { value } = cell;
    if (value === null) return formula === '' ? `${head}/>` : `${head}>${formula}</c>`;
    if (typeof value === 'boolean') return `${head} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
    if (typeof value === 'number')
      return Number.isFinite(value)
        ? `${head}>${formula}<v>${value}</v></c>`
        : `${head} t="e">${formula}<v>#NUM!</v></c>`;
    if (cell.error === true) return `${head} t="e">${formula}<v>${escapeXml(value)}</v></c>`;
    const text = value.length > longest ? value.slice(0, longest) : value;
    if (formula !== '') return `${head} t="str">${formula}<v>${escapeText(text)}</v></c>`;
    return `${head} t="s"><v>${cell.richText ?? this.strings.numberOf(text)}</v></c>`;
  }
}
