import { sampleOrder } from '../../../../bench/staffingInstance';
import type {
  MemberGroup,
  SettledLine,
  StaffingProblem,
} from '../../../../src/domain/plan/problem/staffingProblem';
import type { LevelId } from '../../../../src/framework/levels';
import type { ProfileId } from '../../../../src/framework/profileNames';
import type { Deferral } from '../../../../src/domain/plan/action/defer/deferral';
import { isSameCell, type PlanCell } from '../../../../src/domain/plan/line/planCell';
import { numbers } from '../../../sample/smallOrganisation';
import { planCount } from './bruteForce';
import { hireBy } from './hireBy';

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
  const missing = profiles.map(() =>
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
    groups.push({
      profile: pick(profiles),
      place: place(),
      level: level(),
      heads,
      free: heads,
      fte: pick([0.5, 1]),
    });
  }
  const moves = groups.flatMap((_, group) =>
    Array.from({ length: 1 + upTo(1) }, () => ({
      action: pick(['train', 'redeploy'] as const),
      group,
      profile: pick(profiles),
      place: place(),
      months: pick([0, 2, 3, 5]),
    })),
  );
  // Options of one cell come in an order, or are free of each other.
  const isOrdered = next() < 0.6;
  const hires = Array.from({ length: upTo(3) }, (_, at) => ({
    profile: pick(profiles),
    place: place(),
    seat: isOrdered ? at : 0,
    heads: isOrdered ? 1 + upTo(1) : 4,
    level: (['mid', 'senior', 'lead'] as const)[at] ?? 'mid',
    fte: pick([0.8, 1]),
    band: 30000 + 4000 * upTo(20),
    earliest: upTo(1),
  }));
  const contracts = Array.from({ length: upTo(1) }, () => ({
    profile: pick(profiles),
    place: place(),
    level: 'senior' as const,
    fte: pick([0.5, 1]),
    band: 30000 + 4000 * upTo(20),
    maxFte: pick([null, 1, 2]),
    earliest: 0,
  }));
  const shifts = Array.from({ length: upTo(1) }, () => ({
    from: { profile: pick(profiles), place: place() },
    to: { profile: pick(profiles), place: place() },
    maxFte: pick([0.5, 1]),
    lent: false,
  })).filter(({ from, to }) => from.profile !== to.profile || from.place !== to.place);
  const terms: StaffingProblem['terms'] = {
    rampMonths: pick([0, 3, 6]),
    attrition: pick([0, 0, 0.2]),
    backfill: pick([0, 0.5, 1]),
    bonus: 0,
    merit: 0,
    meritMonth: 4,
    planStart: 46388,
    burden: 0.25,
    recruiting: pick([0, 0.2]),
    onboarding: 1000 * upTo(5),
    contractorFactor: pick([1.3, 1.8]),
    trainingCost: 1000 * upTo(3),
    redeployCost: 1000 * upTo(4),
    vacancyMonths: pick([0, 2]),
    trainingTime: pick([0.4, 1]),
    practiceMonths: pick([0, 3]),
    shiftPrice: pick([0, 2000]),
  };
  const settledHire = (): SettledLine => {
    const quarter = upTo(quarters.length - 1);
    const effect = hireBy(terms, { fte: 1, band: 40000 }, quarter, quarters.length);
    const cell = { profile: pick(profiles), place: place() };
    const takes = quarters.map(() => 0);
    return {
      action: 'hire',
      cell,
      from: null,
      level: level(),
      heads: 1,
      quarter,
      arrives: quarter,
      takes,
      yearlyPay: 50000,
      ...effect,
    };
  };
  const settled = next() < 0.3 ? [settledHire()] : [];
  const ruledOut = (): string => {
    const [group] = groups;
    const [move] = moves;
    if (next() < 0.5 || group === undefined || move === undefined)
      return `hire|${pick(profiles)}|${pick(['mid', 'senior', 'lead'])}|${place()}`;
    const path = `${group.profile}>${move.profile}|${group.level}|${group.place}>${move.place}`;
    return `${move.action}|${path}|${group.fte}fte`;
  };
  const problem: StaffingProblem = {
    profiles,
    places,
    quarters,
    missing,
    tolerated: missing.map((row) => row.map((cells) => cells.map(() => pick([0, 0.25, 0.5])))),
    objective: 'cover',
    settlesTies: true,
    prices: { dataAnalyst: 10000 * upTo(6), dataEngineer: 10000 * upTo(6), mlEngineer: 60000 },
    priorities: { must: 2, should: 1, could: 0.65 },
    demandBy:
      next() < 0.3
        ? []
        : missing.map((row) =>
            row.map((cells) =>
              cells.map(() => ({ must: upTo(2) / 2, should: upTo(4) / 4, could: upTo(4) / 4 })),
            ),
          ),
    groups,
    moves,
    shifts,
    hires,
    contracts,
    defers: [],
    terms,
    limits: {
      budgets: [pick([null, 0, 20000, 50000, 90000]), pick([null, 15000, 60000])],
      hiresPerQuarter: pick([null, null, 1, 2]),
      minimumGap: pick([0, 0.5]),
      minimumHeads:
        next() < 0.3
          ? [{ profile: pick(profiles), place: place(), heads: 1 + upTo(1), level: level(), from: upTo(1) }]
          : [],
      order: next() < 0.5 ? { ...sampleOrder, outOfOrderPrice: pick([0.5, 1]) } : null,
      shiftStep: 0.5,
      quietQuarters: quarters.length > 2 ? upTo(1) : 0,
      hirePace: pick([null, 0.2, 2]),
      traineePace: pick([null, 0.2, 1]),
      mentored: next() < 0.3,
      bridgedQuarters: pick([null, 1]),
      shiftLeast: pick([0.5, 1]),
      quartersBeyond: pick([0, 2, 4]),
    },
    settled,
    held: [],
    excluded: next() < 0.3 ? [ruledOut()] : [],
  };
  // Heads that are hired into a cell may lend a share to another that is short at the end, and to which no members shift.
  const [home] = hires;
  const short = profiles.flatMap((profile, row) =>
    places.flatMap(({ id }, column) =>
      (missing[row]?.[column]?.at(-1) ?? 0) > 0 ? [{ profile, place: id }] : [],
    ),
  );
  const lends =
    home === undefined || next() < 0.3
      ? []
      : short
          .filter((to) => {
            const isShifted = shifts.some((each) => isSameCell(each.from, home) && isSameCell(each.to, to));
            return !isSameCell(to, home) && !isShifted;
          })
          .slice(0, 1)
          .map((to) => ({
            ...{ from: { profile: home.profile, place: home.place }, to },
            ...{ maxFte: pick([0.5, 1]), lent: true },
          }));
  // A use case may slip by one or two quarters: it asks for less at first and, perhaps, for more later.
  const put = (slip: number): Deferral => ({
    ...{ useCase: 'U', slip, quarter: 0, price: 5000 * upTo(8) * slip },
    frees: profiles.map((profile) => ({
      ...{ profile, place: 'A' },
      gives: quarters.map((_, at) => (at < slip ? upTo(4) / 4 : 0)),
      takes: quarters.map((_, at) => (at < slip ? 0 : upTo(2) / 4)),
    })),
  });
  const defers = next() < 0.4 ? [1, 2].slice(0, 1 + upTo(1)).map(put) : [];
  // Beside a delay some action could be of use after the plan alone, which no plan proposes.
  const quartersBeyond = defers.length > 0 ? 0 : problem.limits.quartersBeyond;
  return {
    ...problem,
    shifts: [...shifts, ...lends],
    defers,
    limits: { ...problem.limits, quartersBeyond },
    settled: [...settled, ...settledOther(seed, problem, lends[0]?.from)],
  };
}

/** A settled contractor, shift or redeployment, in three of ten problems; none out of a cell from which heads lend. */
function settledOther(
  seed: number,
  { profiles, places, quarters }: StaffingProblem,
  lender: PlanCell | undefined,
): readonly SettledLine[] {
  const next = numbers(seed + 2e6);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T;
  if (next() >= 0.3) return [];
  const [cell, from] = [0, 1].map((): PlanCell => ({ profile: pick(profiles), place: pick(places).id }));
  const action = pick(['contract', 'shift', 'redeploy'] as const);
  const quarter = Math.floor(next() * quarters.length);
  const fte = pick([0.5, 1]);
  const works = (at: number) => (action === 'contract' ? at === quarter : at >= quarter);
  const given = quarters.map((_, at) => (works(at) ? fte : 0));
  if (cell === undefined || from === undefined) return [];
  const isLender = lender !== undefined && isSameCell(from, lender);
  if (action !== 'contract' && (isLender || isSameCell(cell, from))) return [];
  return [
    {
      ...{ action, cell, level: 'mid', quarter, gives: given, yearlyPay: 0 },
      from: action === 'contract' ? null : from,
      heads: action === 'shift' ? 0 : 1,
      arrives: action === 'redeploy' ? quarter : quarters.length,
      takes: action === 'contract' ? quarters.map(() => 0) : given,
      cost: quarters.map((_, at) => (at === quarter ? 1000 * Math.floor(5 * next()) : 0)),
    },
  ];
}

/** The problem without one of its options, each in turn. */
function smaller(problem: StaffingProblem): StaffingProblem[] {
  const without = <T>(list: readonly T[], at: number) => list.filter((_, index) => index !== at);
  return [
    ...problem.contracts.map((_, at) => ({ ...problem, contracts: without(problem.contracts, at) })),
    ...problem.shifts.map((_, at) => ({ ...problem, shifts: without(problem.shifts, at) })),
    ...problem.moves.map((_, at) => ({ ...problem, moves: without(problem.moves, at) })),
    ...problem.hires.map((_, at) => ({ ...problem, hires: without(problem.hires, at) })),
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
