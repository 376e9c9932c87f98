import { doctor } from './doctor';
import { englishExports } from './englishExports';
import { germanExports } from './germanExports';
import { layouts } from './layouts';
import type { RosterCase } from './rosterCase';

/** Every messy roster with its expected members and problems. */
export const rosterCases: readonly RosterCase[] = [
  ...englishExports,
  ...germanExports,
  ...layouts,
  ...doctor,
];
