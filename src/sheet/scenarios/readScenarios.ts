import { scenarioDefinitions } from '../../domain/scenario/scenarioDefinitions';
import type { Scenario } from '../../domain/scenario/scenario';
import type { Snapshot } from '../snapshot';
import { scenarioTexts } from './scenarioText';
import { amountCell } from '../tables/cellKind';
import { cellText } from '../tables/cellReading';
import { planProblem, type PlanProblem } from '../tables/planProblem';
import { standingTable, type StandingRows } from '../tables/tableReading';
import { columnUnder, tableSchema } from '../tables/tableSchema';
import { acceptedValue } from '../assumptions/readAssumptions';
import type { AssumptionDefinition } from '../../domain/assumptions/assumptionDefinition';
import type { CellAddress, CellValue } from '../../domain/grid';
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

/** A cell of a scenario that is not empty, with what it states; `undefined` where it states nothing of its row. */
interface ScenarioCell {
  readonly scenario: string;
  readonly key: string;
  readonly definition: AssumptionDefinition | undefined;
  readonly text: string;
  readonly value: AssumptionValue | undefined;
  readonly at: CellAddress;
}

/** The names of the scenarios of a table, one for each column of the planner's, and what their cells state. */
function scenarioCells({ grid, key }: StandingRows) {
  const names = grid.headers.filter(
    (header) => columnUnder(scenarioTable, header) === undefined && header.trim() !== '',
  );
  const cells = names.flatMap((scenario) => {
    const column = grid.headers.lastIndexOf(scenario);
    return grid.rows.flatMap((row, index): readonly ScenarioCell[] => {
      const stated = row[column] ?? null;
      const text = cellText(stated);
      if (text === '') return [];
      const name = key(index).trim();
      const definition = scenarioDefinitions.find(({ cellName }) => cellName === name);
      const factor =
        name === demandRow || name === budgetRow ? (amountCell.read(stated) ?? undefined) : undefined;
      const value = definition === undefined ? factor : statedIn(definition, stated);
      const at = { sheet: grid.sheet, row: grid.top + 1 + index, column: grid.left + column };
      return [{ scenario, key: name, definition, text, value, at }];
    });
  });
  return { names, cells };
}

/** The scenarios of MLTP_Scenarios, one for each column of the planner's; `null` where there is no such table yet. */
export function readScenarios(snapshot: Snapshot): readonly Scenario[] | null {
  const standing = standingTable(snapshot, scenarioTable);
  if (standing === null) return null;
  const { names, cells } = scenarioCells(standing);
  return names.map((name) => {
    const overrides: Record<string, AssumptionValue> = {};
    const factors: Record<string, AssumptionValue> = {};
    for (const { scenario, key, definition, value } of cells) {
      if (scenario !== name || value === undefined) continue;
      if (definition === undefined) factors[key] = value;
      else overrides[definition.key] = value;
    }
    const factor = (row: string) => (typeof factors[row] === 'number' ? factors[row] : null);
    return { name, overrides, demandFactor: factor(demandRow) ?? 1, budgetFactor: factor(budgetRow) };
  });
}

/** Cells of scenarios that state no value of their row. */
export function scenarioProblems(snapshot: Snapshot): readonly PlanProblem[] {
  const standing = standingTable(snapshot, scenarioTable);
  if (standing === null) return [];
  return scenarioCells(standing).cells.flatMap(({ scenario, key, definition, text, value, at }) => {
    const isRow = definition !== undefined || key === demandRow || key === budgetRow;
    if (value !== undefined || !isRow) return [];
    return [planProblem('scenarioValue', { scenario, value: text, assumption: key }, at)];
  });
}
