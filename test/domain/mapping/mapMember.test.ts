import type { Decisions } from '../../../src/domain/mapping/decisions';
import { noDecisions, titleKey } from '../../../src/domain/mapping/decisions';
import { mapMember } from '../../../src/domain/mapping/mapMember';
import { mapMembers } from '../../../src/domain/mapping/mapMembers';
import { defaultMappingSettings as settings } from '../../../src/domain/mapping/mappingSettings';
import { reviewOrder } from '../../../src/domain/mapping/reviewOrder';
import type { Member } from '../../../src/domain/member';

const someone: Member = {
  id: '1',
  row: 2,
  name: 'Ada',
  title: 'Senior Data Engineer',
  unit: '',
  costCentre: '',
  location: '',
  manager: '',
  fte: 1,
  levelText: '',
  years: null,
  start: null,
  end: null,
  annualCost: null,
  currency: '',
  skills: [],
};

const governor = { shares: [{ profile: 'dataGovernor', share: 1 }], level: null } as const;

describe('mapMember', () => {
  it('reads profile and level from the title', () => {
    const mapping = mapMember(someone, noDecisions, settings);
    expect(mapping).toMatchObject({
      shares: [{ profile: 'dataEngineer', share: 1 }],
      level: 'senior',
      status: 'auto',
    });
  });

  it('takes the level column before the title and says that they disagree', () => {
    const mapping = mapMember({ ...someone, levelText: 'L6' }, noDecisions, settings);
    expect(mapping.level).toBe('lead');
    expect(mapping.evidence).toContainEqual({
      code: 'levelConflict',
      details: { column: 'lead', title: 'senior' },
    });
  });

  it('keeps a confirmed row over a taught title over the grammar', () => {
    const titles = { [titleKey('SENIOR  Data Engineer (m/w/d)')]: governor };
    const taught: Decisions = { members: {}, titles };
    expect(mapMember(someone, taught, settings)).toMatchObject({
      shares: governor.shares,
      status: 'confirmed',
      level: 'senior',
    });
    const both: Decisions = { members: { '1': { shares: [], level: 'lead' } }, titles };
    expect(mapMember(someone, both, settings)).toMatchObject({
      shares: [],
      status: 'confirmed',
      level: 'lead',
    });
    expect(mapMember(someone, noDecisions, settings).status).toBe('auto');
  });

  it('ignores decisions for ids that are names of built-in properties', () => {
    const odd = { ...someone, id: 'constructor', title: 'toString' };
    expect(mapMember(odd, noDecisions, settings).status).toBe('none');
  });
});

describe('mapMembers', () => {
  it('gives each member the mapping it has alone', () => {
    const members = ['Data Analyst', 'data analyst', 'Data Analyst', 'Pilot'].map((title, row) => ({
      ...someone,
      id: `${row}`,
      row,
      title,
    }));
    expect(mapMembers(members, noDecisions, settings)).toEqual(
      members.map((member) => mapMember(member, noDecisions, settings)),
    );
  });

  it('tells members apart by title, level words, years and decisions, and works out others once', () => {
    const members = [
      {},
      {},
      { levelText: 'Lead' },
      { levelText: 'Lead' },
      { levelText: 'Lead', years: 3 },
      { title: 'Data Engineer', years: 3 },
      { title: 'Data Engineer', years: 9 },
      {},
      { title: 'Data Steward' },
    ].map((change, row) => ({ ...someone, id: `${row}`, row, ...change }));
    const decisions: Decisions = {
      members: { '1': { ...governor, level: 'junior' } },
      titles: { [titleKey('Data Steward')]: governor },
    };
    const mappings = mapMembers(members, decisions, settings);
    expect(mappings).toEqual(members.map((member) => mapMember(member, decisions, settings)));
    expect(mappings.map((_, at) => mappings.findIndex((each) => each === mappings[at]))).toEqual([
      0, 1, 2, 2, 4, 5, 6, 0, 8,
    ]);
  });
});

describe('reviewOrder', () => {
  it('puts first what moves the plan most: FTE times uncertainty', () => {
    const mapped = [
      { ...someone, id: 'half weak', title: 'Solution Architect', fte: 0.5, row: 1 },
      { ...someone, id: 'sure', row: 2 },
      { ...someone, id: 'full debatable', title: 'Data Manager', row: 3 },
      { ...someone, id: 'full weak', title: 'Solution Architect', row: 4 },
    ].map((member) => ({ member, mapping: mapMember(member, noDecisions, settings) }));
    expect(reviewOrder(mapped).map(({ member }) => member.id)).toEqual([
      'full weak',
      'half weak',
      'full debatable',
    ]);
  });
});
