import type { LevelId } from '../../framework/levels';
import type { MaybeLevel, Member } from '../member';
import { levelCodes, sharedLadders } from './grammar/levelCodes';
import { highestLevel } from './highestLevel';
import { normaliseTitle } from './title/normaliseTitle';
import { parseTitle } from './title/parseTitle';
import { wordList } from './title/wordList';

function byCode(table: Readonly<Record<LevelId, string>>): ReadonlyMap<string, LevelId> {
  return new Map(
    Object.entries(table).flatMap(([level, words]) =>
      wordList(words).map((word) => [word, level as LevelId] as const),
    ),
  );
}

const words = byCode(levelCodes);
const ladders = byCode(sharedLadders);
const spacing = /[\s._:-]+/gu;
/** A grade with a figure is a code, whatever letters stand before it. */
const isGrade = /\d/u;

/** The key of a level text in `Decisions.levels`: texts that differ in case, spaces and signs share it. */
export function levelKey(text: string): string {
  return normaliseTitle(text).key.replace(spacing, '');
}

/**
 * The level that a text of a level column states: "SE", "Senior", by proposal "L5", "IC3"; `null` where it states none, as grades of
 * the organisation's own do.
 */
export function levelOfText(text: string): MaybeLevel {
  return text === '' ? null : (ladders.get(levelKey(text)) ?? levelOfWords(text));
}

function levelOfWords(text: string): MaybeLevel {
  const { key } = normaliseTitle(text);
  const found = words.get(key) ?? words.get(levelKey(text));
  return found ?? (isGrade.test(key) ? null : highestLevel(parseTitle(key).levels));
}

/** A grade of the organisation's own, as its level column writes it. */
export interface OwnGrade {
  readonly text: string;
  readonly members: number;
  /** What it means in a ladder that many organisations share; `null` for one of the organisation's own. */
  readonly proposal: MaybeLevel;
}

/** The grades of a roster that no word tells, in the order of their texts, figures by value. */
export function ownGrades(members: readonly Pick<Member, 'levelText'>[]): readonly OwnGrade[] {
  const found = new Map<string, { readonly text: string; members: number }>();
  for (const { levelText } of members) {
    if (levelText === '') continue;
    const key = levelKey(levelText);
    const known = found.get(key);
    if (known) known.members++;
    else found.set(key, { text: levelText, members: 1 });
  }
  return [...found]
    .filter(([, { text }]) => levelOfWords(text) === null)
    .map(([key, one]) => ({ ...one, proposal: ladders.get(key) ?? null }))
    .sort((one, other) => one.text.localeCompare(other.text, 'en', { numeric: true }));
}
