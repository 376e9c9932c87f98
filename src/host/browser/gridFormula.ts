import { columnName } from '../../domain/cellName';
import { tableNamed, type Book, type BookSheet, type BookTable } from '../book/book';
import { piecesOf, quotedSheet } from '../refresh/formulaNames';

/** Where a formula stands. */
export interface FormulaPlace {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly row: number;
}

/** The most characters of a formula; a longer one, and a name that comes to more, stays as it is. */
const longestFormula = 8192;

/** What names mean in one formula; one that is being looked up, or comes to too much, means nothing. */
type Meanings = Map<string, string | undefined>;

const identifier = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;
const lastIdentifier = new RegExp(`${identifier}$`, 'u');
/** A quoted or bare sheet name, or an identifier that is neither a function nor a sheet. */
const words = new RegExp(
  `'(?:[^']|'')+'!|(?<![\\p{L}\\p{N}_.\\\\!$])(?:(?<sheet>${identifier}!)|(?<name>${identifier})(?![\\p{L}\\p{N}_.\\\\(!]))`,
  'gu',
);

/** A link with a text of its own, which is all the grid shows of it. */
const links = /\bHYPERLINK\("(?:[^"]|"")*",("(?:[^"]|"")*")\)/gu;

/** Numbers between 0 and a millionth, as formulas write them. */
const tiny = /(?<![\p{L}\p{N}_.$])0\.(0{6,}\d+)(?![\p{L}\p{N}_.])/gu;

/** Such a number as a quotient of whole numbers, which is the same number. */
function asQuotient(_: string, decimals: string): string {
  return `(${Number(decimals)}/1${'0'.repeat(decimals.length)})`;
}

/** Items of a table reference: `#This Row` and column names, without their brackets and escapes. */
function itemsOf(brackets: string): readonly string[] {
  const inner = brackets.slice(1, -1);
  if (!inner.trimStart().startsWith('[')) return inner === '' ? [] : [unescaped(inner)];
  return Array.from(inner.matchAll(/\[((?:'.|[^\]'])*)\]/gsu), ([, item = '']) => unescaped(item));
}

function unescaped(item: string): string {
  return item.replace(/'(.)/gs, '$1');
}

function rowsOf(table: BookTable, items: readonly string[], row: number): readonly [number, number] {
  const body = [table.top + 1, table.top + Math.max(table.rows, 1)] as const;
  const parts = items.flatMap((item): readonly (readonly [number, number])[] => {
    switch (item.toLowerCase()) {
      case '#all':
        return [[table.top, body[1] + (table.totals ? 1 : 0)]];
      case '#headers':
        return [[table.top, table.top]];
      case '#totals':
        return [[body[1] + 1, body[1] + 1]];
      case '#this row':
        return [[row, row]];
      case '#data':
        return [body];
      default:
        return [];
    }
  });
  if (parts.length === 0) return body;
  return [Math.min(...parts.map(([from]) => from)), Math.max(...parts.map(([, to]) => to))];
}

function area(sheet: string, rows: readonly [number, number], columns: readonly [number, number]): string {
  const [first, last] = [
    `$${columnName(columns[0])}$${rows[0] + 1}`,
    `$${columnName(columns[1])}$${rows[1] + 1}`,
  ];
  return `${quotedSheet(sheet)}!${first}${first === last ? '' : `:${last}`}`;
}

/** A reference to part of a table as an A1 reference. */
function tableReference(name: string, brackets: string, { book, row }: FormulaPlace): string {
  const found = tableNamed(book, name);
  if (found === undefined) return name + brackets;
  const { sheet, table } = found;
  const items = itemsOf(brackets);
  const columns = items
    .filter((item) => !item.startsWith('#'))
    .map((item) => table.columns.findIndex(({ header }) => header.toLowerCase() === item.toLowerCase()));
  if (columns.includes(-1)) return '#REF!';
  const [left, right] =
    columns.length === 0 ? [0, table.columns.length - 1] : [Math.min(...columns), Math.max(...columns)];
  return area(sheet.name, rowsOf(table, items, row), [table.left + left, table.left + right]);
}

function meaningOf(word: string, place: FormulaPlace, known: Meanings): string | undefined {
  const { book, sheet } = place;
  const wanted = word.toLowerCase();
  if (known.has(wanted)) return known.get(wanted);
  // A name that refers to itself would never end.
  known.set(wanted, undefined);
  const named = book.names.filter(({ name }) => name.toLowerCase() === wanted);
  const tab = book.sheets.indexOf(sheet);
  const own = named.find((each) => each.sheet === tab) ?? named.find((each) => each.sheet === undefined);
  if (own === undefined) return tableNamed(book, word) && tableReference(word, '[]', place);
  if (own.refersTo.length > longestFormula) return undefined;
  const meaning = translated(own.refersTo, place, known);
  const isPlace = /^(?:'[^']*'|[\p{L}\p{N}_.]+)![$A-Z0-9:]+$/u.test(meaning);
  known.set(wanted, meaning.length > longestFormula ? undefined : isPlace ? meaning : `(${meaning})`);
  return known.get(wanted);
}

function translated(formula: string, place: FormulaPlace, known: Meanings): string {
  const pieces = piecesOf(formula);
  let result = '';
  for (const [at, { kind, source }] of pieces.entries()) {
    if (kind === 'text') result += source;
    else if (kind === 'brackets') {
      const table = lastIdentifier.exec(pieces[at - 1]?.source ?? '')?.[0];
      result += table === undefined ? source : tableReference(table, source, place);
    } else {
      const before = pieces[at + 1]?.kind === 'brackets' ? source.replace(lastIdentifier, '') : source;
      result += before
        .replace(/_xlfn\.(?:_xlws\.)?/g, '')
        .replace(tiny, asQuotient)
        .replace(words, (found: string, ...rest: unknown[]) => {
          const { name } = rest.at(-1) as { readonly name: string | undefined };
          return name === undefined ? found : (meaningOf(name, place, known) ?? found);
        });
    }
  }
  return result;
}

/**
 * A formula of the book as the grid computes it: A1 references where the book names columns of tables and cells,
 * functions without the prefix of files, tiny numbers as quotients. What the grid (Univer 0.25.1) reads otherwise
 * gives wrong results: INDEX over a table column with MATCH over another is 0, and every number is below 0.0000001,
 * which it takes for the text 1e-7.
 */
export function gridFormula(formula: string, place: FormulaPlace): string {
  if (formula.length > longestFormula) return `=${formula}`;
  return `=${translated(formula.replace(links, '$1'), place, new Map())}`;
}
