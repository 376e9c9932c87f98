import type { Mapping } from '../../src/domain/mapping/mapping';
import type { MappedMember } from '../../src/domain/mapping/reviewOrder';
import type { Member } from '../../src/domain/member';

/** Member number n: full time, in no unit, there all the time. */
function member(n: number, stated: Partial<Member> = {}): Member {
  return {
    id: `m${n}`,
    row: n + 1,
    name: `Member ${n}`,
    title: 'Data Engineer',
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
    ...stated,
  };
}

/** Member number n with its mapping, accepted. */
export function mapped(
  n: number,
  shares: Mapping['shares'],
  stated: Partial<Member> = {},
  level: Mapping['level'] = 'mid',
): MappedMember {
  return {
    member: member(n, stated),
    mapping: { shares, level, status: 'auto', confidence: 1, evidence: [] },
  };
}
