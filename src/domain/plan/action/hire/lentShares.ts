import { adjacency } from '../../../../framework/adjacency';
import type { Assumptions } from '../../../assumptions/assumptions';
import { isSameCell, type PlanCell } from '../../line/planCell';
import { askedFte } from '../../problem/askedFte';
import { atCell, type StaffingCells } from '../../problem/staffingCells';

/** A share that a head hired into one cell may lend to another, FTE. */
export interface LentShare {
  readonly from: PlanCell;
  readonly to: PlanCell;
  readonly fte: number;
}

type LendTerms = Pick<Assumptions, 'minimumGap' | 'shiftLeast' | 'lentOverlap' | 'organisationPattern'>;

/** A cell with what it misses in the last quarter beside the heads that it is hired itself, FTE; below 0: they have so much room. */
interface Remainder extends PlanCell {
  readonly fte: number;
}

/** Rounds off what binary fractions leave over. */
const tolerance = 1e-9;

/**
 * Whether a head of a cell can lend a share to another: its own profile at another place, or one that overlaps enough. Where
 * units are on their own, only at its own place.
 */
export function canLend(
  from: PlanCell,
  to: PlanCell,
  { lentOverlap, organisationPattern }: Pick<LendTerms, 'lentOverlap' | 'organisationPattern'>,
): boolean {
  if (isSameCell(from, to)) return false;
  if (organisationPattern === 'decentralised' && from.place !== to.place) return false;
  if (from.profile === to.profile) return true;
  return adjacency.some(
    (step) => step.from === from.profile && step.to === to.profile && step.overlap >= lentOverlap,
  );
}

/** How far away a cell is for a head: the own place with another profile, the own profile at another place, both other. */
export function lendDistance(from: PlanCell, to: PlanCell): number {
  if (from.place === to.place) return 0;
  return from.profile === to.profile ? 1 : 2;
}

function remainders(cells: StaffingCells, minimumGap: number): readonly Remainder[] {
  return cells.profiles.flatMap((profile) =>
    cells.places.map(({ id: place }) => {
      const last = Math.max(0, atCell(cells, cells.asked, { profile, place }).at(-1) ?? 0);
      return { profile, place, fte: last - Math.ceil(askedFte(last, minimumGap) - tolerance) };
    }),
  );
}

/**
 * Where hired heads may lend shares: gaps of the last quarter that are too small for a head of their own. They go first to
 * heads that are not busy otherwise; the others are gathered, the largest first, until they make up a head, which is hired
 * where most of it is missing. A head lends at its place first, then to its own profile elsewhere, the largest gap first,
 * and each gap is lent to from one cell alone, so that the number of shares grows with the places and not with their pairs.
 */
export function lentShares(cells: StaffingCells, terms: LendTerms): readonly LentShare[] {
  const { minimumGap, shiftLeast } = terms;
  const all = remainders(cells, minimumGap);
  // Sorting keeps the order of cells among equals.
  const largest = all.filter(({ fte }) => fte > tolerance).toSorted((one, other) => other.fte - one.fte);
  const left = new Set(largest);
  const found: LentShare[] = [];
  /** What a head of a cell could lend within some room. */
  const gather = (from: PlanCell, room: number): readonly Remainder[] => {
    let free = room;
    const near = largest
      .filter((each) => left.has(each) && each.fte >= shiftLeast - tolerance && canLend(from, each, terms))
      .toSorted((one, other) => lendDistance(from, one) - lendDistance(from, other));
    return near.filter(({ fte }) => {
      if (fte > free + tolerance) return false;
      free -= fte;
      return true;
    });
  };
  const lend = (from: PlanCell, shares: readonly Remainder[]) => {
    for (const share of shares) {
      const { profile, place, fte } = share;
      left.delete(share);
      found.push({ from: { profile: from.profile, place: from.place }, to: { profile, place }, fte });
    }
  };
  for (const lender of all) if (lender.fte < -tolerance) lend(lender, gather(lender, -lender.fte));
  for (const home of largest) {
    if (!left.delete(home)) continue;
    const shares = gather(home, 1 - home.fte);
    const sum = shares.reduce((total, { fte }) => total + fte, home.fte);
    if (shares.length > 0 && sum >= minimumGap - tolerance) lend(home, shares);
    // Another head may still lend to it.
    else left.add(home);
  }
  return found;
}
