import { composedHeadings } from './composedHeadings';
import { countryLists } from './countryLists';
import { doctorRows } from './doctorRows';
import { doctorValues } from './doctorValues';
import { encodings } from './encodings';
import { englishExports } from './englishExports';
import { englishTables } from './englishTables';
import { germanExports } from './germanExports';
import { germanTables } from './germanTables';
import { headingLanguages } from './headingLanguages';
import { hrExports } from './hrExports';
import { layouts } from './layouts';
import { layoutsBeside } from './layoutsBeside';
import { mergedCells } from './mergedCells';
import { payForms } from './payForms';
import { planningTables } from './planningTables';
import { publicFiles } from './publicFiles';
import type { RosterCase } from './rosterCase';
import { shapes } from './shapes';
import { whoCounts } from './whoCounts';
import { workingTimes } from './workingTimes';

/** Every messy roster with its expected members and problems. */
export const rosterCases: readonly RosterCase[] = [
  ...englishExports,
  ...englishTables,
  ...germanExports,
  ...germanTables,
  ...planningTables,
  ...composedHeadings,
  ...headingLanguages,
  ...layouts,
  ...layoutsBeside,
  ...mergedCells,
  ...workingTimes,
  ...payForms,
  ...hrExports,
  ...countryLists,
  ...whoCounts,
  ...publicFiles,
  ...encodings,
  ...shapes,
  ...doctorRows,
  ...doctorValues,
];
