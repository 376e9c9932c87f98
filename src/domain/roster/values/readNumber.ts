/**
 * A number in English, German or Swiss notation; `null` where the text is none. The last of two different separators is the
 * decimal sign, a repeated one groups thousands. A single separator before exactly three digits is a group when
 * `thousands` is set ("120.000" of a cost), the decimal sign otherwise ("0.825" of an FTE).
 */
export function readNumber(text: string, thousands: boolean): number | null {
  const compact = text.replace(/[\s'’]/g, '').replace('−', '-');
  if (!/^[+-]?\d[\d.,]*$|^[+-]?[.,]\d+$/.test(compact)) return null;
  const decimal = decimalSign(compact, thousands);
  let digits = '';
  for (const sign of compact) {
    if (sign === decimal) digits += '.';
    else if (sign !== '.' && sign !== ',') digits += sign;
  }
  const number = Number(digits);
  return Number.isFinite(number) ? number : null;
}

function decimalSign(text: string, thousands: boolean): string | null {
  const dot = text.lastIndexOf('.');
  const comma = text.lastIndexOf(',');
  if (dot >= 0 && comma >= 0) return dot > comma ? '.' : ',';
  const at = Math.max(dot, comma);
  const sign = text[at];
  if (sign === undefined || text.indexOf(sign) !== at) return null;
  return thousands && /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(text) ? null : sign;
}
