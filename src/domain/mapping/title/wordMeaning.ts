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

/** English words of the first parts of a compound; `shortest` letters each, or one of the short words allowed there. */
function prefixWords(prefix: string, short: ReadonlySet<string>): readonly string[] | undefined {
  for (const link of links) {
    if (!prefix.endsWith(link)) continue;
    const stem = link === '' ? prefix : prefix.slice(0, -link.length);
    if (stem.length < shortestPart && !short.has(stem)) continue;
    const found = vocabulary.get(stem);
    if (found !== undefined) return found.words;
    const parts =
      stem.length > 2 * shortestPart ? compound(stem, (part) => vocabulary.get(part), short) : undefined;
    if (parts !== undefined) return parts;
  }
  return undefined;
}

/** Words of a compound all of whose parts are known, longest last part first. */
function compound(
  word: string,
  last: (part: string) => Translation | undefined,
  short: ReadonlySet<string>,
): readonly string[] | undefined {
  for (let cut = 2; cut <= word.length - shortestPart; cut += 1) {
    const tail = last(word.slice(cut));
    if (tail === undefined) continue;
    const head = prefixWords(word.slice(0, cut), short);
    if (head !== undefined) return [...head, ...tail.words];
  }
  return undefined;
}

/** Languages that put the head noun first do not write compounds. */
function knownLast(part: string): Translation | undefined {
  const found = known(part);
  return found?.headFirst === true ? undefined : found;
}

/** A compound whose last parts alone are known: "Schiffsarchitekt" is some architect, "Klimadatenanalyst" a data analyst. */
function knownEnd(word: string): readonly string[] | undefined {
  for (let cut = 3; cut <= word.length - shortestPart - 1; cut += 1) {
    const end = word.slice(cut);
    const tail = knownLast(end)?.words ?? compound(end, knownLast, noShortWords);
    if (tail !== undefined) return [`${word.slice(0, cut)}-`, ...tail];
  }
  return undefined;
}

/** English words of a folded word of a title in any of the languages; German and Nordic compounds are split. */
export function wordMeaning(word: string): WordMeaning {
  const direct = known(word);
  if (direct !== undefined) return { ...direct, known: true };
  const whole = compound(word, known, shortPrefixes) ?? compound(withoutUmlauts(word), known, shortPrefixes);
  if (whole !== undefined) return { words: whole, headFirst: false, known: true };
  const end = knownEnd(word);
  if (end !== undefined) return { words: end, headFirst: false, known: false };
  return { words: [word], headFirst: false, known: false };
}
