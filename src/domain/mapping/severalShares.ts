import type { Mapping, ProfileShare } from './mapping';
import type { SkillReading } from './skills/skillScores';

/** A further profile needs this many skills of its own and this part of the strongest score. */
const leastSkills = 3;
const leastPart = 0.6;
const mostProfiles = 3;
/** The title weighs as much as the strongest skills. */
const titleWeight = 1;
/** Shares are given in tenths: finer would claim more than the evidence knows. */
const steps = 10;

function inSteps(
  weights: readonly { readonly profile: ProfileShare['profile']; readonly weight: number }[],
): readonly ProfileShare[] {
  const sum = weights.reduce((total, { weight }) => total + weight, 0);
  const [first, ...rest] = weights.map(({ profile, weight }) => ({
    profile,
    share: Math.round((weight / sum) * steps),
  }));
  if (first === undefined) return [];
  const others = rest.reduce((total, { share }) => total + share, 0);
  return [{ ...first, share: steps - others }, ...rest].map(({ profile, share }) => ({
    profile,
    share: share / steps,
  }));
}

/** In a small organisation one member holds several profiles where the skills say so (Figure 1). */
export function severalShares(mapping: Mapping, { scores }: SkillReading): Mapping {
  const strongest = scores[0]?.score ?? 0;
  const weights = mapping.shares.map(({ profile, share }) => {
    const score = scores.find((one) => one.profile === profile)?.score ?? 0;
    return { profile, weight: titleWeight * share + (strongest === 0 ? 0 : score / strongest) };
  });
  for (const { profile, score, skills } of scores) {
    const held = weights.some((weight) => weight.profile === profile);
    if (
      held ||
      skills.length < leastSkills ||
      score < leastPart * strongest ||
      weights.length === mostProfiles
    )
      continue;
    weights.push({ profile, weight: score / strongest });
  }
  if (weights.length < 2 || weights.length === mapping.shares.length) return mapping;
  const sorted = weights.toSorted((one, other) => other.weight - one.weight);
  return {
    ...mapping,
    shares: inSteps(sorted),
    status: mapping.status === 'auto' ? 'review' : mapping.status,
  };
}
