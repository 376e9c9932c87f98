import { phases } from '../../framework/phases';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import { outputOf, presence } from '../capacity/memberFte';
import { isInCentre } from '../coverage/placeQuarter';
import { demandParts, partsInQuarter, type DemandParts } from '../demand/demandParts';
import type { UseCaseQuarter } from '../demand/useCaseEffort';
import type { MappedMember } from '../mapping/reviewOrder';
import { isProtectedRole } from '../mapping/protectedRole';
import type { PlanningModel } from '../planningModel';
import { missingWorth, quarterTeams, type TeamNeed, type TeamSupply } from './quarterTeams';

/** What the planner decided on an assignment: it stays, or it is never proposed again. */
export interface AssignmentDecision {
  readonly status: 'confirmed' | 'rejected';
  /** Name of the use case. */
  readonly useCase: string;
  readonly profile: ProfileId;
  readonly memberId: string;
  /** Tenths of FTE. */
  readonly tenths: number;
  /** First and last quarter, from 0. */
  readonly from: number;
  readonly to: number;
}

/** Somebody who works on a use case in a quarter. */
export interface Assignment {
  readonly useCase: string;
  readonly profile: ProfileId;
  readonly memberId: string;
  /** From 0. */
  readonly quarter: number;
  /** Tenths of FTE. */
  readonly tenths: number;
  readonly status: 'proposed' | 'confirmed';
}

/** What a use case needs of a profile in a quarter, and what of it nobody is assigned to; tenths of FTE. */
interface TeamCoverage {
  readonly useCase: string;
  readonly profile: ProfileId;
  readonly quarter: number;
  readonly needed: number;
  readonly missing: number;
}

/** What a member has for use cases in a quarter, and what of it is assigned; tenths of FTE. */
export interface MemberLoad {
  readonly memberId: string;
  readonly quarter: number;
  readonly available: number;
  readonly assigned: number;
}

/** Who works on what, quarter by quarter. */
export interface Assignments {
  readonly assignments: readonly Assignment[];
  readonly coverage: readonly TeamCoverage[];
  readonly load: readonly MemberLoad[];
  /** Confirmed assignments of members who are not there then, and so give nothing. */
  readonly absent: readonly Assignment[];
  /** Whether every quarter is proven: nothing better is possible by the rules. */
  readonly exact: boolean;
}

const nobody: Assignments = { assignments: [], coverage: [], load: [], absent: [], exact: true };

/** Whole tenths of some numbers in their order, which sum to the tenths of the sum. */
function tenthsOf(fte: readonly number[]): readonly number[] {
  let sum = 0;
  let given = 0;
  return fte.map((each) => {
    sum += each;
    const own = Math.max(0, Math.round(10 * sum + 1e-9) - given);
    given += own;
    return own;
  });
}

/** FTE that a use case asks of a profile: its effort of each phase by the parts of the profile; of other work what it states. */
function askedOf({ useCase, effort, fte }: UseCaseQuarter, profile: ProfileId, parts: DemandParts): number {
  const { kind } = useCase;
  if (kind === 'otherWork') return useCase.profile === profile ? fte : 0;
  return phases.reduce((sum, { id }, at) => sum + (effort[at] ?? 0) * parts[kind][profile][id], 0);
}

/** What each use case needs of each profile in a quarter, tenths; the work that a central profile reuses is taken off evenly. */
function needsOf(
  model: PlanningModel,
  quarter: number,
  basis: DemandParts,
): readonly (TeamNeed & { readonly needed: number })[] {
  const { balances, rules, assumptions } = model;
  const balance = balances[quarter];
  if (balance === undefined) return [];
  const parts = partsInQuarter(basis, rules, assumptions, balance.quarter);
  return profileNames.flatMap(({ id: profile }) => {
    const isEffort = rules.profiles[profile].basis === 'effort';
    const raw = balance.useCases.map((each) =>
      isEffort || each.useCase.kind === 'otherWork' ? askedOf(each, profile, parts) : 0,
    );
    const sum = raw.reduce(
      (total, fte, at) => total + (balance.useCases[at]?.useCase.kind === 'otherWork' ? 0 : fte),
      0,
    );
    const asked = balance.places.reduce((total, place) => total + place.asked[profile], 0);
    const kept = isEffort && sum > 0 ? Math.min(1, asked / sum) : 1;
    const tenths = tenthsOf(
      raw.map((fte, at) => (balance.useCases[at]?.useCase.kind === 'otherWork' ? fte : fte * kept)),
    );
    return tenths.flatMap((needed, useCase) => {
      const priority = balance.useCases[useCase]?.useCase.priority ?? 'should';
      return needed === 0
        ? []
        : [{ useCase, profile, tenths: needed, needed, worth: missingWorth[priority] }];
    });
  });
}

/** What each member has for each of their profiles in a quarter, tenths: availability and output of the level taken off. */
function suppliesOf({ staff, balances, assumptions }: PlanningModel, quarter: number): readonly TeamSupply[] {
  const day = balances[quarter]?.quarter;
  if (day === undefined) return [];
  return staff.flatMap((mapped, member) => {
    const whole = mapped.member.fte * presence(mapped, day) * outputOf(mapped.mapping.level, assumptions);
    const tenths = tenthsOf(mapped.mapping.shares.map(({ share }) => share * whole));
    return mapped.mapping.shares.map(({ profile }, at) => ({ member, profile, tenths: tenths[at] ?? 0 }));
  });
}

/** Whether somebody can be asked to work for another unit. */
function mayGoElsewhere({ member }: MappedMember): boolean {
  return !isProtectedRole(member.title);
}

/**
 * Who works on which use case, quarter by quarter in whole tenths of FTE: what the planner confirmed stays; the rest is proposed, own
 * unit first, then the centre, then elsewhere; the same people stay; nobody on more than two use cases at a time. Nothing while no use
 * case is stated. Availability and profile decide, nobody is judged.
 */
export function assignmentsOf(model: PlanningModel, decisions: readonly AssignmentDecision[]): Assignments {
  const { useCases, staff, quarters, weights, rules, assumptions } = model;
  if (useCases.length === 0) return nobody;
  const basis = demandParts(weights, rules, assumptions);
  const memberAt = new Map(staff.map(({ member }, index) => [member.id, index]));
  const useCaseAt = new Map(useCases.map(({ name }, index) => [name, index]));
  const central = new Set(profileNames.map(({ id }) => id).filter((id) => isInCentre(id, model)));
  const known = decisions.flatMap((decision) => {
    const member = memberAt.get(decision.memberId);
    const useCase = useCaseAt.get(decision.useCase);
    return member === undefined || useCase === undefined ? [] : [{ ...decision, member, at: useCase }];
  });
  const result = {
    assignments: [] as Assignment[],
    coverage: [] as TeamCoverage[],
    load: [] as MemberLoad[],
    absent: [] as Assignment[],
  };
  let exact = true;
  let before = new Set<string>();
  quarters.forEach((_, quarter) => {
    const now = known.filter(({ from, to }) => from <= quarter && quarter <= to);
    const confirmed = now.filter(({ status }) => status === 'confirmed');
    const rejected = new Set(
      now.filter(({ status }) => status === 'rejected').map(({ member, at }) => `${member} ${at}`),
    );
    const supplies = suppliesOf(model, quarter);
    const available = staff.map(() => 0);
    for (const { member, tenths } of supplies) available[member] = (available[member] ?? 0) + tenths;
    const here = confirmed.filter(({ member }) => (available[member] ?? 0) > 0);
    const asAssignment = ({ useCase, profile, memberId, tenths }: AssignmentDecision): Assignment => ({
      ...{ useCase, profile, memberId, quarter, tenths, status: 'confirmed' },
    });
    result.absent.push(...confirmed.filter((each) => !here.includes(each)).map(asAssignment));
    const given = (need: { readonly useCase: number; readonly profile: ProfileId }) =>
      here.reduce(
        (sum, each) => sum + (each.at === need.useCase && each.profile === need.profile ? each.tenths : 0),
        0,
      );
    const taken = ({ member, profile }: TeamSupply) =>
      here.reduce(
        (sum, each) => sum + (each.member === member && each.profile === profile ? each.tenths : 0),
        0,
      );
    const needs = needsOf(model, quarter, basis)
      .map((need) => ({ ...need, tenths: Math.max(0, Math.round(need.tenths - given(need))) }))
      // By use case; the profiles of each in the order of the framework.
      .sort((one, other) => one.useCase - other.useCase);
    const left = supplies.map((supply) => ({
      ...supply,
      tenths: Math.max(0, Math.floor(supply.tenths - taken(supply) + 1e-9)),
    }));
    const started = before;
    const teams = quarterTeams({
      needs,
      supplies: left,
      distance: (member, useCase, profile) => {
        if (rejected.has(`${member} ${useCase}`)) return null;
        const unit = useCases[useCase]?.unit ?? '';
        const mapped = staff[member];
        if (mapped === undefined) return null;
        if (unit === '' || unit === mapped.member.unit) return 0;
        if (central.has(profile)) return 1;
        return mayGoElsewhere(mapped) ? 2 : null;
      },
      stays: (member, useCase) => started.has(`${member} ${useCase}`),
      confirmed: (member) => here.filter((each) => each.member === member).map(({ at }) => at),
    });
    exact &&= teams.exact;
    const proposed = teams.parts.flatMap(({ need, supply, tenths }): readonly Assignment[] => {
      const asked = needs[need];
      const memberId = staff[left[supply]?.member ?? -1]?.member.id;
      const useCase = useCases[asked?.useCase ?? -1]?.name;
      if (asked === undefined || memberId === undefined || useCase === undefined) return [];
      return [{ useCase, profile: asked.profile, memberId, quarter, tenths, status: 'proposed' }];
    });
    const all = [...here.map(asAssignment), ...proposed];
    result.assignments.push(...all);
    before = new Set(
      all.map(({ memberId, useCase }) => `${memberAt.get(memberId) ?? -1} ${useCaseAt.get(useCase) ?? -1}`),
    );
    const got = needs.map(() => 0);
    for (const { need, tenths } of teams.parts) got[need] = (got[need] ?? 0) + tenths;
    needs.forEach(({ useCase, profile, needed }, index) => {
      const missing = Math.max(0, needed - given({ useCase, profile }) - (got[index] ?? 0));
      result.coverage.push({ useCase: useCases[useCase]?.name ?? '', profile, quarter, needed, missing });
    });
    const assigned = new Map<string, number>();
    for (const { memberId, tenths } of all) assigned.set(memberId, (assigned.get(memberId) ?? 0) + tenths);
    staff.forEach(({ member }, index) => {
      const has = available[index] ?? 0;
      const own = assigned.get(member.id) ?? 0;
      if (has > 0 || own > 0)
        result.load.push({ memberId: member.id, quarter, available: has, assigned: own });
    });
  });
  return { ...result, exact };
}
