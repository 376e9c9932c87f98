import { phases, type PhaseId } from '../../framework/phases';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import { monthOf } from '../calendar/month';
import type { Assumptions } from '../assumptions/assumptions';
import { outputOf, presence } from '../capacity/memberFte';
import type { MappedMember } from '../mapping/reviewOrder';
import { noFte } from './coverageStatus';
import type { QuarterBalance } from './quarterBalance';

/**
 * Why the largest gap is there. nobody: no member holds the profile; leaves: a member who gives it leaves, the one with
 * most FTE where there are several, `month` on the line of months; demand: use cases ask for more than in the first
 * quarter; start: it is there from the first quarter on.
 */
type GapCause =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'leaves'; readonly month: number; readonly fte: number }
  | { readonly kind: 'demand'; readonly fte: number }
  | { readonly kind: 'start' };

/** The largest missing FTE of a plan. */
export interface Headline {
  /** Index into the quarters. */
  readonly quarter: number;
  readonly profile: ProfileId;
  readonly phase: PhaseId;
  readonly missingFte: number;
  readonly demand: number;
  readonly cause: GapCause;
}

/** To nine places, so that what is equal by hand is equal. */
function rounded(fte: number): number {
  return Math.round(fte * 1e9) / 1e9;
}

/** The cell with the most missing FTE: the first quarter, profile and phase among equals; `null` where nothing is missing. */
export function headlineOf(
  balances: readonly QuarterBalance[],
  staff: readonly MappedMember[],
  assumptions: Assumptions,
): Headline | null {
  let found: Omit<Headline, 'cause'> | null = null;
  let most = noFte;
  for (const [quarter, { missing, demand }] of balances.entries())
    for (const { id: profile } of profileNames)
      for (const { id: phase } of phases) {
        const fte = rounded(missing[profile][phase]);
        if (fte <= most) continue;
        most = fte;
        found = {
          quarter,
          profile,
          phase,
          missingFte: missing[profile][phase],
          demand: demand[profile][phase],
        };
      }
  return found === null ? null : { ...found, cause: causeOf(found, balances, staff, assumptions) };
}

/** Why it is missing; where half of it or more was missing from the first quarter on, nothing that came later is the cause. */
function causeOf(
  { quarter, profile, phase, missingFte }: Omit<Headline, 'cause'>,
  balances: readonly QuarterBalance[],
  staff: readonly MappedMember[],
  assumptions: Assumptions,
): GapCause {
  const here = balances[quarter];
  const first = balances[0];
  if (here === undefined || first === undefined) return { kind: 'start' };
  if (here.members[profile] <= noFte && first.members[profile] <= noFte) return { kind: 'nobody' };
  if (rounded(2 * first.missing[profile][phase]) >= rounded(missingFte)) return { kind: 'start' };
  const lost = rounded(first.members[profile] - here.members[profile]);
  const asked = (balance: QuarterBalance) =>
    phases.reduce((sum, { id }) => sum + balance.demand[profile][id], 0);
  const more = rounded(asked(here) - asked(first));
  if (lost > noFte && lost >= more) {
    const leaver = firstLeaver(profile, here, first, staff, assumptions);
    if (leaver !== null) return { kind: 'leaves', month: leaver, fte: lost };
  }
  return more > noFte ? { kind: 'demand', fte: more } : { kind: 'start' };
}

/** The last month of the member whose FTE in a profile falls most between two quarters, the first of the roster among equals. */
function firstLeaver(
  profile: ProfileId,
  here: QuarterBalance,
  first: QuarterBalance,
  staff: readonly MappedMember[],
  assumptions: Assumptions,
): number | null {
  let most = noFte;
  let month: number | null = null;
  for (const mapped of staff) {
    const { member, mapping } = mapped;
    if (member.end === null) continue;
    const share = mapping.shares.find((each) => each.profile === profile)?.share ?? 0;
    const fall = presence(mapped, first.quarter) - presence(mapped, here.quarter);
    const lost = rounded(member.fte * share * outputOf(mapping.level, assumptions) * fall);
    if (lost <= most) continue;
    most = lost;
    month = monthOf(member.end);
  }
  return month;
}
