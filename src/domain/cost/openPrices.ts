import type { ProfileId } from '../../framework/profileNames';
import type { Assumptions } from '../assumptions/assumptions';
import { byProfile, type ByProfile } from '../capacity/profileFte';
import { loadFactor } from './loadFactor';
import { bandBase, usualLevel, type SalaryBand } from './salaryBand';

/** What the planner states that an open FTE-quarter of a profile is worth, currency; profiles without a price of their own are left out. */
export type OwnPrices = Readonly<Partial<Record<ProfileId, number>>>;

/** What prices follow from. */
interface Priced {
  readonly assumptions: Pick<Assumptions, 'openPrice' | 'burden' | 'bonus'>;
  readonly bands: readonly SalaryBand[];
  readonly ownPrices: OwnPrices;
}

/** The worth of an open FTE-quarter of each profile, currency: its own price, else a multiple of its loaded quarter at Mid-level. */
export function openPrices({ assumptions, bands, ownPrices }: Priced): ByProfile {
  const { openPrice } = assumptions;
  const load = loadFactor(assumptions);
  return byProfile(
    (profile) => ownPrices[profile] ?? (openPrice * (bandBase(bands, profile, usualLevel) ?? 0) * load) / 4,
  );
}
