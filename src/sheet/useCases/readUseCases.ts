import {
  type UseCase,
  type UseCaseKind,
  type UseCaseSize,
  type UseCaseStatus,
  useCaseSizes,
} from '../../domain/demand/useCase';
import type { CellValue } from '../../domain/grid';
import type { PlanProblem } from '../tables/planProblem';
import type { Snapshot } from '../snapshot';
import type { ColumnId } from '../text/columnTexts';
import { texts } from '../text/texts';
import { cellText, keyOfWord } from '../tables/cellReading';
import { useCaseAmount, useCaseDay } from './useCaseCells';
import { existingTable, tableNames, type ExistingTable } from '../tables/existingTable';

/** The use cases of a workbook and what is wrong with them. */
export interface UseCaseReading {
  readonly useCases: readonly UseCase[];
  readonly problems: readonly PlanProblem[];
}

const kinds: readonly Readonly<Record<UseCaseKind, string>>[] = [
  texts.en.useCases.kinds,
  texts.de.useCases.kinds,
];
const statuses: readonly Readonly<Record<UseCaseStatus, string>>[] = [
  texts.en.useCases.statuses,
  texts.de.useCases.statuses,
];

/** Reads MLTP_UseCases; rows without a name are left out, a number that is none is reported and left out. */
export function readUseCases(snapshot: Snapshot): UseCaseReading {
  const table = existingTable(snapshot, tableNames.useCases);
  const useCases: UseCase[] = [];
  const problems: PlanProblem[] = [];
  for (let row = 0; table !== null && row < table.rowCount; row += 1) {
    const name = cellText(table.value(row, 'useCase'));
    if (name === '') continue;
    const number = (column: ColumnId) => stated(table, row, column, useCaseAmount, problems);
    const day = (column: ColumnId) => stated(table, row, column, useCaseDay, problems);
    const size = cellText(table.value(row, 'size')).toUpperCase();
    useCases.push({
      name,
      unit: cellText(table.value(row, 'unit')),
      kind: word(table.value(row, 'kind'), kinds, 'production'),
      size: useCaseSizes.find((known): known is UseCaseSize => known === size) ?? null,
      fte: number('fte'),
      start: day('start'),
      end: day('end'),
      goLive: null,
      operationFte: null,
      priority: 'should',
      profile: null,
      status: word(table.value(row, 'status'), statuses, 'running'),
      stageMix: [number('mixDataEngineering'), number('mixModeling'), number('mixDeployment')],
    });
  }
  return { useCases, problems };
}

function word<Key extends string>(
  value: CellValue,
  dictionaries: readonly Readonly<Record<Key, string>>[],
  otherwise: Key,
): Key {
  return keyOfWord(value, dictionaries) ?? otherwise;
}

function stated(
  table: ExistingTable,
  row: number,
  column: ColumnId,
  read: (value: CellValue) => number | null,
  problems: PlanProblem[],
): number | null {
  const value = table.value(row, column);
  if (cellText(value) === '') return null;
  const number = read(value);
  if (number !== null) return number;
  const at = table.address(row, column);
  problems.push({
    code: read === useCaseDay ? 'useCaseDay' : 'useCaseNumber',
    severity: 'warning',
    ...(at === null ? {} : { at }),
    details: { useCase: cellText(table.value(row, 'useCase')), value: cellText(value) },
  });
  return null;
}
