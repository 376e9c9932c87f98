import type { CellValue } from '../../grid';

/** What people write to say that a cell is empty, in lower case. */
const nothing = new Set([
  '-',
  '–',
  '—',
  '--',
  '.',
  '?',
  'n/a',
  'n.a.',
  'na',
  'k.a.',
  'k. a.',
  'null',
  'nan',
  'tbd',
  'none',
  'keine angabe',
  'n/d',
  'n.d.',
  's/d',
  's.d.',
  'n/c',
  'b.d.',
  'n.b.',
  'unknown',
  'unbekannt',
  'not available',
  'not applicable',
  'not set',
  'not specified',
  'nicht bekannt',
  'unspecified',
  'sin datos',
  'sin dato',
  'inconnu',
  'desconocido',
  'sconosciuto',
  'onbekend',
  'brak',
  'brak danych',
  'xxx',
  '(blank)',
  '(leer)',
  '[null]',
  '<null>',
  '#n/d',
]);

/** The text of a cell: trimmed, runs of blanks as one, line breaks kept; empty for nothing and for placeholders. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const trimmed = value.trim();
  const text = /[^\S\n ]|  /.test(trimmed) ? trimmed.replace(/[^\S\n]+/g, ' ') : trimmed;
  return text.length <= 14 && (text === 'NA' || nothing.has(text.toLowerCase())) ? '' : text;
}

const errorText =
  /^#(?:REF|N\/A|VALUE|NAME|DIV\/0|NUM|NULL|SPILL|CALC|BUSY|FIELD|BLOCKED|CONNECT|GETTING_DATA|BEZUG|NV|WERT|ZAHL|ÜBERLAUF)[!?]?$/i;

/** Whether a cell holds an Excel error, English or German. */
export function isErrorText(value: CellValue | undefined): boolean {
  return typeof value === 'string' && value.startsWith('#') && errorText.test(value.trim());
}

/** Whether a text would be taken for a formula when it is typed into a cell. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@]\s*[^\s\d.,]/.test(text) || /^[=@].*\d/.test(text);
}
