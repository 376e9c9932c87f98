import * as fc from 'fast-check';
import { effortModels } from '../../../src/domain/assumptions/assumptions';
import { byProfile } from '../../../src/domain/capacity/profileFte';
import { teamWeights, usualReferenceTeam } from '../../../src/domain/demand/referenceTeam';
import { effortWeights } from '../../../src/domain/demand/effortWeights';
import { phases } from '../../../src/framework/phases';
import { profileNames, type ProfileId } from '../../../src/framework/profileNames';
import { assumptions } from '../../sample/assumptions';

const byEffort = (profile: ProfileId) => profile !== 'aiManagement';

/** What a use case of 1 FTE with equal phases asks of each profile. */
function split(weights: Readonly<Record<ProfileId, number>>, model: (typeof effortModels)[number]) {
  const effort = effortWeights(assumptions({ effortModel: model }));
  return byProfile((profile) => {
    let part = 0;
    for (const { id } of phases) {
      const sum = profileNames.reduce((total, other) => total + weights[other.id] * effort[other.id][id], 0);
      part += (weights[profile] * effort[profile][id]) / sum / phases.length;
    }
    return part;
  });
}

test.each(effortModels)('%s: a use case with equal phases splits like the reference team', (model) => {
  const { weights, missed } = teamWeights(usualReferenceTeam, byEffort, model);
  expect(missed).toBeNull();
  const parts = split(weights, model);
  // The team has 11.25 FTE: PO 1, Governor 0.25, Steward 0.5, Architect 0.5, Engineer 3, Scientist 3, Analyst 0.5, ML 2 + 0.5.
  for (const { id } of profileNames)
    expect(Math.abs(parts[id] - usualReferenceTeam[id] / 11.25)).toBeLessThan(1e-11);
});

test('a team that the phases cannot carry is met as far as it goes, and the profile that is furthest off is named', () => {
  // Data Engineers work in three of seven phases: they cannot be nine tenths of a use case with equal phases.
  const team = byProfile((profile) => (profile === 'dataEngineer' ? 9 : profile === 'mlEngineer' ? 1 : 0));
  const { weights, missed } = teamWeights(team, byEffort, 'levels');
  expect(missed).toBe('dataEngineer');
  expect(Object.values(weights).every(Number.isFinite)).toBe(true);
});

test('the curves can carry any team of two or more profiles that all work in every phase', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (owners, analysts) => {
      const team = byProfile((id) => (id === 'productOwner' ? owners : id === 'dataAnalyst' ? analysts : 0));
      const { weights, missed } = teamWeights(team, byEffort, 'curves');
      expect(missed).toBeNull();
      expect(Math.abs(split(weights, 'curves').productOwner - owners / (owners + analysts))).toBeLessThan(
        1e-11,
      );
    }),
    { seed: 20261127, numRuns: 30 },
  );
});
