import type { CellValue } from '../../grid';
import { conceptsOf } from '../headers/headingConcepts';
import { periodOfHours } from '../headers/statedPeriod';
import { readNumber } from './readNumber';

/** In what a column counts working time. */
export type FteUnit = 'fraction' | 'percent' | 'hours';

/** Working time as read from one cell. */
export interface FteValue {
  /** `null` where the cell does not say it in numbers. */
  readonly fte: number | null;
  readonly found:
    | 'number'
    | 'percentInFraction'
    | 'hours'
    | 'fullTime'
    | 'partTime'
    | 'silent'
    | 'unreadable'
    | 'outOfRange';
  /** The number was typed as text. */
  readonly asText: boolean;
}

/** Above this an FTE is taken for a mistake: overtime contracts reach 1.2. */
export const highestFte = 1.2;

/** Hours of which period a column holds. */
export type HoursPeriod = 'day' | 'week' | 'month' | 'year';

/** What full time is for a member, and of which period the hours of the column are. */
export interface FullTime {
  readonly hoursPerWeek: number;
  readonly daysPerWeek: number;
  readonly per: HoursPeriod;
}

/** Full time in a column of weekly hours. */
export function fullWeek(hoursPerWeek: number): FullTime {
  return { hoursPerWeek, daysPerWeek: 5, per: 'week' };
}

/** The weekly hours that hours of a period are: 52 weeks of a year, a twelfth of it in a month. */
export function weeklyHours(hours: number, per: HoursPeriod, daysPerWeek: number): number {
  switch (per) {
    case 'day':
      return hours * daysPerWeek;
    case 'week':
      return hours;
    case 'month':
      return (hours * 12) / 52;
    case 'year':
      return hours / 52;
  }
}

const fullTime =
  /^(?:ft|vz|v|f|full|full[- ]?time(?:r| equivalent| employee)?|vollzeit(?:kraft|beschäftigt\w*)?|voll|ganztags|temps plein|tiempo completo|jornada completa|tempo pieno|tempo integral|voltijds?|fulltime|heltid|fuldtid|fulltid|pełny etat|100 ?%)(?![\p{L}])/iu;
const half =
  /^(?:half[- ]?time|halbtags|halbzeit|mi[- ]temps|media jornada|halve dagen|halvtid|½|pół etatu)/iu;
const partTime =
  /^(?:(?:pt|tz|p|t)$|part$|part[- ]?time|teilzeit|parttime|temps partiel|tiempo parcial|jornada parcial|tempo parziale|tempo parcial|deeltijd|deltid|niepełny|werkstudent|working student|minijob|geringfügig)/iu;
/** Kinds of contract: they say nothing of working time. CT and FL are contract and freelance of the ai-jobs salaries file. */
const silent =
  /^(?:ct|fl|contract|freelanc|permanent|regular|employee|unbefristet|befristet|festanstellung|fest|temporary|fixed|cdi|cdd|intern|praktik|extern|contingent|consultant|indefinid|vast|trainee|azubi|active|aktiv|salaried|hourly|standard|gleitzeit|vertrauensarbeitszeit|ja|yes)/i;

/** Reads working time: "0,8", "80 %", 32 (hours), "32 h", "30/40", "4 days", "4/5", "Teilzeit 60%", "Vollzeit", "PT". */
export function readFte(value: string | number | boolean, unit: FteUnit, full: FullTime): FteValue {
  if (typeof value === 'number') return fromNumber(value, unit, full, false);
  if (typeof value === 'boolean') return { fte: null, found: 'unreadable', asText: false };
  const plain = readNumber(value, false);
  if (plain !== null) return fromNumber(plain, unit, full, true);
  return fromWords(value, full);
}

function fromNumber(number: number, unit: FteUnit, full: FullTime, asText: boolean): FteValue {
  if (unit === 'hours' && number > highestFte) return fromHours(number, full, asText);
  if (unit === 'percent' && number > highestFte) return inRange(number / 100, 'number', asText);
  if (unit === 'fraction' && number >= 10 && number <= 100) {
    return { fte: number / 100, found: 'percentInFraction', asText };
  }
  return inRange(number, 'number', asText);
}

function fromHours(hours: number, { hoursPerWeek, daysPerWeek, per }: FullTime, asText: boolean): FteValue {
  return inRange(weeklyHours(hours, per, daysPerWeek) / hoursPerWeek, 'hours', asText);
}

function inRange(fte: number, found: FteValue['found'], asText: boolean): FteValue {
  const rounded = Math.round(fte * 10000) / 10000;
  if (rounded > 0 && rounded <= highestFte) return { fte: rounded, found, asText };
  return { fte: rounded, found: 'outOfRange', asText };
}

const aNumber = String.raw`(?<!\d)(\d{1,9}(?:[.,]\d{1,9})?)`;
const share = new RegExp(
  `^${aNumber} ?(?:/|of|von|de|di|van|out of) ?${aNumber}(?: ?(?:h|hrs?|hours?|std\\.?|stunden|days?|tagen?|tage|stelle|fte))?$`,
  'i',
);
const perCent = new RegExp(`${aNumber} ?(?:%|percent|prozent|v\\. ?h\\.|pct)`, 'i');
const hoursForm = new RegExp(
  `${aNumber} ?-? ?(?:h|hrs?|hours?|std\\.?|stunden|heures|horas|ore|uur|uren|godz\\.?|tim(?:mar|er)?)(?![\\p{L}])`,
  'iu',
);
const daysForm = new RegExp(
  `${aNumber} ?-? ?(?:days?|tage?|jours?|días?|giorni|dagen|dni)(?![\\p{L}])`,
  'iu',
);
const range = new RegExp(`${aNumber} ?%? ?(?:-|–|bis|to) ?${aNumber}`, 'i');
const stated =
  /^(\d+(?:[.,]\d+)?) ?(?:fte|wte|vzä|vze|etp|etat|stellen?)(?!\p{L})|(?<!\p{L})(?:fte|wte|vzä|vze|etp|etat|stelle) ?(\d+(?:[.,]\d+)?)$/iu;
/** Hours and minutes: "38:30", "33h30", "19:30 h". */
const clock = /^(\d{1,3}) ?[:h] ?([0-5]\d)(?::00)? ?(?:h|min|std\.?|uhr)?$/i;

/** The number that a form finds in a text. */
function found(form: RegExp, text: string): number | null {
  const match = form.exec(text);
  const digits = match?.[1] ?? match?.[2];
  return digits === undefined ? null : (readNumber(digits, false) ?? 0);
}

const clockFormat = /^[^dy]*\[?h+\]?:mm/i;

/** A number that its cell shows as hours and minutes, as text: 1.625 days in [h]:mm are "39:00". */
export function asClock(cell: CellValue, format: string): CellValue {
  if (typeof cell !== 'number' || !clockFormat.test(format)) return cell;
  const minutes = Math.round(cell * 24 * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The hours that a text of working time states, with their minutes; `null` where it states none. */
export function hoursIn(text: string): number | null {
  const onClock = clock.exec(text.trim());
  if (onClock) return Number(onClock[1]) + Number(onClock[2]) / 60;
  return share.test(text) || perCent.test(text) ? null : found(hoursForm, text);
}

function fromWords(text: string, full: FullTime): FteValue {
  const part = share.exec(text);
  if (part) return inRange(numberIn(part[1]) / numberIn(part[2]), 'number', false);
  if (range.test(text)) return { fte: null, found: 'unreadable', asText: false };
  const percent = found(perCent, text);
  if (percent !== null) return inRange(percent / 100, 'number', false);
  const hours = hoursIn(text);
  if (hours !== null)
    return fromHours(hours, { ...full, per: periodOfHours(text.replace(hoursForm, ' ')) ?? full.per }, false);
  const days = found(daysForm, text);
  if (days !== null) return inRange(days / 5, 'number', false);
  const fte = found(stated, text);
  if (fte !== null) return inRange(fte, 'number', false);
  if (fullTime.test(text)) return { fte: 1, found: 'fullTime', asText: false };
  if (half.test(text)) return { fte: 0.5, found: 'number', asText: false };
  if (partTime.test(text)) return { fte: 0.5, found: 'partTime', asText: false };
  if (silent.test(text)) return { fte: null, found: 'silent', asText: false };
  return { fte: null, found: 'unreadable', asText: false };
}

function numberIn(digits: string | undefined): number {
  return readNumber(digits ?? '', false) ?? 0;
}

/** Decides in what a column counts, from its header (as headerWords) and the numbers in it. */
export function fteUnit(header: string, numbers: readonly number[]): FteUnit {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 1;
  if (middle <= highestFte) return 'fraction';
  const { concepts } = conceptsOf(header.split(' '));
  if (concepts.has('hour')) return 'hours';
  if (concepts.has('share') || /pensum|workload|utilization|quotite|taux/.test(header)) return 'percent';
  if (middle < 10) return 'fraction';
  return middle >= 15 && middle <= 48 ? 'hours' : 'percent';
}

/** Of which period the hours of a column are: as its header says, else by their size. */
export function hoursPeriod(header: string, numbers: readonly number[]): HoursPeriod {
  const named = periodOfHours(header);
  if (named !== null) return named;
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 40;
  if (middle <= 12) return 'day';
  if (middle <= 60) return 'week';
  return middle <= 250 ? 'month' : 'year';
}
