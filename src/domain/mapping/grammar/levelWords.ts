import type { LevelId } from '../../../framework/levels';

/** Words of a title that state a level, after translation to English. Of several the highest counts. */
export const levelWords = {
  junior: `
    junior, jr, jnr, trainee, intern, internship, graduate, entry level, apprentice, working student,
    beginner, early career, newcomer, career starter, young professional, l3, ic1, ic2`,
  mid: 'mid, mid level, midlevel, intermediate, medior, regular, l4, ic3',
  senior: 'senior, snr, sr, experienced, seasoned, l5, ic4',
  lead: `
    lead, team lead, tech lead, technical lead, leading, team leader, group lead, chapter lead,
    squad lead, leader, technology lead, practice lead, l6, ic5`,
  principal: 'principal, distinguished, l7, l8, ic6',
} as const satisfies Readonly<Record<LevelId, string>>;
