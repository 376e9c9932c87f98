import { serialOf } from './serialDate';

/** A moment as an Excel serial number with the time of day to the minute, as clocks on the wall show it. */
export function localSerial(moment: Date): number {
  const day = serialOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
  return day + (moment.getHours() * 60 + moment.getMinutes()) / 1440;
}
