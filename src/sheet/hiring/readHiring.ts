import { languages } from '../../framework/language';
import { levels, type LevelId } from '../../framework/levels';
import { profileNames } from '../../framework/profileNames';
import { handLineId } from '../../domain/plan/line/lineId';
import type { HiringDecision } from '../../domain/plan/line/hiringDecision';
import { placeId } from '../../domain/plan/line/placeId';
import { isoDate } from '../../domain/calendar/serialDate';
import type { CellValue } from '../../domain/grid';
import type { Snapshot } from '../snapshot';
import type { HiringColumn } from './hiringText';
import { hiringTexts } from './hiringTexts';
import { texts } from '../text/texts';
import { cellNumber, cellText, keyOfWord } from '../tables/cellReading';
import { existingTable, tableNames, type ExistingTable } from '../tables/existingTable';

/** A line of MLTP_Hiring with the row of the table it is in, from 0. */
export interface ReadHiringLine extends HiringDecision {
  readonly row: number;
}

/** The value of a column of MLTP_Hiring, whatever the language of its heading. */
function hiringValue(table: ExistingTable, row: number, column: HiringColumn): CellValue {
  for (const language of languages) {
    const value = table.valueUnder(row, hiringTexts[language].columns[column]);
    if (value !== null) return value;
  }
  return null;
}

/** What a run proposed for start and heads, as one text; the next run tells by it what the planner typed. */
export function proposalText(start: number | null, heads: number | null): string {
  return `${heads ?? '–'}, ${start === null ? '–' : isoDate(start)}`;
}

const actionWords = [hiringTexts.en.actions, hiringTexts.de.actions];
const statusWords = [hiringTexts.en.statuses, hiringTexts.de.statuses];

function levelOf(word: CellValue): LevelId | null {
  return levels.find(({ name }) => name.toLowerCase() === cellText(word).toLowerCase())?.id ?? null;
}

function placeOf(word: CellValue): string {
  const name = cellText(word);
  if (languages.some((language) => texts[language].shared.centre === name))
    return placeId({ kind: 'centre' });
  const none = languages.some((language) => texts[language].shared.organisation === name);
  return placeId({ kind: 'unit', unit: none ? '' : name });
}

function lineOf(table: ExistingTable, row: number): ReadHiringLine | null {
  const value = (column: HiringColumn) => hiringValue(table, row, column);
  const action = keyOfWord(value('action'), actionWords);
  const profile = profileNames.find(
    ({ name }) => name.toLowerCase() === cellText(value('profile')).toLowerCase(),
  );
  if (action === null || profile === undefined) return null;
  const stated = cellText(value('line'));
  const start = cellNumber(value('startDate'));
  const heads = cellNumber(value('heads'));
  const proposal = cellText(value('proposal'));
  return {
    row,
    id: stated === '' ? handLineId(row) : stated,
    status: keyOfWord(value('status'), statusWords) ?? 'proposed',
    action,
    profile: profile.id,
    level: levelOf(value('level')),
    place: placeOf(value('place')),
    start,
    quarters: cellNumber(value('quarters')),
    months: cellNumber(value('trainingMonths')),
    heads: Math.max(0, heads ?? 0),
    fteEach: Math.max(0, cellNumber(value('fteEach')) ?? 1),
    changed: proposal !== proposalText(start, heads),
    noted: [value('owner'), value('comment')].some((cell) => cellText(cell) !== ''),
  };
}

/** Reads MLTP_Hiring; rows without a known action and profile are left alone. */
export function readHiring(snapshot: Snapshot): readonly ReadHiringLine[] {
  const table = existingTable(snapshot, tableNames.hiring);
  const lines: ReadHiringLine[] = [];
  for (let row = 0; table !== null && row < table.rowCount; row += 1) {
    const line = lineOf(table, row);
    if (line !== null) lines.push(line);
  }
  return lines;
}
