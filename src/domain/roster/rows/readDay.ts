import { isoDate } from '../../calendar/serialDate';
import { showsDate } from '../../calendar/showsDate';
import type { CellValue, SheetGrid } from '../../grid';
import { cellText } from '../values/cellText';
import { readDate } from '../values/readDate';
import type { ColumnFacts } from './columnFacts';
import type { Notes } from './notes';

/** Numbers between years such as 2024 and days such as 20240131: serial numbers of days. */
const isSerial = (number: number): boolean => number >= 2100 && number < 2_958_466;

/** A number as a day counted from 1899-12-30, whatever its workbook counts from. */
function countedDay(number: number, at: number, { use }: ColumnFacts, sheet: SheetGrid): number {
  const { plainDays = 0, numberFormats } = sheet;
  if (plainDays === 0 || !isSerial(number)) return number;
  return showsDate(numberFormats?.[at]?.[use.index] ?? '') ? number : number + plainDays;
}

/** The day a cell states as serial number; `null` where it states none, with a problem where it should. */
export function readDay(
  cell: CellValue,
  at: number,
  facts: ColumnFacts,
  sheet: SheetGrid,
  notes: Notes,
): number | null {
  const text = cellText(cell);
  if (cell === null || text === '' || typeof cell === 'boolean') return null;
  const stated = typeof cell === 'number' ? countedDay(cell, at, facts, sheet) : text;
  const { serial, found } = readDate(stated, facts.order);
  const { field, index } = facts.use;
  if (found === 'open' && field !== 'end') {
    notes.add('dateImpossible', at, index, { field, value: text });
    return null;
  }
  switch (found) {
    case 'unreadable':
      notes.add('dateUnreadable', at, index, { field, value: text });
      break;
    case 'impossible':
      notes.add('dateImpossible', at, index, { field, value: text });
      break;
    case 'swapped':
      if (!facts.orderIsSure && serial !== null) {
        notes.add('dateAmbiguous', at, index, { field, value: text, date: isoDate(serial) });
      }
      break;
    case 'yearOnly':
      if (serial !== null)
        notes.add('dateYearOnly', at, index, { field, value: text, date: isoDate(serial) });
      break;
    case 'day':
    case 'open':
      break;
  }
  return serial;
}
