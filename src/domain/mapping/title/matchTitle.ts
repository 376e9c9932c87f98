import type { BandId } from '../grammar/bands';
import type { DomainId } from '../grammar/domains';
import { domainGroups } from '../grammar/domainGroups';
import { everydayWords, settledTitles } from '../grammar/everydayWords';
import type { HeadId } from '../grammar/heads';
import { heads } from '../grammar/heads';
import type { TitleRule } from '../grammar/titleRule';
import { titleRules } from '../grammar/titleRules';
import { shortPhrase } from './shorten';
import type { HeadWord, TitleParts } from './titleParts';
import { wordList } from './wordList';

/** The rule that decides a title, and what it decided by. */
export interface TitleMatch {
  readonly rule: TitleRule;
  readonly parts: TitleParts;
  readonly head: HeadWord | null;
  readonly band: BandId;
}

const headIds = Object.keys(heads) as HeadId[];
const weight: ReadonlyMap<string, number> = new Map(headIds.map((id, index) => [id, index]));

function heavier(one: HeadWord, other: HeadWord): HeadWord {
  return (weight.get(other.id) ?? 0) < (weight.get(one.id) ?? 0) ? other : one;
}

/** The head noun that decides: of several the one that says most. */
function mainHead(parts: TitleParts): HeadWord | null {
  let main: HeadWord | null = null;
  for (const head of parts.heads) main = main === null ? head : heavier(main, head);
  return main;
}

function isAlone(rule: TitleRule, parts: TitleParts): boolean {
  return (
    parts.unknown.length === 0 &&
    parts.contexts.length === 0 &&
    parts.heads.length <= 1 &&
    parts.domains.every((domain) => rule.domains?.includes(domain.id) ?? false)
  );
}

function fits(rule: TitleRule, parts: TitleParts, head: HeadId | 'none'): boolean {
  // The word that is not known may be the head noun: "Analytical Chemist".
  if (head === 'none' && rule.heads !== undefined && parts.unknown.length > 0) return false;
  const has = (ids: TitleRule['domains']): boolean =>
    parts.domains.some((domain) => ids?.includes(domain.id) ?? false);
  if (rule.domains !== undefined && !has(rule.domains)) return false;
  if (rule.and !== undefined && !has(rule.and)) return false;
  if (rule.not !== undefined && has(rule.not)) return false;
  if (rule.context !== undefined && !parts.contexts.includes(rule.context)) return false;
  if (rule.known === true && parts.unknown.length > 0) return false;
  return rule.alone !== true || isAlone(rule, parts);
}

const byHead = new Map<HeadId | 'none', readonly TitleRule[]>(
  [...headIds, 'none' as const].map((head) => [
    head,
    titleRules.filter(({ heads: ids }) => ids?.includes(head) ?? true),
  ]),
);

function rulesFor(head: HeadId | 'none'): readonly TitleRule[] {
  return byHead.get(head) ?? titleRules;
}

const withUnknownWords: Readonly<Record<BandId, BandId>> = {
  named: 'clear',
  clear: 'debatable',
  debatable: 'debatable',
  weak: 'weak',
  skills: 'skills',
  outside: 'outside',
};

const everyday: ReadonlySet<string> = new Set(wordList(everydayWords).map(shortPhrase));

const settled: ReadonlySet<string> = new Set(wordList(settledTitles));

/** Domains that say data, analytics or machine learning. */
const ourDomains: ReadonlySet<DomainId> = new Set<DomainId>(Object.values(domainGroups).flat());

/** Whether a title names its profile only by words that have an everyday meaning, too. */
function isEveryday({ domains }: TitleParts, head: HeadWord | null): boolean {
  if (domains.some(({ id, words }) => ourDomains.has(id) && !everyday.has(words))) return false;
  if (domains.some(({ words }) => settled.has(`${words} ${head?.words ?? ''}`))) return false;
  return domains.some(({ words }) => everyday.has(words)) || (head !== null && everyday.has(head.words));
}

/** The first rule of the grammar that fits; the last fits everything. */
export function matchTitle(parts: TitleParts): TitleMatch {
  const head = mainHead(parts);
  const id = head?.id ?? 'none';
  const rule = rulesFor(id).find((candidate) => fits(candidate, parts, id)) ?? nothing;
  const band = parts.unknown.length > 0 ? withUnknownWords[rule.band] : rule.band;
  return { rule, parts, head, band: rule.profile !== null && isEveryday(parts, head) ? 'weak' : band };
}

const nothing: TitleRule = { id: 'nothing', profile: null, band: 'outside' };
