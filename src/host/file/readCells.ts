import type { BookCell, BookRow } from './book';
import { quotedSheet } from '../refresh/formulaNames';
import { columnNumber } from '../refresh/place';
import { mapReferences, type ReferenceCell } from './formula';
import { cellName, columnName } from '../../domain/cellName';
import { plainText, unescapeText, type SharedStrings } from './sharedStrings';
import { attributesOf, parseXml, unescapeXml, XmlError } from './xml';

interface Formula {
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

interface Shared {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** A cell as it stands in the source, before its texts are looked up. */
interface RawCell {
  row: number;
  column: number;
  attributes: Record<string, string>;
  value: string | undefined;
  formula: Formula | undefined;
  inline: string | undefined;
}

/** Excel's serial number of an ISO date or date and time; text that is none stays text. */
function serial(text: string): number | string {
  const time = Date.parse(/Z$|[+-]\d\d:\d\d$/.test(text) || !text.includes('T') ? text : `${text}Z`);
  return Number.isNaN(time) ? text : time / 86_400_000 + 25_569;
}

function shifted(cell: ReferenceCell, rows: number, columns: number): string {
  const row = cell.rowFixed ? cell.row : cell.row + rows;
  const column = cell.columnFixed ? cell.column : cell.column + columns;
  if (row < 0 || column < 0) return '#REF!';
  return `${cell.columnFixed ? '$' : ''}${columnName(column)}${cell.rowFixed ? '$' : ''}${row + 1}`;
}

/** A formula as it reads `rows` further down and `columns` further right. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, ({ sheet, first, last }) => {
    const prefix = sheet === undefined ? '' : `${quotedSheet(sheet)}!`;
    const end = last === undefined ? '' : `:${shifted(last, rows, columns)}`;
    return `${prefix}${shifted(first, rows, columns)}${end}`;
  });
}

/** Reads the cells of a sheet element by element; files hold millions, so it builds no tree. */
export class CellReader {
  private readonly rows = new Map<number, BookRow>();
  private readonly shared = new Map<string, Shared>();
  private cells: (BookCell | undefined)[] = [];
  private row = -1;
  private column = -1;

  constructor(private readonly strings: SharedStrings) {}

  /** Cells between two places of the source, where every name starts with `prefix`. */
  read(xml: string, from: number, to: number, prefix: string): ReadonlyMap<number, BookRow> {
    let raw: RawCell | undefined;
    let at = xml.indexOf('<', from);
    while (at >= 0 && at < to) {
      const end = xml.indexOf('>', at);
      if (end < 0) throw new XmlError('a cell is not closed');
      const start = at + 1 + prefix.length;
      const space = nameEnd(xml, start, end);
      const name = xml.slice(start, space);
      const empty = xml.charAt(end - 1) === '/';
      at = end + 1;
      if (xml.charAt(start - prefix.length) === '/') {
        if (raw !== undefined && xml.startsWith(`${prefix}c>`, start - prefix.length + 1)) {
          this.finish(raw);
          raw = undefined;
        }
      } else if (name === 'row') this.startRow(xml.slice(space, end));
      else if (name === 'c') {
        raw = this.startCell(xml.slice(space, end));
        if (empty) {
          this.finish(raw);
          raw = undefined;
        }
      } else if (raw !== undefined && name === 'v' && !empty) raw.value = textFrom(xml, at);
      else if (raw !== undefined && name === 'f')
        raw.formula = {
          attributes: attributesOf(xml.slice(space, end)),
          text: empty ? '' : textFrom(xml, at),
        };
      else if (raw !== undefined && name === 'is' && !empty) {
        const closing = xml.indexOf(`</${prefix}is>`, at);
        if (closing < 0) throw new XmlError('a text is not closed');
        raw.inline = plainText(parseXml(`<is>${xml.slice(at, closing)}</is>`));
        at = closing;
      }
      at = xml.indexOf('<', at);
    }
    return this.rows;
  }

  private startRow(tag: string): void {
    const { r, hidden, ...others } = attributesOf(tag);
    delete others['spans'];
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
    this.cells = [];
    const attributes = sourceOf(others, tag);
    this.rows.set(this.row, {
      cells: this.cells,
      ...(hidden === '1' || hidden === 'true' ? { hidden: true } : {}),
      ...(attributes === '' ? {} : { attributes }),
    });
  }

  private startCell(tag: string): RawCell {
    const attributes = attributesOf(tag);
    const place = /^([A-Z]{1,3})(\d{1,7})$/.exec(attributes['r'] ?? '');
    this.column = place === null ? this.column + 1 : columnNumber(place[1] ?? 'A');
    return {
      row: this.row,
      column: this.column,
      attributes,
      value: undefined,
      formula: undefined,
      inline: undefined,
    };
  }

  private finish(raw: RawCell): void {
    const { s, t, cm, vm } = raw.attributes;
    const kept = `${cm === undefined ? '' : ` cm="${cm}"`}${vm === undefined ? '' : ` vm="${vm}"`}`;
    const number = t === 's' ? Number(raw.value) : -1;
    this.cells[raw.column] = {
      value: this.valueOf(raw),
      ...(s === undefined || s === '0' ? {} : { format: Number(s) }),
      ...(t === 'e' ? { error: true } : {}),
      ...(kept === '' ? {} : { kept }),
      ...(this.strings.rich.has(number) ? { richText: number } : {}),
      ...this.formulaOf(raw),
    };
  }

  private valueOf({ attributes, value, inline }: RawCell): BookCell['value'] {
    if (inline !== undefined) return inline;
    if (value === undefined) return null;
    switch (attributes['t']) {
      case 's':
        return this.strings.texts[Number(value)] ?? '';
      case 'str':
        return unescapeText(unescapeXml(value));
      case 'b':
        return value.trim() === '1' || value.trim() === 'true';
      case 'e':
        return unescapeXml(value);
      case 'd':
        return serial(value.trim());
      default: {
        const number = Number(value);
        return Number.isFinite(number) ? number : value;
      }
    }
  }

  private formulaOf({ formula, row, column }: RawCell): Partial<BookCell> {
    if (formula === undefined) return {};
    const text = unescapeXml(formula.text);
    const { t, si } = formula.attributes;
    if (t === 'shared' && si !== undefined) {
      if (text !== '') {
        this.shared.set(si, { text, row, column });
        return { formula: text };
      }
      const master = this.shared.get(si);
      if (master === undefined) return {};
      return { formula: moveFormula(master.text, row - master.row, column - master.column) };
    }
    const kind = sourceOf(formula.attributes, '');
    return { formula: text, ...(kind === '' ? {} : { formulaKind: kind }) };
  }
}

function nameEnd(xml: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const code = xml.charCodeAt(at);
    if (code <= 32 || code === 47) break;
    at += 1;
  }
  return at;
}

function textFrom(xml: string, at: number): string {
  return xml.slice(at, xml.indexOf('<', at));
}

/** Attributes as they stand in a tag, with their prefixes as in the tag they come from. */
function sourceOf(attributes: Readonly<Record<string, string>>, tag: string): string {
  let source = '';
  for (const [name, value] of Object.entries(attributes)) {
    const prefixed = new RegExp(`\\s([\\w.-]+:${name})\\s*=`).exec(tag)?.[1];
    source += ` ${prefixed ?? name}="${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')}"`;
  }
  return source;
}

/** The A1 name of an area given by its corners. */
export function areaName(top: number, left: number, rows: number, columns: number): string {
  const first = cellName(top, left);
  const last = cellName(top + Math.max(rows, 1) - 1, left + Math.max(columns, 1) - 1);
  return first === last ? first : `${first}:${last}`;
}
