/** Spellings that headers use for the same word. */
export const sameWord: ReadonlyMap<string, string> = new Map([
  ['no', 'number'],
  ['nr', 'number'],
  ['num', 'number'],
  ['nummer', 'number'],
  ['numero', 'number'],
  ['prozent', 'percent'],
  ['pct', 'percent'],
  ['center', 'centre'],
  ['organization', 'organisation'],
  ['organizational', 'organisational'],
  ['annualised', 'annualized'],
]);

const umlauts: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ø: 'oe',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
};

/**
 * A text in comparable form: lower-case words of a-z and 0-9 joined by one space. Umlauts are spelled out, accents
 * dropped, camelCase and snake_case split, gender endings (Mitarbeiter*in, :in, /-in) removed, `%` is "percent",
 * `#` and Nr. are "number", currency signs are their codes.
 */
export function headerWords(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/(\p{L}{3})(?:[*:/]-?in(?:nen)?|\(in(?:nen)?\)|In(?:nen)?)(?![\p{L}_])/gu, '$1')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[äöüßøæœł]/g, (letter) => umlauts[letter] ?? letter)
    .replace(/(?<![a-z])n ?[°º]/g, ' number ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/%/g, ' percent ')
    .replace(/#/g, ' number ')
    .replace(/€/g, ' eur ')
    .replace(/\$/g, ' usd ')
    .replace(/£/g, ' gbp ');
  const words: string[] = [];
  for (const word of plain.split(/[^a-z0-9]+/)) {
    if (word !== '') words.push(sameWord.get(word) ?? word);
  }
  return words.join(' ');
}
