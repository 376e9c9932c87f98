import type { StaffingProblem } from '../../../../src/domain/plan/problem/staffingProblem';
import { numbers } from '../../../sample/smallOrganisation';
import { smallProblem } from './smallProblem';

/** A seeded small problem in which one cell misses too little for a head of its own, which may lend to another. */
export function lendingProblem(seed: number, most: number): StaffingProblem {
  const problem = smallProblem(seed, most / 40);
  const next = numbers(seed + 1e6);
  const quarterly = (least: number) => problem.quarters.map(() => (least + Math.floor(next() * 3)) / 4);
  const profile = problem.profiles[0] ?? 'dataEngineer';
  const [A, B] = [
    { profile, place: 'A' },
    { profile, place: 'B' },
  ];
  const others = problem.profiles.slice(1);
  return {
    ...problem,
    profiles: [profile, ...others],
    places: [
      { id: 'A', central: false },
      { id: 'B', central: false },
    ],
    missing: [
      [quarterly(0), quarterly(1)],
      ...others.map((_, row) => [problem.missing[row + 1]?.[0] ?? [], problem.quarters.map(() => 0)]),
    ],
    tolerated: [],
    demandBy: [],
    hires: [
      {
        ...A,
        seat: 0,
        heads: 1,
        level: 'mid',
        fte: 1,
        band: 30000 + 10000 * Math.floor(next() * 5),
        earliest: 0,
      },
      ...problem.hires.filter((hire) => hire.profile !== profile),
    ],
    contracts: problem.contracts.filter((contract) => contract.profile !== profile),
    shifts: [
      ...problem.shifts.filter(
        ({ from, to, lent }) => !lent && from.profile !== profile && to.profile !== profile,
      ),
      { from: A, to: B, maxFte: 0.5 + Math.floor(next() * 2) / 2, lent: true },
    ],
    prices: { ...problem.prices, [profile]: 60000 },
    settled: next() < 0.3 ? problem.settled : [],
  };
}
