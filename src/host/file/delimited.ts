import Papa from 'papaparse';
import type { CellValue } from '../../domain/grid';
import { HostFailure } from '../port';
import type { BookRow, BookSheet } from '../book/book';
import { SharedCells } from '../book/sharedCells';
import { decodeText } from './decodeText';

/** The delimiter that cuts the first lines into the most even rows. */
function delimiterOf(text: string): string {
  // Excel writes such a line to name the delimiter.
  const named = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (named !== undefined) return named;
  const head = text.slice(0, 200_000);
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of [',', ';', '\t', '|']) {
    const rows = Papa.parse<string[]>(head, { delimiter, preview: 50 }).data.filter((row) => row.length > 1);
    const counts = new Map<number, number>();
    for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
    for (const [columns, lines] of counts) {
      const score = lines * Math.log2(columns + 1);
      if (score > best.score) best = { delimiter, score };
    }
  }
  return best.delimiter;
}

/** A field as a cell: a number only when it reads the same again, so that "007" and "1e5" stay text. */
function fieldValue(field: string): CellValue {
  if (field === '') return null;
  if (!/^-?\d/.test(field)) return field;
  const number = Number(field);
  return Number.isFinite(number) && String(number) === field ? number : field;
}

function sheetName(fileName: string): string {
  const bare = fileName
    .replace(/^.*[\\/]/, '')
    .replace(/\.[^.]*$/, '')
    .replace(/[:\\/?*[\]]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim()
    .slice(0, 31);
  return bare === '' ? 'Roster' : bare;
}

/** How many line ends stand in a text. */
function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** The line of the file, counted from 1, in which a row of the table starts. */
function lineOf(rows: readonly (readonly string[])[], row: number): number {
  let line = 1;
  for (const fields of rows.slice(0, row))
    line += 1 + fields.reduce((sum, field) => sum + lineEnds(field), 0);
  return line;
}

/**
 * Whether a field has swallowed rows: of the lines within it, which are at least two, all are cut into as many fields as
 * the table has columns. Two quotation marks that are not meant as such make it without any fault that a parser sees.
 */
function swallowsRows(field: string, delimiter: string, columns: number): boolean {
  if (columns < 2 || !field.includes('\n')) return false;
  const within = field.split('\n').slice(1, -1);
  return within.length > 1 && within.every((line) => line.split(delimiter).length === columns);
}

/** Refuses a text in which quotation marks take rows away, or may do so. */
function refuseLost({ data, errors }: Papa.ParseResult<string[]>, delimiter: string): void {
  const columns = data[0]?.length ?? 0;
  const lost = data.findIndex((fields) => fields.some((field) => swallowsRows(field, delimiter, columns)));
  const broken = errors.find(({ type }) => type === 'Quotes')?.row ?? lost;
  if (broken < 0) return;
  throw new HostFailure(
    'badFile',
    `In line ${lineOf(data, broken)} a quotation mark is not closed where its cell ends, so rows below it would be lost: close it, double it or remove it.`,
  );
}

/** A text without the Ctrl-Z that DOS ends it with, and the white space around it. */
function withoutEndMark(text: string): string {
  let bare = text.trimEnd();
  while (bare.endsWith('\u001a')) bare = bare.slice(0, -1).trimEnd();
  return bare.length === text.trimEnd().length ? text : bare;
}

const webPage = /^\s*(?:<!doctype html|<html|<head|<meta|<table|<style|<div)/i;
const oldXml = /^\s*<\?xml[^>]*>[\s\S]{0,500}schemas-microsoft-com:office:spreadsheet/i;

/** The one sheet of a .csv, .tsv or .txt file. */
export function readDelimited(bytes: Uint8Array, fileName: string): BookSheet {
  const decoded = decodeText(bytes);
  const text = withoutEndMark(decoded.text.replace(/^\ufeff/, ''));
  if (webPage.test(text))
    throw new HostFailure(
      'badFile',
      'The file is a web page (HTML) under the name of a table; open it in Excel and save it as .xlsx.',
    );
  if (oldXml.test(text))
    throw new HostFailure('badFile', 'The file is an XML spreadsheet of Excel 2003; save it as .xlsx.');
  // Controls other than tab and line ends do not occur in text that people exported.
  if (new RegExp('[\\u0000-\\u0008\\u000e-\\u001b]').test(text.slice(0, 100_000)))
    throw new HostFailure('badFile', 'The file is neither a workbook nor a text table.');
  const delimiter = delimiterOf(text);
  const body = text.replace(/^sep=.\r?\n/i, '');
  const parsed = Papa.parse<string[]>(body, { delimiter });
  refuseLost(parsed, delimiter);
  const { data } = parsed;
  const rows = new Map<number, BookRow>();
  const shared = new SharedCells();
  for (const [number, fields] of data.entries()) {
    const cells = fields.map((field) => {
      const value = fieldValue(field);
      return value === null ? undefined : shared.cell(value);
    });
    if (cells.some((cell) => cell !== undefined)) rows.set(number, { cells });
  }
  if (rows.size === 0) throw new HostFailure('badFile', 'The file is empty.');
  const { doubt } = decoded;
  const sheet = { name: sheetName(fileName), hidden: false, rows, tables: [], notes: [], kept: [] };
  return doubt === undefined ? sheet : { ...sheet, doubtfulText: doubt };
}
