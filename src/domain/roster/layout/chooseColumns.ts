import type { CellValue } from '../../grid';
import { headerWords } from '../headers/headerWords';
import { isCountryHeader } from '../headers/isCountryHeader';
import { skillOfHeader } from '../headers/isSkillName';
import { rosterFields, type RosterField } from '../rosterField';
import type { RosterSettings } from '../rosterSettings';
import { cellText } from '../values/cellText';
import { readCurrency } from '../values/currencies';
import type { ColumnUse } from './columnUse';
import { fieldByContent, fitOf } from './contentFit';
import type { HeaderCell } from './headerRow';
import { ratingShare, skillColumns } from './skillColumns';

/** The columns of a roster, and the user's corrections whose header the sheet does not have. */
export interface ColumnChoice {
  readonly columns: readonly ColumnUse[];
  readonly missing: readonly { readonly field: RosterField; readonly header: string }[];
}

type Sample = (index: number) => readonly CellValue[];

/** Below this share of fitting cells a header is taken for a word that means something else here. */
const lowestFit = 0.3;
const contentCertainty = 0.5;

/**
 * Which column is what: first the user's corrections, then known headers, then the content of the columns left, then skill
 * columns. Every field takes one column, FTE and skills as many as there are, the location a place and a country.
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
  }
  takeLastName(chosen, cells, sample);
  byContent(cells, sample, corrections, chosen, take);
  if (corrections.skills === undefined) skillColumns(cells, taken, sample).forEach(take);
  return { columns: chosen.sort((one, other) => one.index - other.index), missing };
}

function isMany(field: RosterField): boolean {
  return field === 'fte' || field === 'skills';
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
    if (cell) take(useOf(field, index, cell.text, 1, sample));
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
 * goes with the one that names no currency. The position decides last of all, so that the order of columns changes nothing.
 */
function byMerit(hasCurrency: boolean): (one: Found, other: Found) => number {
  const isOddCost = ({ use }: Found): boolean =>
    use.field === 'annualCost' && hasCurrency === (readCurrency(use.header) !== '');
  return (one, other) =>
    Number(one.demoted) - Number(other.demoted) ||
    Number(one.use.certainty < knownWhole) - Number(other.use.certainty < knownWhole) ||
    one.rank - other.rank ||
    Number(isOddCost(one)) - Number(isOddCost(other)) ||
    other.use.certainty - one.use.certainty ||
    (one.use.header < other.use.header ? -1 : Number(one.use.header > other.use.header)) ||
    one.use.index - other.use.index;
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
    const meant = match?.field ? meantBy(match.field, sample(index)) : null;
    if (!match || meant !== field) return;
    const fit = fitOf(field, sample(index));
    if (field === 'title' && fit < lowestFit) return;
    const demoted = fit < lowestFit || sample(index).every((value) => cellText(value) === '');
    found.push({ use: useOf(field, index, cell.text, match.certainty, sample), rank: match.rank, demoted });
  });
  return found.sort(byMerit(cells.some((cell) => cell.match?.field === 'currency'))).map(({ use }) => use);
}

/** Some headings mean what their cells say: "Employee" names or numbers people, "Employment Status" may be working time. */
function meantBy(field: RosterField, cells: readonly CellValue[]): RosterField {
  if (field === 'name' && fitOf('name', cells) < lowestFit) return 'id';
  return field === 'status' && isWorkingTime(cells) ? 'fte' : field;
}

/** BambooHR keeps full-time and part-time under "Employment Status". */
function isWorkingTime(cells: readonly CellValue[]): boolean {
  return cells.some((cell) => /^(?:full|part)[- ]?time|^(?:voll|teil)zeit/i.test(cellText(cell)));
}

function useOf(
  field: RosterField,
  index: number,
  header: string,
  certainty: number,
  sample: Sample,
): ColumnUse {
  const isRated = field === 'skills' && ratingShare(sample(index), false) === 1;
  return { field, index, header, certainty, skill: isRated ? skillOfHeader(header) : null };
}

/** Beside a "Vorname" a column "Name" holds the last name, unless its cells are whole names. */
function takeLastName(chosen: ColumnUse[], cells: readonly HeaderCell[], sample: Sample): void {
  const has = (field: RosterField): boolean => chosen.some((use) => use.field === field);
  const at = chosen.findIndex((use) => use.field === 'name');
  const name = chosen[at];
  if (!name || !has('firstName') || has('lastName') || cells[name.index]?.match?.field !== 'name') return;
  const texts = sample(name.index)
    .map((cell) => cellText(cell))
    .filter((text) => text !== '');
  const whole = texts.filter((text) => /\S[\s,]+\S/.test(text)).length;
  if (whole < texts.length / 2) chosen[at] = { ...name, field: 'lastName' };
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
    take({ field, index, header: cell.text, certainty: contentCertainty, skill: null });
  });
}
