import { piecesOf } from '../refresh/formulaNames';
import { columnNumber } from '../refresh/place';

// Functions younger than the file format carry a prefix in files; without it Excel shows #NAME?.
const prefixed =
  'CONCAT|IFNA|IFS|NUMBERVALUE|MAXIFS|MINIFS|SWITCH|TEXTJOIN|XLOOKUP|XMATCH|UNIQUE|SORTBY|SEQUENCE|LET|LAMBDA|BYROW|BYCOL|MAP|REDUCE|' +
  'VSTACK|HSTACK|TAKE|DROP|TOCOL|TOROW|TEXTBEFORE|TEXTAFTER|TEXTSPLIT|DAYS|FORECAST\\.LINEAR|CEILING\\.MATH|FLOOR\\.MATH|' +
  'PERCENTILE\\.INC|PERCENTILE\\.EXC|QUARTILE\\.INC|STDEV\\.S|RANK\\.EQ';
const youngFunction = new RegExp(`(?<![\\w.])(${prefixed})(?=\\()`, 'g');
const worksheetFunction = /(?<![\w.])(FILTER|SORT)(?=\()/g;

/** `[@FTE]` as files hold it: `[[#This Row],[FTE]]`; other references stay as they are. */
function fileBrackets(source: string): string {
  if (source === '[@]') return '[#This Row]';
  if (!source.startsWith('[@')) return source;
  const column = source.slice(2, -1);
  return `[[#This Row],${column.startsWith('[') ? column : `[${column}]`}]`;
}

/**
 * A formula of a plan as files hold it: no equals sign, `[@x]` written out, young functions prefixed. References
 * that name no table are to the table that the formula stands in.
 */
export function fileFormula(formula: string, table = ''): string {
  let before = '';
  let result = '';
  for (const { kind, source } of piecesOf(formula.replace(/^=/, ''))) {
    if (kind === 'text') result += source;
    else if (kind === 'brackets')
      result += (/[\p{L}\p{N}_.\\]$/u.test(before) ? '' : table) + fileBrackets(source);
    else result += source.replace(youngFunction, '_xlfn.$1').replace(worksheetFunction, '_xlfn._xlws.$1');
    before = source;
  }
  return result;
}

/** An A1 reference with the sheet before it, as it stands in a formula. */
const reference =
  /(?<sheet>(?:'(?:[^']|'')+'|[\p{L}_\\][\p{L}\p{N}_.]*)!)?(?<![\p{L}\p{N}_.\\])(?<first>\$?[A-Z]{1,3}\$?[1-9]\d{0,6})(?::(?<last>\$?[A-Z]{1,3}\$?[1-9]\d{0,6}))?(?![\p{L}\p{N}_.(!])/gu;

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
    /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(name) ?? [];
  return {
    row: Number(row) - 1,
    column: columnNumber(letters),
    rowFixed: rowSign === '$',
    columnFixed: columnSign === '$',
  };
}

/** A reference within a formula: the sheet it names, if any, and its first and last cell. */
export interface FormulaReference {
  readonly sheet: string | undefined;
  readonly first: ReferenceCell;
  readonly last: ReferenceCell | undefined;
}

/** A formula whose A1 references are replaced; `undefined` keeps one as it is. */
export function mapReferences(
  formula: string,
  replace: (found: FormulaReference) => string | undefined,
): string {
  let result = '';
  for (const { kind, source } of piecesOf(formula)) {
    if (kind !== 'other') {
      result += source;
      continue;
    }
    let from = 0;
    for (const match of source.matchAll(reference)) {
      result += source.slice(from, match.index) + (replace(referenceIn(match)) ?? match[0]);
      from = match.index + match[0].length;
    }
    result += source.slice(from);
  }
  return result;
}

function referenceIn({ groups }: RegExpMatchArray): FormulaReference {
  const sheet = groups?.['sheet']?.slice(0, -1);
  const last = groups?.['last'];
  return {
    sheet: sheet?.startsWith("'") === true ? sheet.slice(1, -1).replaceAll("''", "'") : sheet,
    first: parseCell(groups?.['first'] ?? 'A1'),
    last: last === undefined ? undefined : parseCell(last),
  };
}
