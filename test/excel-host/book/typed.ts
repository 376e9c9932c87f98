/** What a cell holds: text, number, truth value or nothing (the empty text, as Excel answers it). */
export type Value = string | number | boolean;

/** What becomes of something typed into a cell. */
export interface Typed {
  readonly value: Value;
  readonly formula?: string;
  /** The text was kept as text by a leading apostrophe. */
  readonly quoted?: boolean;
  readonly numberFormat?: string;
}

const errors = ['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!'];
const months = 'jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez';
const monthWords = `(?:${months})[a-zä]*\\.?`;
const dates = [
  /^\d{1,4}[/.-]\d{1,2}(?:[/.-](?:\d{1,4})?)?$/,
  new RegExp(`^\\d{1,4}[ -]?${monthWords}(?:[ -]\\d{1,4})?$`, 'i'),
  new RegExp(`^${monthWords}[ -]?\\d{1,4}(?:,? ?\\d{4})?$`, 'i'),
  /^\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?$/i,
];

function numberOf(text: string): { readonly value: number; readonly format?: string } | null {
  const fraction = /^([+-]?\d+) (\d+)\/(\d+)$/.exec(text);
  if (fraction !== null) {
    return { value: Number(fraction[1]) + Number(fraction[2]) / Number(fraction[3]), format: '# ?/?' };
  }
  const found = /^([+-]?)\(?([$€£]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?\)?( ?%| ?[€$])?$/i.exec(
    text,
  );
  if (found === null || !/\d/.test(text)) {
    return null;
  }
  const [, sign = '', , whole = '0', part = '', power = '', unit = ''] = found;
  const size = Number(`${whole.replaceAll(',', '')}${part === '.' ? '' : part}${power}`);
  const value = (sign === '-' || text.startsWith('(') ? -1 : 1) * size * (unit.includes('%') ? 0.01 : 1);
  return unit.includes('%') ? { value, format: '0.00%' } : { value };
}

/**
 * What Excel makes of a value that is set: text is read as if it were typed in, by an English or a German user,
 * so a host that does not protect its texts is caught.
 */
export function typedIn(input: Value, numberFormat: string): Typed {
  if (typeof input !== 'string') {
    return numberFormat === '@' ? { value: String(input) } : { value: input };
  }
  if (input.startsWith("'")) {
    return { value: input.slice(1), quoted: true };
  }
  return numberFormat === '@' ? { value: input } : typedText(input);
}

function typedText(input: string): Typed {
  if (input.startsWith('=') && input.length > 1) {
    return { value: 0, formula: input };
  }
  const text = input.trim();
  const number = numberOf(text);
  if (number !== null) {
    return { value: number.value, ...(number.format === undefined ? {} : { numberFormat: number.format }) };
  }
  if (dates.some((pattern) => pattern.test(text))) {
    return { value: 45000, numberFormat: 'm/d/yyyy' };
  }
  if (/^[+@-]./.test(input)) {
    return { value: 0, formula: `=${input}` };
  }
  if (/^(true|false|wahr|falsch)$/i.test(text)) {
    return { value: /^(true|wahr)$/i.test(text) };
  }
  return { value: errors.includes(text.toUpperCase()) ? text.toUpperCase() : input };
}
