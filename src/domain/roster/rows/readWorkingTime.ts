import type { CellValue } from '../../grid';
import { conceptsOf } from '../headers/headingConcepts';
import { headerWords } from '../headers/headerWords';
import { cellText } from '../values/cellText';
import { highestFte, readFte, weeklyHours, type FteValue } from '../values/readFte';
import { readNumber } from '../values/readNumber';
import type { RosterSettings } from '../rosterSettings';
import type { ColumnFacts } from './columnFacts';
import type { Notes } from './notes';

/** The columns that say the working time: the time itself, what full time is, and on how many days a week. */
export interface TimeColumns {
  readonly fte: readonly ColumnFacts[];
  readonly fullTime: ColumnFacts | undefined;
  readonly workDays: ColumnFacts | undefined;
}

/** Working time of one row. */
export interface WorkingTime {
  readonly fte: number;
  /** Weekly hours that are full time for the member. */
  readonly fullHours: number;
}

/**
 * The FTE of a row: the first of its working-time columns that says it in numbers, else full time as 1 and part time as 0.5, with
 * a problem. A row that says nothing counts as 1; what it says and nobody understands, or what cannot be, is asked and adds
 * nothing until then.
 */
export function readWorkingTime(
  row: readonly CellValue[],
  at: number,
  columns: TimeColumns,
  settings: RosterSettings,
  notes: Notes,
): WorkingTime {
  const daysPerWeek = numberOf(row, columns.workDays) ?? 5;
  const full = numberOf(row, columns.fullTime);
  const perFull = columns.fullTime?.hoursPer ?? 'week';
  const fullHours = full === null || full <= 0 ? settings.hoursPerWeek : weeklyHours(full, perFull, 5);
  const done = (fte: number): WorkingTime => ({ fte, fullHours });
  let words: { readonly fte: number; readonly column: number } | null = null;
  let isUnclear = false;
  for (const facts of columns.fte) {
    const cell = row[facts.use.index] ?? null;
    const text = cellText(cell);
    if (cell === null || text === '') continue;
    const column = facts.use.index;
    const read =
      flagged(text, facts) ??
      readFte(typeof cell === 'string' ? text : cell, facts.unit, {
        hoursPerWeek: fullHours,
        daysPerWeek,
        per: facts.hoursPer,
      });
    if (read.asText && !facts.textNumbers && (read.found === 'number' || read.found === 'hours')) {
      notes.add('numberAsText', at, column, { field: 'fte', value: text }, Number(text.replace(',', '.')));
    }
    switch (read.found) {
      case 'number':
        return done(read.fte ?? 1);
      case 'hours':
        if (full === null) noteHours(facts, at, settings, notes);
        return done(read.fte ?? 1);
      case 'percentInFraction':
        notes.add('fteAsPercent', at, column, { value: text, fte: read.fte ?? 1 }, read.fte ?? 1);
        return done(read.fte ?? 1);
      case 'outOfRange':
        if (read.fte === 0) notes.add('fteZero', at, column, {});
        else notes.add('fteRange', at, column, { value: text, highest: highestFte });
        return done(0);
      case 'unreadable':
        notes.add('fteUnreadable', at, column, { value: text });
        isUnclear = true;
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
  return done(words?.fte ?? (isUnclear ? 0 : 1));
}

function noteHours(facts: ColumnFacts, at: number, settings: RosterSettings, notes: Notes): void {
  const { index } = facts.use;
  const hours = settings.hoursPerWeek;
  if (facts.hoursPer === 'week') notes.addOnce(`hours ${index}`, 'fteHours', at, index, { hours });
  else notes.addOnce(`hours ${index}`, 'fteHoursOf', at, index, { period: facts.hoursPer, hours });
}

/** Yes and no below "Full-time" or "Part-time". */
function flagged(text: string, { use }: ColumnFacts): FteValue | null {
  const answer = /^(?:(yes|y|ja|j|true|wahr|x|si|sí|oui|sim|tak)|no|n|nein|false|falsch|non|nie)$/i.exec(
    text,
  );
  if (!answer) return null;
  const { concepts } = conceptsOf(headerWords(use.header).split(' '));
  if (concepts.has('full') === concepts.has('part')) return null;
  const isFull = (answer[1] !== undefined) === concepts.has('full');
  return { fte: isFull ? 1 : 0.5, found: isFull ? 'fullTime' : 'partTime', asText: false };
}

/** The number of a row in a column, without a unit behind it; `null` where there is none. */
function numberOf(row: readonly CellValue[], facts: ColumnFacts | undefined): number | null {
  const cell = facts === undefined ? null : (row[facts.use.index] ?? null);
  return typeof cell === 'number' ? cell : readNumber(cellText(cell).replace(/ ?\p{L}+\.?$/u, ''), false);
}
