import type { ProfileId } from '../../framework/profileNames';
import { nearestFirst, transport, transportCost, type Transport } from './transport';

/** A member works on so many use cases at a time at most. */
export const mostAtATime = 2;

/** What a use case needs of a profile in a quarter. */
export interface TeamNeed {
  /** Index of the use case. */
  readonly useCase: number;
  readonly profile: ProfileId;
  /** Tenths of FTE beside what is confirmed. */
  readonly tenths: number;
  /** What a tenth that is missing counts, see missingWorth. */
  readonly worth: number;
}

/** What a member has for a profile in a quarter. */
export interface TeamSupply {
  /** Index of the member. */
  readonly member: number;
  readonly profile: ProfileId;
  /** Tenths of FTE beside what is confirmed. */
  readonly tenths: number;
}

/** A quarter in which members are assigned. */
export interface QuarterTask {
  readonly needs: readonly TeamNeed[];
  readonly supplies: readonly TeamSupply[];
  /** How far a member of a profile is from a use case: 0 in its unit, 1 in the centre, 2 elsewhere; `null`: ruled out. */
  readonly distance: (member: number, useCase: number, profile: ProfileId) => number | null;
  /** Whether a member worked on a use case in the quarter before. */
  readonly stays: (member: number, useCase: number) => boolean;
  /** Use cases on which a member is confirmed. */
  readonly confirmed: (member: number) => readonly number[];
}

/** Tenths of a need that a supply gives; both by index. */
interface TeamPart {
  readonly need: number;
  readonly supply: number;
  readonly tenths: number;
}

/** The parts of a quarter, what they come to, and whether nothing better is possible. */
export interface QuarterTeams {
  readonly parts: readonly TeamPart[];
  readonly cost: number;
  readonly exact: boolean;
}

// A missing tenth counts more than any distance, and distance more than a change of people.
const distanceCost = 10;
const changeCost = 1;

/** What a missing tenth counts by the priority of its use case. */
export const missingWorth = { must: 20_000, should: 10_000, could: 6_500 } as const;

/** A pair that a branch of the search rules out. */
type Banned = ReadonlySet<string>;

function pair(member: number, useCase: number): string {
  return `${member} ${useCase}`;
}

interface Solved extends Omit<QuarterTeams, 'exact'> {
  /** Whether nothing is cheaper. */
  readonly exact: boolean;
}

/** A profile with more supplies and needs than this is filled nearest first: a flow would take minutes. */
const mostSteps = 3_000_000;

/** The cheapest parts of one profile when some pairs of member and use case are banned. */
function solveProfile(task: QuarterTask, profile: ProfileId, banned: Banned): Solved {
  const needs = task.needs.flatMap((need, index) => (need.profile === profile ? [{ ...need, index }] : []));
  const supplies = task.supplies.flatMap((supply, index) =>
    supply.profile === profile ? [{ ...supply, index }] : [],
  );
  const problem: Transport = {
    supplies: supplies.map(({ tenths }) => tenths),
    needs: needs.map(({ tenths }) => tenths),
    unmet: needs.map(({ worth }) => worth),
    cost: (supply, need) => {
      const member = supplies[supply]?.member ?? -1;
      const useCase = needs[need]?.useCase ?? -1;
      if (banned.has(pair(member, useCase))) return null;
      const distance = task.distance(member, useCase, profile);
      if (distance === null) return null;
      return distance * distanceCost + (task.stays(member, useCase) ? 0 : changeCost);
    },
  };
  const isSmall = supplies.length * needs.length * needs.length <= mostSteps;
  const given = isSmall ? transport(problem) : nearestFirst(problem);
  const parts = supplies.flatMap(({ index: supply }, row) =>
    needs.flatMap(({ index: need }, column) => {
      const tenths = given[row]?.[column] ?? 0;
      return tenths > 0 ? [{ need, supply, tenths }] : [];
    }),
  );
  return { parts, cost: transportCost(problem, given), exact: isSmall };
}

/** The use cases of the first member who is on more than are allowed; `null` where nobody is. */
function tooMany(
  task: QuarterTask,
  parts: readonly TeamPart[],
): { member: number; useCases: number[] } | null {
  const found = new Map<number, Set<number>>();
  for (const { need, supply } of parts) {
    const member = task.supplies[supply]?.member ?? -1;
    const known = found.get(member) ?? new Set(task.confirmed(member));
    known.add(task.needs[need]?.useCase ?? -1);
    found.set(member, known);
  }
  for (const member of [...found.keys()].sort((one, other) => one - other)) {
    const all = found.get(member) ?? new Set<number>();
    const confirmed = task.confirmed(member);
    const free = [...all].filter((useCase) => !confirmed.includes(useCase));
    if (all.size > mostAtATime && free.length > 0)
      return { member, useCases: free.sort((one, other) => one - other) };
  }
  return null;
}

/** Branches looked at before the best found so far has to do. */
const mostBranches = 400;

/**
 * Who works on what in a quarter: as little as possible stays unmet by the priority of use cases, then people work near, then the
 * same people stay. Solved as flows of one profile each; where somebody would be on more than two use cases, each way to take one
 * of them away is tried.
 */
export function quarterTeams(task: QuarterTask): QuarterTeams {
  const profiles = [...new Set(task.needs.map(({ profile }) => profile))];
  const none: Banned = new Set();
  const solve = (
    banned: Banned,
    known: ReadonlyMap<ProfileId, Solved> | null,
    changed: readonly ProfileId[],
  ) =>
    new Map(
      profiles.map((profile) => {
        const before = known?.get(profile);
        return [
          profile,
          before === undefined || changed.includes(profile) ? solveProfile(task, profile, banned) : before,
        ] as const;
      }),
    );
  const found: Solved[] = [];
  const search = { branches: 0, isWhole: true };
  const visit = (banned: Banned, solved: ReadonlyMap<ProfileId, Solved>): void => {
    const all = [...solved.values()];
    const cost = all.reduce((sum, each) => sum + each.cost, 0);
    if (cost >= (found.at(-1)?.cost ?? Infinity)) return;
    const parts = all.flatMap((each) => each.parts);
    const over = tooMany(task, parts);
    if (over === null) {
      found.push({ parts, cost, exact: all.every((each) => each.exact) });
      return;
    }
    search.branches += 1;
    const own = task.supplies.filter(({ member }) => member === over.member).map(({ profile }) => profile);
    for (const useCase of over.useCases) {
      // The first way down is always taken to its end, so that there is a plan.
      if (search.branches > mostBranches && found.length > 0) {
        search.isWhole = false;
        return;
      }
      const next = new Set([...banned, pair(over.member, useCase)]);
      visit(next, solve(next, solved, own));
    }
  };
  visit(none, solve(none, null, []));
  const best = found.at(-1);
  const parts = (best?.parts ?? []).toSorted(
    (one, other) => one.need - other.need || one.supply - other.supply,
  );
  return { parts, cost: best?.cost ?? 0, exact: search.isWhole && best?.exact !== false };
}
