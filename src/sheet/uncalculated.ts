import { cellName } from '../domain/cellName';
import type { CellAddress, CellPlace } from '../domain/grid';
import { problem, type Problem } from '../domain/problem';
import type { RosterField } from '../domain/roster/rosterField';
import type { RosterReading } from '../domain/roster/rosterReading';
import {
  assumptionTable,
  levelTable,
  lifeStageTable,
  omissionTable,
  profileTable,
  rosterTable,
  weightTable,
} from './assumptions/assumptionTables';
import { salaryTable } from './benchmarks/salaryTable';
import { rateTable } from './budget/ratesTable';
import { hiringTable } from './hiring/hiringTable';
import { mappingTable } from './mapping/mappingTable';
import { runTable } from './runLog/runTable';
import { scenarioTable } from './scenarios/readScenarios';
import type { Snapshot, TableGrid } from './snapshot';
import { columnUnder, type TableSchema } from './tables/tableSchema';
import { useCaseTable } from './useCases/useCaseTable';

/*
 * A program that cannot calculate saves formulas without their values. What a run would read from them is not there, and
 * must not count as empty.
 */

const readTables: readonly TableSchema[] = [
  ...[assumptionTable, weightTable, profileTable, lifeStageTable, omissionTable, rosterTable, levelTable],
  ...[salaryTable, rateTable, hiringTable, mappingTable, runTable, scenarioTable, useCaseTable],
];

/** Whether a run reads the column of a table of ours under a heading. */
function isRead({ name }: TableGrid, header: string): boolean {
  const table = readTables.find((each) => each.name === name);
  if (table === undefined) return false;
  const column = columnUnder(table, header);
  // Of the scenarios every further column is one.
  if (column === undefined) return table === scenarioTable;
  return table.columns[column]?.kind !== undefined || (table === assumptionTable && column === 'value');
}

/** Fields that make a row a member: without them it is not even known whether it is one. */
const namingFields: ReadonlySet<RosterField> = new Set<RosterField>([
  ...(['id', 'name', 'firstName', 'lastName', 'title'] as const),
]);

/** The first cell without a value among those that the reading of a roster rests on. */
function inRoster({ sheets }: Snapshot, reading: RosterReading): CellAddress | undefined {
  const { sheet, headerRow, headerRows, columns, members, problems } = reading;
  const isUnread = problems.some(({ severity }) => severity === 'error') || members.length === 0;
  const rows = new Set(members.map(({ row }) => row - 1));
  const matters = ({ row, column }: CellPlace): boolean => {
    if (headerRow === null || row < headerRow) return false;
    if (row < headerRow + headerRows) return true;
    const field = columns.find((each) => each.column === column)?.field;
    return field !== undefined && (namingFields.has(field) || rows.has(row));
  };
  for (const { name, uncalculated = [] } of sheets) {
    const found = isUnread ? uncalculated[0] : name === sheet ? uncalculated.find(matters) : undefined;
    if (found !== undefined) return { sheet: name, ...found };
  }
  return undefined;
}

/** The first cell without a value among those that a run reads from tables of ours. */
function inTables({ tables }: Snapshot): CellAddress | undefined {
  for (const table of tables) {
    const { headers, left, sheet, uncalculated = [] } = table;
    const found = uncalculated.find(({ column }) => isRead(table, headers[column - left] ?? ''));
    if (found !== undefined) return { sheet, ...found };
  }
  return undefined;
}

/** The error that a file states formulas without the values that a run needs of them; `null` where all are there. */
export function uncalculatedProblem(snapshot: Snapshot, reading: RosterReading): Problem | null {
  const at = inTables(snapshot) ?? inRoster(snapshot, reading);
  if (at === undefined) return null;
  return problem('uncalculated', { sheet: at.sheet, cell: cellName(at.row, at.column) }, at);
}
