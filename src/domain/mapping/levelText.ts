import type { LevelId } from '../../framework/levels';
import type { MaybeLevel } from '../member';
import { levelCodes } from './grammar/levelCodes';
import { highestLevel } from './highestLevel';
import { normaliseTitle } from './title/normaliseTitle';
import { parseTitle } from './title/parseTitle';
import { wordList } from './title/wordList';

const codes: ReadonlyMap<string, LevelId> = new Map(
  Object.entries(levelCodes).flatMap(([level, words]) =>
    wordList(words).map((word) => [word, level as LevelId] as const),
  ),
);

const spacing = /[\s._:-]+/gu;

/** The level that an explicit level column states: "SE", "L5", "IC3", "Stufe 3", "Senior"; `null` where it states none. */
export function levelOfText(text: string): MaybeLevel {
  if (text === '') return null;
  const key = normaliseTitle(text).key;
  const packed = key.replace(spacing, '');
  return codes.get(key) ?? codes.get(packed) ?? highestLevel(parseTitle(key).levels);
}
