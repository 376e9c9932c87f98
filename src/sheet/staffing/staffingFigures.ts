import type { Assignments, MemberLoad } from '../../domain/assignment/assignments';
import type { ProfileId } from '../../framework/profileNames';
import { profileName } from '../hiring/hiringWords';
import type { WorkbookModel } from '../workbookModel';
import { quarterAts } from './assignmentTable';

/** What a use case needs of a profile, what of it is assigned and what is missing, FTE by quarter. */
export interface Pair {
  readonly useCase: string;
  readonly profile: ProfileId;
  readonly needed: readonly number[];
  readonly assigned: readonly number[];
  readonly missing: readonly number[];
}

/** The pairs of use case and profile that need anything, use case by use case. */
export function pairsOf({ coverage, assignments }: Assignments): readonly Pair[] {
  const none = () => quarterAts.map(() => 0);
  const found = new Map<string, Pair & Record<'needed' | 'assigned' | 'missing', number[]>>();
  const nameOf = ({ useCase, profile }: Pick<Pair, 'useCase' | 'profile'>) => `${useCase}\u0000${profile}`;
  for (const { useCase, profile, quarter, needed, missing } of coverage) {
    const name = nameOf({ useCase, profile });
    const known = found.get(name) ?? { useCase, profile, needed: none(), assigned: none(), missing: none() };
    known.needed[quarter] = needed / 10;
    known.missing[quarter] = missing / 10;
    found.set(name, known);
  }
  const tenths = new Map<string, number[]>();
  for (const each of assignments) {
    const known = tenths.get(nameOf(each)) ?? none();
    known[each.quarter] = (known[each.quarter] ?? 0) + each.tenths;
    tenths.set(nameOf(each), known);
  }
  for (const [name, pair] of found)
    pair.assigned.splice(0, pair.assigned.length, ...(tenths.get(name) ?? none()).map((sum) => sum / 10));
  const order = new Map([...new Set(coverage.map(({ useCase }) => useCase))].map((name, at) => [name, at]));
  return [...found.values()].sort(
    (one, other) => (order.get(one.useCase) ?? 0) - (order.get(other.useCase) ?? 0),
  );
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
