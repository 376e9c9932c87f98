import { columnName } from '../../domain/cellName';
import { fittingText } from '../../domain/grid';
import type { BookCell, BookRow, BookSheet } from '../book/book';
import { CellReader } from './readCells';
import { escapeText, type SharedStrings, type StringTable } from './sharedStrings';
import type { StyleSheet } from './styleSheet';
import type { XmlNode } from '../package/xml';
import { escapeXml } from '../package/xmlText';
import { XmlTokens } from '../package/xmlTokens';
import { fragmentIn } from '../package/xmlEdit';

/** Text that Excel would take for a formula if it were typed. */
function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r]/.test(text);
}

/** As many formulas as are remembered as source text: tables repeat few formulas many times. */
const mostRemembered = 1000;

/** Whether a cell says what another does; how it wraps is no part of a file. */
function sameCell(one: BookCell, other: BookCell): boolean {
  return (
    one === other ||
    (Object.is(one.value, other.value) &&
      one.formula === other.formula &&
      one.format === other.format &&
      one.error === other.error &&
      one.formulaKind === other.formulaKind &&
      one.kept === other.kept &&
      one.richText === other.richText)
  );
}

/** Writes the cells of sheets as source text. */
export class CellWriter {
  private readonly formulas = new Map<string, string>();

  constructor(
    private readonly read: SharedStrings,
    private readonly strings: StringTable,
    private readonly styles: StyleSheet,
  ) {}

  /** The rows of a sheet one by one: a sheet has up to a million. */
  *rows(sheet: BookSheet): Generator<string> {
    for (const number of rowNumbers(sheet)) yield this.row(sheet.rows.get(number), number);
  }

  /** The rows of a sheet. */
  private write(sheet: BookSheet): string {
    return [...this.rows(sheet)].join('');
  }

  /**
   * The content of the element with the cells, as it was read but for what changed: rows and cells that are as they
   * were keep their source.
   */
  patch(xml: string, element: XmlNode, sheet: BookSheet): string {
    const patch = new Patch(xml, element, sheet, (source) => fragmentIn(element, source), this);
    const reader = new CellReader(this.read, element.prefix, patch);
    reader.read(new XmlTokens(xml, element.inner, element.innerEnd));
    return patch.ordered ? patch.result() : fragmentIn(element, this.write(sheet));
  }

  /** A row with all its cells; nothing where there is nothing to say of it. */
  row(row: BookRow | undefined, number: number): string {
    if (row === undefined) return '';
    const cells = this.cells(row.cells, number, 0, row.cells.length);
    const head = rowHead(row);
    return cells === '' && head === '' ? '' : `<row r="${number + 1}"${head}>${cells}</row>`;
  }

  /** The cells of a row from one column up to another. */
  cells(cells: BookRow['cells'], row: number, from: number, to: number): string {
    let source = '';
    for (let column = from; column < to; column += 1) {
      const cell = cells[column];
      if (cell !== undefined) source += this.cell(cell, row, column);
    }
    return source;
  }

  cell(cell: BookCell, row: number, column: number): string {
    const quoted =
      cell.formula === undefined &&
      cell.error !== true &&
      typeof cell.value === 'string' &&
      looksLikeFormula(cell.value);
    const format = this.styles.numberOf(cell.format, quoted);
    const head = `<c r="${columnName(column)}${row + 1}"${format === 0 ? '' : ` s="${format}"`}${cell.kept ?? ''}`;
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
    if (formula !== '') return `${head} t="str">${formula}<v>${escapeText(fittingText(value))}</v></c>`;
    return `${head} t="s"><v>${cell.richText ?? this.strings.numberOf(fittingText(value))}</v></c>`;
  }

  private escaped(formula: string): string {
    const known = this.formulas.get(formula);
    if (known !== undefined) return known;
    const source = escapeXml(formula);
    if (this.formulas.size < mostRemembered) this.formulas.set(formula, source);
    return source;
  }
}

function rowNumbers({ rows }: BookSheet): readonly number[] {
  return [...rows.keys()].sort((a, b) => a - b);
}

function rowHead({ attributes, hidden }: BookRow): string {
  return `${attributes ?? ''}${hidden === true ? ' hidden="1"' : ''}`;
}

/** Follows the source of the cells of a sheet and puts in what changed. */
class Patch {
  /** Whether the source names its rows and cells, in rising order: else nothing can be put between them. */
  ordered = true;
  private readonly pieces: string[] = [];
  /** Up to where the source is written. */
  private at: number;
  private readonly numbers: readonly number[];
  private nextRow = 0;
  private lastRow = -1;
  private column = -1;
  private current: BookRow | undefined;
  /** Numbers of shared formulas whose first cell changed: the others are written out. */
  private readonly broken = new Set<string>();
  private readonly firsts = new Set<string>();

  constructor(
    private readonly xml: string,
    private readonly element: XmlNode,
    private readonly sheet: BookSheet,
    private readonly form: (source: string) => string,
    private readonly writer: CellWriter,
  ) {
    this.at = element.inner;
    this.numbers = rowNumbers(sheet);
  }

  row(number: number, head: Omit<BookRow, 'cells'>, stated: boolean, tokens: XmlTokens): void {
    if (!stated || number <= this.lastRow) this.ordered = false;
    this.lastRow = number;
    this.column = -1;
    this.rowsBefore(number, tokens.start);
    this.current = this.sheet.rows.get(number);
    if (this.numbers[this.nextRow] === number) this.nextRow += 1;
    const { current } = this;
    if (current === undefined) {
      this.copy(tokens.start);
      return;
    }
    const filled = tokens.kind === 'empty' && current.cells.some((cell) => cell !== undefined);
    if (rowHead(current) !== rowHead({ ...head, cells: [] }) || filled) {
      this.copy(tokens.start);
      this.put(`<row r="${number + 1}"${rowHead(current)}${tokens.kind === 'empty' && !filled ? '/>' : '>'}`);
      this.at = tokens.end;
    }
    if (filled) this.put(`${this.writer.cells(current.cells, number, 0, current.cells.length)}</row>`);
  }

  cell(
    row: number,
    column: number,
    cell: BookCell,
    stated: boolean,
    from: number,
    tokens: XmlTokens,
    shared: string | undefined,
  ): void {
    if (!stated || column <= this.column) this.ordered = false;
    const { current, writer } = this;
    if (current !== undefined) {
      const between = writer.cells(current.cells, row, this.column + 1, column);
      if (between !== '') {
        this.copy(from);
        this.put(between);
      }
      const now = current.cells[column];
      const first = shared !== undefined && !this.firsts.has(shared);
      if (shared !== undefined) this.firsts.add(shared);
      const same = now !== undefined && sameCell(now, cell);
      if (first && !same) this.broken.add(shared);
      if (!same || (shared !== undefined && this.broken.has(shared))) {
        this.copy(from);
        if (now !== undefined) this.put(writer.cell(now, row, column));
        this.at = tokens.end;
      }
    }
    this.column = column;
  }

  rowEnd(tokens: XmlTokens): void {
    const { current } = this;
    if (current === undefined) {
      // The row is gone.
      this.at = tokens.end;
      return;
    }
    if (tokens.kind === 'empty') return;
    const rest = this.writer.cells(current.cells, this.lastRow, this.column + 1, current.cells.length);
    if (rest === '') return;
    this.copy(tokens.start);
    this.put(rest);
  }

  result(): string {
    let rest = '';
    for (; this.nextRow < this.numbers.length; this.nextRow += 1) {
      const number = this.numbers[this.nextRow] ?? 0;
      rest += this.writer.row(this.sheet.rows.get(number), number);
    }
    this.copy(this.element.innerEnd);
    this.put(rest);
    return this.pieces.join('');
  }

  private rowsBefore(number: number, place: number): void {
    for (;;) {
      const next = this.numbers[this.nextRow];
      if (next === undefined || next >= number) return;
      this.nextRow += 1;
      const row = this.writer.row(this.sheet.rows.get(next), next);
      if (row === '') continue;
      this.copy(place);
      this.put(row);
    }
  }

  /** Copies the source up to a place. */
  private copy(to: number): void {
    if (to > this.at) this.pieces.push(this.xml.slice(this.at, to));
    this.at = Math.max(this.at, to);
  }

  private put(source: string): void {
    if (source !== '') this.pieces.push(this.form(source));
  }
}
