import type { RosterField } from '../rosterField';
import { headingRules, neutralConcepts, type HeadingConcept } from './grammar/headingRules';
import { headerWords } from './headerWords';
import { conceptsOf, type HeadingConcepts } from './headingConcepts';

/** What a heading says, read by its words. */
export interface HeadingReading {
  /** `null` where it means something that no field takes. */
  readonly field: RosterField | null;
  /** Place of the rule that holds: of two columns for a field the lower is preferred. */
  readonly rank: number;
  /** Share of the words outside of brackets that are known. */
  readonly known: number;
  /** Every word is part of what it says: none is there that changes nothing. */
  readonly plain: boolean;
}

/** A heading is no sentence. */
const mostWords = 12;

interface Rule {
  readonly field: RosterField | null;
  readonly rank: number;
  readonly needs: readonly HeadingConcept[];
  /** The concepts that may stand in a heading; `null`: all. */
  readonly only: ReadonlySet<HeadingConcept> | null;
}

const rules: readonly Rule[] = headingRules.flatMap(([field, forms], rank) =>
  forms.split('|').map((form) => {
    const isOnly = form.trim().endsWith('!');
    const needs = form.replace('!', '').trim().split(' ') as HeadingConcept[];
    return { field, rank, needs, only: isOnly ? new Set([...needs, ...neutralConcepts]) : null };
  }),
);

function ruleFor({ concepts, unknown }: HeadingConcepts): Rule | undefined {
  return rules.find(
    ({ needs, only }) =>
      needs.every((concept) => concepts.has(concept)) &&
      (only === null || (unknown === 0 && [...concepts].every((concept) => only.has(concept)))),
  );
}

/** Concepts that count in brackets: "Salary (per month)", "Gehalt (alt)"; others there are examples and hints. */
const bracketed: ReadonlySet<HeadingConcept> = new Set<HeadingConcept>([
  ...([
    'year',
    'month',
    'halfMonth',
    'fortnight',
    'week',
    'day',
    'hour',
    'percent',
    'share',
    'gross',
    'net',
    'other',
    'planned',
    'id',
    'code',
  ] as const),
]);

/** What a heading says by the words in it; `null` where no rule holds. */
export function readHeading(header: string): HeadingReading | null {
  const outside = wordsOf(header.replace(/[([{][^)\]}]*[)\]}]?/g, ' '));
  const all = wordsOf(header);
  if (all.length === 0 || all.length > mostWords) return null;
  return readWords(outside, wordsOf((header.match(/[([{][^)\]}]*/g) ?? []).join(' '))) ?? readWords(all, []);
}

function wordsOf(text: string): readonly string[] {
  return headerWords(text)
    .split(' ')
    .filter((word) => word !== '');
}

function readWords(outside: readonly string[], inside: readonly string[]): HeadingReading | null {
  if (outside.length === 0) return null;
  const words = conceptsOf(outside);
  const hints = [...conceptsOf(inside).concepts].filter((concept) => bracketed.has(concept));
  const rule = ruleFor({ ...words, concepts: new Set([...words.concepts, ...hints]) });
  if (!rule) return null;
  const plain = words.unknown === 0 && words.asides === 0 && inside.length === 0;
  return { field: rule.field, rank: rule.rank, known: 1 - words.unknown / words.count, plain };
}
