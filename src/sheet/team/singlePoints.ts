import { profileNames } from '../../framework/profileNames';
import { statusSymbols } from '../../domain/coverage/coverageStatus';
import { placeBalance } from '../../domain/team/placeBalance';
import { quoted } from '../layout/address';
import type { FormulaCell } from '../plan';
import type { WorkbookModel } from '../workbookModel';
import { at } from '../coverage/coveragePlaces';
import { teamPlaces } from './teamPlaces';

/** How many profiles rest on one head at the place where they are planned: each unit, or the whole organisation. */
export function onePersonPlaces({ model }: Pick<WorkbookModel, 'model'>): FormulaCell {
  const balance = placeBalance(model);
  const { single } = teamPlaces(balance.units.length).places;
  const last = at(single, balance.units.length, profileNames.length - 1, 'both');
  const isCentral = (profile: (typeof profileNames)[number]) => balance.central.includes(profile.id);
  const inUnits = balance.units.flatMap(({ heads }) =>
    profileNames.filter((profile) => !isCentral(profile) && heads[profile.id] === 1),
  );
  const inAll = profileNames.filter((profile) => isCentral(profile) && balance.whole.heads[profile.id] === 1);
  return {
    formula: `COUNTIF(Team!${at(single, 0, 0, 'both')}:${last},${quoted(`${statusSymbols.tight}*`)})`,
    value: inUnits.length + inAll.length,
  };
}
