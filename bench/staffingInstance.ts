import type {
  ContractOption,
  HireOption,
  HiringOrder,
  MemberGroup,
  MoveOption,
  ShiftOption,
  StaffingProblem,
} from '../src/domain/plan/problem/staffingProblem';
import type { PlanObjective } from '../src/domain/assumptions/assumptions';
import type { LevelId } from '../src/framework/levels';
import { profileNames, type ProfileId } from '../src/framework/profileNames';

/** Size and budget of a generated instance. */
export interface InstanceShape {
  readonly units: number;
  readonly quarters: number;
  readonly members: number;
  /** Currency per fiscal year; `null` without limit. */
  readonly budgets: readonly (number | null)[];
  /** Most heads hired in any quarter; `null` without limit. */
  readonly hiresPerQuarter: number | null;
  readonly seed: number;
  /** Whether members are redeployed between any two units, not within a site alone. */
  readonly anywhere: boolean;
  readonly objective: PlanObjective;
}

/** Numbers of 0 to 1 from a seed, the same everywhere (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A hiring order in which three profiles are free. */
export const sampleOrder: HiringOrder = {
  ranks: {
    aiManagement: 1,
    productOwner: 1,
    dataAnalyst: 2,
    dataArchitect: 3,
    dataEngineer: 4,
    dataScientist: 4,
    mlEngineer: 5,
  },
  outOfOrderPrice: 1,
};

/** Profiles whose members can learn another with reason. */
const adjacent: readonly (readonly [ProfileId, ProfileId])[] = [
  ['dataEngineer', 'mlEngineer'],
  ['dataScientist', 'mlEngineer'],
  ['dataAnalyst', 'dataScientist'],
  ['dataAnalyst', 'dataSteward'],
  ['dataEngineer', 'dataArchitect'],
  ['mlEngineer', 'mlArchitect'],
  ['dataSteward', 'dataGovernor'],
  ['productOwner', 'aiManagement'],
  ['dataEngineer', 'dataAnalyst'],
];

const levelPay: readonly (readonly [LevelId, number])[] = [
  ['junior', 0.7],
  ['mid', 1],
  ['senior', 1.35],
];

/** Units at one site; members are redeployed within their site, unless the shape says otherwise. */
const unitsPerSite = 5;

const profiles = profileNames.map(({ id }) => id);

/** Members by profile, place and level, most of them full-time; one group in eight has a part-timer beside it. */
function groupsOf(places: readonly string[], members: number, next: () => number) {
  const groups: MemberGroup[] = [];
  const capacity = new Map<string, number>();
  const perCell = members / (profiles.length * places.length);
  const add = (group: Omit<MemberGroup, 'free'>) => {
    groups.push({ ...group, free: group.heads });
    const key = `${group.profile}|${group.place}`;
    capacity.set(key, (capacity.get(key) ?? 0) + group.heads * group.fte);
  };
  // Small units hold some profiles only: each member is drawn.
  if (perCell < levelPay.length) {
    const drawn = new Map<string, Omit<MemberGroup, 'free'>>();
    for (let at = 0; at < members; at++) {
      const profile = profiles[Math.floor(next() * profiles.length)] ?? 'dataAnalyst';
      const place = places[at % places.length] ?? '';
      const [level] = levelPay[Math.floor(next() * levelPay.length)] ?? (['mid', 1] as const);
      const key = `${profile}|${place}|${level}`;
      drawn.set(key, { profile, place, level, heads: (drawn.get(key)?.heads ?? 0) + 1, fte: 1 });
    }
    for (const group of drawn.values()) add(group);
    return { groups, capacity };
  }
  for (const profile of profiles) {
    for (const place of places) {
      for (const [level] of levelPay) {
        const heads = Math.round((perCell / levelPay.length) * (0.5 + next()));
        if (heads > 0) add({ profile, place, level, heads, fte: 1 });
        if (next() < 1 / 8) add({ profile, place, level, heads: 1, fte: next() < 0.5 ? 0.8 : 0.5 });
      }
    }
  }
  return { groups, capacity };
}

function optionsOf(places: readonly string[], next: () => number) {
  const hires: HireOption[] = [];
  const contracts: ContractOption[] = [];
  for (const profile of profiles) {
    const base = 55000 + Math.round(next() * 50) * 1000;
    for (const place of places) {
      const local = base * (0.9 + Math.round(next() * 20) / 100);
      // The next heads of a team: Mid-level and Senior in turn.
      for (let seat = 0; seat < 6; seat++) {
        const [level, pay] = levelPay[1 + (seat % 2)] ?? (['mid', 1] as const);
        const band = Math.round(local * pay);
        hires.push({ profile, place, level, seat, heads: 1, fte: 1, band, earliest: 1 });
      }
      contracts.push({
        profile,
        place,
        level: 'senior',
        fte: 0.5,
        band: Math.round(local),
        maxFte: 3,
        earliest: 0,
      });
    }
  }
  return { hires, contracts };
}

/**
 * Trainings and redeployments are offered for full-time members, in months that depend on the two profiles;
 * part-timers shift shares.
 */
function movesOf(
  places: readonly string[],
  groups: readonly MemberGroup[],
  next: () => number,
  siteOf: (place: number) => number,
) {
  const moves: MoveOption[] = [];
  const paths = adjacent.map(([a, b]) => ({ a, b, months: 3 * (1 + Math.floor(next() * 3)) }));
  groups.forEach(({ profile, place, fte }, group) => {
    if (fte < 1) return;
    for (const { a, b, months } of paths) {
      if (a !== profile && b !== profile) continue;
      const to = a === profile ? b : a;
      moves.push({ action: 'train', group, profile: to, place, months });
    }
    const site = siteOf(places.indexOf(place));
    places.forEach((other, at) => {
      if (other !== place && siteOf(at) === site)
        moves.push({ action: 'redeploy', group, profile, place: other, months: 0 });
    });
  });
  return moves;
}

/** Members who hold two profiles are few: two pairs of profiles at each place. */
function shiftsOf(places: readonly string[], next: () => number): readonly ShiftOption[] {
  return places.flatMap((place) =>
    [adjacent[Math.floor(next() * adjacent.length)], adjacent[Math.floor(next() * adjacent.length)]]
      .flatMap((pair) => (pair === undefined ? [] : [pair]))
      .flatMap(([a, b]) =>
        [[a, b] as const, [b, a] as const].map(([from, to]): ShiftOption => ({
          from: { profile: from, place },
          to: { profile: to, place },
          maxFte: 0.5,
          lent: false,
        })),
      ),
  );
}

/** A company with some cells that grow beyond their capacity and some that have effort to spare. */
export function staffingInstance(shape: InstanceShape): StaffingProblem {
  const next = seeded(shape.seed);
  const places = Array.from({ length: shape.units }, (_, at) => `Unit ${at + 1}`);
  const { groups, capacity } = groupsOf(places, shape.members, next);
  const missing = profiles.map((profile) =>
    places.map((place) => {
      const now = Math.max(
        capacity.get(`${profile}|${place}`) ?? 0,
        shape.members / shape.units < 20 ? 0.8 : 0,
      );
      const have = capacity.get(`${profile}|${place}`) ?? 0;
      const first = 0.75 + 0.45 * next();
      const growth = -0.02 + 0.07 * next();
      return Array.from({ length: shape.quarters }, (_, at) => {
        const wave = 1 + 0.05 * (next() - 0.5);
        return Math.round(100 * (now * first * (1 + growth * at) * wave - have)) / 100;
      });
    }),
  );
  return {
    profiles,
    places: places.map((id) => ({ id, central: false })),
    quarters: Array.from({ length: shape.quarters }, (_, at) => ({
      id: `${2027 + Math.floor(at / 4)}-Q${(at % 4) + 1}`,
      fiscalYear: Math.floor(at / 4),
    })),
    missing,
    tolerated: missing.map((row) => row.map((quarters) => quarters.map(() => 0.25))),
    objective: shape.objective,
    settlesTies: true,
    prices: Object.fromEntries(profiles.map((profile) => [profile, 45000])),
    priorities: { must: 2, should: 1, could: 0.65 },
    demandBy: [],
    groups,
    moves: movesOf(places, groups, next, (place) => (shape.anywhere ? 0 : Math.floor(place / unitsPerSite))),
    shifts: shiftsOf(places, next),
    defers: [],
    ...optionsOf(places, next),
    terms: {
      rampMonths: 6,
      attrition: 0.08,
      backfill: 1,
      vacancyMonths: 3,
      bonus: 0,
      merit: 0,
      meritMonth: 4,
      planStart: 46388,
      burden: 0.25,
      recruiting: 0.2,
      onboarding: 0,
      contractorFactor: 2.08,
      trainingCost: 2500,
      trainingTime: 0.4,
      practiceMonths: 3,
      redeployCost: 3000,
      shiftPrice: 2000,
    },
    limits: {
      budgets: shape.budgets,
      hiresPerQuarter: shape.hiresPerQuarter,
      minimumGap: 0.5,
      minimumHeads: places.map((place) => ({
        profile: 'productOwner',
        place,
        heads: 1,
        level: 'senior',
        from: 2,
      })),
      order: sampleOrder,
      shiftStep: 0.1,
      quietQuarters: 2,
      hirePace: 0.2,
      traineePace: 0.2,
      mentored: true,
      bridgedQuarters: 3,
      shiftLeast: 0.2,
      quartersBeyond: 4,
    },
    settled: [],
    held: [],
    excluded: [],
  };
}
