import type { SkillRating } from '../../member';
import { isSkillName } from '../headers/isSkillName';
import { readRating, type Rating } from './readRating';

/** Skills of one cell, and ratings that are none. */
export interface SkillList {
  readonly skills: readonly SkillRating[];
  readonly outOfRange: readonly string[];
}

/**
 * Reads a list of skills separated by comma, semicolon, bar, bullet or line break, each with or without a rating: "Python (4)",
 * "SQL:3", "Spark 5/5", "Java - Experte". Commas inside brackets separate nothing. Free text stays as it is, cut at the same signs:
 * the matching looks for skills in it.
 */
export function readSkillList(text: string): SkillList {
  const skills: SkillRating[] = [];
  const outOfRange: string[] = [];
  const seen = new Set<string>();
  for (const part of parts(text)) {
    const { skill, rating } = skillWithRating(part);
    const key = skill.toLowerCase();
    if (skill === '' || rating === 'notHeld' || seen.has(key)) continue;
    seen.add(key);
    if (rating === 'outOfRange') outOfRange.push(part);
    skills.push({ skill, rating: typeof rating === 'number' ? rating : null });
  }
  return { skills, outOfRange };
}

function parts(text: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let part = '';
  for (const sign of text) {
    if (sign === '(' || sign === '[') depth++;
    if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1);
    if (depth === 0 && /[,;|•·\n]/.test(sign)) {
      found.push(part);
      part = '';
    } else part += sign;
  }
  found.push(part);
  return found
    .flatMap(slashed)
    .map((one) => one.replace(/^[\s*–-]+/, '').trim())
    .filter((one) => one !== '');
}

/** Skills parted by slashes, where each of them is known: "Python/R/Spark"; "CI/CD" and "SQL 4/5" stay whole. */
function slashed(text: string): readonly string[] {
  const found = text.split('/').map((one) => one.trim());
  return found.length > 1 && found.every((one) => isSkillName(one)) ? found : [text];
}

function skillWithRating(part: string): { readonly skill: string; readonly rating: Rating } {
  const forms = [
    /^(.*\S) ?[([]([^()[\]]+)[)\]]$/,
    /^(.*\S) ?[:=] ?(\S.*)$/,
    /^(.*\S) [–-] ?(\S.*)$/,
    /^(.*\S) (\d{1,2} ?\/ ?(?:5|10)|[*★☆]+)$/,
  ];
  for (const form of forms) {
    const found = form.exec(part);
    const rating = found ? readRating((found[2] ?? '').replace(/^level |^stufe /i, '')) : null;
    if (found && rating !== null) return { skill: (found[1] ?? '').trim(), rating };
  }
  return { skill: part, rating: null };
}
