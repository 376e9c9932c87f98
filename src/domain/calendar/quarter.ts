import { calendarDay, serialOf } from './serialDate';

/** A calendar quarter; days are Excel serial numbers, both inside the quarter. */
export interface Quarter {
  /** Such as 2027 Q1. */
  readonly name: string;
  readonly firstDay: number;
  readonly lastDay: number;
}

/** How many quarters a plan covers. */
export const planQuarters = 8;

/** The quarter that holds a day. */
export function quarterOf(serial: number): Quarter {
  const { year, month } = calendarDay(serial);
  const quarter = Math.floor((month - 1) / 3);
  return {
    name: `${year} Q${quarter + 1}`,
    firstDay: serialOf(year, quarter * 3 + 1, 1),
    lastDay: serialOf(year, quarter * 3 + 4, 1) - 1,
  };
}

/** `count` quarters in a row, the first holding the day `serial`. */
export function quartersFrom(serial: number, count: number): readonly Quarter[] {
  const quarters: Quarter[] = [];
  let day = serial;
  for (let index = 0; index < count; index += 1) {
    const quarter = quarterOf(day);
    quarters.push(quarter);
    day = quarter.lastDay + 1;
  }
  return quarters;
}
