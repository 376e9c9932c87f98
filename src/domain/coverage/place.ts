import type { MappedMember } from '../mapping/reviewOrder';
import type { UseCase } from '../demand/useCase';

/** Where a profile is planned: `centre` for the whole organisation, else a business unit (empty: no unit stated). */
export type Place = { readonly kind: 'centre' } | { readonly kind: 'unit'; readonly unit: string };

/** The business units that members or use cases name, in the order of first mention. */
export function businessUnits(
  staff: readonly MappedMember[],
  useCases: readonly UseCase[],
): readonly string[] {
  const units = new Set<string>();
  for (const { member } of staff) if (member.unit !== '') units.add(member.unit);
  for (const { unit } of useCases) if (unit !== '') units.add(unit);
  return [...units];
}
