/** The number that a user typed as their locale writes numbers; `null` where it is none. */
export function readNumber(typed: string, locale: string): number | null {
  const parts = new Intl.NumberFormat(locale).formatToParts(12345.6);
  const sign = (type: 'group' | 'decimal') => parts.find((part) => part.type === type)?.value ?? '';
  let text = typed.replace(/[\s\u00a0\u202f'’]/g, '').replace(/%$/, '');
  const group = sign('group');
  // A thousands separator counts only before three digits: "1.5" typed in German means one and a half.
  if (/^[.,]$/.test(group)) text = text.replace(new RegExp(`\\${group}(?=\\d{3}(?!\\d))`, 'g'), '');
  text = text.replace(',', '.');
  return /^[+-]?\d+(\.\d*)?$|^[+-]?\.\d+$/.test(text) ? Number(text) : null;
}
