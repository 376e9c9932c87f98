import type { CellValue } from '../../domain/grid';
import { cellNumber } from '../tables/cellReading';

/** What a run writes over an input it could read: nothing over a number, the number over one typed as text. */
export function asNumber(stated: CellValue): number | undefined {
  return typeof stated === 'number' ? undefined : (cellNumber(stated) ?? undefined);
}

/** Whether a run counts what stands in an input: a number from 0 up. */
export function isAmount(stated: CellValue): boolean {
  const number = cellNumber(stated);
  return number !== null && number >= 0;
}
