import { levels } from '../../src/framework/levels';
import { expectationsOf, skillProfiles } from '../../src/framework/skillProfiles';
import { skills } from '../../src/framework/skills';

/** "What is Expected at Each Level" of the skill profile: R required, o optional, from Junior to Principal. */
const required: Readonly<Record<string, string>> = {
  'Computer Vision Engineer': 'o o R R R',
  'Data Scientist': 'R R R R R',
  'LLM Engineer': 'o o o o o',
  'ML Engineer': 'R R R R R',
  'MLOps Engineer': 'o o R R R',
  'NLP Engineer': 'R R R R R',
};

const profileOfRole = [
  'Computer Vision Engineer: dataScientist, or mlEngineer',
  'Data Scientist: dataScientist',
  'LLM Engineer: mlEngineer, or dataScientist',
  'ML Engineer: mlEngineer',
  'MLOps Engineer: mlEngineer, or mlArchitect',
  'NLP Engineer: dataScientist, or mlEngineer',
];

describe('the skill profile ML Pipelines', () => {
  const profile = skillProfiles.find(({ name }) => name === 'ML Pipelines');
  const expectations = profile?.expectations ?? [];
  const roles = profile?.roles ?? [];

  it.each(Object.entries(required))('says what is required of a %s', (name, row) => {
    const role = roles.find((candidate) => candidate.name === name);
    const flags = levels.map((level) => {
      const here = expectations.filter((each) => each.role === role?.id && each.level === level.id);
      return here.map((each) => (each.required ? 'R' : 'o')).join('');
    });
    expect(flags.join(' ')).toBe(row);
  });

  it('has 21 required and 9 optional expectations', () => {
    expect(expectations.filter((each) => each.required)).toHaveLength(21);
    expect(expectations.filter((each) => !each.required)).toHaveLength(9);
  });

  it('maps its six roles to profiles', () => {
    const found = roles.map(({ name, profile: main, also }) => `${name}: ${[main, ...also].join(', or ')}`);
    expect(found).toEqual(profileOfRole);
  });
});

describe('what is expected of a profile', () => {
  it.each([
    ['mlArchitect', ['MLOps Engineer (may)']],
    [
      'mlEngineer',
      [
        'LLM Engineer',
        'ML Engineer',
        'MLOps Engineer',
        'Computer Vision Engineer (may)',
        'NLP Engineer (may)',
      ],
    ],
    ['dataScientist', ['Computer Vision Engineer', 'Data Scientist', 'NLP Engineer', 'LLM Engineer (may)']],
    ['dataSteward', ['Data Steward']],
    ['aiManagement', []],
  ] as const)('%s, through roles that belong to it or may: %j', (profile, roles) => {
    const found = expectationsOf(profile);
    expect(found.map(({ role, isMain }) => (isMain ? role.name : `${role.name} (may)`))).toEqual(roles);
    for (const { lines } of found)
      expect(lines.map(({ level }) => level)).toEqual(levels.map(({ id }) => id));
  });
});

describe('every skill profile', () => {
  it.each(skillProfiles.map((each) => [each.name, each] as const))(
    '%s expects something of each role at each level, in both languages, each text once',
    (_, profile) => {
      const places = profile.expectations.map(({ role, level }) => `${role} ${level}`);
      const all = levels.flatMap((level) => profile.roles.map((role) => `${role.id} ${level.id}`));
      expect(places.sort()).toEqual(all.sort());
      for (const language of ['en', 'de'] as const) {
        const texts = profile.expectations.map(({ text }) => text[language]);
        expect(new Set(texts).size).toBe(all.length);
        for (const text of texts) expect(text).toMatch(/^\p{Lu}.{40,}\.$/u);
      }
    },
  );

  it.each(skillProfiles.map((each) => [each.name, each] as const))(
    '%s is about skills of the catalogue',
    (_, profile) => {
      const known = new Set<string>(skills.map(({ id }) => id));
      expect(profile.skills.filter((id) => !known.has(id))).toEqual([]);
      expect(profile.skills.length).toBeGreaterThan(0);
    },
  );
});
