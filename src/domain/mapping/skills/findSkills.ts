import type { Skill } from '../../../framework/skills';
import { skills } from '../../../framework/skills';
import type { SkillRating } from '../../member';
import { skillKey } from './skillKey';

/** A skill of the catalogue that a roster states, with its rating where one is given. */
export interface FoundSkill {
  readonly skill: Skill;
  readonly rating: number | null;
}

const spellings = new Map<string, Skill>();
const inText = new Map<string, Skill>();
for (const skill of skills) {
  const listOnly = new Set(skill.listOnly ?? []);
  for (const spelling of [skill.name.en, skill.name.de, ...skill.synonyms]) {
    const key = skillKey(spelling);
    spellings.set(key, skill);
    if (!listOnly.has(spelling)) inText.set(key, skill);
  }
}
const longest = Math.max(...[...inText.keys()].map((key) => key.split(' ').length));
/** An entry of more words than this is a text, not the name of a skill. */
const longestName = 4;

/** The catalogue skill of one list entry; "Python 3.11" and "AWS (basic)" are found by their words. */
function findSkill(entry: string): Skill | undefined {
  const key = skillKey(entry);
  return spellings.get(key) ?? spellings.get(withoutVersion(key)) ?? skillsInText(entry)[0];
}

/** A name without the number of a version at its end: "python 3.11" is "python". */
function withoutVersion(key: string): string {
  const end = /(?<![\d. ])[\d. ]+$/u.exec(key);
  const first = end?.[0].search(/ ?\d/u) ?? -1;
  return end === null || first < 0 ? key : key.slice(0, end.index + first);
}

/** The catalogue skills that a text names, in its order, each once. */
function skillsInText(text: string): readonly Skill[] {
  const words = skillKey(text).split(' ');
  const found = new Set<Skill>();
  let from = 0;
  while (from < words.length) {
    let length = Math.min(longest, words.length - from);
    let skill: Skill | undefined;
    for (; length > 0 && skill === undefined; length -= 1)
      skill = inText.get(words.slice(from, from + length).join(' '));
    if (skill !== undefined) found.add(skill);
    from += skill === undefined ? 1 : length + 1;
  }
  return [...found];
}

/** A list written into one entry, "Python, SQL; Spark", as its entries; a text stays whole. */
function entriesOf({ skill, rating }: SkillRating): readonly SkillRating[] {
  const pieces = skill.split(/[,;|\n]/u).map((piece) => piece.trim());
  const isList =
    pieces.length > 1 && pieces.every((piece) => skillKey(piece).split(' ').length <= longestName);
  return isList ? pieces.map((piece) => ({ skill: piece, rating })) : [{ skill, rating }];
}

/** The catalogue skills of a member's list; entries that are texts are searched through. */
export function findSkills(list: readonly SkillRating[]): readonly FoundSkill[] {
  const found = new Map<string, FoundSkill>();
  for (const { skill: entry, rating } of list.flatMap(entriesOf)) {
    const one = skillKey(entry).split(' ').length <= longestName ? findSkill(entry) : undefined;
    for (const skill of one === undefined ? skillsInText(entry) : [one]) {
      const before = found.get(skill.id)?.rating ?? null;
      found.set(skill.id, { skill, rating: rating === null ? before : Math.max(rating, before ?? 0) });
    }
  }
  return [...found.values()];
}
