import * as fc from 'fast-check';
import { phases } from '../../src/framework/phases';
import { profileNames, type ProfileId } from '../../src/framework/profileNames';
import { byProfileAndPhase } from '../../src/domain/demand/effortWeights';
import { organisationPatterns } from '../../src/framework/organisationPatterns';
import { omissions } from '../../src/framework/maturityRules';
import {
  effortModels,
  referenceTeamChoices,
  type Assumptions,
} from '../../src/domain/assumptions/assumptions';
import {
  omissionDecisions,
  placements,
  planningBases,
  profileRules,
  withTeam,
  type DemandRules,
} from '../../src/domain/demand/demandRules';
import { lifeStages, type LifeStageShares } from '../../src/domain/demand/lifeStages';
import { assumptions } from './assumptions';
import {
  useCaseKinds,
  useCasePriorities,
  useCaseSizes,
  useCaseStatuses,
} from '../../src/domain/demand/useCase';
import { mapped } from './member';
import { useCase } from './useCase';

const profile = fc.constantFrom(...profileNames.map(({ id }): ProfileId => id));
const day = fc.option(fc.integer({ min: 46000, max: 47200 }), { nil: null });
const unit = fc.constantFrom('', 'Retail', 'Logistics', 'centre', 'organisation');

/** Weights of all profiles in all phases, often zero. */
export const anyWeights = fc
  .array(
    fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 9, noNaN: true })),
    {
      minLength: 70,
      maxLength: 70,
    },
  )
  .map((values) => {
    const rest = values.map((value) => (value < 1e-6 ? 0 : value));
    return byProfileAndPhase(
      (id, phase) =>
        rest[
          profileNames.findIndex((each) => each.id === id) * phases.length +
            phases.findIndex((each) => each.id === phase)
        ] ?? 0,
    );
  });

/** Up to 12 members with one or two profiles, in or without a unit, with or without dates. */
export const anyStaff = fc
  .array(
    fc.record({
      profiles: fc.uniqueArray(profile, { minLength: 0, maxLength: 2 }),
      share: fc.integer({ min: 1, max: 9 }),
      fte: fc.integer({ min: 0, max: 20 }),
      level: fc.constantFrom('junior' as const, 'mid' as const, 'senior' as const, null),
      unit,
      start: day,
      end: day,
    }),
    { maxLength: 12 },
  )
  .map((members) =>
    members.map(({ profiles, share, fte, level, ...rest }, index) => {
      const [first, second] = profiles;
      const shares =
        first === undefined
          ? []
          : second === undefined
            ? [{ profile: first, share: 1 }]
            : [
                { profile: first, share: share / 10 },
                { profile: second, share: 1 - share / 10 },
              ];
      return mapped(index + 1, shares, { fte: fte / 10, ...rest }, level);
    }),
  );

const mix = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });

/** Up to six use cases of any kind, size, status, unit, dates and stage mix. */
export const anyUseCases = fc
  .array(
    fc.record({
      unit,
      kind: fc.constantFrom(...useCaseKinds),
      size: fc.option(fc.constantFrom(...useCaseSizes), { nil: null }),
      fte: fc.option(fc.integer({ min: 0, max: 400 }), { nil: null }),
      start: day,
      end: day,
      goLive: day,
      operationFte: fc.option(fc.integer({ min: 0, max: 90 }), { nil: null }),
      priority: fc.constantFrom(...useCasePriorities),
      profile: fc.option(profile, { nil: null }),
      status: fc.constantFrom(...useCaseStatuses),
      stageMix: fc.tuple(mix, mix, mix),
    }),
    { maxLength: 6 },
  )
  .map((useCases) =>
    useCases.map(({ fte, ...rest }, index) =>
      useCase(index + 1, { fte: fte === null ? null : fte / 10, ...rest }),
    ),
  );

const share = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 20 }));

/** Rules of demand of any kind: shares, planning bases, placements, reference team, omissions. */
export const anyRules: fc.Arbitrary<DemandRules> = fc
  .record({
    shares: fc.array(share, { minLength: 28, maxLength: 28 }),
    proofPhases: fc.subarray(
      phases.map(({ id }) => id),
      { minLength: 1 },
    ),
    bases: fc.array(
      fc.oneof({ weight: 4, arbitrary: fc.constant('effort' as const) }, fc.constantFrom(...planningBases)),
      {
        minLength: 10,
        maxLength: 10,
      },
    ),
    placed: fc.array(fc.constantFrom(...placements), { minLength: 10, maxLength: 10 }),
    team: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 10, maxLength: 10 }),
    proof: fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
    leftOut: fc.array(fc.record({ leftOut: fc.boolean(), until: day }), {
      minLength: omissions.length,
      maxLength: omissions.length,
    }),
  })
  .map(({ shares, proofPhases, bases, placed, team, proof, leftOut }) =>
    withTeam({
      shares: Object.fromEntries(
        lifeStages.map((stage, row) => [
          stage,
          Object.fromEntries(phases.map(({ id }, column) => [id, shares[row * phases.length + column] ?? 0])),
        ]),
      ) as unknown as LifeStageShares,
      proofPhases,
      profiles: profileRules((id) => {
        const at = profileNames.findIndex((each) => each.id === id);
        return {
          basis: bases[at] ?? 'effort',
          placement: placed[at] ?? 'pattern',
          reference: (team[at] ?? 0) / 4,
          inProofOfConcept: proof[at] ?? false,
        };
      }),
      omissions: omissionDecisions((id) => {
        const decided = leftOut[omissions.findIndex((each) => each.id === id)];
        return { leftOut: decided?.leftOut ?? false, owner: '', until: decided?.until ?? null };
      }),
    }),
  );

/** Assumptions of any organisation, effort model and reuse. */
export const anyAssumptions: fc.Arbitrary<Assumptions> = fc
  .record({
    organisationPattern: fc.constantFrom(...organisationPatterns.map(({ id }) => id)),
    effortModel: fc.constantFrom(...effortModels),
    referenceTeam: fc.constantFrom(...referenceTeamChoices),
    reuse: fc.integer({ min: 0, max: 4 }).map((quarters) => quarters / 4),
    shareInOperation: fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8),
    availability: fc.integer({ min: 0, max: 4 }).map((quarters) => quarters / 4),
    outputMid: fc.integer({ min: 0, max: 6 }).map((quarters) => quarters / 4),
    centralUnit: fc.constantFrom('', 'Retail', 'centre'),
  })
  .map((stated) => assumptions(stated));
