import type { LevelId } from '../../../framework/levels';
import type { ContextId } from '../grammar/contexts';
import { contexts } from '../grammar/contexts';
import type { DomainId } from '../grammar/domains';
import { domains } from '../grammar/domains';
import type { HeadId } from '../grammar/heads';
import { heads } from '../grammar/heads';
import { levelWords } from '../grammar/levelWords';
import { reachOf } from './reachOf';
import { shortPhrase } from './shorten';
import { wordList } from './wordList';

/** What a phrase means: one kind of thing or, as "lead", several. */
export interface PhraseMeaning {
  readonly head?: HeadId;
  readonly domain?: DomainId;
  readonly context?: ContextId;
  readonly level?: LevelId;
}

function entries<Id extends string>(
  table: Readonly<Record<Id, string>>,
): readonly (readonly [Id, readonly string[]])[] {
  const ids = Object.keys(table) as Id[];
  return ids.map((id) => [id, wordList(table[id]).map(shortPhrase)] as const);
}

function collect(): ReadonlyMap<string, PhraseMeaning> {
  const all = new Map<string, PhraseMeaning>();
  const add = (list: readonly string[], meaning: PhraseMeaning): void => {
    for (const phrase of list) all.set(phrase, { ...meaning, ...all.get(phrase) });
  };
  for (const [head, list] of entries(heads)) add(list, { head });
  for (const [domain, list] of entries(domains)) add(list, { domain });
  for (const [level, list] of entries(levelWords)) add(list, { level });
  for (const [context, list] of entries(contexts)) {
    add(
      list.filter((phrase) => !all.has(phrase)),
      { context },
    );
  }
  return all;
}

/** Every phrase of the grammar with its meaning; an earlier line of a table counts before a later one. */
export const phrases: ReadonlyMap<string, PhraseMeaning> = collect();

/** Number of words of the longest phrase that begins with a word. */
export const phraseReach: ReadonlyMap<string, number> = reachOf([...phrases.keys()]);

/** Number of words of the longest phrase. */
export const longestPhrase: number = Math.max(...phraseReach.values());
