import type { Translation } from './vocabulary';
import { vocabulary } from './vocabulary';

/** English words of one word of a title; `known` is false where a part is in no table. */
export interface WordMeaning extends Translation {
  readonly known: boolean;
}

const endings = ['innen', 'in', 'erin', 'es', 'en', 'er', 's', 'e', 'n', 'a'] as const;
const links = ['', 's', 'n', 'en', 'es', 'e', '-'] as const;
const shortestStem = 4;
const shortestPart = 4;
/** An unknown first part has at least so many letters. */
const shortestStart = 3;
/** A longer word is no compound that people write. */
const longestCompound = 80;
const shortPrefixes: ReadonlySet<string> = new Set([
  'ki',
  'bi',
  'ai',
  'ml',
  'it',
  'edv',
  'ikt',
  'dwh',
  'big',
  'etl',
  'adat',
  'cloud',
  'web',
]);

const noShortWords: ReadonlySet<string> = new Set();

function inflected(word: string): Translation | undefined {
  const direct = vocabulary.get(word);
  if (direct !== undefined) return direct;
  for (const ending of endings) {
    if (word.length - ending.length < shortestStem || !word.endsWith(ending)) continue;
    const found = vocabulary.get(word.slice(0, -ending.length));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** German writes umlauts as ae, oe, ue where they cannot be typed. */
function withoutUmlauts(word: string): string {
  return word.replace(/([aou])e/gu, '$1');
}

function known(word: string): Translation | undefined {
  const plain = withoutUmlauts(word);
  return inflected(word) ?? (plain === word ? undefined : inflected(plain));
}

/** The known word that begins at each letter and ends with the word. */
type Tails = readonly (Translation | undefined)[];

function tailsOf(word: string, look: (part: string) => Translation | undefined): Tails {
  return Array.from(word, (_, cut) => (word.length - cut < shortestPart ? undefined : look(word.slice(cut))));
}

/** English words of the first parts of a compound; parts are long, or one of the short words. */
function prefixWords(prefix: string, short: ReadonlySet<string>): readonly string[] | undefined {
  for (const link of links) {
    if (!prefix.endsWith(link)) continue;
    const stem = link === '' ? prefix : prefix.slice(0, -link.length);
    if (stem.length < shortestPart && !short.has(stem)) continue;
    const found = vocabulary.get(stem);
    if (found !== undefined) return found.words;
    if (stem.length <= 2 * shortestPart) continue;
    const stemTails = tailsOf(stem, (part) => vocabulary.get(part));
    const parts = compound(stem, 0, stemTails, short);
    if (parts !== undefined) return parts;
  }
  return undefined;
}

/** Words of a compound, from a letter on, all of whose parts are known; longest last part first. */
function compound(
  word: string,
  from: number,
  tails: Tails,
  short: ReadonlySet<string>,
): readonly string[] | undefined {
  for (let cut = from + 2; cut < word.length; cut += 1) {
    const tail = tails[cut];
    if (tail === undefined) continue;
    const head = prefixWords(word.slice(from, cut), short);
    if (head !== undefined) return [...head, ...tail.words];
  }
  return undefined;
}

/** A compound whose last parts alone are known: "Schiffsarchitekt" is some architect, "Klimadatenanalyst" a data analyst. */
function knownEnd(word: string, tails: Tails): readonly string[] | undefined {
  // Languages that put the head noun first do not write compounds.
  const compounding = tails.map((tail) => (tail?.headFirst === true ? undefined : tail));
  if (compounding.every((tail) => tail === undefined)) return undefined;
  for (let cut = shortestStart; cut < word.length - shortestPart; cut += 1) {
    const end = compounding[cut]?.words ?? compound(word, cut, compounding, noShortWords);
    if (end !== undefined) return [`${word.slice(0, cut)}-`, ...end];
  }
  return undefined;
}

/** English words of a folded word of a title in any of the languages; German and Nordic compounds are split. */
export function wordMeaning(word: string): WordMeaning {
  const direct = known(word);
  if (direct !== undefined) return { ...direct, known: true };
  if (word.length > longestCompound) return { words: [word], headFirst: false, known: false };
  const tails = tailsOf(word, known);
  const plain = withoutUmlauts(word);
  const whole =
    compound(word, 0, tails, shortPrefixes) ??
    (plain === word ? undefined : compound(plain, 0, tailsOf(plain, inflected), shortPrefixes));
  if (whole !== undefined) return { words: whole, headFirst: false, known: true };
  const end = knownEnd(word, tails);
  if (end !== undefined) return { words: end, headFirst: false, known: false };
  return { words: [word], headFirst: false, known: false };
}
