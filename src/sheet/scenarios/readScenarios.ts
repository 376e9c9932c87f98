import { scenarioDefinitions } from '../../domain/scenario/scenarioDefinitions';
import type { Scenario } from '../../domain/scenario/scenario';
import type { Snapshot } from '../snapshot';
import { scenarioTexts } from './scenarioText';
import { cellNumber, cellText } from '../tables/cellReading';
import { standingTable } from '../tables/tableReading';
import { columnUnder, tableSchema } from '../tables/tableSchema';
import { acceptedValue } from '../assumptions/readAssumptions';
import type { AssumptionValue } from '../../domain/assumptions/assumptions';

/** Name of the row that multiplies demand. */
export const demandRow = 'MLTP_Demand';

/** MLTP_Scenarios: a row for each assumption; every further column of the planner's is a scenario. */
export const scenarioTable = tableSchema({
  name: 'MLTP_Scenarios',
  key: 'cellName',
  columns: {
    cellName: { heading: { en: 'Name', de: 'Name' }, style: 'text', width: 30 },
    assumption: { heading: { en: 'Assumption', de: 'Annahme' }, style: 'text', width: 36 },
    base: {
      heading: { en: scenarioTexts.en.base, de: scenarioTexts.de.base },
      style: 'text',
      width: 20,
    },
  },
});

/** The scenarios of MLTP_Scenarios, one for each column of the planner's; `null` where there is no such table yet. */
export function readScenarios(snapshot: Snapshot): readonly Scenario[] | null {
  const standing = standingTable(snapshot, scenarioTable);
  if (standing === null) return null;
  const { headers, rows } = standing.grid;
  return headers
    .filter((header) => columnUnder(scenarioTable, header) === undefined && header.trim() !== '')
    .map((name) => {
      const column = headers.lastIndexOf(name);
      const overrides: Record<string, AssumptionValue> = {};
      let demandFactor = 1;
      for (const [row, cells] of rows.entries()) {
        const stated = cells[column] ?? null;
        if (cellText(stated) === '') continue;
        const key = standing.key(row).trim();
        const factor = cellNumber(stated);
        if (key === demandRow && factor !== null && factor >= 0) demandFactor = factor;
        const definition = scenarioDefinitions.find(({ cellName }) => cellName === key);
        const value = definition === undefined ? undefined : acceptedValue(definition, stated);
        if (definition !== undefined && value !== undefined) overrides[definition.key] = value;
      }
      return { name, overrides: overrides, demandFactor };
    });
}
