import { effortCurves, effortLevels } from '../../framework/effort';
import { phases } from '../../framework/phases';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import type { EffortModel } from '../assumptions/assumptions';
import { byProfile, type ByProfile } from '../capacity/profileFte';
import { byProfileAndPhase, type ByProfileAndPhase } from './effortWeights';

/** FTE of a team that runs use cases well, as a new workbook states it: a planner's assumption. */
export const usualReferenceTeam: ByProfile = {
  aiManagement: 0,
  dataGovernor: 0.25,
  dataArchitect: 0.5,
  mlArchitect: 0.5,
  productOwner: 1,
  dataEngineer: 3,
  dataScientist: 3,
  dataAnalyst: 0.5,
  dataSteward: 0.5,
  mlEngineer: 2,
};

/** The weights of the framework itself that a team is fitted at: High 3, Moderate 1, Little/no 0, or the curves. */
const frameworkWeights: Readonly<Record<EffortModel, ByProfileAndPhase>> = {
  levels: byProfileAndPhase(
    (profile, phase) => ({ High: 3, Moderate: 1, 'Little/no': 0 })[effortLevels[profile][phase]],
  ),
  curves: byProfileAndPhase((profile, phase) => effortCurves[profile][phase]),
};

/** How many people the relative effort of each profile takes, and whether the stated team could be met. */
export interface TeamWeights {
  /** Only their ratios matter. */
  readonly weights: ByProfile;
  /** The profile that is furthest from its part of the team; `null` where all parts are met. */
  readonly missed: ProfileId | null;
}

/** No reference team: relative effort counts as people. */
export const noTeam: ByProfile = byProfile(() => 1);

/** A part of the team is met to this, as a part of the whole team. */
const tolerance = 1e-12;
/** Steps for a team that the phases can carry, which is met long before, and for one they cannot. */
const mostSteps = { carried: 20_000, beyond: 200 } as const;

/** Profiles with their weights by phase, and what falls to each: parts of 1 for profiles and for phases. */
interface Fit {
  readonly ids: readonly ProfileId[];
  readonly rows: readonly (readonly number[])[];
  readonly parts: readonly number[];
  readonly phasePart: readonly number[];
}

/**
 * Whether phases can carry a team: profiles that work in some phases only are together no more than those phases. All
 * sets of phases are tried.
 */
function isCarried({ rows, parts, phasePart }: Fit): boolean {
  for (let set = 1; set < 2 ** phasePart.length; set += 1) {
    const isIn = (phase: number) => Math.floor(set / 2 ** phase) % 2 === 1;
    const room = phasePart.reduce((sum, part, phase) => (isIn(phase) ? sum + part : sum), 0);
    let asked = 0;
    for (const [at, row] of rows.entries())
      if (row.every((weight, phase) => weight === 0 || isIn(phase))) asked += parts[at] ?? 0;
    if (asked > room + tolerance) return false;
  }
  return true;
}

/** What falls to each profile when each phase is divided by factor x weight. Called thousands of times for a team. */
function fallsTo({ rows, phasePart }: Fit, factors: readonly number[]): readonly number[] {
  const fallen = rows.map(() => 0);
  const efforts = rows.map(() => 0);
  for (let phase = 0; phase < phasePart.length; phase += 1) {
    let sum = 0;
    for (let at = 0; at < rows.length; at += 1) {
      const effort = (factors[at] ?? 0) * (rows[at]?.[phase] ?? 0);
      efforts[at] = effort;
      sum += effort;
    }
    if (sum === 0) continue;
    const part = phasePart[phase] ?? 0;
    for (let at = 0; at < rows.length; at += 1)
      fallen[at] = (fallen[at] ?? 0) + (part * (efforts[at] ?? 0)) / sum;
  }
  return fallen;
}

/**
 * Team weights k by proportional fitting: a use case with the same effort in every phase, divided in each phase by
 * k x weight, falls to the profiles like the reference team. Fitted at the weights of the framework, so that a weight
 * the planner changes moves the demand of its profile. `fitted` says which profiles take part. Deterministic.
 */
export function teamWeights(
  team: ByProfile,
  fitted: (profile: ProfileId) => boolean,
  model: EffortModel,
): TeamWeights {
  const ids = profileNames.map(({ id }) => id).filter((id) => fitted(id) && team[id] > 0);
  const whole = ids.reduce((sum, id) => sum + team[id], 0);
  const rows = ids.map((id) => phases.map((phase) => frameworkWeights[model][id][phase.id]));
  const used = phases.map((_, phase) => rows.some((row) => (row[phase] ?? 0) > 0));
  const count = used.filter(Boolean).length;
  const fit: Fit = {
    ids,
    rows,
    parts: ids.map((id) => team[id] / whole),
    phasePart: used.map((is) => (is ? 1 / count : 0)),
  };
  const { factors, missed } = factorsOf(fit);
  return {
    weights: byProfile((profile) => factors[ids.indexOf(profile)] ?? 0),
    missed,
  };
}

function factorsOf(fit: Fit): { readonly factors: readonly number[]; readonly missed: ProfileId | null } {
  const steps = isCarried(fit) ? mostSteps.carried : mostSteps.beyond;
  let factors: readonly number[] = fit.ids.map(() => 1);
  let missed: ProfileId | null = null;
  for (let step = 0; step < steps; step += 1) {
    const fallen = fallsTo(fit, factors);
    missed = furthestOff(fit, fallen);
    if (missed === null) break;
    factors = factors.map((factor, at) => {
      const part = fallen[at] ?? 0;
      return part > 0 ? (factor * (fit.parts[at] ?? 0)) / part : 0;
    });
  }
  return { factors, missed };
}

function furthestOff({ ids, parts }: Fit, fallen: readonly number[]): ProfileId | null {
  let most = tolerance;
  let found: ProfileId | null = null;
  for (let at = 0; at < ids.length; at += 1) {
    const apart = Math.abs((fallen[at] ?? 0) - (parts[at] ?? 0));
    if (apart <= most) continue;
    most = apart;
    found = ids[at] ?? null;
  }
  return found;
}
