import { profileNames, type ProfileId } from '../../framework/profileNames';
import { phases } from '../../framework/phases';
import type { Assumptions } from '../assumptions/assumptions';
import { byProfile, type ByProfile } from '../capacity/profileFte';
import type { Headline } from '../coverage/headline';
import { byProfileAndPhase, effortWeights, type ByProfileAndPhase } from '../demand/effortWeights';
import { planningModel, type PlanningModel } from '../planningModel';

/** A choice of the demand model that a planner could make otherwise. */
const demandChoices = ['effortModel', 'organisationPattern', 'reuse'] as const;

/** A choice, or `base`: as the planner made them all. */
export type DemandChoice = 'base' | (typeof demandChoices)[number];

/** What demand and its gaps come to where one choice is made otherwise; FTE-quarters over the plan. */
export interface DemandView {
  readonly choice: DemandChoice;
  /** What is assumed in it. */
  readonly assumptions: Assumptions;
  readonly demand: number;
  readonly savedByReuse: number;
  readonly missing: number;
  /** The largest missing FTE of the view; `null` where nothing is missing. */
  readonly headline: Headline | null;
  /** Mean demand of each profile over the quarters, FTE. */
  readonly byProfile: ByProfile;
}

/** The assumptions with one choice made otherwise: the other effort model, units on their own or not, reuse or none. */
export function otherChoice(choice: DemandChoice, assumptions: Assumptions): Assumptions {
  const { effortModel, organisationPattern, reuse, reuseWithoutTeam, referenceTeam } = assumptions;
  switch (choice) {
    case 'base':
      return assumptions;
    case 'effortModel':
      return { ...assumptions, effortModel: effortModel === 'levels' ? 'curves' : 'levels' };
    case 'organisationPattern':
      return {
        ...assumptions,
        organisationPattern: organisationPattern === 'decentralised' ? 'hubAndSpoke' : 'decentralised',
      };
    case 'reuse':
      return referenceTeam === 'none'
        ? { ...assumptions, reuseWithoutTeam: reuseWithoutTeam === 1 ? 0.5 : 1 }
        : { ...assumptions, reuse: reuse === 1 ? 0.5 : 1 };
  }
}

function viewOf(choice: DemandChoice, { assumptions, balances, headline }: PlanningModel): DemandView {
  const sum = (value: (balance: (typeof balances)[number]) => number) =>
    balances.reduce((total, balance) => total + value(balance), 0);
  const asked = (profile: ProfileId) =>
    sum(({ demand }) => phases.reduce((total, { id }) => total + demand[profile][id], 0));
  return {
    choice,
    assumptions,
    demand: profileNames.reduce((total, { id }) => total + asked(id), 0),
    savedByReuse: sum(({ savedByReuse }) => savedByReuse),
    missing: sum(({ missingFte }) => missingFte),
    headline,
    byProfile: byProfile((profile) => asked(profile) / balances.length),
  };
}

/**
 * The effort weights of a plan under other assumptions. A weight that is the one of its effort model follows the model,
 * since a run writes all of them into the sheet; another one was typed and stays.
 */
export function weightsUnder(
  assumptions: Assumptions,
  base: Pick<PlanningModel, 'assumptions' | 'weights'>,
): ByProfileAndPhase {
  const [before, after] = [effortWeights(base.assumptions), effortWeights(assumptions)];
  return byProfileAndPhase((profile, phase) => {
    const weight = base.weights[profile][phase];
    return weight === before[profile][phase] ? after[profile][phase] : weight;
  });
}

/** The base and the views beside it, each with one choice made otherwise. */
export function demandViews(base: PlanningModel): readonly DemandView[] {
  const others = demandChoices.map((choice) => {
    const assumptions = otherChoice(choice, base.assumptions);
    return viewOf(choice, planningModel({ ...base, assumptions, weights: weightsUnder(assumptions, base) }));
  });
  return [viewOf('base', base), ...others];
}
