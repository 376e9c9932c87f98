import { HostFailure } from '../port';
import type { BookCell, BookRow } from '../book/book';
import { columnNumber } from '../refresh/place';
import { cellText, mapReferences, mostColumns, mostRows, type ReferenceCell } from '../book/references';
import { SharedCells } from '../book/sharedCells';
import { readText, unescapeText, type SharedStrings } from './sharedStrings';
import { attributesOf, attributesWithout } from '../package/xml';
import { XmlError } from '../package/xmlText';
import type { XmlTokens } from '../package/xmlTokens';

interface Shared {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** A cell as it stands in the source, before its texts are looked up. */
interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly attributes: Readonly<Record<string, string>>;
  /** Source of the attributes. */
  readonly tag: string;
  value: string | undefined;
  formula: { readonly tag: string; readonly text: string } | undefined;
  inline: string | undefined;
}

/** Excel's serial number of an ISO date or date and time; text that is none stays text. */
function serial(text: string): number | string {
  const time = Date.parse(/Z$|[+-]\d\d:\d\d$/.test(text) || !text.includes('T') ? text : `${text}Z`);
  return Number.isNaN(time) ? text : time / 86_400_000 + 25_569;
}

function shifted(cell: ReferenceCell, rows: number, columns: number): ReferenceCell | undefined {
  const row = cell.rowFixed ? cell.row : cell.row + rows;
  const column = cell.columnFixed ? cell.column : cell.column + columns;
  const isInside = row >= 0 && column >= 0 && row < mostRows && column < mostColumns;
  return isInside ? { ...cell, row, column } : undefined;
}

/** A formula as it reads `rows` further down and `columns` further right. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, ({ prefix, first, last, whole }) => {
    const from = shifted(first, rows, columns);
    const to = last === undefined ? undefined : shifted(last, rows, columns);
    if (from === undefined || (last !== undefined && to === undefined)) return '#REF!';
    return prefix + cellText(from, whole) + (to === undefined ? '' : `:${cellText(to, whole)}`);
  });
}

/** What is told of the rows and cells of a source in their order. */
export interface CellVisitor {
  /** A row begins; `stated`: the source says its number. */
  row(number: number, head: Omit<BookRow, 'cells'>, stated: boolean, tokens: XmlTokens): void;
  /** A cell between two places of the source; `stated`: the source says where it stands. */
  cell(
    row: number,
    column: number,
    cell: BookCell,
    stated: boolean,
    from: number,
    tokens: XmlTokens,
    shared: string | undefined,
  ): void;
  /** The row ends; the token is its end tag, or its only tag. */
  rowEnd(tokens: XmlTokens): void;
}

/** Reads the cells of a sheet element by element; files hold millions, so it builds no tree. */
export class CellReader {
  private readonly shared = new Map<string, Shared>();
  private readonly plain = new SharedCells();
  private row = -1;
  private column = -1;

  constructor(
    private readonly strings: SharedStrings,
    /** Prefix of the elements of the sheet, with its colon. */
    private readonly prefix: string,
    private readonly visitor: CellVisitor,
  ) {}

  /** Tells the visitor of every row and cell among the tokens that are left. */
  read(tokens: XmlTokens): void {
    const [row, cell] = [`${this.prefix}row`, `${this.prefix}c`];
    let isInRow = false;
    while (tokens.next()) {
      if (tokens.kind === 'text') continue;
      if (tokens.is(cell) && tokens.kind !== 'end') this.cell(tokens);
      else if (tokens.is(row)) {
        if (isInRow === (tokens.kind !== 'end')) throw new XmlError('rows are not nested');
        isInRow = tokens.kind === 'start';
        if (tokens.kind !== 'end') this.startRow(tokens);
        if (tokens.kind !== 'start') this.visitor.rowEnd(tokens);
      } else if (tokens.kind === 'start') tokens.content();
    }
  }

  private startRow(tokens: XmlTokens): void {
    const tag = tokens.attributes;
    const { r, hidden } = attributesOf(tag);
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    if (!(this.row >= 0 && this.row < mostRows)) throw new XmlError('a row lies outside the grid');
    this.column = -1;
    const attributes = attributesWithout(tag, ['r', 'spans', 'hidden']);
    const head = {
      ...(hidden === '1' || hidden === 'true' ? { hidden: true } : {}),
      ...(attributes === '' ? {} : { attributes }),
    };
    this.visitor.row(this.row, head, r !== undefined, tokens);
  }

  private startCell(tokens: XmlTokens): RawCell {
    const tag = tokens.attributes;
    const attributes = attributesOf(tag);
    const place = /^([A-Za-z]{1,3})\d{1,7}$/.exec(attributes['r'] ?? '');
    if (place === null && attributes['r'] !== undefined) throw new XmlError('a cell has no place');
    this.column = place === null ? this.column + 1 : columnNumber((place[1] ?? 'A').toUpperCase());
    if (this.row < 0 || this.column >= mostColumns) throw new XmlError('a cell lies outside the grid');
    return {
      row: this.row,
      column: this.column,
      attributes,
      tag,
      value: undefined,
      formula: undefined,
      inline: undefined,
    };
  }

  private cell(tokens: XmlTokens): void {
    const from = tokens.start;
    const raw = this.startCell(tokens);
    if (tokens.kind === 'start') this.content(tokens, raw);
    const { s, t } = raw.attributes;
    const kept = attributesWithout(raw.tag, ['r', 's', 't']);
    const number = t === 's' ? Number(raw.value) : -1;
    const isRich = this.strings.rich.has(number);
    const plain = this.plain.cell(this.valueOf(raw), s === undefined || s === '0' ? undefined : Number(s));
    const { shared, ...formula } = this.formulaOf(raw);
    const isPlain = t !== 'e' && kept === '' && !isRich && formula.formula === undefined;
    this.visitor.cell(
      raw.row,
      raw.column,
      isPlain
        ? plain
        : {
            ...plain,
            ...(t === 'e' ? { error: true } : {}),
            ...(kept === '' ? {} : { kept }),
            ...(isRich ? { richText: number } : {}),
            ...formula,
          },
      raw.attributes['r'] !== undefined,
      from,
      tokens,
      shared,
    );
  }

  /** What stands in a cell, up to its end tag. */
  private content(tokens: XmlTokens, raw: RawCell): void {
    const { prefix } = this;
    while (tokens.next()) {
      if (tokens.kind === 'end') return;
      if (tokens.kind === 'text') continue;
      const empty = tokens.kind === 'empty';
      if (tokens.is(`${prefix}v`)) raw.value = empty ? '' : tokens.content();
      else if (tokens.is(`${prefix}f`)) {
        const tag = tokens.attributes;
        raw.formula = { tag, text: empty ? '' : tokens.content() };
      } else if (tokens.is(`${prefix}is`)) raw.inline = empty ? '' : readText(tokens, prefix).text;
      else if (!empty) tokens.content();
    }
    throw new XmlError('a cell is not closed');
  }

  private valueOf({ attributes, value, inline, formula }: RawCell): BookCell['value'] {
    if (inline !== undefined) return inline;
    // The text that a formula comes to may be empty; any other value that is not there was not calculated.
    if (value === undefined) return formula !== undefined && attributes['t'] === 'str' ? '' : null;
    switch (attributes['t']) {
      case 's':
        return this.sharedText(value.trim());
      case 'str':
        return unescapeText(value);
      case 'b':
        return value.trim() === '1' || value.trim() === 'true';
      case 'e':
        return value;
      case 'd':
        return serial(value.trim());
      default: {
        const number = Number(value);
        return value.trim() === '' ? null : Number.isFinite(number) ? number : value;
      }
    }
  }

  /** The text that a cell names by its number; a file that does not hold it is damaged, and the text is lost. */
  private sharedText(number: string): string | null {
    if (number === '') return null;
    const text = /^\d{1,10}$/.test(number) ? this.strings.texts[Number(number)] : undefined;
    if (text === undefined)
      throw new HostFailure(
        'badFile',
        'The file is damaged: a cell names a text that the file does not hold. Let Excel open and repair it, then save it.',
      );
    return text;
  }

  /** The formula of a cell; `shared` is the number by which several cells share one. */
  private formulaOf({
    formula,
    row,
    column,
  }: RawCell): Pick<BookCell, 'formula' | 'formulaKind'> & { readonly shared?: string } {
    if (formula === undefined) return {};
    const { text, tag } = formula;
    const { t, si } = attributesOf(tag);
    if (t === 'shared' && si !== undefined) {
      if (text !== '') {
        this.shared.set(si, { text, row, column });
        return { formula: text, shared: si };
      }
      const master = this.shared.get(si);
      if (master === undefined) return { shared: si };
      return { formula: moveFormula(master.text, row - master.row, column - master.column), shared: si };
    }
    const kind = attributesWithout(tag, []);
    return { formula: text, ...(kind === '' ? {} : { formulaKind: kind }) };
  }
}
