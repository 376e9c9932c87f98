import { interviewOrder } from '../../../../src/domain/plan/staffing/hiringOrder';
import type { MemberGroup, StaffingProblem } from '../../../../src/domain/plan/staffing/staffingProblem';
import type { LevelId } from '../../../../src/framework/levels';
import type { ProfileId } from '../../../../src/framework/profileNames';
import { planCount } from './bruteForce';

/** Numbers of 0 to 1 from a seed (xorshift). */
function numbers(seed: number): () => number {
  let state = Math.imul(seed + 1, 2654435761) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

function draw(seed: number): StaffingProblem {
  const next = numbers(seed);
  const upTo = (most: number) => Math.floor(next() * (most + 1));
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const known: readonly ProfileId[] = ['dataAnalyst', 'dataEngineer', 'mlEngineer'];
  const profiles = known.slice(0, 1 + upTo(2));
  const places = [
    { id: 'A', central: false },
    { id: 'B', central: next() < 0.5 },
  ].slice(0, 1 + upTo(1));
  const quarters = ['Q1', 'Q2', 'Q3']
    .slice(0, 1 + upTo(2))
    .map((id, at) => ({ id, fiscalYear: at > 1 ? 1 : 0 }));
  const place = () => pick(places).id;
  const level = () => pick<LevelId>(['junior', 'mid', 'senior']);
  const need = profiles.map(() =>
    places.map(() => {
      const hasSpare = next() < 0.4;
      return quarters.map(() => (hasSpare ? -upTo(10) : upTo(11) - 1) / 4);
    }),
  );
  const groups: MemberGroup[] = [];
  let candidates = 0;
  for (let at = upTo(2); at > 0 && candidates < 3; at--) {
    const heads = 1 + upTo(Math.min(1, 2 - candidates));
    candidates += heads;
    groups.push({ profile: pick(profiles), place: place(), level: level(), heads, fte: pick([0.5, 1]) });
  }
  const moves = groups.flatMap((_, group) =>
    Array.from({ length: 1 + upTo(1) }, () => ({
      action: pick(['train', 'redeploy'] as const),
      group,
      profile: pick(profiles),
      place: place(),
      months: pick([0, 2, 3, 5]),
      cost: 1000 * upTo(9),
    })),
  );
  const hires = Array.from({ length: upTo(3) }, (_, at) => ({
    profile: pick(profiles),
    place: place(),
    level: (['mid', 'senior', 'lead'] as const)[at] ?? 'mid',
    fte: pick([0.8, 1]),
    costPerQuarter: 10000 + 1000 * upTo(20),
    oneOff: 1000 * upTo(15),
    ramp: pick([[], [0.5], [0.25, 0.75], [0, 1]]),
    attrition: pick([0, 0, 0.1]),
    earliest: upTo(1),
  }));
  const contracts = Array.from({ length: upTo(1) }, () => ({
    profile: pick(profiles),
    place: place(),
    level: 'senior' as const,
    fte: 1,
    costPerQuarter: 15000 + 1000 * upTo(30),
    maxHeads: pick([null, 1, 2]),
    earliest: 0,
  }));
  const shifts = Array.from({ length: upTo(1) }, () => ({
    from: { profile: pick(profiles), place: place() },
    to: { profile: pick(profiles), place: place() },
    maxFte: pick([0.5, 1]),
    costPerFteQuarter: 500 * upTo(4),
  })).filter(({ from, to }) => from.profile !== to.profile || from.place !== to.place);
  const line = () => ({
    id: `hire|${pick(profiles)}|${pick(['mid', 'senior', 'lead'])}|${place()}|${pick(quarters).id}`,
    amount: 1,
  });
  const known0 = new Set(hires.map((option) => `hire|${option.profile}|${option.level}|${option.place}`));
  const lines = (chance: number) =>
    (next() < chance ? [line()] : []).filter(({ id }) => known0.has(id.slice(0, id.lastIndexOf('|'))));
  return {
    profiles,
    places,
    quarters,
    need,
    weights: next() < 0.3 ? { dataEngineer: 2 } : {},
    groups,
    moves,
    shifts,
    hires,
    contracts,
    limits: {
      budgets: [pick([null, 0, 20000, 50000, 90000]), pick([null, 15000, 60000])],
      hiresPerQuarter: pick([null, null, 1, 2]),
      minimumHeads:
        next() < 0.3
          ? [{ profile: pick(profiles), place: place(), heads: 1 + upTo(1), level: level(), from: upTo(1) }]
          : [],
      missingHeadWeight: pick([0, 0.5, 1]),
      order: next() < 0.5 ? { ...interviewOrder, relaxPrice: pick([null, 0.5, 1]) } : null,
      shiftStep: 0.5,
    },
    fixed: lines(0.2),
    excluded: lines(0.2),
  };
}

/** The problem without one of its options, each in turn. */
function smaller(problem: StaffingProblem): StaffingProblem[] {
  const without = <T>(list: readonly T[], at: number) => list.filter((_, index) => index !== at);
  return [
    ...problem.contracts.map((_, at) => ({ ...problem, contracts: without(problem.contracts, at) })),
    ...problem.shifts.map((_, at) => ({ ...problem, shifts: without(problem.shifts, at) })),
    ...problem.moves.map((_, at) => ({ ...problem, moves: without(problem.moves, at) })),
    ...problem.hires.map((_, at) => ({
      ...problem,
      hires: without(problem.hires, at),
      fixed: [],
      excluded: [],
    })),
  ];
}

/** A seeded problem small enough to look at every plan: options are left out until it has at most `most` plans. */
export function smallProblem(seed: number, most: number): StaffingProblem {
  let problem = draw(seed);
  while (planCount(problem) > most) {
    const [least, ...rest] = smaller(problem).sort((a, b) => planCount(b) - planCount(a));
    problem =
      [least, ...rest].find((each) => each !== undefined && planCount(each) <= most) ?? least ?? problem;
  }
  return problem;
}
