import { mappingColumn, profileColumns } from '../mapping/mappingTable';
import type { ColumnOf } from '../tables/tableSchema';
import { useCaseColumn, type useCaseTable } from '../useCases/useCaseTable';
import type { SheetText } from '../text/sheetText';
import { named } from '../layout/cellNames';

/** The first day of a quarter: that of the plan, or the day after the quarter before. */
export function firstDayFormula(lastDayBefore: string | null): string {
  if (lastDayBefore !== null) return `${lastDayBefore}+1`;
  return `DATE(YEAR(${named('MLTP_PlanStart')}),3*ROUNDUP(MONTH(${named('MLTP_PlanStart')})/3,0)-2,1)`;
}

/** The last day of the quarter whose first day is in a cell. */
export function lastDayFormula(firstDay: string): string {
  return `EDATE(${firstDay},3)-1`;
}

/** The name of the quarter whose first day is in a cell, such as 2027 Q1. */
export function quarterNameFormula(firstDay: string): string {
  return `YEAR(${firstDay})&" Q"&ROUNDUP(MONTH(${firstDay})/3,0)`;
}

/**
 * A column's sum without the rows that start after `last` and those that ended before `first`, each left out once where
 * an end is before its start; a blank date never excludes.
 */
function runningSum(sum: string, start: string, end: string, last: string, first: string): string {
  const later = `${start},">"&${last}`;
  const over = `${end},"<"&${first}`;
  return `SUM(${sum})-SUMIFS(${sum},${later})-SUMIFS(${sum},${over})+SUMIFS(${sum},${later},${over})`;
}

/** FTE of the members there on the last day of a quarter. */
export function capacityOfQuarter(lastDay: string, text: SheetText): string {
  const [start, end] = [mappingColumn('start', text), mappingColumn('end', text)];
  return profileColumns
    .map(({ fte }) => runningSum(mappingColumn(fte, text), start, end, lastDay, lastDay))
    .join('+');
}

/** FTE of the use cases that run on any day of a quarter, or of the running use cases while the table is empty. */
export function demandOfQuarter(firstDay: string, lastDay: string, text: SheetText): string {
  const column = (id: ColumnOf<typeof useCaseTable>) => useCaseColumn(id, text);
  const sum = runningSum(column('countedFte'), column('start'), column('end'), lastDay, firstDay);
  return `IF(COUNTA(${column('name')})=0,${named('MLTP_RunningUseCases')}*${named('MLTP_SizeM')},${sum})`;
}
