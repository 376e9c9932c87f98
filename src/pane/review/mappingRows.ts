import type { CellValue } from '../../domain/grid';
import type { Snapshot } from '../../sheet/snapshot';
import { cellText } from '../../sheet/tables/cellReading';
import { existingTable, tableNames, type ExistingTable } from '../../sheet/tables/existingTable';
import { choiceCells } from '../../sheet/mapping/mappingChoice';
import { assumptionTable } from '../../sheet/assumptions/assumptionTables';
import { languageOf } from '../../sheet/tables/tableReading';
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
    const cells = choiceCells({ shares, level: level ?? null });
    const [profile1, share1, profile2, share2, profile3, share3, levelName] = cells;
    return {
      id,
      cells: {
        profile1: shares.length === 0 ? outside : asCell(profile1),
        share1: asCell(share1),
        profile2: asCell(profile2),
        share2: asCell(share2),
        profile3: asCell(profile3),
        share3: asCell(share3),
        ...(level === undefined ? {} : { level: asCell(levelName) }),
        status: statuses.confirmed,
      },
    };
  });
}

function rowOf(table: ExistingTable, row: number, id: string): MappingRow {
  const cells = decisionColumns.map((column) => [column, asCell(table.value(row, column))] as const);
  return { id, cells: Object.fromEntries(cells) };
}

/** Puts rows into the Mapping table wherever their members stand now; cells that hold the value already are left. */
export function putRows(snapshot: Snapshot, rows: readonly MappingRow[]): MappingChange {
  const table = existingTable(snapshot, tableNames.mapping);
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
      if (at === null || value === undefined || value === asCell(table.value(row, column))) continue;
      corrections.push({ at, value });
    }
  }
  return { corrections, before };
}
