import { rosterFields, type RosterField } from '../rosterField';
import { headerNames } from './headerNames';
import { headerWords } from './headerWords';
import { listed } from './listed';
import { otherHeaders } from './otherHeaders';

/** What a header says of its column. */
export interface HeaderMatch {
  /** `null` for a column that rosters have but no field takes. */
  readonly field: RosterField | null;
  /** 1 where the whole header is known, less where a part of it is. */
  readonly certainty: number;
  /** Place in the table of names: of two columns for a field the lower is preferred. */
  readonly rank: number;
}

interface KnownName {
  readonly field: RosterField | null;
  readonly rank: number;
  readonly within: boolean;
}

const longestName = 6;
/** A heading is no sentence. */
const mostWords = 12;
/** After every name of the table. */
const lastRank = 1000;

function knownNames(): ReadonlyMap<string, KnownName> {
  const known = new Map<string, KnownName>();
  const add = (name: string, entry: KnownName): void => {
    const words = headerWords(name);
    if (!known.has(words)) known.set(words, entry);
  };
  for (const { id: field } of rosterFields) {
    const { within, whole } = headerNames[field];
    within.forEach((name, rank) => {
      add(name, { field, rank, within: true });
    });
    whole.forEach((name, index) => {
      add(name, { field, rank: within.length + index, within: false });
    });
  }
  for (const name of otherHeaders) add(name, { field: null, rank: 0, within: true });
  return known;
}

const known = knownNames();

/** Whole names written without blanks: "Jobtitle", "HIREDATE". */
const squeezed: ReadonlyMap<string, KnownName> = new Map(
  [...known].reverse().map(([words, entry]) => [words.replaceAll(' ', ''), entry]),
);

/** The field a header names: the longest known name in it wins, the earlier of two. `null` where nothing is known. */
export function recogniseHeader(header: string): HeaderMatch | null {
  const joined = headerWords(header);
  const whole = known.get(joined) ?? squeezed.get(joined.replaceAll(' ', ''));
  if (whole) return { field: whole.field, certainty: 1, rank: whole.rank };
  const words = joined.split(' ');
  if (words.length > mostWords) return null;
  return byPart(words) ?? byAlternatives(header) ?? byCompound(words);
}

function byPart(words: readonly string[]): HeaderMatch | null {
  for (let length = Math.min(longestName, words.length); length > 0; length--) {
    for (let first = 0; first + length <= words.length; first++) {
      const part = known.get(words.slice(first, first + length).join(' '));
      if (part && (part.within || isRestAside(words, first, length))) {
        const certainty = isRestAside(words, first, length) ? 0.95 : 0.6 + (0.25 * length) / words.length;
        return { field: part.field, certainty, rank: part.rank };
      }
    }
  }
  return null;
}

/** Words that change nothing in what a heading means: a whole name beside them is still the whole name. */
const asides = new Set(
  listed(`
    eur | usd | gbp | chf | local | percent | p | a | pa | in | h | k | teur | optional | required | mandatory | pflichtfeld | am | zum |
    current | aktuell | aktuelle | aktueller | official | offizielle | primary | main | employee | mitarbeiter | staff | worker |
    person | local | total | hr | en | de | english | englisch | deutsch | name | text | bezeichnung | description | desc | value |
    wert | work | resource | of | the | der | des | die | your | our | s
  `),
);

function isRestAside(words: readonly string[], first: number, length: number): boolean {
  return words.every((word, index) => (index >= first && index < first + length) || asides.has(word));
}

/** "Funktion / Stelle": names side by side that mean the same field. */
function byAlternatives(header: string): HeaderMatch | null {
  const parts = header.split(/[/|,;()\n]/).map(headerWords);
  let match: HeaderMatch | null = null;
  for (const part of parts) {
    const found = known.get(part);
    if (!found) continue;
    if (match && match.field !== found.field) return null;
    match ??= { field: found.field, certainty: 0.8, rank: found.rank };
  }
  return match;
}

/** Last parts of German compounds: "Jahresfestgehalt", "Hauptabteilung". */
const compounds: readonly (readonly [string, RosterField])[] = [
  ['gehalt', 'annualCost'],
  ['entgelt', 'annualCost'],
  ['lohn', 'annualCost'],
  ['waehrung', 'currency'],
  ['abteilung', 'unit'],
  ['geschaeftsbereich', 'unit'],
  ['standort', 'location'],
  ['wochenstunden', 'fte'],
  ['arbeitszeit', 'fte'],
  ['arbeitsstunden', 'fte'],
  ['kenntnisse', 'skills'],
  ['kompetenzen', 'skills'],
  ['eintrittsdatum', 'start'],
  ['austrittsdatum', 'end'],
];

function byCompound(words: readonly string[]): HeaderMatch | null {
  for (const word of words) {
    const found = compounds.find(([ending]) => word.endsWith(ending));
    if (found) return { field: found[1], certainty: 0.6, rank: lastRank };
  }
  return null;
}
