import { planQuarters } from '../../domain/calendar/quarter';
import type { MemberLoad, TeamCoverage } from '../../domain/assignment/assignments';
import type { ProfileId } from '../../framework/profileNames';
import { profileName } from '../hiring/hiringWords';
import type { WorkbookModel } from '../workbookModel';

const quarterAts = Array.from({ length: planQuarters }, (_, quarter) => quarter);

/** What teams need, pair by pair of use case and profile. */
export interface Pair {
  readonly useCase: string;
  readonly profile: ProfileId;
  readonly needed: readonly number[];
  readonly missing: readonly number[];
}

export function pairsOf(coverage: readonly TeamCoverage[]): readonly Pair[] {
  const found = new Map<
    string,
    { useCase: string; profile: ProfileId; needed: number[]; missing: number[] }
  >();
  for (const { useCase, profile, quarter, needed, missing } of coverage) {
    const name = `${useCase}\u0000${profile}`;
    const known = found.get(name) ?? {
      useCase,
      profile,
      needed: quarterAts.map(() => 0),
      missing: quarterAts.map(() => 0),
    };
    known.needed[quarter] = needed / 10;
    known.missing[quarter] = missing / 10;
    found.set(name, known);
  }
  const order = [...new Set(coverage.map(({ useCase }) => useCase))];
  return [...found.values()].sort((one, other) => order.indexOf(one.useCase) - order.indexOf(other.useCase));
}

/** The load of each member in each quarter, FTE. */
export function loadsOf(
  load: readonly MemberLoad[],
): ReadonlyMap<string, readonly (MemberLoad | undefined)[]> {
  const found = new Map<string, (MemberLoad | undefined)[]>();
  for (const each of load) {
    const known = found.get(each.memberId) ?? quarterAts.map(() => undefined);
    known[each.quarter] = each;
    found.set(each.memberId, known);
  }
  return found;
}

/** Who works on what, and what is missing, by the names that scripts read. */
export interface StaffingFigures {
  readonly assignments: readonly {
    readonly useCase: string;
    readonly profile: string;
    readonly quarter: string;
    readonly member: string;
    readonly fte: number;
    readonly status: 'proposed' | 'confirmed';
  }[];
  readonly missing: readonly {
    readonly useCase: string;
    readonly profile: string;
    readonly quarter: string;
    readonly fte: number;
  }[];
}

/** All assignments, and what of the need nobody is assigned to. */
export function staffingFigures({ model, assignments }: WorkbookModel): StaffingFigures {
  const quarter = (index: number) => model.quarters[index]?.quarter.name ?? '';
  return {
    assignments: assignments.assignments.map((each) => ({
      useCase: each.useCase,
      profile: profileName(each.profile),
      quarter: quarter(each.quarter),
      member: each.memberId,
      fte: each.tenths / 10,
      status: each.status,
    })),
    missing: assignments.coverage
      .filter(({ missing }) => missing > 0)
      .map((each) => ({
        useCase: each.useCase,
        profile: profileName(each.profile),
        quarter: quarter(each.quarter),
        fte: each.missing / 10,
      })),
  };
}
