import type { AssumptionDefinition } from '../../domain/assumptions/assumptionDefinition';
import { assumptionDefinitions } from '../../domain/assumptions/assumptionDefinitions';
import type { AssumptionKey, Assumptions } from '../../domain/assumptions/assumptions';
import type { CellValue } from '../../domain/grid';
import type { PlanProblem } from './planProblem';
import type { Snapshot } from '../snapshot';
import { cellNumber, cellText } from './cellReading';
import { existingTable, tableNames } from './existingTable';

/** The assumptions of a workbook and what is wrong with them. */
export interface AssumptionReading {
  readonly assumptions: Assumptions;
  readonly problems: readonly PlanProblem[];
}

/** Reads MLTP_Assumptions; a value that is missing or out of its range gives way to the default and is reported. */
export function readAssumptions(snapshot: Snapshot, defaults: Assumptions): AssumptionReading {
  const table = existingTable(snapshot, tableNames.assumptions);
  const read = new Map<AssumptionKey, string | number>();
  const problems: PlanProblem[] = [];
  for (let row = 0; table !== null && row < table.rowCount; row += 1) {
    const cellName = cellText(table.value(row, 'cellName'));
    const definition = assumptionDefinitions.find((line) => line.cellName === cellName);
    if (definition === undefined) continue;
    const stated = table.value(row, 'value');
    const value = acceptedValue(definition, stated);
    if (value !== null) {
      read.set(definition.key, value);
      continue;
    }
    const at = table.address(row, 'value');
    problems.push({
      code: 'assumptionOutOfRange',
      severity: 'warning',
      ...(at === null ? {} : { at }),
      details: { assumption: cellName, value: cellText(stated), used: defaults[definition.key] },
    });
  }
  return { assumptions: { ...defaults, ...Object.fromEntries(read) }, problems };
}

/** The value of a cell if the definition allows it, else `null`. */
export function acceptedValue({ range }: AssumptionDefinition, value: CellValue): string | number | null {
  if (range.kind === 'text') return cellText(value) === '' ? null : cellText(value);
  if (range.kind === 'choice') {
    return range.choices.find((choice) => choice.toLowerCase() === cellText(value).toLowerCase()) ?? null;
  }
  const number = cellNumber(value);
  if (number === null) return null;
  if (range.kind === 'date') return number >= 1 && number < 100_000 ? Math.floor(number) : null;
  return number >= range.min && number <= range.max ? number : null;
}
