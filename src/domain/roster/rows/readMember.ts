import type { CellValue } from '../../grid';
import type { Member } from '../../member';
import { headerWords } from '../headers/headerWords';
import { isCountryHeader } from '../headers/isCountryHeader';
import { isRate, statedPeriod } from '../headers/statedPeriod';
import type { ColumnUse } from '../layout/columnUse';
import type { SheetLayout } from '../layout/sheetLayout';
import type { RosterField } from '../rosterField';
import type { RosterSettings } from '../rosterSettings';
import { cellText, isErrorText, looksLikeFormula } from '../values/cellText';
import { readNumber } from '../values/readNumber';
import { byHeading, columnFacts, salariesFirst, type ColumnFacts } from './columnFacts';
import type { Notes } from './notes';
import { readDay } from './readDay';
import { readPay, type Pay } from './readPay';
import { readSkills } from './readSkills';
import { readWorkingTime, type WorkingTime } from './readWorkingTime';

/** What one cell says of the employment. */
interface StatusCell {
  readonly text: string;
  readonly use: ColumnUse;
  /** The column holds single letters, A among them: A, T and I are active, terminated and inactive. */
  readonly letters: boolean;
}

/** A member before it has its final id, with what else the row says. */
export interface DraftMember extends Member {
  /** Index of the row in the values. */
  readonly at: number;
  /** Index of the column that says the end; `null` where none does. */
  readonly endColumn: number | null;
  /** Day of the ratings as serial number, where stated. */
  readonly ratedOn: number | null;
  /** What the row says of the employment, with the columns that say it; BambooHR says it in its working-time column. */
  readonly statuses: readonly StatusCell[];
  /** The name cell as it is, line breaks included. */
  readonly nameCell: string;
}

/** Reads the rows of one layout. */
export interface MemberReader {
  readonly facts: readonly ColumnFacts[];
  readonly read: (row: readonly CellValue[], at: number, notes: Notes) => DraftMember;
}

/** Fields whose text a workbook could take for a formula when it is written back. */
const textFields: ReadonlySet<RosterField> = new Set([
  'id',
  'name',
  'firstName',
  'lastName',
  'title',
  'unit',
  'costCentre',
  'location',
  'level',
  'manager',
  'skills',
]);

/** Makes the reader of a layout's member rows. */
export function memberReader(layout: SheetLayout, settings: RosterSettings): MemberReader {
  const facts = columnFacts(layout, settings);
  const all = (field: RosterField): readonly ColumnFacts[] => facts.filter(({ use }) => use.field === field);
  const byField = new Map<RosterField, ColumnFacts>();
  for (const one of facts) if (!byField.has(one.use.field)) byField.set(one.use.field, one);
  const workingTime = byPreference(all('fte'));
  const time = { fte: workingTime, fullTime: byField.get('fullTime'), workDays: byField.get('workDays') };
  const costs = salariesFirst(facts);
  const periods = [...all('payPeriod')].sort(byHeading);
  const ends = all('end');
  const skills = all('skills');
  const places = [...all('location')].sort(countryLast);
  const statuses = [...all('status'), ...workingTime].map(({ use }) => ({
    use,
    letters: use.field === 'status' && isLetters(layout, use.index),
  }));

  const read = (raw: readonly CellValue[], at: number, notes: Notes): DraftMember => {
    const row = withoutErrors(raw, at, facts, notes);
    const cell = (field: RosterField): CellValue => row[byField.get(field)?.use.index ?? -1] ?? null;
    const text = (field: RosterField): string => oneLine(cellText(cell(field)));
    const day = (field: RosterField): number | null => {
      const one = byField.get(field);
      return one ? readDay(cell(field), at, one, layout.sheet, notes) : null;
    };
    const end = firstEnd(row, at, ends, layout, notes);
    const worked = readWorkingTime(row, at, time, layout.sheet.numberFormats?.[at], settings, notes);
    const name = text('name') || `${text('firstName')} ${text('lastName')}`.trim();
    return {
      id: text('id'),
      row: layout.sheet.top + at + 1,
      name,
      title: text('title'),
      // Where the roster names no units, those who pay tell its parts apart.
      unit: byField.has('unit') ? text('unit') : text('costCentre'),
      costCentre: text('costCentre'),
      location: placeOf(row, places),
      manager: text('manager'),
      fte: worked.fte,
      levelText: text('level'),
      years: readYears(cell('years'), at, byField.get('years'), notes),
      start: day('start'),
      end: end.day,
      endColumn: end.column,
      ...pay(row, at, layout, costs, periods, byField, worked, notes),
      ...readSkills(row, at, skills, notes),
      at,
      ratedOn: day('ratingDate'),
      statuses: statusesOf(row, statuses),
      nameCell: cellText(cell('name')) || plainText(cell('name')),
    };
  };
  return { facts, read };
}

/** When a contract is given notice of is not when it ends. */
const ofNotice = /\b(?:kuendigungs?(?:datum|eingang)?|kuendigung am|notice)\b/;

/** The first day on which any column says that the member leaves; the day of the notice only where no other says one. */
function firstEnd(
  row: readonly CellValue[],
  at: number,
  ends: readonly ColumnFacts[],
  layout: SheetLayout,
  notes: Notes,
): { readonly day: number | null; readonly column: number | null } {
  let first: { readonly day: number; readonly column: number; readonly isNotice: boolean } | null = null;
  for (const facts of ends) {
    const column = facts.use.index;
    const day = readDay(row[column] ?? null, at, facts, layout.sheet, notes);
    if (day === null) continue;
    const isNotice = ends.length > 1 && ofNotice.test(headerWords(facts.use.header));
    const isBetter = first === null || (first.isNotice === isNotice ? day < first.day : first.isNotice);
    if (isBetter) first = { day, column, isNotice };
  }
  return { day: first?.day ?? null, column: first?.column ?? ends[0]?.use.index ?? null };
}

function countryLast(one: ColumnFacts, other: ColumnFacts): number {
  return Number(isCountryHeader(one.use.header)) - Number(isCountryHeader(other.use.header));
}

/** "Berlin, DE" from a column of places and one of countries. */
function placeOf(row: readonly CellValue[], columns: readonly ColumnFacts[]): string {
  const texts = columns.map(({ use }) => oneLine(cellText(row[use.index])));
  return texts.filter((text) => text !== '').join(', ');
}

function statusesOf(
  row: readonly CellValue[],
  columns: readonly Omit<StatusCell, 'text'>[],
): readonly StatusCell[] {
  const found: StatusCell[] = [];
  for (const column of columns) {
    const cell = row[column.use.index];
    const text = typeof cell === 'number' && column.use.field !== 'status' ? '' : cellText(cell);
    if (text !== '') found.push({ text, ...column });
  }
  return found;
}

/** Whether a column holds single letters as a rule, A among them. */
function isLetters({ sheet, firstRow }: SheetLayout, index: number): boolean {
  let active = false;
  let filled = 0;
  let letters = 0;
  for (let row = firstRow; row < sheet.values.length; row++) {
    const text = cellText(sheet.values[row]?.[index]);
    if (text === '') continue;
    filled++;
    if (/^[A-Z]$/.test(text)) letters++;
    if (text === 'A') active = true;
  }
  return active && letters * 2 > filled;
}

/** What stands in a name cell that says nobody: "TBD". */
function plainText(cell: CellValue): string {
  return typeof cell === 'string' ? cell.trim() : '';
}

const planned =
  /\b(?:budget\w*|plan(?:ned)?|geplant\w*|target|ziel|soll (?:fte|vzae)|utili[sz]ation|auslastung\w*|capacity|kapazitaet\w*|allocation|workload)\b/;

/** What is worked says more than what is planned or filled; a number of FTE more than hours, hours more than words. */
function byPreference(columns: readonly ColumnFacts[]): readonly ColumnFacts[] {
  const place = { fraction: 0, percent: 1, hours: 2 };
  const isPlan = ({ use }: ColumnFacts): number => Number(planned.test(headerWords(use.header)));
  return [...columns].sort(
    (one, other) =>
      isPlan(one) - isPlan(other) ||
      place[one.unit] - place[other.unit] ||
      other.use.certainty - one.use.certainty ||
      byHeading(one, other),
  );
}

/** The row with error cells emptied, each reported; formula-looking text is reported and stays. */
function withoutErrors(
  row: readonly CellValue[],
  at: number,
  facts: readonly ColumnFacts[],
  notes: Notes,
): readonly CellValue[] {
  let clean: CellValue[] | null = null;
  for (const { use } of facts) {
    const cell = row[use.index];
    if (typeof cell !== 'string') continue;
    if (isErrorText(cell)) {
      notes.add('errorCell', at, use.index, { field: use.field, value: cell.trim() });
      clean ??= [...row];
      clean[use.index] = null;
    } else if (textFields.has(use.field) && looksLikeFormula(cell)) {
      notes.add('formulaText', at, use.index, { value: cell });
    }
  }
  return clean ?? row;
}

function pay(
  row: readonly CellValue[],
  at: number,
  layout: SheetLayout,
  costs: readonly ColumnFacts[],
  periods: readonly ColumnFacts[],
  byField: ReadonlyMap<RosterField, ColumnFacts>,
  worked: WorkingTime,
  notes: Notes,
): Pay {
  const facts = costs.find(({ use }) => cellText(row[use.index]) !== '') ?? costs[0];
  const textOf = (field: RosterField): string => cellText(row[byField.get(field)?.use.index ?? -1]);
  if (!facts) return { annualCost: null, currency: '' };
  const periodTexts = periods.map(({ use }) => cellText(row[use.index]));
  const context = {
    currencyText: textOf('currency'),
    currencyColumn: byField.get('currency')?.use.index ?? null,
    periodText: isRate(facts.use) ? '' : (periodTexts.find((text) => statedPeriod(text) !== null) ?? ''),
    monthsPaid: readNumber(textOf('payMonths'), false),
    numberFormat: layout.sheet.numberFormats?.[at]?.[facts.use.index] ?? '',
  };
  return readPay(row[facts.use.index] ?? null, at, facts, context, worked, notes);
}

function readYears(cell: CellValue, at: number, facts: ColumnFacts | undefined, notes: Notes): number | null {
  const text = cellText(cell);
  if (!facts || text === '') return null;
  if (typeof cell === 'number') return cell;
  const number = readNumber(text.replace(/ ?(?:\+|jahre?n?|years?|yrs?|j\.?|y)$/i, ''), false);
  if (number === null) notes.add('notANumber', at, facts.use.index, { field: 'years', value: text });
  return number;
}

function oneLine(text: string): string {
  return text.includes('\n') ? text.replace(/\s*\n\s*/g, ' ') : text;
}
