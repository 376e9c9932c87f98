import type { CellValue } from '../../grid';
import { cellText } from '../values/cellText';
import { highestFte, readFte } from '../values/readFte';
import type { RosterSettings } from '../rosterSettings';
import type { ColumnFacts } from './columnFacts';
import type { Notes } from './notes';

/**
 * The FTE of a row: the first of its working-time columns that says it in numbers, else full time as 1 and part time as 0.5, with
 * a problem. A row that says nothing counts as 1, a number out of range too; only 0 stays 0.
 */
export function readWorkingTime(
  row: readonly CellValue[],
  at: number,
  columns: readonly ColumnFacts[],
  settings: RosterSettings,
  notes: Notes,
): number {
  let words: { readonly fte: number; readonly column: number } | null = null;
  for (const facts of columns) {
    const cell = row[facts.use.index] ?? null;
    const text = cellText(cell);
    if (cell === null || text === '') continue;
    const column = facts.use.index;
    const read = readFte(typeof cell === 'string' ? text : cell, facts.unit, settings.hoursPerWeek);
    if (read.asText && !facts.textNumbers && (read.found === 'number' || read.found === 'hours')) {
      notes.add('numberAsText', at, column, { field: 'fte', value: text }, numberOf(text));
    }
    switch (read.found) {
      case 'number':
        return read.fte ?? 1;
      case 'hours':
        notes.addOnce(`hours ${column}`, 'fteHours', at, column, { hours: settings.hoursPerWeek });
        return read.fte ?? 1;
      case 'percentInFraction':
        notes.add('fteAsPercent', at, column, { value: text, fte: read.fte ?? 1 }, read.fte ?? 1);
        return read.fte ?? 1;
      case 'outOfRange':
        if (read.fte === 0) {
          notes.add('fteZero', at, column, {});
          return 0;
        }
        notes.add('fteRange', at, column, { value: text, highest: highestFte });
        return 1;
      case 'unreadable':
        notes.add('fteUnreadable', at, column, { value: text });
        break;
      case 'fullTime':
      case 'partTime':
        words ??= { fte: read.fte ?? 1, column };
        break;
      case 'silent':
        break;
    }
  }
  if (words && words.fte < 1) notes.add('partTimeAssumed', at, words.column, { fte: words.fte });
  return words?.fte ?? 1;
}

function numberOf(text: string): number {
  return Number(text.replace(',', '.'));
}
