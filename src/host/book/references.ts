import { columnName } from '../../domain/cellName';
import type { Area } from '../../sheet/plan';
import { piecesOf } from '../refresh/formulaNames';
import { columnNumber } from '../refresh/place';

/** The size of Excel's grid. */
export const mostRows = 1_048_576;
export const mostColumns = 16_384;

/** A cell of a reference; row and column counted from 0, `fixed` where a dollar sign stands. */
export interface ReferenceCell {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** The cell that an A1 name such as `$B$3` names. */
export function parseCell(name: string): ReferenceCell {
  const [, columnSign = '', letters = 'A', rowSign = '', row = '1'] =
    /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i.exec(name) ?? [];
  return {
    row: Number(row) - 1,
    column: columnNumber(letters),
    rowFixed: rowSign === '$',
    columnFixed: columnSign === '$',
  };
}

/**
 * A reference within a formula: the sheet it names, if any, and its first and last cell. Of whole columns the cells
 * tell the columns alone, of whole rows the rows.
 */
export interface FormulaReference {
  /** A sheet of another file, and several sheets, go by what no sheet can be called. */
  readonly sheet: string | undefined;
  /** The sheet as it stands in the formula, with its exclamation mark; or nothing. */
  readonly prefix: string;
  readonly first: ReferenceCell;
  readonly last: ReferenceCell | undefined;
  readonly whole?: 'columns' | 'rows';
}

/** A cell of a reference as a formula writes it; of whole columns the letters alone, of whole rows the number. */
export function cellText(
  { row, column, rowFixed, columnFixed }: ReferenceCell,
  whole?: FormulaReference['whole'],
): string {
  const letters = `${columnFixed ? '$' : ''}${columnName(column)}`;
  const number = `${rowFixed ? '$' : ''}${row + 1}`;
  // Of whole columns and rows the other half is fixed for want of a place, not by a sign.
  if (whole === 'columns') return letters;
  return whole === 'rows' ? number : letters + number;
}

const word = /[\p{L}\p{N}_.\\$?]+/uy;
const cellWord = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/i;
const columnWord = /^(\$?)([A-Z]{1,3})$/i;
const rowWord = /^(\$?)([1-9]\d{0,6})$/;

function cellOf(source: string): ReferenceCell | undefined {
  if (!cellWord.test(source)) return undefined;
  const cell = parseCell(source);
  return cell.row < mostRows && cell.column < mostColumns ? cell : undefined;
}

function columnOf(source: string): ReferenceCell | undefined {
  const [, sign, letters = ''] = columnWord.exec(source) ?? [];
  if (sign === undefined || columnNumber(letters) >= mostColumns) return undefined;
  return { row: 0, column: columnNumber(letters), rowFixed: true, columnFixed: sign === '$' };
}

function rowOf(source: string): ReferenceCell | undefined {
  const [, sign, number] = rowWord.exec(source) ?? [];
  if (sign === undefined || Number(number) > mostRows) return undefined;
  return { row: Number(number) - 1, column: 0, rowFixed: sign === '$', columnFixed: true };
}

/** Walks a piece of a formula without texts and brackets, word by word: time is linear in its length. */
class References {
  private at = 0;

  constructor(
    private readonly source: string,
    /** What stands before the piece: in brackets, a file. */
    private readonly before: string,
    /** Whether brackets follow the piece: its last word is the name of a table. */
    private readonly isBeforeBrackets: boolean,
  ) {}

  map(replace: (found: FormulaReference) => string | undefined): string {
    const { source } = this;
    let result = '';
    while (this.at < source.length) {
      const start = this.at;
      const found = this.next();
      const text = source.slice(start, this.at);
      result += (found === undefined ? undefined : replace(found)) ?? text;
    }
    return result;
  }

  /** Goes past the next word, sign or reference. */
  private next(): FormulaReference | undefined {
    const start = this.at;
    const sheet = this.sheet();
    if (sheet === undefined && this.at > start) return undefined;
    const name = this.word();
    if (name === '') {
      if (sheet === undefined) this.at += 1;
      return undefined;
    }
    const prefix = this.source.slice(start, this.at - name.length);
    const found = this.reference(name);
    if (found === undefined || this.isName()) return undefined;
    return { sheet: this.named(sheet, start), prefix, ...found };
  }

  /** The sheets before a reference, past their exclamation mark; where there is none, past a quoted piece. */
  private sheet(): string | undefined {
    const { source } = this;
    const start = this.at;
    if (source.charAt(start) === "'") {
      this.at = quotedEnd(source, start);
      if (source.charAt(this.at) !== '!') return undefined;
      this.at += 1;
      return source.slice(start + 1, this.at - 2).replaceAll("''", "'");
    }
    let name = this.word();
    const first = this.at;
    if (name !== '' && source.charAt(this.at) === ':') {
      this.at += 1;
      const last = this.word();
      if (last !== '' && source.charAt(this.at) === '!') name += `:${last}`;
      else this.at = first;
    }
    if (name !== '' && source.charAt(this.at) === '!') {
      this.at += 1;
      return name;
    }
    this.at = start;
    return undefined;
  }

  private named(sheet: string | undefined, start: number): string | undefined {
    const isOfFile = start === 0 && this.before.endsWith(']') && sheet !== undefined;
    return isOfFile ? this.before + sheet : sheet;
  }

  /** One cell, two of them, columns or rows; the first word is passed already. */
  private reference(first: string): Pick<FormulaReference, 'first' | 'last' | 'whole'> | undefined {
    const [cell, column, row] = [cellOf(first), columnOf(first), rowOf(first)];
    const end = this.at;
    const last = this.source.charAt(end) === ':' ? this.wordAt(end + 1) : '';
    if (cell !== undefined) {
      const other = cellOf(last);
      if (other !== undefined) this.at = end + 1 + last.length;
      return { first: cell, last: other };
    }
    const other = column === undefined ? rowOf(last) : columnOf(last);
    const one = column ?? row;
    if (one === undefined || other === undefined) return undefined;
    this.at = end + 1 + last.length;
    return { first: one, last: other, whole: column === undefined ? 'rows' : 'columns' };
  }

  /** Whether what was passed is the name of a function, a sheet or a table. */
  private isName(): boolean {
    const { source, at } = this;
    return /[(!]/.test(source.charAt(at)) || (at === source.length && this.isBeforeBrackets);
  }

  private word(): string {
    const found = this.wordAt(this.at);
    this.at += found.length;
    return found;
  }

  private wordAt(at: number): string {
    word.lastIndex = at;
    return word.exec(this.source)?.[0] ?? '';
  }
}

/** The end, past its quote, of a quoted piece; a doubled quote does not end it. */
function quotedEnd(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at += 1) {
    if (source.charAt(at) !== "'") continue;
    if (source.charAt(at + 1) !== "'") return at + 1;
    at += 1;
  }
  return source.length;
}

/** A formula whose A1 references are replaced; `undefined` keeps one as it is. */
export function mapReferences(
  formula: string,
  replace: (found: FormulaReference) => string | undefined,
): string {
  const pieces = piecesOf(formula);
  return pieces
    .map(({ kind, source }, index) =>
      kind === 'other'
        ? new References(source, pieces[index - 1]?.source ?? '', pieces[index + 1]?.kind === 'brackets').map(
            replace,
          )
        : source,
    )
    .join('');
}

/** The areas that a list of A1 names such as `A1:B2 D4` names; whole columns and rows with all their cells. */
export function areasOf(list: string): readonly Area[] {
  const areas: Area[] = [];
  mapReferences(list, ({ first, last = first, whole }) => {
    // Written from either end.
    const rows = whole === 'columns' ? mostRows : Math.abs(last.row - first.row) + 1;
    const columns = whole === 'rows' ? mostColumns : Math.abs(last.column - first.column) + 1;
    const [top, left] = [Math.min(first.row, last.row), Math.min(first.column, last.column)];
    areas.push({ top, left, rows, columns });
    return undefined;
  });
  return areas;
}
