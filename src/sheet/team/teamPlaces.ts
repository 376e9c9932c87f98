import { profileNames } from '../../framework/profileNames';
import { reference } from '../layout/address';
import { matrixPlace, type MatrixPlace } from '../layout/matrix';
import type { FurtherProfiles } from './mappingFormulas';

/** The matrices of the Team sheet, from top to bottom. */
const teamMatrices = [
  'heads',
  'fte',
  'minimum',
  'single',
  'unitStatus',
  'unitFte',
  'unitDemand',
  'unitHeads',
  'members',
] as const;

/** The name of a matrix of the Team sheet. */
export type TeamMatrix = (typeof teamMatrices)[number];

/** Where each matrix of the Team sheet has its title and its cells. */
export interface TeamPlaces {
  readonly tops: Readonly<Record<TeamMatrix, number>>;
  readonly places: Readonly<Record<TeamMatrix, MatrixPlace>>;
}

/** Sheet row of the numbers of members with further profiles. */
export const furtherRow = 4;
/** The cells of those numbers, for formulas. */
export const furtherProfiles: FurtherProfiles = {
  second: reference(furtherRow, 1, 'both'),
  third: reference(furtherRow, 3, 'both'),
};

const first = 6;
/** Title, headings, note and empty row around the body of a matrix. */
const frame = 4;

/** Lays the matrices of the Team sheet out for a number of units. */
export function teamPlaces(units: number): TeamPlaces {
  const profileRows = profileNames.length;
  const rows: Readonly<Record<TeamMatrix, number>> = {
    heads: profileRows + 1,
    fte: profileRows + 1,
    minimum: profileRows,
    single: units + 1,
    unitStatus: units + 1,
    unitFte: units + 1,
    unitDemand: units + 1,
    unitHeads: units + 1,
    members: 0,
  };
  let top = first;
  const tops = teamMatrices.map((name) => {
    const own = [name, top] as const;
    top += rows[name] + frame;
    return own;
  });
  return {
    tops: Object.fromEntries(tops) as Record<TeamMatrix, number>,
    places: Object.fromEntries(tops.map(([name, row]) => [name, matrixPlace(row)])) as Record<
      TeamMatrix,
      MatrixPlace
    >,
  };
}
