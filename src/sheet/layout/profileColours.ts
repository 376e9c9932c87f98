import type { ProfileId } from '../../framework/profileNames';

/**
 * The colour of each profile in every chart, RRGGBB. Ten tints that colour-blind readers tell apart by lightness as well
 * as hue; the order of the framework alternates dark and light so that neighbours in a stack differ most.
 */
export const profileColours: Readonly<Record<ProfileId, string>> = {
  aiManagement: '332288',
  dataGovernor: '88CCEE',
  dataArchitect: '117733',
  mlArchitect: 'DDCC77',
  productOwner: '882255',
  dataEngineer: '44AA99',
  dataScientist: '8C4A1F',
  dataAnalyst: 'E69F00',
  dataSteward: '555555',
  mlEngineer: 'CC6677',
};

/** The colours of capacity and demand where profiles are not told apart, RRGGBB. */
export const balanceColours = { capacity: '2E75B6', demand: 'C55A11' } as const;

/** Colours of the seven phases in lifecycle order: three of data, two of models, two of operation. */
export const phaseColours: readonly string[] = [
  '1B4F72',
  '2E86C1',
  '85C1E9',
  'B9770E',
  'F5B041',
  '1E8449',
  '7DCEA0',
];
