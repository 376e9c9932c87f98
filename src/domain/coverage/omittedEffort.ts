import type { OmissionId } from '../../framework/maturityRules';
import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import { omittedPart, type DemandParts } from '../demand/demandParts';
import { effortOf, fromEffort } from './placeQuarter';
import type { QuarterBalance } from './quarterBalance';

/**
 * FTE that a practice takes of the use cases at work in a quarter: what leaving it out for the whole quarter saves.
 * Several practices save together what each saves, up to all the effort of a profile in a phase.
 */
export function omittedEffort(
  omission: OmissionId,
  { useCases }: QuarterBalance,
  parts: DemandParts,
): number {
  const effort = effortOf(useCases.filter(({ useCase }) => useCase.kind !== 'otherWork'));
  let sum = 0;
  for (const { id: profile } of profileNames)
    for (const { id: phase } of phases)
      sum += omittedPart(omission, profile, phase) * fromEffort(effort, parts, profile, phase);
  return sum;
}
