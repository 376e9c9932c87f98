import { scenarioDefinitions } from '../../domain/scenario/scenarioDefinitions';
import type { Scenario } from '../../domain/scenario/scenario';
import type { Snapshot } from '../snapshot';
import { scenarioTexts } from './scenarioText';
import { cellNumber, cellText } from '../tables/cellReading';
import { standingTable } from '../tables/tableReading';
import { columnUnder, tableSchema } from '../tables/tableSchema';
import { acceptedValue } from '../assumptions/readAssumptions';
import type { AssumptionDefinition } from '../../domain/assumptions/assumptionDefinition';
import type { CellValue } from '../../domain/grid';
import type { AssumptionValue } from '../../domain/assumptions/assumptions';

/** Names of the rows that multiply demand and budgets of the base. */
export const demandRow = 'MLTP_Demand';
export const budgetRow = 'MLTP_BudgetShare';

/** Whether a cell says that there is no limit where the base has one: the word of a language, or one that means the same. */
function saysNone(stated: CellValue): boolean {
  const words = [
    ...Object.values(scenarioTexts).map(({ none }) => none),
    'none',
    'no limit',
    'kein limit',
    'keins',
  ];
  return words.includes(cellText(stated).toLowerCase());
}

/** What a cell of a scenario states of an assumption; `undefined` where it is none of its values. */
function statedIn(definition: AssumptionDefinition, stated: CellValue): AssumptionValue | undefined {
  const mayBeNone = definition.range.kind === 'number' && definition.range.orNone === true;
  return mayBeNone && saysNone(stated) ? null : acceptedValue(definition, stated);
}

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
      let budgetFactor: number | null = null;
      for (const [row, cells] of rows.entries()) {
        const stated = cells[column] ?? null;
        if (cellText(stated) === '') continue;
        const key = standing.key(row).trim();
        const factor = cellNumber(stated);
        if (key === demandRow && factor !== null && factor >= 0) demandFactor = factor;
        if (key === budgetRow && factor !== null && factor >= 0) budgetFactor = factor;
        const definition = scenarioDefinitions.find(({ cellName }) => cellName === key);
        const value = definition === undefined ? undefined : statedIn(definition, stated);
        if (definition !== undefined && value !== undefined) overrides[definition.key] = value;
      }
      return { name, overrides, demandFactor, budgetFactor };
    });
}
