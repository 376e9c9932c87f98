import type { Assumptions } from '../../src/domain/assumptions/assumptions';
import { planningModel, type PlanningModel } from '../../src/domain/planningModel';
import { assumptions } from './assumptions';
import { bands } from './hiringLines';
import { mapped } from './member';
import { planningInput } from './planningInput';
import { useCase } from './useCase';

/** Numbers of 0 to 1 from a seed (xorshift). */
export function numbers(seed: number): () => number {
  let state = Math.imul(seed + 1, 2654435761) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

const profiles = ['dataEngineer', 'dataScientist', 'mlEngineer', 'dataAnalyst', 'productOwner'] as const;

/** A seeded organisation of one to three units with 3 to 12 members, some of them of two profiles, and one or two use cases each. */
export function smallOrganisation(seed: number, stated: Partial<Assumptions> = {}): PlanningModel {
  const next = numbers(seed);
  const upTo = (most: number) => Math.floor(next() * (most + 1));
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const units = ['North', 'South', 'West'].slice(0, 1 + upTo(2));
  const staff = Array.from({ length: 3 + upTo(9) }, (_, at) => {
    const [one, other] = [pick(profiles), pick(profiles)];
    const isBoth = one !== other && next() >= 0.7;
    const shares = isBoth
      ? [
          { profile: one, share: 0.5 },
          { profile: other, share: 0.5 },
        ]
      : [{ profile: one, share: 1 }];
    const level = pick(['junior', 'mid', 'senior', 'senior', 'lead'] as const);
    return mapped(at + 1, shares, { unit: pick(units), fte: pick([1, 1, 0.8, 0.5]) }, level);
  });
  const useCases = units.flatMap((unit, at) =>
    Array.from({ length: 1 + upTo(1) }, (_, each) =>
      useCase(10 * at + each + 1, {
        unit,
        fte: 1 + upTo(12) / 2,
        priority: pick(['must', 'should', 'could'] as const),
      }),
    ),
  );
  const pattern = pick(['decentralised', 'hubAndSpoke', 'central'] as const);
  const attrition = pick([0, 0.1]);
  return planningModel(
    planningInput({
      staff,
      useCases,
      bands,
      assumptions: assumptions({ organisationPattern: pattern, attrition, ...stated }),
    }),
  );
}
