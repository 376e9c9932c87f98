import { antiPatterns } from '../../src/framework/antiPatterns';
import { hiringOrder } from '../../src/framework/hiringOrder';
import { maturityRules, omissions } from '../../src/framework/maturityRules';
import { organisationPatterns } from '../../src/framework/organisationPatterns';
import { proofOfConcept } from '../../src/framework/proofOfConcept';
import { responsibilities } from '../../src/framework/responsibilities';
import { roleMappings } from '../../src/framework/roleMappings';
import { mapTitle } from '../../src/domain/mapping/mapTitle';
import { sizeRules } from '../../src/framework/sizeRules';

describe('organisation patterns', () => {
  it('pool the profiles the whitepaper pools', () => {
    const pooled = Object.fromEntries(organisationPatterns.map((pattern) => [pattern.id, pattern.pooled]));
    expect(pooled).toEqual({
      central: ['aiManagement', 'dataGovernor', 'dataArchitect', 'mlArchitect'],
      hubAndSpoke: ['aiManagement', 'dataGovernor', 'dataArchitect', 'mlArchitect'],
      decentralised: [],
      poolOfExperts: [
        'aiManagement',
        'dataGovernor',
        'dataArchitect',
        'mlArchitect',
        'dataEngineer',
        'dataScientist',
        'mlEngineer',
      ],
    });
  });

  it('let engineers take over the architects where units are autonomous, while governance and management tend to stay central', () => {
    const decentralised = organisationPatterns.find(({ id }) => id === 'decentralised');
    expect(decentralised?.likelyCentral).toEqual(['aiManagement', 'dataGovernor']);
    expect(decentralised?.takenOver).toEqual([
      { profile: 'dataArchitect', by: 'dataEngineer' },
      { profile: 'mlArchitect', by: 'mlEngineer' },
    ]);
  });
});

describe('size rules', () => {
  it('let one person hold several profiles in a small organisation only', () => {
    const rules = sizeRules.map(({ id, minimumHeads, profilesPerPerson }) => [
      id,
      minimumHeads,
      profilesPerPerson,
    ]);
    expect(rules).toEqual([
      ['small', 0, 3],
      ['medium', 10, 2],
      ['large', 30, 1],
    ]);
  });
});

describe('maturity rules', () => {
  it('omit less with each step', () => {
    expect(maturityRules.map(({ id, mayOmit }) => [id, mayOmit.length])).toEqual([
      ['starting', 4],
      ['growing', 1],
      ['established', 0],
    ]);
  });

  it.each([
    ['simpleModels', 'modelManagement', /registry/],
    ['staticData', 'dataManagement', /version/],
    ['staticData', 'dataManagement', /where data comes from/],
    ['noSharedFeatures', 'dataManagement', /feature store/],
    ['quickTraining', 'modelTraining', /scale/],
  ])('%s leaves out work of %s that speaks of %s', (id, phase, words) => {
    const ids: readonly string[] = omissions.find((each) => each.id === id)?.omits ?? [];
    const texts = responsibilities.filter((each) => ids.includes(each.id) && each.phase === phase);
    expect(texts.map(({ text }) => text.en)).toContainEqual(expect.stringMatching(words));
  });

  it('never both omits and reduces a responsibility', () => {
    for (const { omits, reduces } of omissions) {
      const both = [...omits, ...reduces];
      expect(new Set(both).size).toBe(both.length);
    }
  });
});

describe('proof of concept', () => {
  it('needs four profiles in three phases, and says by which rule', () => {
    expect(proofOfConcept.phases).toEqual(['dataIngestion', 'dataPreparation', 'modelTraining']);
    expect([...proofOfConcept.profiles].sort()).toEqual([
      'dataAnalyst',
      'dataEngineer',
      'dataScientist',
      'productOwner',
    ]);
    expect(proofOfConcept.source.derived?.en).toContain('proof of concept');
  });
});

describe('hiring order', () => {
  it('follows the interview where it names a profile', () => {
    const stated = hiringOrder.filter(({ source }) => source.derived === undefined);
    expect(stated.map(({ rank, profile }) => [rank, profile])).toEqual([
      [2, 'dataAnalyst'],
      [3, 'dataArchitect'],
      [4, 'dataEngineer'],
      [4, 'dataScientist'],
      [5, 'mlEngineer'],
    ]);
  });

  it('starts with who finds applications and ranks each profile once', () => {
    expect(hiringOrder.filter(({ rank }) => rank === 1).map(({ profile }) => profile)).toEqual([
      'productOwner',
      'aiManagement',
    ]);
    expect(new Set(hiringOrder.map(({ profile }) => profile)).size).toBe(10);
    expect(hiringOrder).toHaveLength(10);
  });
});

describe('anti-patterns', () => {
  it('know a Data Scientist before data', () => {
    expect(antiPatterns.find(({ id }) => id === 'scientistBeforeData')?.shownBy).toEqual({
      anyOf: ['dataScientist'],
      withoutAnyOf: ['dataArchitect', 'dataEngineer'],
    });
  });

  it('have unique ids', () => {
    expect(new Set(antiPatterns.map(({ id }) => id)).size).toBe(antiPatterns.length);
  });
});

describe('role mappings', () => {
  it('map the seven roles at Uber', () => {
    const uber = roleMappings.find(({ company }) => company === 'Uber');
    expect(uber?.roles.map(({ role, profiles, match }) => `${role} ${match} ${profiles.join(', ')}`)).toEqual(
      [
        'Data Engineer same dataEngineer',
        'Data Scientist same dataScientist',
        'Machine Learning Engineer same mlEngineer',
        'Software Engineer partly dataEngineer, mlEngineer',
        'Engineering Manager outside ',
        'Product Manager same productOwner',
        'Technical Program Manager outside ',
      ],
    );
  });

  it('agree with what the rules on titles say of each role', () => {
    for (const { role, profiles, match } of roleMappings.flatMap(({ roles }) => roles)) {
      const { shares } = mapTitle(role, []);
      const found = shares.map(({ profile }) => profile);
      if (match === 'outside') expect([role, found]).toEqual([role, []]);
      else expect(profiles).toEqual(expect.arrayContaining(found));
    }
  });
});
