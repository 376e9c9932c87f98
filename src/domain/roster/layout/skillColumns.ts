import type { CellValue } from '../../grid';
import { skillOfHeader } from '../headers/isSkillName';
import { cellText } from '../values/cellText';
import { readRating } from '../values/readRating';
import type { ColumnUse } from './columnUse';
import type { HeaderCell } from './headerRow';

/**
 * Columns that each hold the ratings of one skill: no field takes them, their cells are 0-5 or marks such as x, and the header is
 * a skill of the catalogue or stands under "Skills", or the column stands in a row of such columns beside one whose header is.
 */
export function skillColumns(
  cells: readonly HeaderCell[],
  taken: ReadonlySet<number>,
  sample: (index: number) => readonly CellValue[],
): readonly ColumnUse[] {
  const shares = cells.map((cell, index) =>
    taken.has(index) || cell.text === '' || cell.match !== null
      ? null
      : ratingShare(sample(index), cell.skill),
  );
  const found: ColumnUse[] = [];
  cells.forEach((cell, index) => {
    const share = shares[index] ?? null;
    if (share === null) return;
    const certainty = cell.skill && share >= 0.6 ? 0.9 : 0.5;
    if ((cell.skill && share >= 0.6) || (share === 1 && besideSkill(cells, shares, index))) {
      found.push({
        field: 'skills',
        index,
        header: cell.text,
        banner: cell.banner,
        certainty,
        skill: skillOfHeader(cell.text),
      });
    }
  });
  return found;
}

/** Whether ratings alone stand between a column and one whose header is a skill. */
function besideSkill(
  cells: readonly HeaderCell[],
  shares: readonly (number | null)[],
  index: number,
): boolean {
  return [1, -1].some((step) => {
    for (let at = index + step; shares[at] === 1; at += step) if (cells[at]?.skill === true) return true;
    return false;
  });
}

/** Share of the filled cells that are ratings, or numbers meant as such; `null` where no cell is filled. */
export function ratingShare(cells: readonly CellValue[], withOutOfRange: boolean): number | null {
  let filled = 0;
  let ratings = 0;
  for (const cell of cells) {
    if (cell === null || cellText(cell) === '') continue;
    filled++;
    const rating = readRating(cell);
    if (rating !== null && (withOutOfRange || rating !== 'outOfRange')) ratings++;
  }
  return filled === 0 ? null : ratings / filled;
}
