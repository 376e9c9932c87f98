import type { CellValue } from '../../grid';
import type { Member, SkillRating } from '../../member';
import { cellText } from '../values/cellText';
import { readRating } from '../values/readRating';
import { readSkillList } from '../values/readSkillList';
import type { ColumnFacts } from './columnFacts';
import type { Notes } from './notes';

/** The skills of a row from its skill columns: lists, and columns that rate one skill each. A skill counts once, rated if any is. */
export function readSkills(
  row: readonly CellValue[],
  at: number,
  columns: readonly ColumnFacts[],
  notes: Notes,
): Pick<Member, 'skills' | 'ratedNone'> {
  let isRated = false;
  const found = new Map<string, SkillRating>();
  const keep = (rating: SkillRating): void => {
    const key = rating.skill.toLowerCase();
    const known = found.get(key);
    if (!known || (known.rating === null && rating.rating !== null)) found.set(key, rating);
  };
  for (const { use } of columns) {
    const cell = row[use.index] ?? null;
    const text = cellText(cell);
    if (cell === null || text === '') continue;
    if (use.skill === null) readList(text, at, use.index, notes).forEach(keep);
    else {
      isRated = true;
      readRated(use.skill, typeof cell === 'string' ? text : cell, at, use.index, notes).forEach(keep);
    }
  }
  const skills = [...found.values()];
  return isRated && skills.length === 0 ? { skills, ratedNone: true } : { skills };
}

function readList(text: string, at: number, column: number, notes: Notes): readonly SkillRating[] {
  const { skills, outOfRange } = readSkillList(text);
  for (const value of outOfRange) notes.add('ratingRange', at, column, { value });
  return skills;
}

function readRated(
  skill: string,
  cell: string | number | boolean,
  at: number,
  column: number,
  notes: Notes,
): readonly SkillRating[] {
  const rating = readRating(cell);
  if (typeof rating === 'number') return [{ skill, rating }];
  if (rating === 'notHeld') return [];
  if (rating !== 'held') notes.add('ratingRange', at, column, { value: `${skill}: ${String(cell)}` });
  return [{ skill, rating: null }];
}
