import { byProfile, type ByProfile } from '../../src/domain/capacity/profileFte';
import { usualDemandRules } from '../../src/domain/demand/demandRules';
import { effortWeights } from '../../src/domain/demand/effortWeights';
import type { PlanningInput } from '../../src/domain/planningModel';
import { minimumLevels } from '../../src/domain/team/minimumLevels';
import { assumptions } from './assumptions';
import { mapped } from './member';
import { useCase } from './useCase';

/** One head of AI Management, none of the others. */
const minimumHeads: ByProfile = byProfile((profile) => (profile === 'aiManagement' ? 1 : 0));

/** Fitted once: a property makes hundreds of plans. */
const rules = usualDemandRules();

/** Everything a plan needs, with the defaults for what is not stated. */
export function planningInput(stated: Partial<PlanningInput> = {}): PlanningInput {
  const given = {
    staff: [],
    useCases: [],
    assumptions: assumptions(),
    rules,
    minimumHeads,
    minimumLevels: minimumLevels(() => null),
    shown: 0,
    bands: [],
    confirmedFree: new Set<string>(),
    ownPrices: {},
    ...stated,
  };
  return { weights: effortWeights(given.assumptions), ...given };
}

/**
 * The worked example: three members with 2.5 FTE, a production use case of size M (5 FTE) in Retail and a proof of
 * concept of size S (2 FTE) in Logistics, both without a stage mix, a go-live date, a reference team and reuse.
 */
export const workedExample: PlanningInput = planningInput({
  assumptions: assumptions({ referenceTeam: 'none', reuseWithoutTeam: 1 }),
  staff: [
    mapped(1, [{ profile: 'dataEngineer', share: 1 }], { unit: 'Retail', name: 'Ada' }, 'senior'),
    mapped(
      2,
      [
        { profile: 'dataScientist', share: 0.6 },
        { profile: 'dataAnalyst', share: 0.4 },
      ],
      { unit: 'Retail', name: 'Ben' },
    ),
    mapped(3, [{ profile: 'mlEngineer', share: 1 }], { unit: 'Logistics', name: 'Cem', fte: 0.5 }, 'lead'),
  ],
  useCases: [
    useCase(1, { unit: 'Retail' }),
    useCase(2, { unit: 'Logistics', kind: 'proofOfConcept', size: 'S' }),
  ],
});
