import { interviewOrder } from '../src/domain/plan/staffing/hiringOrder';
import type {
  ContractOption,
  HireOption,
  MemberGroup,
  MoveOption,
  ShiftOption,
  StaffingProblem,
} from '../src/domain/plan/staffing/staffingProblem';
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
}

/** Numbers of 0 to 1 from a seed, the same everywhere (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

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

/** Units at one site; members are redeployed within their site. */
const unitsPerSite = 5;

const profiles = profileNames.map(({ id }) => id);

/** Members by profile, place and level, most of them full-time; one group in eight has a part-timer beside it. */
function groupsOf(places: readonly string[], members: number, next: () => number) {
  const groups: MemberGroup[] = [];
  const capacity = new Map<string, number>();
  const perCell = members / (profiles.length * places.length);
  const add = (group: MemberGroup) => {
    groups.push(group);
    const key = `${group.profile}|${group.place}`;
    capacity.set(key, (capacity.get(key) ?? 0) + group.heads * group.fte);
  };
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
      for (const [level, pay] of levelPay.slice(1)) {
        const costPerQuarter = Math.round((local * pay * 1.25) / 4);
        const oneOff = Math.round(local * pay * 0.2);
        const ramp = level === 'mid' ? [0.4, 0.8] : [0.5, 0.9];
        hires.push({
          profile,
          place,
          level,
          fte: 1,
          costPerQuarter,
          oneOff,
          ramp,
          attrition: 0.02,
          earliest: 1,
        });
      }
      contracts.push({
        profile,
        place,
        level: 'senior',
        fte: 1,
        costPerQuarter: Math.round((local * 2.6) / 4),
        maxHeads: 3,
        earliest: 0,
      });
    }
  }
  return { hires, contracts };
}

/**
 * Trainings and redeployments are offered for full-time members, at months and costs that depend on the two profiles;
 * part-timers shift shares.
 */
function movesOf(places: readonly string[], groups: readonly MemberGroup[], next: () => number) {
  const moves: MoveOption[] = [];
  const paths = adjacent.map(([a, b]) => ({ a, b, months: 3 * (1 + Math.floor(next() * 3)) }));
  groups.forEach(({ profile, place, fte }, group) => {
    if (fte < 1) return;
    for (const { a, b, months } of paths) {
      if (a !== profile && b !== profile) continue;
      const to = a === profile ? b : a;
      moves.push({ action: 'train', group, profile: to, place, months, cost: 1000 + 2500 * months });
    }
    const site = Math.floor(places.indexOf(place) / unitsPerSite);
    for (const other of places.slice(site * unitsPerSite, (site + 1) * unitsPerSite)) {
      if (other === place) continue;
      moves.push({ action: 'redeploy', group, profile, place: other, months: 0, cost: 3000 });
    }
  });
  return moves;
}

function shiftsOf(places: readonly string[]): readonly ShiftOption[] {
  return places.flatMap((place) =>
    adjacent.flatMap(([a, b]) =>
      [[a, b] as const, [b, a] as const].map(([from, to]): ShiftOption => ({
        from: { profile: from, place },
        to: { profile: to, place },
        maxFte: 0.5,
        costPerFteQuarter: 500,
      })),
    ),
  );
}

/** A company with some cells that grow beyond their capacity and some that have effort to spare. */
export function staffingInstance(shape: InstanceShape): StaffingProblem {
  const next = seeded(shape.seed);
  const places = Array.from({ length: shape.units }, (_, at) => `Unit ${at + 1}`);
  const { groups, capacity } = groupsOf(places, shape.members, next);
  const need = profiles.map((profile) =>
    places.map((place) => {
      const now = capacity.get(`${profile}|${place}`) ?? 0;
      const first = 0.75 + 0.45 * next();
      const growth = -0.02 + 0.07 * next();
      return Array.from({ length: shape.quarters }, (_, at) => {
        const wave = 1 + 0.05 * (next() - 0.5);
        return Math.round(100 * now * (first * (1 + growth * at) * wave - 1)) / 100;
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
    need,
    weights: {},
    groups,
    moves: movesOf(places, groups, next),
    shifts: shiftsOf(places),
    ...optionsOf(places, next),
    limits: {
      budgets: shape.budgets,
      hiresPerQuarter: shape.hiresPerQuarter,
      minimumHeads: places.map((place) => ({
        profile: 'productOwner',
        place,
        heads: 1,
        level: 'senior',
        from: 2,
      })),
      missingHeadWeight: 1,
      order: interviewOrder,
      shiftStep: 0.1,
    },
    fixed: [],
    excluded: [],
  };
}
