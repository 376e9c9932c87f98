import type { LevelId } from '../../../framework/levels';
import type { PlanCell } from '../line/planCell';
import { earliestHire, shortCells, type OptionContext } from './optionContext';
import type { MemberGroup, MinimumHeads } from './staffingProblem';

/** Levels that can guide others: Senior and above. Source: derived from the skill profile "ML Pipelines". */
export const guidingLevels: readonly LevelId[] = ['senior', 'lead', 'principal'];

/** Whether someone of Senior level or above works in a cell. */
function isGuided(
  groups: readonly Pick<MemberGroup, 'profile' | 'place' | 'level'>[],
  { profile, place }: PlanCell,
): boolean {
  return groups.some(
    (group) => group.profile === profile && group.place === place && guidingLevels.includes(group.level),
  );
}

/** Minimum heads of the Assumptions, and someone who guides where several heads are missing. */
export function minimumHeadRules({ model, cells, groups }: OptionContext): readonly MinimumHeads[] {
  const from = earliestHire(model);
  const found: MinimumHeads[] = [];
  for (const { profile, place, peak } of shortCells(cells, from)) {
    const heads = Math.min(model.minimumHeads[profile], Math.ceil(peak));
    const level = model.minimumLevels[profile];
    if (heads > 0) found.push({ profile, place, heads, level: level ?? 'junior', from });
    if (!isGuided(groups, { profile, place }))
      found.push({ profile, place, heads: 1, level: 'senior', from });
  }
  return found;
}
