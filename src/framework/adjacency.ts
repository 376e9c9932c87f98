import { type ProfileId, profileNames } from './profileNames';
import type { SkillId } from './skills';
import { typicalSkills } from './skillWeights';
import type { Source } from './source';

/** Months of training for a profile of which nothing is known yet, unless a plan assumes others. */
export const monthsFromNothing = 12;
/** No training is planned shorter than this many months. */
const shortestTraining = 2;
/** From this overlap on a profile is adjacent. */
const adjacentFrom = 0.2;

/** A step from one profile to another that training can make. */
export interface Adjacency {
  readonly from: ProfileId;
  readonly to: ProfileId;
  /** 0 to 1: the part of the typical skills of `to`, by weight, that `from` brings along. */
  readonly overlap: number;
  /** Months of training beside the work. */
  readonly months: number;
  /** Typical skills of both profiles. */
  readonly shared: readonly SkillId[];
  /** Typical skills of `to` that are not typical of `from`, those that tell `to` apart first. */
  readonly missing: readonly SkillId[];
}

/** The rule behind adjacency. */
export const adjacencySource: Source = {
  document: 'planner',
  place: 'Adjacency of profiles',
  derived: {
    en: 'Overlap: over the typical skills of the target profile, the sum of the smaller of both weights divided by the sum of the target weights. Adjacent from 20 % on. Months: 12 x (1 - overlap), rounded, at least 2.',
    de: 'Überdeckung: über die typischen Fähigkeiten des Zielprofils die Summe des jeweils kleineren der beiden Gewichte geteilt durch die Summe der Zielgewichte. Benachbart ab 20 %. Monate: 12 x (1 - Überdeckung), gerundet, mindestens 2.',
  },
};

function weightsOf(profile: ProfileId): ReadonlyMap<SkillId, number> {
  const own = typicalSkills.filter((typical) => typical.profile === profile);
  return new Map(own.map(({ skill, weight }) => [skill, weight]));
}

/** Months of a training that starts from an overlap, where one from nothing takes `fromNothing` months. */
export function trainingMonths(overlap: number, fromNothing: number): number {
  return Math.max(shortestTraining, Math.round(fromNothing * (1 - overlap)));
}

function step(from: ProfileId, to: ProfileId): Adjacency {
  const brought = weightsOf(from);
  const needed = [...weightsOf(to)].sort(([, one], [, other]) => other - one);
  let common = 0;
  let total = 0;
  for (const [skill, weight] of needed) {
    common += Math.min(weight, brought.get(skill) ?? 0);
    total += weight;
  }
  const overlap = common / total;
  return {
    from,
    to,
    overlap,
    months: trainingMonths(overlap, monthsFromNothing),
    shared: needed.filter(([skill]) => brought.has(skill)).map(([skill]) => skill),
    missing: needed.filter(([skill]) => !brought.has(skill)).map(([skill]) => skill),
  };
}

/** Every step between adjacent profiles, in the order of the profiles. Source: adjacencySource. */
export const adjacency: readonly Adjacency[] = profileNames.flatMap((from) =>
  profileNames
    .filter((to) => to.id !== from.id)
    .map((to) => step(from.id, to.id))
    .filter(({ overlap }) => overlap >= adjacentFrom),
);
