/**
 * A short text that differs when the values differ: two 32-bit FNV-1a sums over their JSON, in hexadecimal. It tells
 * runs apart; it is no safeguard against forgery.
 */
export function fingerprint(values: unknown): string {
  const text = JSON.stringify(values);
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + index), 0x85ebca6b);
  }
  const hexadecimal = (value: number) => (value >>> 0).toString(16).padStart(8, '0');
  return hexadecimal(low) + hexadecimal(high);
}
