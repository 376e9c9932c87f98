import type { LevelId } from '../../../framework/levels';

/**
 * Words and codes of explicit level columns, folded and without spaces. EN, MI, SE, EX are those of the public salaries file
 * (entry, mid, senior, executive or director level): an executive ranks as Principal, the highest level.
 */
export const levelCodes = {
  junior: 'en, entry, entrylevel, juniorlevel',
  mid: 'mi, mid, midlevel, middle, professional, regular, experienced, intermediate',
  senior: 'se, seniorlevel, expert, experte',
  lead: 'leadlevel, staff, manager, teamleiter, leitung',
  principal: 'ex, executive, director, principallevel, seniorstaff, direktor',
} as const satisfies Readonly<Record<LevelId, string>>;

/**
 * Ladders that many organisations share: seven or eight steps from L3 (first job) to L7, individual contributors from IC1 to
 * IC6. What they mean is proposed, and the organisation's to change. Other grades (Grade 5, E 11, Stufe 3, VP) mean what their
 * organisation says.
 */
export const sharedLadders = {
  junior: 'l1, l2, l3, ic1, ic2',
  mid: 'l4, ic3',
  senior: 'l5, ic4',
  lead: 'l6, ic5',
  principal: 'l7, l8, ic6, ic7',
} as const satisfies Readonly<Record<LevelId, string>>;
