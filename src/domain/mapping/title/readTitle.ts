import { bands } from '../grammar/bands';
import { isVague } from './isVague';
import type { DomainId } from '../grammar/domains';
import type { HeadId } from '../grammar/heads';
import type { TitleMatch } from './matchTitle';
import { matchTitle } from './matchTitle';
import { normaliseTitle } from './normaliseTitle';
import { parseTitle } from './parseTitle';
import type { TitleParts } from './titleParts';

/** What a title says: its roles, most certain first, and everything that was read. */
export interface TitleReading {
  readonly key: string;
  /** One role as a rule; two for "Data Engineer / Data Scientist". Never empty. */
  readonly roles: readonly [TitleMatch, ...TitleMatch[]];
  readonly parts: TitleParts;
}

const none: TitleParts = { heads: [], domains: [], contexts: [], levels: [], unknown: [] };

function joined(all: readonly TitleParts[]): TitleParts {
  return {
    heads: all.flatMap((parts) => parts.heads),
    domains: all.flatMap((parts) => parts.domains),
    contexts: all.flatMap((parts) => parts.contexts),
    levels: all.flatMap((parts) => parts.levels),
    unknown: all[0]?.unknown ?? [],
  };
}

/** Whether words name a role by themselves. */
function isRole(words: string): boolean {
  const match = matchTitle(parseTitle(words));
  return match.head !== null && match.rule.profile !== null && match.band !== 'weak';
}

/** What joins the sides of a part. */
const joints = /\s*\/\s*|\s+(?:and|und|et|y|e|i|en|och|og|or|oder|bzw\.?)\s+|\s*[&+]\s+/u;

/** Breaks a part into roles where both sides of "/", "and" have a head noun: "Data Scientist & ML Engineer". */
function rolesOf(part: string): readonly string[] {
  const sides = part.split(joints).filter((side) => side !== '');
  if (sides.length < 2) return [part];
  const bothHeads = sides.every((side) => parseTitle(side).heads.length > 0);
  return bothHeads && sides.some(isRole) ? sides : [part];
}

/** Domains that the framework knows work of. */
function isOurs(parts: TitleParts): boolean {
  return parts.domains.some(({ id }) => !id.startsWith('outside') && !beside.includes(id));
}

/** Domains beside the framework's: one alone is another duty. */
const beside: readonly DomainId[] = [
  'it',
  'digital',
  'software',
  'softwareDevelopment',
  'cloud',
  'system',
  'solution',
  'cyber',
  'research',
];

/**
 * Whether a part joins a duty of the framework with another one: "Marketing and Analytics Manager", "Data and Office Manager". What
 * follows a whole role says for whom it works: "Data Analyst Risk and Compliance".
 */
function joinsDuties(part: string): boolean {
  const sides = part
    .split(joints)
    .filter((side) => side !== '')
    .map(parseTitle);
  if (sides.length < 2) return false;
  const whole = sides.findIndex((side) => side.heads.length > 0 && isOurs(side));
  const judged = whole === 0 ? [] : sides;
  return (
    judged.some(isOurs) &&
    judged.some(
      (side) =>
        !isOurs(side) && (side.contexts.length > 0 || side.unknown.length > 0 || side.domains.length > 0),
    )
  );
}

function isSure(match: TitleMatch): boolean {
  return match.rule.profile !== null && bands[match.band].auto;
}

/** Reads a title in any of the languages of the grammar. */
export function readTitle(title: string): TitleReading {
  const { key, parts, asides } = normaliseTitle(title);
  const segments = parts.flatMap(rolesOf).map(parseTitle);
  const all = joined([...segments, ...asides.map(parseTitle)]);
  const single = segments.map(matchTitle);
  const sure = single.filter(
    (match) => match.rule.profile !== null && match.head !== null && match.band !== 'weak',
  );
  const first = single[0] ?? matchTitle(none);
  if (decidesAlone(first)) return { key, roles: [decideTogether(first, segments, all)], parts: all };
  const found = isSure(first) ? first : (leadAfter(first, sure[0]) ?? decideTogether(first, segments, all));
  const lead = parts.some(joinsDuties) ? toReview(found) : found;
  const others = sure.filter((match) => match.rule.profile !== lead.rule.profile && match !== lead);
  return { key, roles: [lead, ...others.slice(0, 1)], parts: all };
}

/** "VP, Machine Learning Engineering" leads engineers, "Recruiter - Data Scientists" looks for them. */
const headsOverParts: readonly HeadId[] = ['outside', 'outsideChief', 'executive'];

/** The head noun of the first part holds for all parts. */
function decidesAlone({ head, rule, band }: TitleMatch): boolean {
  const saysLittle = rule.profile === null || band === 'weak';
  return head !== null && saysLittle && headsOverParts.includes(head.id);
}

function toReview(match: TitleMatch): TitleMatch {
  return bands[match.band].auto ? { ...match, band: 'debatable' } : match;
}

/** A later part decides; not unasked where the first names other work: "Software Developer / Data Scientist". */
function leadAfter(first: TitleMatch, later: TitleMatch | undefined): TitleMatch | undefined {
  if (later === undefined || first.rule.profile !== null || first.head === null || isVague(first))
    return later;
  return toReview(later);
}

/** The first part alone says little: the parts together; what brackets add, "Chief Digital Officer (CDO)", to review. */
function decideTogether(first: TitleMatch, segments: readonly TitleParts[], all: TitleParts): TitleMatch {
  const candidates = [first, matchTitle(joined(segments)), toReview(matchTitle(all))];
  const firm = candidates.find((match) => match.rule.profile !== null && match.band !== 'weak');
  return firm ?? candidates.find((match) => match.rule.profile !== null) ?? first;
}
