import { currencyCodes, readCurrency } from '../values/currencies';
import { fieldWords } from './grammar/fieldWords';
import type { HeadingConcept } from './grammar/headingRules';
import { asideWords, otherWords } from './grammar/otherWords';
import { roleWords } from './grammar/roleWords';
import { headerWords, sameWord } from './headerWords';

/** The concepts that words of a heading stand for. */
export interface HeadingConcepts {
  readonly concepts: ReadonlySet<HeadingConcept>;
  readonly count: number;
  readonly unknown: number;
  /** Words that change nothing. */
  readonly asides: number;
}

const nothing: readonly HeadingConcept[] = [];

/** Every word and phrase with the concepts it stands under; none for one that changes nothing. */
const meanings: ReadonlyMap<string, readonly HeadingConcept[]> = meaningsOfWords();

function meaningsOfWords(): ReadonlyMap<string, readonly HeadingConcept[]> {
  const found = new Map<string, HeadingConcept[]>();
  const add = (list: string, concept: HeadingConcept): void => {
    for (const entry of list.split(',')) {
      const word = headerWords(entry);
      const known = found.get(word);
      if (!known) found.set(word, [concept]);
      else if (!known.includes(concept)) known.push(concept);
    }
  };
  for (const [concept, list] of Object.entries({ ...fieldWords, ...roleWords }))
    add(list, concept as HeadingConcept);
  for (const [kind, list] of Object.entries(otherWords)) add(list, kind === 'leave' ? 'leave' : 'other');
  const all = new Map<string, readonly HeadingConcept[]>(found);
  for (const entry of asideWords.split(',')) {
    const word = headerWords(entry);
    if (!all.has(word)) all.set(word, nothing);
  }
  return all;
}

const longestPhrase = 4;

/** Whether a word says nothing of what a column holds: a figure, a letter, a currency. */
function isAside(word: string): boolean {
  return word.length === 1 || /^(?:fy|gj|cy|q|h|kw)?\d+$/.test(word) || currencyCodes.has(word.toUpperCase());
}

/** The concepts of words as headerWords writes them: the longest known phrases, and the parts of compounds. */
export function conceptsOf(words: readonly string[]): HeadingConcepts {
  const concepts = new Set<HeadingConcept>();
  let unknown = 0;
  let asides = 0;
  for (let at = 0; at < words.length;) {
    let length = Math.min(longestPhrase, words.length - at);
    let found: readonly HeadingConcept[] | undefined;
    for (; length > 0; length--) {
      found = meanings.get(words.slice(at, at + length).join(' '));
      if (found) break;
    }
    const word = words[at] ?? '';
    found ??= isAside(word) ? nothing : partsOf(word);
    if (found) for (const concept of found) concepts.add(concept);
    else unknown++;
    if (found?.length === 0) asides++;
    at += Math.max(1, length);
  }
  return { concepts, count: words.length, unknown, asides };
}

const links = ['', 's', 'n', 'es', 'en', 'e'];
const shortestPart = 3;
const longestWord = 45;
/** Shorter last parts of a compound: EMPID, PersNr. */
const shortEnds: ReadonlySet<string> = new Set(['id', 'nr', 'no']);

/** The concepts of a compound whose parts are all known, such as Jahresbruttogehalt or HIREDATE; the fewest parts win. */
function partsOf(word: string): readonly HeadingConcept[] | undefined {
  if (word.length < 5 || word.length > longestWord) return undefined;
  const best: ({ readonly count: number; readonly concepts: readonly HeadingConcept[] } | undefined)[] = [];
  best[0] = { count: 0, concepts: nothing };
  for (let start = 0; start < word.length; start++) {
    const before = best[start];
    if (!before) continue;
    for (let end = start + 2; end <= word.length; end++) {
      const part = word.slice(start, end);
      if (part.length < shortestPart && !(end === word.length && shortEnds.has(part))) continue;
      const found = meanings.get(sameWord.get(part) ?? part);
      if (!found) continue;
      for (const link of links) {
        const next = end + link.length;
        if (!word.startsWith(link, end) || (next === word.length && link !== '')) continue;
        if ((best[next]?.count ?? Infinity) <= before.count + 1) continue;
        best[next] = { count: before.count + 1, concepts: [...before.concepts, ...found] };
      }
    }
  }
  return best[word.length]?.concepts;
}

const units: ReadonlySet<HeadingConcept> = new Set<HeadingConcept>([
  ...([
    'hour',
    'day',
    'week',
    'fortnight',
    'halfMonth',
    'month',
    'year',
    'per',
    'percent',
    'share',
    'gross',
    'currency',
  ] as const),
]);

/** Whether a text says only in what a column counts, as below a heading: "per year (EUR)", "h/week", "%", "dd.mm.yyyy". */
export function isUnit(text: string): boolean {
  const { concepts, unknown } = conceptsOf(headerWords(text).split(' '));
  const saysUnit =
    concepts.size > 0 || readCurrency(text) !== '' || /^[dtmjy]{2,4}[./-][dtmjy]{2,4}/i.test(text);
  return unknown === 0 && saysUnit && [...concepts].every((concept) => units.has(concept));
}
