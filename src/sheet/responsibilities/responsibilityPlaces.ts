import { omissions } from '../../framework/maturityRules';
import { organisationPatterns } from '../../framework/organisationPatterns';
import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import { sizeRules } from '../../framework/sizeRules';
import { shownName } from '../coverage/shownQuarter';
import { at as demandColumns, type DemandGrids } from '../demand/demandGrids';
import { columnCells } from '../demand/grid';
import { reference } from '../layout/address';
import { matrixPlace, type MatrixPlace } from '../layout/matrix';
import type { FurtherProfiles } from '../team/mappingFormulas';
import type { OwnershipStatus } from '../../domain/team/ownership';
import type { Omission } from '../../framework/maturityRules';

/** Title, headings, note and empty row around the body of a block. */
const frame = 4;
const chartRows = 19;
/** Lines of an omission and of a pattern. */
export const linesOfText = 3;
const byPhase = 5;
const chart = byPhase + phases.length + 1 + frame;
const useCases = chart + chartRows + 1;

/** Sheet row of the number of responsibilities without planned effort. */
export const effortlessRow = 3;
/** As many use cases as are listed with their blind spots. */
export const mostUseCases = 40;
/** Rows below the units: the organisation, the central unit, then the fewest owners and where nobody is, for either need. */
export const unitClosing = {
  whole: 0,
  lent: 1,
  any: 2,
  blindAny: 3,
  production: 4,
  blindProduction: 5,
} as const;
/** Body columns of the owners by unit before the profiles. */
export const unitColumns = { production: 0, useCases: 1, profiles: 2 } as const;
const closingRows = Object.keys(unitClosing).length;

/** Title rows of the blocks of the Responsibilities sheet, from top to bottom, and of the table of all. */
export interface ResponsibilityLayout {
  readonly units: number;
  readonly tops: Readonly<
    Record<
      | 'byPhase'
      | 'chart'
      | 'useCases'
      | 'byProfile'
      | 'unitOwners'
      | 'owners'
      | 'inForce'
      | 'omissions'
      | 'patterns'
      | 'sizes'
      | 'all'
      | 'table',
      number
    >
  >;
  readonly places: Readonly<
    Record<
      'byPhase' | 'useCases' | 'byProfile' | 'unitOwners' | 'owners' | 'inForce' | 'omissions',
      MatrixPlace
    >
  >;
  /** The members with a second profile hold more than a large organisation advises, with a third more than a medium one. */
  readonly further: FurtherProfiles;
}

/** Lays the sheet out for a number of units and of listed use cases. */
export function responsibilityLayout(units: number, listedUseCases: number): ResponsibilityLayout {
  const byProfile = useCases + listedUseCases + (listedUseCases === 0 ? 0 : frame);
  const unitOwners = byProfile + profileNames.length + 1 + frame;
  const owners = unitOwners + units + closingRows + frame;
  const inForce = owners + profileNames.length + frame;
  const listed = inForce + phases.length + 1 + frame;
  const patterns = listed + linesOfText * omissions.length + frame;
  const sizes = patterns + linesOfText * organisationPatterns.length + frame;
  const all = sizes + sizeRules.length + frame;
  const more = (profilesPerPerson: number) => {
    const size = sizeRules.findIndex((rule) => rule.profilesPerPerson === profilesPerPerson);
    return reference(matrixPlace(sizes).row(size), holdingMoreColumn, 'both');
  };
  return {
    units,
    tops: {
      byPhase,
      chart,
      useCases,
      byProfile,
      unitOwners,
      owners,
      inForce,
      omissions: listed,
      patterns,
      sizes,
      all,
      table: all + 2,
    },
    places: {
      byPhase: matrixPlace(byPhase),
      useCases: matrixPlace(useCases),
      byProfile: matrixPlace(byProfile),
      unitOwners: matrixPlace(unitOwners),
      owners: matrixPlace(owners),
      inForce: matrixPlace(inForce),
      omissions: matrixPlace(listed),
    },
    further: { second: more(1), third: more(2) },
  };
}

/** Rows that the chart covers. */
export const responsibilityChartRows = chartRows;

/** Sheet column of the members who hold more profiles than a size advises. */
const holdingMoreColumn = 4;

/** Sheet column of the texts about omissions and patterns; they run over the empty cells to their right. */
export const textColumn = 4;

/** Line of an omission that says why. */
export const whyLine = 1;

/** The statuses in the order of columns and chart. */
export const ownershipStatuses = [
  'owned',
  'oneOwner',
  'noOwner',
  'leftOut',
  'notNeeded',
] as const satisfies readonly OwnershipStatus[];

/** The statuses in the order of their numbers, from 1. */
export const worstFirst = [
  'noOwner',
  'oneOwner',
  'owned',
  'leftOut',
  'notNeeded',
] as const satisfies readonly OwnershipStatus[];

/** The symbol before each status. */
export const ownershipSymbols: Readonly<Record<OwnershipStatus, string>> = {
  owned: '●',
  oneOwner: '◆',
  noOwner: '✕',
  leftOut: '○',
  notNeeded: '–',
};

/** The condition under which a practice is left out throughout the quarter shown, as a formula. */
export function holdsFormula({ id }: Omission, { quarter }: DemandGrids): string {
  const column = demandColumns.quarter.omissions + omissions.findIndex((omission) => omission.id === id);
  return `INDEX(Demand!${columnCells(quarter, column)},${shownName})=1`;
}

/** Body column of the phases of a proof of concept, after the profiles. */
export const proofColumn = profileNames.length;
