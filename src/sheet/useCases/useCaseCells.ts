import { languages } from '../../framework/language';
import { readDate } from '../../domain/roster/values/readDate';
import type { CellValue } from '../../domain/grid';
import { texts } from '../text/texts';
import { cellNumber, cellText } from '../tables/cellReading';

/** A number from 0 up in a cell of MLTP_UseCases, also one typed as text; `null` where there is none. */
export function useCaseAmount(value: CellValue): number | null {
  const number = cellNumber(value);
  return number !== null && number >= 0 ? number : null;
}

/** A day in a cell of MLTP_UseCases as serial number, also one typed as text such as 2027-01-31; `null` where there is none. */
export function useCaseDay(value: CellValue): number | null {
  const number = useCaseAmount(value);
  if (number !== null || typeof value !== 'string') return number;
  const { serial, found } = readDate(cellText(value), 'dayFirst');
  return found === 'day' ? serial : null;
}

/** What a status word may be, in any language, so that a use case counts for nothing. */
export const idleWords: readonly string[] = languages.flatMap((language) => {
  const { done, stopped } = texts[language].useCases.statuses;
  return [done, stopped];
});
