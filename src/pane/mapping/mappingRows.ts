import type { CellValue } from '../../domain/grid';
import type { Snapshot } from '../../sheet/snapshot';
import { cellText } from '../../sheet/tables/cellReading';
import { mappingTable } from '../../sheet/mapping/mappingTable';
import { choiceOf } from '../../sheet/mapping/mappingChoice';
import { assumptionTable } from '../../sheet/assumptions/assumptionTables';
import { languageOf, standingTable, type StandingTable } from '../../sheet/tables/tableReading';
import { texts } from '../../sheet/text/texts';
import {
  decisionColumns,
  type Correction,
  type MappingChange,
  type MappingRow,
  type MemberDecision,
} from '../planner';

function asCell(value: CellValue): string | number {
  return typeof value === 'number' || typeof value === 'string' ? value : '';
}

/** The rows of the Mapping table that hold these decisions, in the language of the workbook; no shares: outside. */
export function decidedRows(snapshot: Snapshot, decisions: readonly MemberDecision[]): readonly MappingRow[] {
  const { statuses, outside } = texts[languageOf(snapshot, assumptionTable) ?? 'en'].mapping;
  return decisions.map(({ id, shares, level }) => {
    const { level: levelName, ...choice } = choiceOf({ shares, level: level ?? null });
    const cells = Object.entries(choice).map(([column, value]) => [column, asCell(value)] as const);
    return {
      id,
      cells: {
        ...Object.fromEntries(cells),
        ...(shares.length === 0 ? { profile1: outside } : {}),
        ...(level === undefined ? {} : { level: levelName }),
        status: statuses.confirmed,
      },
    };
  });
}

function rowOf(standing: StandingTable<typeof mappingTable>, row: number, id: string): MappingRow {
  const cells = decisionColumns.map((column) => [column, asCell(standing.value(row, column))] as const);
  return { id, cells: Object.fromEntries(cells) };
}

/** Puts rows into the Mapping table wherever their members stand now; cells that hold the value already are left. */
export function putRows(snapshot: Snapshot, rows: readonly MappingRow[]): MappingChange {
  const table = standingTable(snapshot, mappingTable);
  const places = new Map<string, number>();
  for (let row = 0; table !== null && row < table.rowCount; row += 1)
    places.set(cellText(table.value(row, 'memberId')), row);
  const corrections: Correction[] = [];
  const before: MappingRow[] = [];
  for (const { id, cells } of rows) {
    const row = places.get(id);
    if (table === null || row === undefined) continue;
    before.push(rowOf(table, row, id));
    for (const column of decisionColumns) {
      const at = table.address(row, column);
      const value = cells[column];
      if (at === undefined || value === undefined || value === asCell(table.value(row, column))) continue;
      corrections.push({ at, value });
    }
  }
  return { corrections, before };
}
