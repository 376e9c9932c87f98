import { calendarDay } from '../../../domain/calendar/serialDate';
import type { Quarter } from '../../../domain/calendar/quarter';
import { tableColumn } from '../../layout/address';
import { tableNames } from '../../tables/existingTable';
import type { SheetText } from '../../text/sheetText';

/** A day as a formula that a reader can check. */
function day(serial: number): string {
  const date = calendarDay(serial);
  return `DATE(${date.year},${date.month},${date.day})`;
}

/** A column's sum without the rows that start after `last` and those that ended before `first`; a blank date never excludes. */
function runningSum(sum: string, start: string, end: string, last: number, first: number): string {
  return `SUM(${sum})-SUMIFS(${sum},${start},">"&${day(last)})-SUMIFS(${sum},${end},"<"&${day(first)})`;
}

/** FTE of the members there on the last day of a quarter. */
export function capacityOfQuarter(quarter: Quarter, { columns }: SheetText): string {
  const column = (header: string) => tableColumn(tableNames.mapping, header);
  return [columns.fte1, columns.fte2, columns.fte3]
    .map((fte) =>
      runningSum(column(fte), column(columns.start), column(columns.end), quarter.lastDay, quarter.lastDay),
    )
    .join('+');
}

/** FTE of the use cases that run on any day of a quarter, or of the running use cases while the table is empty. */
export function demandOfQuarter(quarter: Quarter, { columns }: SheetText): string {
  const column = (header: string) => tableColumn(tableNames.useCases, header);
  const sum = runningSum(
    column(columns.countedFte),
    column(columns.start),
    column(columns.end),
    quarter.lastDay,
    quarter.firstDay,
  );
  return `IF(COUNTA(${column(columns.useCase)})=0,MLTP_RunningUseCases*MLTP_SizeM,${sum})`;
}
