/** Words for a rating 1 to 5. */
const words: readonly (readonly [RegExp, number])[] = [
  [/^(?:expert|experte|guru|master)/i, 5],
  [/^(?:advanced|fortgeschritten|sehr gut|very good|proficient)/i, 4],
  [/^(?:intermediate|gut|good|mittel|solide|medium)/i, 3],
  [/^(?:basic|basics|grundkenntnisse|basis|grundlagen)/i, 2],
  [/^(?:beginner|anfänger|novice|einsteiger)/i, 1],
];

const yes = new Set(['x', '✓', '✔', 'ja', 'yes', 'y', 'j', 'true', 'wahr', 'si', 'sí', 'oui', '•', '●']);
const no = new Set(['no', 'nein', 'n', 'false', 'falsch', 'o', 'non', '0']);

/** A rating 0-5, `held` for a mark without one, `notHeld` for "no", `null` for anything else. Above 5 it is out of range. */
export type Rating = number | 'held' | 'notHeld' | 'outOfRange' | null;

/** Reads a rating: 4, "4/5", "4 von 5", "8/10", "***", "x", "Experte". */
export function readRating(value: string | number | boolean): Rating {
  if (typeof value === 'boolean') return value ? 'held' : 'notHeld';
  if (typeof value === 'number') return onScale(value, 5);
  const text = value.trim().toLowerCase();
  if (yes.has(text)) return 'held';
  if (no.has(text)) return 'notHeld';
  const number = /^(\d(?:[.,]\d)?|10)(?: ?(?:\/|von|of|out of) ?(5|10))?$/.exec(text);
  if (number) return onScale(Number((number[1] ?? '').replace(',', '.')), Number(number[2] ?? '5'));
  if (/^[*★☆]+$/.test(text)) return onScale(text.replace(/☆/g, '').length, 5);
  for (const [word, rating] of words) {
    if (word.test(text)) return rating;
  }
  return null;
}

function onScale(number: number, best: number): Rating {
  if (number < 0 || number > best) return 'outOfRange';
  return number === 0 ? 'notHeld' : (number * 5) / best;
}
