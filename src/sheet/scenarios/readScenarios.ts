import { languages } from '../../framework/language';
import { scenarioDefinitions } from '../../domain/scenario/scenarioDefinitions';
import type { Scenario } from '../../domain/scenario/scenario';
import type { Snapshot } from '../snapshot';
import { scenarioTexts } from './scenarioText';
import { texts } from '../text/texts';
import { cellNumber, cellText } from '../tables/cellReading';
import { existingTable, tableNames } from '../tables/existingTable';
import { acceptedValue } from '../assumptions/readAssumptions';

/** Name of the row that multiplies demand. */
export const demandRow = 'MLTP_Demand';

/** Headings of the columns that are ours; every other column is a scenario. */
function ownHeadings(): ReadonlySet<string> {
  return new Set(
    languages.flatMap((language) => [
      texts[language].columns.cellName,
      texts[language].columns.assumption,
      scenarioTexts[language].base,
    ]),
  );
}

/** The scenarios of MLTP_Scenarios, one for each column of the planner's; `null` where there is no such table yet. */
export function readScenarios(snapshot: Snapshot): readonly Scenario[] | null {
  const table = existingTable(snapshot, tableNames.scenarios);
  if (table === null) return null;
  const own = ownHeadings();
  return table.grid.headers
    .filter((header) => !own.has(header) && header.trim() !== '')
    .map((name) => {
      const overrides: Record<string, string | number> = {};
      let demandFactor = 1;
      for (let row = 0; row < table.rowCount; row += 1) {
        const stated = table.valueUnder(row, name);
        if (cellText(stated) === '') continue;
        const key = table.key(row).trim();
        const factor = cellNumber(stated);
        if (key === demandRow && factor !== null && factor >= 0) demandFactor = factor;
        const definition = scenarioDefinitions.find(({ cellName }) => cellName === key);
        const value = definition === undefined ? null : acceptedValue(definition, stated);
        if (definition !== undefined && value !== null) overrides[definition.key] = value;
      }
      return { name, overrides: overrides, demandFactor };
    });
}
