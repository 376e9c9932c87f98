import { titleKey } from '../../domain/mapping/decisions';
import { evidenceSentence } from '../../domain/mapping/evidenceSentence';
import { reviewOrder, type MappedMember } from '../../domain/mapping/reviewOrder';
import type { Language } from '../../framework/language';
import type { Review } from '../planner';

/** The members to review in the order of reviewOrder, with their evidence in words. */
export function reviews(staff: readonly MappedMember[], language: Language): readonly Review[] {
  const byTitle = new Map<string, string[]>();
  for (const { member, mapping } of staff) {
    if (mapping.status === 'confirmed') continue;
    const key = titleKey(member.title);
    const ids = byTitle.get(key);
    if (ids === undefined) byTitle.set(key, [member.id]);
    else ids.push(member.id);
  }
  return reviewOrder(staff).map(({ member, mapping }) => ({
    id: member.id,
    name: member.name,
    title: member.title,
    unit: member.unit,
    fte: member.fte,
    shares: mapping.shares,
    level: mapping.level,
    confidence: mapping.confidence,
    evidence: mapping.evidence.map((evidence) => evidenceSentence(evidence, language)),
    sameTitle: member.title === '' ? [member.id] : (byTitle.get(titleKey(member.title)) ?? [member.id]),
  }));
}
