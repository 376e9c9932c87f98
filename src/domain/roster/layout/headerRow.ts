import type { CellValue, Grid } from '../../grid';
import { headerWords } from '../headers/headerWords';
import { isSkillName } from '../headers/isSkillName';
import { isUnit } from '../headers/headingConcepts';
import { recogniseHeader, type HeaderMatch } from '../headers/recogniseHeader';
import type { RosterField } from '../rosterField';
import { cellText } from '../values/cellText';

/** One column as the header row heads it. */
export interface HeaderCell {
  readonly text: string;
  /** The heading of a group of columns in the row above; empty where there is none. */
  readonly banner: string;
  readonly match: HeaderMatch | null;
  /** The header is a skill of the catalogue, or stands under a banner that says skills. */
  readonly skill: boolean;
}

/** A row, or two, that may be the header of a roster. */
export interface HeaderRow {
  /** Index in the values of the sheet. */
  readonly row: number;
  readonly rows: 1 | 2;
  readonly cells: readonly HeaderCell[];
  readonly score: number;
}

/** What a field says for a row being the header: a roster has titles and persons, much else is in other tables, too. */
const weights: Readonly<Partial<Record<RosterField, number>>> = { title: 3, name: 2, id: 2 };
const searchedRows = 200;
const lowestScore = 3;
/** A second header row must say more than the first alone. */
const secondRowGain = 0.25;

/**
 * The row that looks most like the header of a roster; `null` where none does. The first of equals. `wanted` are headers, as
 * headerWords, that the user named: a row that holds them is preferred.
 */
export function findHeaderRow(values: Grid, wanted: ReadonlySet<string>): HeaderRow | null {
  let best: HeaderRow | null = null;
  const rows = Math.min(values.length, searchedRows);
  for (let row = 0; row < rows; row++) {
    const single = singleRow(values, row, wanted);
    const double = doubleRow(values, row, wanted);
    const found = double && (double.isUnits || double.score > single.score + secondRowGain) ? double : single;
    if (found.score >= lowestScore && found.score > (best?.score ?? 0)) best = found;
  }
  return best;
}

/** The cells of a row as headings. */
export function headingsOf(row: readonly CellValue[]): readonly HeaderCell[] {
  return row.map((value) => headerCell(headerText(value), ''));
}

function singleRow(values: Grid, row: number, wanted: ReadonlySet<string>): HeaderRow {
  const cells = headingsOf(values[row] ?? []);
  return { row, rows: 1, cells, score: scoreOf(cells) + wantedScore(cells, wanted) };
}

/** Two rows as one header, where the second can be the lower half of it: it names columns, and nothing under a full name. */
function doubleRow(
  values: Grid,
  row: number,
  wanted: ReadonlySet<string>,
): (HeaderRow & { readonly isUnits: boolean }) | null {
  const upper = (values[row] ?? []).map(headerText);
  const lower = (values[row + 1] ?? []).map(headerText);
  if (upper.filter((text) => text !== '').length < 2 || !isLowerHalf(upper, lower, values[row + 1] ?? []))
    return null;
  const cells: HeaderCell[] = [];
  let banner = '';
  for (let column = 0; column < Math.max(upper.length, lower.length); column++) {
    const above = upper[column] ?? '';
    const below = lower[column] ?? '';
    if (above !== '') banner = above;
    if (below === '' || above === '')
      cells.push(below === '' ? headerCell(above, '') : headerCell(below, banner));
    else cells.push(spans(upper, lower, column) ? headerCell(below, above) : stacked(above, below));
  }
  const isUnits = lower.every((below) => below === '' || isUnit(below));
  return { row, rows: 2, cells, score: scoreOf(cells) + wantedScore(cells, wanted), isUnits };
}

function isLowerHalf(upper: readonly string[], lower: readonly string[], raw: readonly CellValue[]): boolean {
  let named = 0;
  for (let column = 0; column < raw.length; column++) {
    const below = lower[column] ?? '';
    if (below === '') {
      if (cellText(raw[column]) !== '') return false;
      continue;
    }
    named++;
    const above = upper[column] ?? '';
    if (above === '' || spans(upper, lower, column) || isUnit(below)) continue;
    if (!recogniseHeader(below) && !isSkillName(below) && !isStacked(above, below)) return false;
  }
  return named > 0;
}

/** Whether a heading stands over more than its own column. */
function spans(upper: readonly string[], lower: readonly string[], column: number): boolean {
  return (upper[column + 1] ?? '') === '' && (lower[column + 1] ?? '') !== '';
}

/** Whether two cells above one another are one heading whose words are all known: "Weekly" over "hours". */
function isStacked(above: string, below: string): boolean {
  return (recogniseHeader(`${above} ${below}`)?.certainty ?? 0) >= 0.95;
}

/** Two cells above one another: one heading where they say more together, else what the lower says. */
function stacked(above: string, below: string): HeaderCell {
  return isUnit(below) || isStacked(above, below)
    ? headerCell(`${above} ${below}`, '')
    : headerCell(below, above);
}

function headerText(value: CellValue): string {
  return typeof value === 'string' ? cellText(value).replace(/\s+/g, ' ') : '';
}

function headerCell(text: string, banner: string): HeaderCell {
  const own = text === '' ? null : recogniseHeader(text);
  const both = banner === '' ? null : recogniseHeader(`${banner} ${text}`);
  const underSkills = banner !== '' && isSkillBanner(banner);
  const match = underSkills && own?.certainty !== 1 ? null : preferred(own, both);
  return { text, banner, match, skill: match === null && text !== '' && (underSkills || isSkillName(text)) };
}

function isSkillBanner(banner: string): boolean {
  const match = recogniseHeader(banner);
  return match?.field === 'skills' && match.certainty >= 0.7;
}

/** With its banner a header may say more: "Amount" under "Salary". A whole header that is known says it best alone. */
function preferred(own: HeaderMatch | null, both: HeaderMatch | null): HeaderMatch | null {
  if (!own) return both;
  return both?.certainty === 1 ? both : own;
}

function wantedScore(cells: readonly HeaderCell[], wanted: ReadonlySet<string>): number {
  return lowestScore * cells.filter((cell) => cell.text !== '' && wanted.has(headerWords(cell.text))).length;
}

function scoreOf(cells: readonly HeaderCell[]): number {
  const best = new Map<RosterField, number>();
  let other = 0;
  let skills = 0;
  for (const { match, skill } of cells) {
    if (skill) skills++;
    else if (match?.field === null) other += 0.25;
    else if (match) best.set(match.field, Math.max(best.get(match.field) ?? 0, match.certainty));
  }
  if (skills > 1) best.set('skills', 1);
  let score = Math.min(other, 2) + Math.min(0.3 * skills, 2);
  for (const [field, certainty] of best) score += certainty * (weights[field] ?? 1);
  return score;
}
