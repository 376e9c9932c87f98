import type { CellValue } from '../../grid';
import { headerWords } from '../headers/headerWords';
import { isRate } from '../headers/statedPeriod';
import { conceptsOf } from '../headers/headingConcepts';
import { isCountryHeader } from '../headers/isCountryHeader';
import { skillOfHeader } from '../headers/isSkillName';
import { rosterFields, type RosterField } from '../rosterField';
import type { RosterSettings } from '../rosterSettings';
import { cellText } from '../values/cellText';
import { readCurrency } from '../values/currencies';
import { readNumber } from '../values/readNumber';
import type { ColumnLeft, ColumnUse } from './columnUse';
import { fieldByContent, filledCells, fitOf, lowestFit, proposalByContent } from './contentFit';
import type { HeaderCell } from './headerRow';
import { meantBy } from './meantBy';
import { ratingShare, skillColumns } from './skillColumns';

/** The columns of a roster, and the user's corrections whose header the sheet does not have. */
export interface ColumnChoice {
  readonly columns: readonly ColumnUse[];
  readonly missing: readonly { readonly field: RosterField; readonly header: string }[];
  /** Columns with a heading or cells that no field takes. */
  readonly left: readonly ColumnLeft[];
}

type Sample = (index: number) => readonly CellValue[];

const contentCertainty = 0.5;

/**
 * Which column is what: first the user's corrections, then known headers whose cells hold what they say, then, for titles and names
 * alone, the content of the columns left, then skill columns. Every field takes one column, FTE, skills, status, end and pay period as many as
 * there are, the location a place and a country, pay a rate beside the salary.
 */
export function chooseColumns(
  cells: readonly HeaderCell[],
  sample: Sample,
  corrections: NonNullable<RosterSettings['columns']>,
): ColumnChoice {
  const chosen: ColumnUse[] = [];
  const taken = new Set<number>();
  const take = (use: ColumnUse): void => {
    chosen.push(use);
    taken.add(use.index);
  };
  const missing = corrected(cells, sample, corrections, take);
  for (const { id: field } of rosterFields) {
    if (corrections[field] !== undefined) continue;
    const found = byHeader(field, cells, sample, taken);
    if (isMany(field)) found.forEach(take);
    else if (field === 'location') placeAndCountry(found).forEach(take);
    else found.slice(0, 1).forEach(take);
    if (field === 'annualCost') ratesBeside(found, sample).forEach(take);
  }
  takeNamePart(chosen, cells, sample);
  byContent(cells, sample, corrections, chosen, take);
  if (corrections.skills === undefined) skillColumns(cells, taken, sample).forEach(take);
  const columns = chosen.sort((one, other) => one.index - other.index);
  return { columns, missing, left: columnsLeft(cells, sample, columns, taken, corrections) };
}

const manyFields: ReadonlySet<RosterField> = new Set<RosterField>([
  ...(['fte', 'skills', 'status', 'end', 'payPeriod'] as const),
]);

function isMany(field: RosterField): boolean {
  return manyFields.has(field);
}

/** The rates by hour or day of those for whom the best column of pay, one of salaries, is empty. */
function ratesBeside([best, ...others]: readonly ColumnUse[], sample: Sample): readonly ColumnUse[] {
  if (!best || isRate(best)) return [];
  const salaries = sample(best.index);
  const fillsGap = ({ index }: ColumnUse): boolean =>
    sample(index).some((cell, row) => cellText(cell) !== '' && cellText(salaries[row]) === '');
  return others.filter((use) => isRate(use) && fillsGap(use));
}

/** The columns that nothing was read from, with what they may be meant for: by the heading, else by what the cells look like. */
function columnsLeft(
  cells: readonly HeaderCell[],
  sample: Sample,
  columns: readonly ColumnUse[],
  taken: ReadonlySet<number>,
  corrections: NonNullable<RosterSettings['columns']>,
): readonly ColumnLeft[] {
  const has = new Set(columns.map(({ field }) => field));
  const open = new Set<RosterField>();
  for (const { id } of rosterFields) if (!has.has(id) && corrections[id] === undefined) open.add(id);
  // Days without a heading are those of a row that has moved, rather than a column of leavers.
  const headless = new Set([...open].filter((field) => field !== 'end'));
  return cells.flatMap((cell, index): readonly ColumnLeft[] => {
    const filled = filledCells(sample(index));
    if (taken.has(index) || (cell.text === '' && filled.length === 0)) return [];
    const at = { index, header: cell.text };
    const { match } = cell;
    if (open.has('fte') && asksForTime(cell, filled)) return [{ ...at, proposal: 'fte', reason: 'notKnown' }];
    if (match === null) {
      const proposal = cell.skill ? 'skills' : proposalByContent(filled, cell.text === '' ? headless : open);
      return [{ ...at, proposal, reason: 'notKnown' }];
    }
    if (match.field === null) return [{ ...at, proposal: null, reason: 'otherThing' }];
    const meant = meantBy(match.field, cell.text, filled);
    if (meant === null || !fitsWell(meant, filled))
      return [{ ...at, proposal: match.field, reason: 'cellsDoNotFit' }];
    return [{ ...at, proposal: meant, reason: 'anotherColumn' }];
  });
}

/** Whether cells say working time below a heading that does not: "Full-time" below a kind of employee, 60 below an unknown word and "%". */
function asksForTime({ text, match }: HeaderCell, filled: readonly CellValue[]): boolean {
  const words = headerWords(text);
  const { concepts } = conceptsOf(words.split(' '));
  const isRead = match !== null && match.field !== null;
  if (filled.length === 0 || isRead || concepts.has('leave')) return false;
  if (!concepts.has('other') && daysOfPeriod.test(words))
    return filled.every((cell) => numberIn(cell) !== null);
  if (match !== null) {
    const flags = filled.filter((cell) => saysFullOrPart.test(cellText(cell)));
    return flags.length >= 0.6 * filled.length;
  }
  return concepts.has('percent') && filled.every((cell) => isPercentage(cell));
}

const saysFullOrPart = /^(?:f\/?t|p\/?t|full[- ]?time|part[- ]?time|vollzeit|teilzeit)\b/i;

/** Days of a month or a year: how many of them are full time, nobody says. */
const daysOfPeriod =
  /\b(?:pt|mt|personentage|manntage|person days|days|tage|arbeitstage)\b.*\b(?:monat|month|jahr|year|quartal|quarter)\b/;

function numberIn(cell: CellValue): number | null {
  return typeof cell === 'number' ? cell : readNumber(cellText(cell), false);
}

function isPercentage(cell: CellValue): boolean {
  const number = numberIn(cell);
  return number !== null && number >= 5 && number <= 100;
}

/** Fields that are left out where the cells do not hold what the heading says; names and texts are read whatever they are. */
export const provenFields: ReadonlySet<RosterField> = new Set<RosterField>([
  ...([
    'title',
    'start',
    'end',
    'ratingDate',
    'annualCost',
    'fte',
    'fullTime',
    'workDays',
    'level',
    'years',
    'currency',
    'payPeriod',
    'payMonths',
  ] as const),
]);
/** So few cells prove nothing: each is reported by itself. */
const fewCells = 3;

function fitsWell(field: RosterField, filled: readonly CellValue[]): boolean {
  if (!provenFields.has(field) || (filled.length < fewCells && field !== 'title')) return true;
  return fitOf(field, filled) >= lowestFit;
}

/** A site or city, and the country beside it where the roster has both. */
function placeAndCountry(found: readonly ColumnUse[]): readonly ColumnUse[] {
  const isCountry = ({ header }: ColumnUse): boolean => isCountryHeader(header);
  const place = found.find((use) => !isCountry(use));
  const country = found.find(isCountry);
  return [place, country].filter((use) => use !== undefined);
}

function corrected(
  cells: readonly HeaderCell[],
  sample: Sample,
  corrections: NonNullable<RosterSettings['columns']>,
  take: (use: ColumnUse) => void,
): ColumnChoice['missing'] {
  const missing: { field: RosterField; header: string }[] = [];
  for (const { id: field } of rosterFields) {
    const header = corrections[field];
    if (header === undefined || header === null) continue;
    const exact = cells.findIndex((cell) => cell.text === header);
    const index =
      exact >= 0 ? exact : cells.findIndex((cell) => headerWords(cell.text) === headerWords(header));
    const cell = cells[index];
    if (cell) take(useOf(field, index, cell, 1, sample));
    else missing.push({ field, header });
  }
  return missing;
}

interface Found {
  readonly use: ColumnUse;
  readonly rank: number;
  readonly demoted: boolean;
}

/** A header this certain is known whole; of two such the name that stands first in the table is preferred. */
const knownWhole = 0.9;

/**
 * Filled and fitting columns before others, whole names before parts, then the order of the table. Of two equal costs a currency column
 * goes with the one that names no currency, of two years the later counts. The position decides last of all, so that the order of columns changes nothing.
 */
function byMerit(hasCurrency: boolean): (one: Found, other: Found) => number {
  const isOddCost = ({ use }: Found): boolean =>
    use.field === 'annualCost' && hasCurrency === (readCurrency(use.header) !== '');
  return (one, other) =>
    Number(one.demoted) - Number(other.demoted) ||
    Number(one.use.certainty < knownWhole) - Number(other.use.certainty < knownWhole) ||
    Number(isOfFullTime(one)) - Number(isOfFullTime(other)) ||
    one.rank - other.rank ||
    Number(isOddCost(one)) - Number(isOddCost(other)) ||
    other.use.certainty - one.use.certainty ||
    yearOf(other.use) - yearOf(one.use) ||
    (one.use.header < other.use.header ? -1 : Number(one.use.header > other.use.header)) ||
    one.use.index - other.use.index;
}

/** Pay as if for full time says less than what is paid. */
function isOfFullTime({ use }: Found): boolean {
  return use.field === 'annualCost' && conceptsOf(headerWords(use.header).split(' ')).concepts.has('full');
}

/** The year that a header names: of "Salary 2024" and "Salary 2025" the later counts; 0 where it names none. */
function yearOf({ header }: ColumnUse): number {
  return Number(/(?<!\d)(?:19|20)\d\d(?!\d)/.exec(header)?.[0] ?? 0);
}

/** The columns whose header names a field, best first. */
function byHeader(
  field: RosterField,
  cells: readonly HeaderCell[],
  sample: Sample,
  taken: ReadonlySet<number>,
): readonly ColumnUse[] {
  const found: Found[] = [];
  cells.forEach((cell, index) => {
    if (taken.has(index)) return;
    const match = cell.match;
    if (!match?.field) return;
    const filled = filledCells(sample(index));
    if (meantBy(match.field, cell.text, filled) !== field || !fitsWell(field, filled)) return;
    const demoted = filled.length === 0 || fitOf(field, filled) < lowestFit;
    found.push({ use: useOf(field, index, cell, match.certainty, sample), rank: match.rank, demoted });
  });
  return found.sort(byMerit(cells.some((cell) => cell.match?.field === 'currency'))).map(({ use }) => use);
}

function useOf(
  field: RosterField,
  index: number,
  { text, banner }: HeaderCell,
  certainty: number,
  sample: Sample,
): ColumnUse {
  const isRated = field === 'skills' && ratingShare(sample(index), false) === 1;
  return { field, index, header: text, banner, certainty, skill: isRated ? skillOfHeader(text) : null };
}

/** Beside a "Vorname" a column "Name" holds the last name, beside a "Cognome" "Nome" the first, unless its cells are whole names. */
function takeNamePart(chosen: ColumnUse[], cells: readonly HeaderCell[], sample: Sample): void {
  const has = (field: RosterField): boolean => chosen.some((use) => use.field === field);
  const at = chosen.findIndex((use) => use.field === 'name');
  const name = chosen[at];
  if (!name || has('firstName') === has('lastName') || cells[name.index]?.match?.field !== 'name') return;
  const texts = filledCells(sample(name.index)).map((cell) => cellText(cell));
  const whole = texts.filter((text) => /\S[\s,]+\S/.test(text)).length;
  if (whole < texts.length / 2) chosen[at] = { ...name, field: has('firstName') ? 'lastName' : 'firstName' };
}

function byContent(
  cells: readonly HeaderCell[],
  sample: Sample,
  corrections: NonNullable<RosterSettings['columns']>,
  chosen: readonly ColumnUse[],
  take: (use: ColumnUse) => void,
): void {
  const has = new Set(chosen.map((use) => use.field));
  const missing = new Set<RosterField>();
  for (const { id } of rosterFields) {
    if (!has.has(id) && corrections[id] === undefined) missing.add(id);
  }
  if (has.has('firstName') || has.has('lastName')) missing.delete('name');
  const used = new Set(chosen.map((use) => use.index));
  cells.forEach((cell, index) => {
    if (used.has(index) || cell.match !== null || cell.skill) return;
    const field = fieldByContent(sample(index), missing);
    if (field === null) return;
    missing.delete(field);
    take({ field, index, header: cell.text, banner: '', certainty: contentCertainty, skill: null });
  });
}
