import type { CellValue } from '../../grid';
import type { RosterField } from '../rosterField';
import { statedPeriod } from '../headers/statedPeriod';
import { cellText } from '../values/cellText';
import { readCurrency } from '../values/currencies';
import { readCost } from '../values/readCost';
import { readDate } from '../values/readDate';
import { fullWeek, readFte } from '../values/readFte';
import { readNumber } from '../values/readNumber';

const titleWord =
  /(?:engineers?|scientists?|analyst(?:in)?s?|manager(?:in)?s?|developers?|architects?|architekt(?:in)?|entwickler(?:in)?|ingenieur(?:in)?|leiter(?:in)?|leitung|berater(?:in)?|consultants?|specialists?|spezialist(?:in)?|referent(?:in)?|directors?|direktor(?:in)?|owner|steward|administrator|assistant|assistent(?:in)?|sachbearbeiter(?:in)?|techniker(?:in)?|officer|koordinator(?:in)?|coordinator|researcher|wissenschaftler(?:in)?|programmer|werkstudent(?:in)?|trainee|intern|head of|vp|cto|cio|cdo|lead)(?![\p{L}])/iu;

const academic =
  /^(?:(?:prof|dr|dipl|ing|mag|ba|bsc|msc|mba|phd|med|rer|nat|jur|phil|h\.c|mr|mrs|ms|miss|mx|herr|frau|divers|mme|mlle|sr|sra|sig|dhr|mevr)[. -]*)+$/i;

/** Whether a text holds a word of job titles, such as engineer, Entwicklerin or Head of. */
export function looksLikeTitle(text: string): boolean {
  return titleWord.test(text);
}

/** Whether a text looks like a person: two to four capitalised words, no title word. */
export function looksLikeName(text: string): boolean {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  if (words.length < 2 || words.length > 4 || looksLikeTitle(text)) return false;
  return words.every((word) => /^(?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|den|di|da|del|la|zu|bin)$/u.test(word));
}

/** Below this share of fitting cells a heading is taken for a word that means something else here. */
export const lowestFit = 0.3;

/** The cells that hold something. */
export function filledCells(cells: readonly CellValue[]): readonly CellValue[] {
  return cells.filter((cell) => cellText(cell) !== '');
}

/** Share of filled cells that could be a value of the field; 1 where no cell is filled. */
export function fitOf(field: RosterField, cells: readonly CellValue[]): number {
  let filled = 0;
  let fitting = 0;
  for (const cell of cells) {
    const text = cellText(cell);
    if (text === '') continue;
    filled++;
    if (fits(field, cell, text)) fitting++;
  }
  return filled === 0 ? 1 : fitting / filled;
}

function fits(field: RosterField, cell: CellValue, text: string): boolean {
  const value = typeof cell === 'number' ? cell : text;
  switch (field) {
    case 'title':
      return typeof cell === 'string' && /\p{L}{2}/u.test(text) && !academic.test(text) && !isDay(value);
    case 'name':
      return typeof cell === 'string' && /\p{L}{2}/u.test(text) && !/\d/.test(text);
    case 'firstName':
    case 'lastName':
    case 'manager':
      return typeof cell === 'string' && /\p{L}/u.test(text);
    case 'start':
    case 'end':
    case 'ratingDate':
      return isDay(value);
    case 'annualCost':
      return readCost(value) !== null;
    case 'fte':
      return readFte(value, 'percent', fullWeek(40)).found !== 'unreadable';
    case 'currency':
      return readCurrency(text) !== '';
    case 'level':
      return (
        text.length <= 40 &&
        !(typeof cell === 'number' && (cell < 0 || cell > 99)) &&
        !(/\d/.test(text) && isDay(text))
      );
    case 'fullTime':
      return isBetween(cell, text, 1, 2500);
    case 'workDays':
      return isBetween(cell, text, 0, 7);
    case 'payMonths':
      return isBetween(cell, text, 6, 20);
    case 'payPeriod':
      return statedPeriod(text) !== null;
    case 'years':
      return typeof cell === 'number' || readNumber(text, false) !== null || /^\d/.test(text);
    default:
      return true;
  }
}

function isBetween(cell: CellValue, text: string, lowest: number, highest: number): boolean {
  const number =
    typeof cell === 'number' ? cell : readNumber(text.replace(/ ?(?<!\p{L})\p{L}+\.?$/u, ''), false);
  return number !== null && number >= lowest && number <= highest;
}

function isDay(value: string | number): boolean {
  const { found } = readDate(value, 'dayFirst');
  return found !== 'unreadable' && found !== 'impossible';
}

const levelText =
  /^(?:EN|MI|SE|EX|L[1-9]|(?:junior|mid(?:-?level)?|senior|lead|principal|staff|entry|expert)(?: level)?)$/i;

type ContentTest = readonly [RosterField, number, (cell: CellValue, text: string) => boolean];

/** The fields a column can be recognised by without its header, in this order, and how clear its cells must be. */
const byContent: readonly ContentTest[] = [
  ['title', 0.6, (_, text) => text.length < 80 && looksLikeTitle(text)],
  ['name', 0.8, (_, text) => looksLikeName(text)],
];

/** Fields that the content of a column may propose: money, dates, levels and working time are never read without a heading. */
const proposals: readonly ContentTest[] = [
  ...byContent,
  ['currency', 0.9, (_, text) => /^[A-Z]{3}$/.test(text) && readCurrency(text) !== ''],
  ['level', 0.9, (_, text) => levelText.test(text)],
  ['start', 0.9, (cell, text) => isDayText(cell, text)],
  ['fte', 0.95, (cell, text) => isShare(cell, text)],
  ['fte', 0.6, (_, text) => saysWorkingTime(text)],
  ['status', 0.8, (_, text) => employmentWord.test(text)],
  ['annualCost', 0.95, (cell, text) => isAmount(cell, text)],
  ['end', 0.9, (cell, text) => isDayText(cell, text)],
];

/** The field that the cells of a column without a known header are read as: title or name; `null` where they say nothing. */
export function fieldByContent(
  cells: readonly CellValue[],
  missing: ReadonlySet<RosterField>,
): RosterField | null {
  return firstThatFits(byContent, filledCells(cells), missing);
}

/** The field that the (filled) cells of a column look like; `null` where they say nothing. */
export function proposalByContent(
  filled: readonly CellValue[],
  missing: ReadonlySet<RosterField>,
): RosterField | null {
  return firstThatFits(proposals, filled, missing);
}

function firstThatFits(
  tests: readonly ContentTest[],
  filled: readonly CellValue[],
  missing: ReadonlySet<RosterField>,
): RosterField | null {
  if (filled.length === 0) return null;
  const texts = filled.map((cell) => cellText(cell));
  for (const [field, share, test] of tests) {
    // A single date may be that of the only leaver; of anything else a single cell proves nothing.
    if (!missing.has(field) || (filled.length < 2 && !(field === 'end' && typeof filled[0] === 'string')))
      continue;
    const count = filled.filter((cell, index) => test(cell, texts[index] ?? '')).length;
    if (count < share * filled.length) continue;
    if (field === 'name' && new Set(texts).size < 0.8 * texts.length) continue;
    return field;
  }
  return null;
}

const employmentWord =
  /^(?:in)?active\b|^(?:in)?aktiv\b|^(?:terminated|suspended|resigned|on leave|left|employed|ausgeschieden|beschäftigt|gekündigt|hired)\b/i;

/** Words of working time: "Full-time (35h)", "3 days/week", "PT". */
function saysWorkingTime(text: string): boolean {
  if (!/\p{L}|%/u.test(text)) return false;
  const { found } = readFte(text, 'percent', fullWeek(40));
  return found === 'number' || found === 'hours' || found === 'fullTime' || found === 'partTime';
}

/** Numbers as they are paid in a year or a month, and nothing else. */
function isAmount(cell: CellValue, text: string): boolean {
  const amount = readCost(typeof cell === 'number' ? cell : text)?.amount ?? 0;
  return (
    !/^0\d/.test(text) &&
    amount >= 1000 &&
    amount <= 10_000_000 &&
    (typeof cell === 'number' || !isDayText(cell, text))
  );
}

function isDayText(cell: CellValue, text: string): boolean {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell > 29221 && cell < 54789;
  return /\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}/.test(text) && isDay(text);
}

function isShare(cell: CellValue, text: string): boolean {
  if (typeof cell === 'number') return cell > 0 && cell <= 1;
  return /^(?:[01][.,]\d{1,3}|\d{2,3} ?%|vollzeit.*|teilzeit.*|full[- ]?time|part[- ]?time)$/i.test(text);
}
