import { bands } from './grammar/bands';
import { highestLevel } from './highestLevel';
import type { Evidence, Mapping } from './mapping';
import type { TitleMatch } from './title/matchTitle';
import type { TitleReading } from './title/readTitle';
import { readTitle } from './title/readTitle';

function roleEvidence(title: string, match: TitleMatch): Evidence {
  return {
    code: match.rule.profile === null ? 'titleOutside' : 'titleRule',
    details: {
      title,
      rule: match.rule.id,
      head: match.head?.words ?? '',
      domain: match.parts.domains.map((domain) => domain.words).join(', '),
      unknown: match.parts.unknown.join(', '),
    },
  };
}

/** What a title alone says. */
export function mapReading(title: string, reading: TitleReading): Mapping {
  const [first, second] = reading.roles;
  const profile = first.rule.profile;
  const evidence: Evidence[] = reading.roles.map((match) => roleEvidence(title, match));
  const level = highestLevel(reading.parts.levels);
  if (level !== null) evidence.push({ code: 'titleLevel', details: { level } });
  if (profile === null)
    return { shares: [], level, status: 'none', confidence: bands.outside.confidence, evidence };
  const band = second === undefined ? bands[first.band] : bands.debatable;
  const other = second?.rule.profile ?? null;
  const shares =
    other === null
      ? [{ profile, share: 1 }]
      : [
          { profile, share: 0.5 },
          { profile: other, share: 0.5 },
        ];
  return { shares, level, status: band.auto ? 'auto' : 'review', confidence: band.confidence, evidence };
}

/** Profile and level of a title with the skills stated beside it. */
export function mapTitle(title: string, _skills: readonly string[]): Mapping {
  return mapReading(title, readTitle(title));
}
