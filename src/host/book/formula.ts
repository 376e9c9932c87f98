import { piecesOf } from '../refresh/formulaNames';

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
