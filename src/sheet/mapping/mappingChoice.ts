import { levels } from '../../framework/levels';
import { profileNames } from '../../framework/profileNames';
import type { Mapping } from '../../domain/mapping/mapping';
import type { CellValue } from '../../domain/grid';
import { texts } from '../text/texts';
import { cellText } from '../tables/cellReading';

/** The cells of a row of the Mapping table that state who a member is: three profiles with shares, and the level. */
export type ChoiceCells = readonly [
  CellValue,
  CellValue,
  CellValue,
  CellValue,
  CellValue,
  CellValue,
  CellValue,
];

/** The cells for a mapping; empty where a member has fewer than three profiles or no level. */
export function choiceCells({ shares, level }: Pick<Mapping, 'shares' | 'level'>): ChoiceCells {
  const profile = (index: number) =>
    profileNames.find(({ id }) => id === shares[index]?.profile)?.name ?? null;
  const share = (index: number) => shares[index]?.share ?? null;
  const levelName = levels.find(({ id }) => id === level)?.name ?? null;
  return [profile(0), share(0), profile(1), share(1), profile(2), share(2), levelName];
}

/** The same choice as one text, such as "Data Engineer 60 %, Data Analyst 40 %, Senior": the next run compares with it. */
export function choiceText(cells: ChoiceCells): string {
  const parts: string[] = [];
  for (const index of [0, 2, 4] as const) {
    const profile = cells[index];
    const share = Number(cells[index + 1] ?? 0);
    if (profile !== null && profile !== '')
      parts.push(`${String(profile)} ${Math.round(share * 10_000) / 100} %`);
  }
  const level = cells[6];
  if (level !== null && level !== '') parts.push(String(level));
  return parts.length === 0 ? '–' : parts.join(', ');
}

/** What a planner may type as first profile of a member who is in none. */
const outsideWords: ReadonlySet<string> = new Set(
  [...[texts.en, texts.de].flatMap(({ mapping }) => [mapping.outside, mapping.statuses.none]), 'keins'].map(
    (word) => word.toLowerCase(),
  ),
);

/** Whether a first profile says that the member is outside the framework. */
export function isOutside(profile: CellValue): boolean {
  return outsideWords.has(cellText(profile).toLowerCase());
}
