import { isoDate } from '../../calendar/serialDate';
import type { CellValue } from '../../grid';
import { cellText } from '../values/cellText';
import { readDate } from '../values/readDate';
import type { ColumnFacts } from './columnFacts';
import type { Notes } from './notes';

/** The day a cell states as serial number; `null` where it states none, with a problem where it should. */
export function readDay(cell: CellValue, at: number, facts: ColumnFacts, notes: Notes): number | null {
  const text = cellText(cell);
  if (cell === null || text === '' || typeof cell === 'boolean') return null;
  const { serial, found } = readDate(typeof cell === 'number' ? cell : text, facts.order);
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
