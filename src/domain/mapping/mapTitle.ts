import type { SkillRating } from '../member';
import { bands } from './grammar/bands';
import { shownWords } from './grammar/shownWords';
import { highestLevel } from './highestLevel';
import type { Evidence, Mapping, ProfileShare } from './mapping';
import type { MappingSettings } from './mappingSettings';
import { defaultMappingSettings } from './mappingSettings';
import { severalShares } from './severalShares';
import { findSkills } from './skills/findSkills';
import type { SkillReading, SkillScore } from './skills/skillScores';
import { skillScores } from './skills/skillScores';
import { isVague } from './title/isVague';
import { titlesInText } from './skills/titlesInText';
import type { TitleMatch } from './title/matchTitle';
import type { TitleReading } from './title/readTitle';
import { readTitle } from './title/readTitle';

const shown: ReadonlyMap<string, string> = new Map(Object.entries(shownWords));

function inWords(words: string): string {
  const whole = shown.get(words);
  if (whole !== undefined) return whole;
  return words
    .split(' ')
    .map((word) => shown.get(word) ?? word)
    .join(' ');
}

function roleEvidence(title: string, match: TitleMatch): Evidence {
  return {
    code: match.rule.profile === null ? 'titleOutside' : 'titleRule',
    details: {
      title,
      head: inWords(match.head?.words ?? ''),
      domain: match.parts.domains.map((domain) => inWords(domain.words)).join(', '),
      unknown: match.parts.unknown.join(', '),
    },
  };
}

function titleEvidence(title: string, reading: TitleReading): readonly Evidence[] {
  if (reading.key === '') return [{ code: 'titleEmpty', details: {} }];
  const evidence = reading.roles.map((match) => roleEvidence(title, match));
  const { rule, band } = reading.roles[0];
  if (band === 'weak') evidence.push({ code: 'titleWeak', details: {} });
  const also = rule.also ?? [];
  if (also.length > 0) evidence.push({ code: 'titleAlso', details: { profiles: also.join(', ') } });
  const level = highestLevel(reading.parts.levels);
  if (level !== null) evidence.push({ code: 'titleLevel', details: { level } });
  return evidence;
}

/** What a title alone says. */
function fromTitle(title: string, reading: TitleReading): Mapping {
  const [first, second] = reading.roles;
  const profile = first.rule.profile;
  const level = highestLevel(reading.parts.levels);
  const evidence = titleEvidence(title, reading);
  if (profile === null)
    return { shares: [], level, status: 'none', confidence: bands[first.band].confidence, evidence };
  const other = second?.rule.profile ?? null;
  const band = other === null ? bands[first.band] : bands.debatable;
  const shares: readonly ProfileShare[] =
    other === null
      ? [{ profile, share: 1 }]
      : [
          { profile, share: 0.5 },
          { profile: other, share: 0.5 },
        ];
  return { shares, level, status: band.auto ? 'auto' : 'review', confidence: band.confidence, evidence };
}

/** Skills decide only from such a score and weight on: one skill that tells the profile apart, or two it works with. */
const leastScore = 0.5;
const leastWeight = 3;
const shownSkills = 4;

function isEnough({ score, weight }: SkillScore): boolean {
  return score >= leastScore && weight >= leastWeight;
}

function deciding({ scores: [top], outside }: SkillReading): SkillScore | undefined {
  return top !== undefined && isEnough(top) && top.score > outside ? top : undefined;
}

function shownSkillsOf({ skills }: SkillScore): string {
  return skills.slice(0, shownSkills).join(', ');
}

function skillEvidence(code: 'skillsDecide' | 'skillsDisagree', score: SkillScore): Evidence {
  return { code, details: { skills: shownSkillsOf(score), profile: score.profile } };
}

function asVague(evidence: Evidence): Evidence {
  return evidence.code === 'titleOutside' ? { ...evidence, code: 'titleVague' } : evidence;
}

/** The title says little: the skills decide, for the planner to confirm. */
function fromSkills(base: Mapping, top: SkillScore): Mapping {
  return {
    ...base,
    shares: [{ profile: top.profile, share: 1 }],
    status: 'review',
    confidence: bands.skills.confidence,
    evidence: [...base.evidence.map(asVague), skillEvidence('skillsDecide', top)],
  };
}

/** The skills speak for work outside the framework, about as clearly as one software language and a tool. */
function isOutside({ scores: [top], outside }: SkillReading): boolean {
  return outside > 1 && outside > (top?.score ?? 0);
}

/** A generic title of Figure 1 with the skills of a software developer or administrator. */
function outside(base: Mapping): Mapping {
  return {
    ...base,
    shares: [],
    status: 'none',
    confidence: bands.skills.confidence,
    evidence: [...base.evidence, { code: 'skillsOutside', details: {} }],
  };
}

/** The title decides; the evidence says whether the skills agree, and what else they point to. */
function withSkills(base: Mapping, { rule }: TitleMatch, { scores }: SkillReading): Mapping {
  const [top] = scores;
  const agreeing = scores.find((score) => score.profile === rule.profile);
  const evidence = [...base.evidence];
  if (agreeing !== undefined)
    evidence.push({ code: 'skillsAgree', details: { skills: shownSkillsOf(agreeing) } });
  const meant = [rule.profile, ...(rule.also ?? [])];
  if (top !== undefined && !meant.includes(top.profile) && isEnough(top))
    evidence.push(skillEvidence('skillsDisagree', top));
  return { ...base, evidence };
}

/** Profiles and level of a title and the skills stated beside it; the title decides unless it says little. */
export function mapTitleAndSkills(
  title: string,
  skills: readonly SkillRating[],
  settings: MappingSettings,
): Mapping {
  const reading = readTitle(title);
  const base = fromTitle(title, reading);
  if (skills.length === 0) return base;
  const stated = skillScores(findSkills(skills), titlesInText(skills));
  const top = deciding(stated);
  const [first] = reading.roles;
  if (top !== undefined && isVague(first)) {
    return settings.severalProfiles ? severalShares(fromSkills(base, top), stated) : fromSkills(base, top);
  }
  if (first.rule.profile === null) return base;
  if (isVague(first) && isOutside(stated)) return outside(base);
  const mapping = withSkills(base, first, stated);
  return settings.severalProfiles ? severalShares(mapping, stated) : mapping;
}

/** Profile and level of a title with skills as a list of names or texts. */
export function mapTitle(title: string, skills: readonly string[]): Mapping {
  const rated = skills.map((skill) => ({ skill, rating: null }));
  return mapTitleAndSkills(title, rated, defaultMappingSettings);
}
