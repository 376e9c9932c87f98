import type { LevelId } from '../../../framework/levels';

/** Words of a title that state a level, after translation to English. Of several the highest counts. */
export const levelWords = {
  junior: `
    junior, jr, jnr, trainee, intern, internship, graduate, entry level, apprentice, working student,
    beginner, early career, newcomer, career starter, young professional`,
  mid: 'mid, mid level, midlevel, intermediate, medior, mid senior, regular',
  senior: 'senior, snr, sr, experienced, seasoned',
  lead: `
    lead, team lead, tech lead, technical lead, leading, team leader, group lead, chapter lead,
    squad lead, leader, technology lead, practice lead`,
  principal: 'principal, distinguished',
} as const satisfies Readonly<Record<LevelId, string>>;
