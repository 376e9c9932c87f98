import { adjacency, trainingMonths } from '../../src/framework/adjacency';
import { profileNames } from '../../src/framework/profileNames';
import { typicalSkills } from '../../src/framework/skillWeights';

describe('adjacency', () => {
  it.each([
    ['mlEngineer', 'mlArchitect'],
    ['dataEngineer', 'dataArchitect'],
    ['dataSteward', 'dataGovernor'],
    ['dataAnalyst', 'dataScientist'],
    ['dataScientist', 'mlEngineer'],
    ['productOwner', 'aiManagement'],
  ])('%s is adjacent to %s', (from, to) => {
    expect(adjacency.map((step) => `${step.from} ${step.to}`)).toContain(`${from} ${to}`);
  });

  it.each([
    ['dataSteward', 'mlEngineer'],
    ['productOwner', 'dataEngineer'],
    ['dataGovernor', 'mlArchitect'],
  ])('%s is not adjacent to %s', (from, to) => {
    expect(adjacency.map((step) => `${step.from} ${step.to}`)).not.toContain(`${from} ${to}`);
  });

  it('is closest between the engineer and the architect of machine learning', () => {
    const closest = [...adjacency].sort((one, other) => one.months - other.months)[0];
    expect([closest?.from, closest?.to, closest?.months]).toEqual(['mlEngineer', 'mlArchitect', 2]);
  });

  it('takes 2 to 10 months, fewer the more is shared', () => {
    const sorted = [...adjacency].sort((one, other) => one.overlap - other.overlap);
    const months = sorted.map((step) => step.months);
    expect(months).toEqual([...months].sort((one, other) => other - one));
    expect(Math.min(...months)).toBeGreaterThanOrEqual(2);
    expect(Math.max(...months)).toBeLessThanOrEqual(10);
  });

  it.each([
    [0.5, 12, 6],
    [0.5, 24, 12],
    [0.25, 12, 9],
    [0.9, 12, 2],
    [0.5, 1, 2],
  ])('takes, with an overlap of %d and %d months from nothing, %d months', (overlap, fromNothing, months) => {
    expect(trainingMonths(overlap, fromNothing)).toBe(months);
  });

  it('splits the typical skills of the target into shared and missing ones', () => {
    for (const { from, to, shared, missing } of adjacency) {
      const needed = typicalSkills.filter(({ profile }) => profile === to).map(({ skill }) => skill);
      expect([...shared, ...missing].sort()).toEqual(needed.sort());
      const known = typicalSkills.filter(({ profile }) => profile === from).map(({ skill }) => skill);
      expect(missing.filter((skill) => known.includes(skill))).toEqual([]);
    }
  });

  it('leads from a profile to others, never to itself, each step once', () => {
    const ids: readonly string[] = profileNames.map(({ id }) => id);
    const steps = adjacency.map(({ from, to }) => `${from} ${to}`);
    expect(new Set(steps).size).toBe(steps.length);
    for (const { from, to } of adjacency) {
      expect(from).not.toBe(to);
      expect(ids).toEqual(expect.arrayContaining([from, to]));
    }
  });
});
