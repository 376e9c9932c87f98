import type { ProfileId } from '../../../framework/profileNames';
import type { SkillRating } from '../../member';
import { bands } from '../grammar/bands';
import type { HeadId } from '../grammar/heads';
import { matchTitle } from '../title/matchTitle';
import { parseTitle } from '../title/parseTitle';
import { skillKey } from './skillKey';

/** A profile that a text names, with the words that do: "As an IT Specialist (Data Engineer) you ...". */
export interface NamedProfile {
  readonly profile: ProfileId;
  readonly words: string;
}

const namingHeads: readonly HeadId[] = [
  'engineer',
  'scientist',
  'architect',
  'analyst',
  'steward',
  'productOwner',
];
/** "machine learning engineer" is the longest plain name. */
const longestName = 3;
const shortestText = 6;

/** Whether the words before a head noun make it a profile's own name. */
function nameEndingAt(words: readonly string[], end: number): NamedProfile | undefined {
  if (!parseTitle(words[end] ?? '').heads.some(({ id }) => namingHeads.includes(id))) return undefined;
  for (let length = 2; length <= longestName; length += 1) {
    const name = words.slice(Math.max(0, end - length + 1), end + 1).join(' ');
    const match = matchTitle(parseTitle(name));
    if (match.rule.profile !== null && bands[match.band].auto)
      return { profile: match.rule.profile, words: name };
  }
  return undefined;
}

/** The profiles that the texts among the entries name. */
export function titlesInText(list: readonly SkillRating[]): readonly NamedProfile[] {
  const named: NamedProfile[] = [];
  for (const { skill: text } of list) {
    const words = skillKey(text).split(' ');
    if (words.length < shortestText) continue;
    for (const end of words.keys()) {
      const name = nameEndingAt(words, end);
      if (name !== undefined && !named.some(({ profile }) => profile === name.profile)) named.push(name);
    }
  }
  return named;
}
