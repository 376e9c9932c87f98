import type { LevelKey } from '../../domain/team/levelCounts';

/**
 * The colour of each level in every chart, RRGGBB: one hue from light to dark, so that the order of the levels is seen
 * whatever the colour vision; grey where no level is known.
 */
export const levelColours: Readonly<Record<LevelKey, string>> = {
  junior: 'C6DBEF',
  mid: '8FBBDA',
  senior: '4A90C2',
  lead: '1F5F99',
  principal: '0B2F5B',
  none: 'B5B5B5',
};
