import type { DomainId } from '../grammar/domains';
import type { HeadId } from '../grammar/heads';
import type { TitleMatch } from './matchTitle';

const vagueHeads: readonly (HeadId | 'none')[] = [
  'none',
  'expert',
  'consultant',
  'coordinator',
  'helper',
  'officer',
  'engineer',
  'developer',
  'analyst',
  'manager',
  'lead',
];
const vagueDomains: readonly DomainId[] = ['it', 'digital', 'research', 'applied', 'information', 'software'];

/** Whether a title says so little that skills decide: "Specialist", "IT Consultant", "Engineer". */
export function isVague(match: TitleMatch): boolean {
  if (match.rule.profile !== null) return match.band === 'weak';
  if (match.parts.unknown.length > 0) return false;
  const narrow = match.head?.id === 'engineer' || match.head?.id === 'developer';
  return (
    vagueHeads.includes(match.head?.id ?? 'none') &&
    match.parts.domains.every((domain) => vagueDomains.includes(domain.id)) &&
    !(narrow && match.parts.contexts.length > 0)
  );
}
