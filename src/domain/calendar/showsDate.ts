/** Whether numbers in a format are shown as dates or times. */
export function showsDate(numberFormat: string): boolean {
  // Excel's own limit; what is longer is no format that anyone made.
  const bare = numberFormat
    .slice(0, 255)
    .replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '')
    .replace(/General/i, '');
  return /[dmyhs]/i.test(bare);
}
