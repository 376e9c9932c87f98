import type { LevelId } from '../../framework/levels';
import type { MaybeLevel, Member } from '../member';
import type { Evidence } from './mapping';

/** Years of experience from which a level is usual; derived: two years more per level, as the salary surveys group them. */
const yearsFrom: readonly (readonly [number, LevelId])[] = [
  [12, 'principal'],
  [8, 'lead'],
  [5, 'senior'],
  [2, 'mid'],
  [0, 'junior'],
];

/** The level usual for some years of experience. */
export function levelOfYears(years: number): LevelId {
  return yearsFrom.find(([from]) => years >= from)?.[1] ?? 'junior';
}

/** A level with the reasons for it. */
export interface LevelReading {
  readonly level: MaybeLevel;
  readonly evidence: readonly Evidence[];
}

/** The level column decides, then the title, then the years; where they disagree, the evidence says so. */
export function memberLevel(member: Member, fromTitle: MaybeLevel, fromColumn: MaybeLevel): LevelReading {
  if (member.levelText === '' && member.years === null) return { level: fromTitle, evidence: [] };
  const evidence: Evidence[] = [];
  const fromYears = member.years === null ? null : levelOfYears(member.years);
  if (fromColumn !== null)
    evidence.push({ code: 'levelColumn', details: { text: member.levelText, level: fromColumn } });
  else if (member.levelText !== '')
    evidence.push({ code: 'levelUnknown', details: { text: member.levelText } });
  if (fromColumn !== null && fromTitle !== null && fromColumn !== fromTitle) {
    evidence.push({ code: 'levelConflict', details: { column: fromColumn, title: fromTitle } });
  }
  const stated = fromColumn ?? fromTitle;
  if (stated === null && fromYears !== null && member.years !== null) {
    evidence.push({ code: 'levelYears', details: { years: member.years, level: fromYears } });
  }
  return { level: stated ?? fromYears, evidence };
}
