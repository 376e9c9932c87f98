import type { LevelId } from '../../../framework/levels';
import type { ContextId } from '../grammar/contexts';
import { contexts } from '../grammar/contexts';
import type { DomainId } from '../grammar/domains';
import { domains } from '../grammar/domains';
import type { HeadId } from '../grammar/heads';
import { heads } from '../grammar/heads';
import { levelWords } from '../grammar/levelWords';

/** What a phrase means: one kind of thing or, as "lead", several. */
export interface PhraseMeaning {
  readonly head?: HeadId;
  readonly domain?: DomainId;
  readonly context?: ContextId;
  readonly level?: LevelId;
}

function entries<Id extends string>(
  table: Readonly<Record<Id, readonly string[]>>,
): readonly (readonly [Id, readonly string[]])[] {
  return Object.entries(table) as unknown as readonly (readonly [Id, readonly string[]])[];
}

function collect(): ReadonlyMap<string, PhraseMeaning> {
  const all = new Map<string, PhraseMeaning>();
  const add = (phrase: string, meaning: PhraseMeaning): void => {
    all.set(phrase, { ...meaning, ...all.get(phrase) });
  };
  for (const [head, phrases] of entries(heads)) for (const phrase of phrases) add(phrase, { head });
  for (const [domain, phrases] of entries(domains)) for (const phrase of phrases) add(phrase, { domain });
  for (const [level, phrases] of entries(levelWords)) for (const phrase of phrases) add(phrase, { level });
  for (const [context, phrases] of entries(contexts)) {
    for (const phrase of phrases) if (!all.has(phrase)) add(phrase, { context });
  }
  return all;
}

/** Every phrase of the grammar with its meaning; an earlier line of a table counts before a later one. */
export const phrases: ReadonlyMap<string, PhraseMeaning> = collect();

/** Number of words of the longest phrase. */
export const longestPhrase: number = Math.max(
  ...[...phrases.keys()].map((phrase) => phrase.split(' ').length),
);
