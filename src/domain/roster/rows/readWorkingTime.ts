import type { CellValue } from '../../grid';
import { conceptsOf } from '../headers/headingConcepts';
import { headerWords } from '../headers/headerWords';
import { cellText } from '../values/cellText';
import { asClock, highestFte, readFte, weeklyHours, type FteValue } from '../values/readFte';
import { readNumber } from '../values/readNumber';
import type { RosterSettings } from '../rosterSettings';
import type { ColumnFacts } from './columnFacts';
import type { Notes } from './notes';

/** The columns that say the working time: the time itself, what full time is, and on how many days a week. */
export interface TimeColumns {
  /** The best first. */
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
 * The FTE of a row: the first of its working-time columns that says it in numbers, else days of five, else full time as 1 and part
 * time as 0.5, with a problem. Another column that says something else is told. A row that says nothing counts as 1; what it says and
 * nobody understands, or what cannot be, is asked and adds nothing until then.
 */
export function readWorkingTime(
  row: readonly CellValue[],
  at: number,
  columns: TimeColumns,
  formats: readonly string[] | undefined,
  settings: RosterSettings,
  notes: Notes,
): WorkingTime {
  const days = numberOf(row, columns.workDays);
  const daysPerWeek = days ?? 5;
  const full = numberOf(row, columns.fullTime);
  const perFull = columns.fullTime?.hoursPer ?? 'week';
  const fullHours = full === null || full <= 0 ? settings.hoursPerWeek : weeklyHours(full, perFull, 5);
  const read = (cell: CellValue, facts: ColumnFacts): FteValue => {
    const text = cellText(cell);
    const time = { hoursPerWeek: fullHours, daysPerWeek, per: facts.hoursPer };
    return flagged(text, facts) ?? readFte(typeof cell === 'string' ? text : (cell ?? ''), facts.unit, time);
  };
  const cellOf = ({ use }: ColumnFacts): CellValue =>
    asClock(row[use.index] ?? null, formats?.[use.index] ?? '');
  const done = (fte: number): WorkingTime => ({ fte, fullHours });
  const stated = (fte: number, place: number): WorkingTime => {
    const others = columns.fte
      .slice(place + 1)
      .map((facts) => ({ facts, other: read(cellOf(facts), facts) }));
    const odd = others.find(({ other }) => differs(fte, other, full === null, fullHours));
    const first = columns.fte[place];
    if (odd && first)
      notes.add('fteDiffers', at, first.use.index, {
        fte,
        other: odd.other.fte ?? 0,
        header: odd.facts.use.header,
      });
    return done(fte);
  };
  let words: { readonly fte: number; readonly column: number } | null = null;
  let isUnclear = false;
  for (const [place, facts] of columns.fte.entries()) {
    const cell = cellOf(facts);
    const text = cellText(cell);
    if (cell === null || text === '') continue;
    const column = facts.use.index;
    const { found, fte, asText } = read(cell, facts);
    if (asText && !facts.textNumbers && (found === 'number' || found === 'hours')) {
      notes.add('numberAsText', at, column, { field: 'fte', value: text }, Number(text.replace(',', '.')));
    }
    switch (found) {
      case 'number':
        return stated(fte ?? 1, place);
      case 'hours':
        if (full === null) noteHours(facts, at, settings, notes);
        return stated(fte ?? 1, place);
      case 'percentInFraction':
        notes.add('fteAsPercent', at, column, { value: text, fte: fte ?? 1 }, fte ?? 1);
        return stated(fte ?? 1, place);
      case 'outOfRange':
        if (fte === 0) notes.add('fteZero', at, column, {});
        else notes.add('fteRange', at, column, { value: text, highest: highestFte });
        return done(0);
      case 'unreadable':
        notes.add('fteUnreadable', at, column, { value: text });
        isUnclear = true;
        break;
      case 'fullTime':
      case 'partTime':
        words ??= { fte: fte ?? 1, column };
        break;
      case 'silent':
        break;
    }
  }
  if (days !== null && days > 0 && days <= 5 && words?.fte !== 1) return done(days / 5);
  if (words && words.fte < 1) notes.add('partTimeAssumed', at, words.column, { fte: words.fte });
  return done(words?.fte ?? (isUnclear ? 0 : 1));
}

/** Full time in hours a week lies between these where nobody states it. */
const fullWeeks = { lowest: 34, highest: 42.5 };
/** FTE that are no further apart say the same. */
const sameFte = 0.03;

/** Whether a column says another FTE than was read; hours whose full time nobody states agree where they make up a usual week. */
function differs(fte: number, other: FteValue, isAssumed: boolean, fullHours: number): boolean {
  const isNumber = other.found === 'number' || other.found === 'hours' || other.found === 'percentInFraction';
  if (!isNumber || other.fte === null) return false;
  const week = (other.fte * fullHours) / fte;
  if (other.found === 'hours' && isAssumed && week >= fullWeeks.lowest && week <= fullWeeks.highest)
    return false;
  return Math.abs(other.fte - fte) > sameFte;
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
  return typeof cell === 'number'
    ? cell
    : readNumber(cellText(cell).replace(/ ?(?<!\p{L})\p{L}+\.?$/u, ''), false);
}
