import { maturityRules, omissions } from '../../framework/maturityRules';
import { organisationPatterns } from '../../framework/organisationPatterns';
import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import { sizeRules } from '../../framework/sizeRules';
import { quoted, reference } from '../layout/address';
import { matrixPlace } from '../layout/matrix';
import type { FurtherProfiles } from '../team/mappingFormulas';
import type { OwnershipStatus } from '../../domain/team/ownership';
import { stepsOf } from '../../domain/team/ownership';
import type { Omission } from '../../framework/maturityRules';

/** Title, headings, note and empty row around the body of a block. */
const frame = 4;
const chartRows = 19;
/** Lines of an omission and of a pattern. */
export const linesOfText = 3;
const byPhase = 4;
const chart = byPhase + phases.length + 1 + frame;
const byProfile = chart + chartRows + 1;
const owners = byProfile + profileNames.length + 1 + frame;
const listed = owners + profileNames.length + frame;
const patterns = listed + linesOfText * omissions.length + frame;
const sizes = patterns + linesOfText * organisationPatterns.length + frame;
const all = sizes + sizeRules.length + frame;

/** Title rows of the blocks of the Responsibilities sheet, from top to bottom, and of the table of all. */
export const responsibilityTops = {
  byPhase,
  chart,
  byProfile,
  owners,
  omissions: listed,
  patterns,
  sizes,
  all,
  table: all + 2,
} as const;

/** Rows that the chart covers. */
export const responsibilityChartRows = chartRows;

/** Where each block has its cells. */
export const responsibilityPlaces = {
  byPhase: matrixPlace(byPhase),
  byProfile: matrixPlace(byProfile),
  owners: matrixPlace(owners),
  omissions: matrixPlace(listed),
  patterns: matrixPlace(patterns),
  sizes: matrixPlace(sizes),
} as const;

/** Sheet column of the members who hold more profiles than a size advises. */
const holdingMoreColumn = 4;

/** The members with a second profile hold more than a large organisation advises, with a third more than a medium one. */
export const furtherOwners: FurtherProfiles = {
  second: holdingMoreThan(1),
  third: holdingMoreThan(2),
};

function holdingMoreThan(profilesPerPerson: number): string {
  const size = sizeRules.findIndex((rule) => rule.profilesPerPerson === profilesPerPerson);
  return reference(responsibilityPlaces.sizes.row(size), holdingMoreColumn, 'both');
}

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
] as const satisfies readonly OwnershipStatus[];

/** The symbol before each status. */
export const ownershipSymbols: Readonly<Record<OwnershipStatus, string>> = {
  owned: '●',
  oneOwner: '◆',
  noOwner: '✕',
  leftOut: '○',
};

/** The condition under which an omission holds, as a formula. */
export function holdsFormula(omission: Omission): string {
  const steps = stepsOf(omission);
  if (steps.length === maturityRules.length) return 'TRUE';
  return `OR(${steps.map((step) => `MLTP_Maturity=${quoted(step)}`).join(',')})`;
}
