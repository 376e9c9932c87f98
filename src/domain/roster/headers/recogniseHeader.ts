import { rosterFields, type RosterField } from '../rosterField';
import { headerNames } from './headerNames';
import { headerWords } from './headerWords';
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
  if (words.length > 12) return null;
  for (let length = Math.min(longestName, words.length); length > 0; length--) {
    for (let first = 0; first + length <= words.length; first++) {
      const part = known.get(words.slice(first, first + length).join(' '));
      if (part && (part.within || isUnitHint(words, first, length))) {
        return { field: part.field, certainty: 0.6 + (0.3 * length) / words.length, rank: part.rank };
      }
    }
  }
  return null;
}

/** Words that only say in what a column counts: a whole name beside them is still the whole name. */
const unitHints = new Set([
  'eur',
  'usd',
  'gbp',
  'chf',
  'percent',
  'p',
  'a',
  'pa',
  'in',
  'h',
  'k',
  'teur',
  'optional',
  'required',
  'mandatory',
  'pflichtfeld',
  'am',
  'zum',
]);

function isUnitHint(words: readonly string[], first: number, length: number): boolean {
  return words.every((word, index) => (index >= first && index < first + length) || unitHints.has(word));
}
