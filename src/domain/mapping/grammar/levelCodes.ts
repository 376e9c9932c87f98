import type { LevelId } from '../../../framework/levels';

/**
 * Codes of explicit level columns, folded and without spaces. EN, MI, SE, EX are those of the public salaries file
 * (entry, mid, senior, executive or director level): an executive ranks as Principal, the highest level.
 * Ladders of seven or eight steps count from L3 (first job) to L7; individual-contributor ladders from IC1 to IC6;
 * Stufe, grade and Roman figures from 1 to 5.
 */
export const levelCodes = {
  junior: `
    en, l1, l2, l3, ic1, ic2, e3, 1, i, p1, level1, level2, level3, stufe1, grade1, entry, entrylevel,
    juniorlevel, j, t1, g1`,
  mid: `
    mi, l4, ic3, e4, 2, ii, p2, level4, stufe2, grade2, mid, midlevel, middle, professional, m, t2, g2,
    regular, experienced, intermediate`,
  senior: 'se, l5, ic4, e5, 3, iii, p3, level5, stufe3, grade3, s, t3, g3, seniorlevel, expert, experte',
  lead: `
    l6, ic5, e6, 4, iv, p4, level6, stufe4, grade4, leadlevel, staff, t4, g4, manager, teamleiter,
    leitung`,
  principal: `
    ex, l7, l8, ic6, ic7, e7, e8, 5, v, p5, level7, level8, stufe5, grade5, executive, director,
    principallevel, t5, g5, seniorstaff, direktor`,
} as const satisfies Readonly<Record<LevelId, string>>;
